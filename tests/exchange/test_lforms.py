#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""NLM's LHC-Forms, a FHIR form renderer that is not ours, shows our Questionnaire and our answers.

usage: test_lforms.py LEGCHECK CACHE

LHC-Forms comes from npm, once, into CACHE; Chromium shows it without a screen.
"""

import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile

PACKAGE = "lforms@40.1.3"
ANSWERS = {
    "emergency": ["none"], "limb_threat": ["none"], "for_whom": "self", "age": "40_59", "sex": "female",
    "leg": "left", "place": ["calf", "thigh"], "severity": 7, "swelling": "calf", "skin": ["redder_or_darker"],
    "tape_left_mm": 412, "tape_right_mm": 380}

PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>LHC-Forms</title>
<link rel="stylesheet" href="{lforms}/webcomponent/styles.css">
</head><body><div id="form"></div><pre id="said">nothing yet</pre>
<script src="{lforms}/webcomponent/assets/lib/zone.min.js"></script>
<script src="{lforms}/webcomponent/lhc-forms.js"></script>
<script src="{lforms}/fhir/R4/lformsFHIR.min.js"></script>
<script>
const questionnaire = {questionnaire};
const response = {response};
const say = text => {{ document.getElementById("said").textContent = text; }};
window.addEventListener("load", async () => {{
    try {{
        // The component starts by itself, some time after its script was read.
        for (let look = 0; look < 400 && !(window.LForms && LForms.Util && LForms.FHIR); ++look)
            await new Promise(resolve => setTimeout(resolve, 50));
        let form = LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire, "R4");
        form = LForms.Util.mergeFHIRDataIntoLForms(response, form, "R4");
        await LForms.Util.addFormToPage(form, "form", {{prepopulate: false}});
        setTimeout(() => {{
            try {{
                const back = LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4", "#form");
                say("LFORMS" + JSON.stringify({{
                    back, shown: document.getElementById("form").innerText}}) + "END");
            }} catch (error) {{ say("LFORMS-FAILED " + error); }}
        }}, 1500);
    }} catch (error) {{ say("LFORMS-FAILED " + error); }}
}});
</script></body></html>
"""


def check(holds, what):
    if not holds:
        raise AssertionError(what)


def legcheck(program, *arguments, answers=None):
    text = json.dumps({"id": "", "answers": answers}) if answers is not None else None
    result = subprocess.run([program, "fhir", *arguments], input=text, capture_output=True, check=True, text=True)
    return json.loads(result.stdout)


def lforms_in(cache):
    cache.mkdir(parents=True, exist_ok=True)
    if not (cache / "package").exists():
        subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=cache, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(next(cache.glob("*.tgz"))) as package:
            package.extractall(cache)
    return (cache / "package/dist/lforms").resolve().as_uri()


def dump(page, cache):
    chromium = shutil.which("chromium")
    check(chromium, "chromium is needed")
    result = subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
         "--allow-file-access-from-files", f"--user-data-dir={cache / 'profile'}", "--virtual-time-budget=60000",
         "--dump-dom", page.as_uri()], capture_output=True, text=True, timeout=600, check=True)
    return result.stdout


def codes(response):
    """What was answered, by question: a code, or a number."""
    said = {}
    for item in response["item"]:
        values = [a.get("valueCoding", {}).get("code", a.get("valueInteger", a.get("valueQuantity", {}).get("value")))
                  for a in item.get("answer", [])]
        if values:
            said[item["linkId"]] = sorted(map(str, values))
    return said


def main():
    program, cache = sys.argv[1], pathlib.Path(sys.argv[2])
    lforms = lforms_in(cache)
    questionnaire = legcheck(program, "--questionnaire")
    response = legcheck(program, "--answers", "-", answers=ANSWERS)["entry"][0]["resource"]
    page = cache / "page.html"
    page.write_text(PAGE.format(lforms=lforms, questionnaire=json.dumps(questionnaire), response=json.dumps(response)))
    dom = dump(page, cache)
    found = re.search(r"LFORMS(\{.*\})END", html.unescape(dom), re.DOTALL)
    check(found, "LHC-Forms did not get there: " + "".join(re.findall(r'id="said">([^<]*)', dom))[:500])
    result = json.loads(found.group(1))
    shown = re.sub(r"\s+", " ", result["shown"])
    for item in questionnaire["item"]:
        if "enableWhen" not in item:
            check(re.sub(r"\s+", " ", item["text"]) in shown, f"{item['linkId']} is shown")
    check(codes(result["back"]) == codes(response), f"answers come back: {codes(result['back'])}")
    check(len(codes(response)) >= 10, "there are answers")
    print(f"LHC-Forms shows {len(questionnaire['item'])} questions and gives {len(codes(response))} answers back")


main()
