#!/usr/bin/env python3
"""Valid random answer sets, as JSON Lines, for comparing the engine with the oracle.

    python3 random_answers.py -n 100000 --seed 7 | python3 protocol_oracle.py

Uniform answers are nearly always urgent and stop at the first two questions, so they test little. Most sets here
start from a plain cramp instead and go wrong in a few places, or play one of the scenes in which a rule just does
or just does not fire. The same -n and --seed give the same bytes.
"""

import argparse
import json
import random
import sys

from protocol_oracle import (EMERGENCY_SIGNS, LIMB_SIGNS, ORDER, QUESTIONS, RISK_HISTORY_FACTORS,
                             RISK_RECENT_FACTORS)

KINDS = {question: kind for question, kind, _ in QUESTIONS}
OPTIONS = {question: options for question, _, options in QUESTIONS}
LEFT_OUT = object()


# --- One answer -----------------------------------------------------------------------------------------------------

def any_value(rng, question):
    """Any valid answer to a question; numbers lean on their boundaries."""
    kind, options = KINDS[question], OPTIONS[question]
    if kind == "one":
        return rng.choice(options)
    if kind == "scale":
        return rng.choice((0, 6, 7, 7, 8, 8, 9, 10, rng.randint(0, 10)))
    if kind == "mm":
        return rng.choice((150, 800, rng.randint(150, 800), rng.randint(300, 450)))
    return any_list(rng, options)


def any_list(rng, options):
    lone = [option for option in options if option in ("none", "unsure")]
    signs = [option for option in options if option not in lone]
    draw = rng.random()
    if draw < 0.1:
        return []
    if lone and draw < 0.45:
        return [rng.choice(lone)]
    size = rng.choice((1, 1, 1, 2, 2, 3, len(signs)))
    return rng.sample(signs, min(size, len(signs)))


def not_known(rng, question):
    """Unanswered in one of its ways, or unsure where that is offered."""
    ways = [LEFT_OUT]
    if KINDS[question] == "many":
        ways.append([])
    if "unsure" in OPTIONS[question]:
        ways.append(["unsure"] if KINDS[question] == "many" else "unsure")
    return rng.choice(ways)


def put(answers, question, value):
    if value is LEFT_OUT:
        answers.pop(question, None)
    else:
        answers[question] = value


def put_tapes(rng, answers, difference):
    """Two tapes this far apart, either leg the larger, at either end of the range or between."""
    most = 800 - difference
    smaller = rng.choice((150, most, rng.randint(150, most), min(most, rng.randint(300, 450))))
    pair = [smaller, smaller + difference]
    rng.shuffle(pair)
    answers["tape_left_mm"], answers["tape_right_mm"] = pair


# --- Whole sets -----------------------------------------------------------------------------------------------------

def plain_cramp(rng):
    """Answers that end in category 5, varied wherever the protocol does not care."""
    answers = {
        "emergency": ["none"],
        "limb_threat": ["none"],
        "age": rng.choice(("18_39", "40_59", "60_79", "80_plus")),
        "sex": rng.choice(OPTIONS["sex"]),
        "onset": rng.choice(("suddenly", "with_exercise", "at_night")),
        "since": rng.choice(("under_1_hour", "today")),
        "episode": "up_to_10_min",
        "course": rng.choice(("gone", "better")),
        "severity": rng.choice((0, 1, 3, 5, 7, 7)),
        "feel": [rng.choice(("none", "hard_knot"))],
        "movement": rng.choice(("stretching_helps", "not_tried")),
        "swelling": "none",
        "skin": ["none"],
        "fever": "none",
        "injury": "none",
        "risk_recent": ["none"],
        "risk_history": ["none"],
        "medicines": [rng.choice(("none", "statin_or_diuretic"))],
    }
    if answers["sex"] != "male" or rng.random() < 0.5:
        answers["pregnancy"] = "no"
    if rng.random() < 0.1:
        del answers["sex"]
        answers["pregnancy"] = "no"
    for question in ("for_whom", "leg", "place", "triggers", "lump"):
        if rng.random() < 0.85:
            answers[question] = any_value(rng, question)

    tapes = rng.random()
    if tapes < 0.45:
        put_tapes(rng, answers, rng.choice((0, 5, 29, 29, rng.randint(0, 29))))
    elif tapes < 0.7:
        question = rng.choice(("tape_left_mm", "tape_right_mm"))
        answers[question] = any_value(rng, question)

    put(answers, "dent", rng.choice((LEFT_OUT, "no", "no", "skipped")))
    for check in ("calf_press", "foot_lift"):
        put(answers, check, rng.choice((LEFT_OUT, "no_pain", "no_pain", "skipped")))
    return answers


def deviate(rng, answers, times):
    for _ in range(times):
        question = rng.choice(ORDER)
        put(answers, question, not_known(rng, question) if rng.random() < 0.25 else any_value(rng, question))


def cramp_with_deviations(rng):
    answers = plain_cramp(rng)
    deviate(rng, answers, rng.choices((0, 1, 2, 3, 5, 8), weights=(15, 32, 25, 14, 9, 5))[0])
    return answers


def uniform(rng):
    return {question: any_value(rng, question) for question in ORDER if rng.random() < 0.93}


def patchy(rng):
    """Past the first two questions, then much left unanswered, as when a patient walks away."""
    answers = uniform(rng)
    answers["emergency"], answers["limb_threat"] = ["none"], ["none"]
    missing = rng.random()
    return {question: answer for question, answer in answers.items()
            if question in ("emergency", "limb_threat") or rng.random() > missing}


# --- Scenes: a plain cramp brought to the edge of one rule ----------------------------------------------------------

def scene_tapes(rng, answers):
    put_tapes(rng, answers, rng.choice((28, 29, 29, 30, 30, 31, 31, 60, 650)))
    put(answers, "leg", rng.choice(("left", "right", "both", LEFT_OUT)))


def scene_infection(rng, answers):
    answers["skin"] = rng.sample(("redder_or_darker", "warmer", "new_veins"), rng.choice((1, 1, 2)))
    put(answers, "fever", rng.choice(("fever_or_chills", "fever_or_chills", "none", not_known(rng, "fever"))))
    put(answers, "severity", rng.choice((6, 7, 7, 8, 8, 9, LEFT_OUT)))


def scene_one_wells_point(rng, answers):
    """bed_3_days, new_veins and dent are the points that leave category 4 alone and make 3 in twos."""
    answers["risk_recent"] = rng.choice((["none"], ["bed_3_days"], ["bed_3_days"], ["long_journey"],
                                         ["bed_3_days", "hospital_stay"], ["bed_3_days", "surgery_12_weeks"]))
    answers["skin"] = rng.choice((["none"], ["new_veins"], ["new_veins"], ["sore_cord"], ["warmer"]))
    put(answers, "dent", rng.choice(("yes", "yes", "no", "skipped", LEFT_OUT)))
    scene_checks(rng, answers, keep_dent=True)


def scene_checks(rng, answers, keep_dent=False):
    if not keep_dent:
        put(answers, "dent", rng.choice(("yes", "yes", "no", "skipped", LEFT_OUT)))
    put(answers, "lump", rng.choice(OPTIONS["lump"] + (LEFT_OUT,)))
    for check in ("calf_press", "foot_lift"):
        put(answers, check, rng.choice(("pain", "pain", "no_pain", "skipped", LEFT_OUT)))


def scene_blood_thinner(rng, answers):
    answers["medicines"] = rng.choice((["blood_thinner"], ["blood_thinner", "statin_or_diuretic"], ["pill_or_hrt"]))
    question, value = rng.choice((
        ("swelling", "both_legs"), ("swelling", "calf"), ("skin", ["new_veins"]), ("feel", ["heavy_tired"]),
        ("feel", ["deep_ache"]), ("dent", "yes"), ("course", "worse"), ("course", "same"),
        ("episode", "most_of_day"), ("episode", "constant"), ("episode", "up_to_hours")))
    answers[question] = value


def scene_swollen(rng, answers):
    answers["swelling"] = rng.choice(("calf", "calf", "both_legs", "unsure", "whole_leg"))
    question = rng.choice(("risk_recent", "risk_history", "medicines", "pregnancy"))
    put(answers, question, any_value(rng, question))


def scene_risk(rng, answers):
    answers["risk_recent"] = rng.choice((["none"], ["unsure"], [], [rng.choice(RISK_RECENT_FACTORS)]))
    answers["risk_history"] = rng.choice((["none"], ["unsure"], [], [rng.choice(RISK_HISTORY_FACTORS)]))


def scene_minor(rng, answers):
    """Whatever stands after age must not count."""
    answers["age"] = "under_18"
    deviate(rng, answers, rng.choice((0, 3, 6)))
    answers["age"] = "under_18"


def scene_sex_and_pregnancy(rng, answers):
    """Pregnancy hangs on age and sex, sex on age: answers to either must not count where it is not asked."""
    put(answers, "age", rng.choice(OPTIONS["age"] + (LEFT_OUT,)))
    put(answers, "sex", rng.choice(OPTIONS["sex"] + (LEFT_OUT,)))
    put(answers, "pregnancy", rng.choice(OPTIONS["pregnancy"] + (LEFT_OUT,)))


def scene_stopped(rng, answers):
    """A sign in one of the first two questions, with more answered than was asked."""
    first, second = rng.sample((("emergency", EMERGENCY_SIGNS), ("limb_threat", LIMB_SIGNS)), 2)
    answers[first[0]] = rng.sample(first[1], rng.choice((1, 1, 2)))
    put(answers, second[0], rng.choice((["none"], not_known(rng, second[0]), [rng.choice(second[1])])))
    deviate(rng, answers, rng.choice((0, 0, 2, 5)))


def scene_first_two_unknown(rng, answers):
    for question in ("emergency", "limb_threat"):
        put(answers, question, rng.choice((["none"], not_known(rng, question))))


def scene_something_unknown(rng, answers):
    for question in rng.sample(ORDER[2:], rng.choice((1, 1, 2))):
        put(answers, question, not_known(rng, question))


def scene_profile(rng, answers):
    """The profile's columns and not-clearly-cramp, with the checks still open."""
    for question in rng.sample(("onset", "since", "episode", "course", "feel", "place", "movement", "injury"), 3):
        put(answers, question, any_value(rng, question))


SCENES = (scene_tapes, scene_tapes, scene_infection, scene_one_wells_point, scene_one_wells_point, scene_checks,
          scene_checks, scene_blood_thinner, scene_swollen, scene_risk, scene_minor, scene_sex_and_pregnancy,
          scene_sex_and_pregnancy, scene_stopped, scene_first_two_unknown, scene_something_unknown, scene_profile)


def scene(rng):
    answers = plain_cramp(rng)
    rng.choice(SCENES)(rng, answers)
    if rng.random() < 0.25:
        rng.choice(SCENES)(rng, answers)
    if rng.random() < 0.2:
        deviate(rng, answers, 1)
    return answers


def as_written(rng, answers):
    """The same answers as another program may write them: keys and options in any order, an option twice."""
    questions = [question for question in ORDER if question in answers]
    if rng.random() < 0.3:
        rng.shuffle(questions)
    written = {}
    for question in questions:
        answer = answers[question]
        if isinstance(answer, list):
            answer = list(answer)
            if answer and rng.random() < 0.03:
                answer.append(rng.choice(answer))
        written[question] = answer
    return written


def answer_sets(count, seed):
    rng = random.Random(seed)
    for number in range(count):
        make = rng.choices((uniform, patchy, cramp_with_deviations, scene), weights=(6, 8, 41, 45))[0]
        yield {"id": f"{seed}-{number}", "answers": as_written(rng, make(rng))}


def main():
    parser = argparse.ArgumentParser(description="Valid random answer sets as JSON Lines.")
    parser.add_argument("-n", type=int, default=1000, help="how many (1000)")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same sets (1)")
    options = parser.parse_args()
    for answer_set in answer_sets(options.n, options.seed):
        sys.stdout.write(json.dumps(answer_set) + "\n")


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        sys.stderr.close()  # a reader that has seen enough, such as head, is no error
