#!/usr/bin/env python3
"""A second, independent reading of the leg-pain protocol, to test the C++ engine against.

Reads answer sets (JSON Lines) on standard input and writes one verdict a line, without "because" and "content".
It is written straight from protocol.md and must stay so: when engine and oracle differ, the text decides, and
whichever of the two strayed from it is changed. Never copy from the engine; two copies of one mistake agree.
Everything is spelled out rather than shared or loaded, so that it can be read beside the protocol line by line.
"""

import json
import sys

# --- Section 1: questions -------------------------------------------------------------------------------------------

# In the protocol table's order, which is also the order of "asked". (id, kind, options); numbers have (least, most).
QUESTIONS = (
    ("emergency", "many", ("none", "unsure", "breathless", "chest_pain", "coughing_blood", "collapse")),
    ("limb_threat", "many", ("none", "unsure", "cold_or_pale", "numb_or_weak", "tight_unbearable",
                             "black_or_blistered", "saddle_numb")),
    ("for_whom", "one", ("self", "helper")),
    ("age", "one", ("18_39", "40_59", "60_79", "80_plus", "under_18")),
    ("sex", "one", ("male", "female", "unsaid")),
    ("pregnancy", "one", ("no", "unsure", "pregnant", "gave_birth_6_weeks")),
    ("leg", "one", ("left", "right", "both")),
    ("place", "many", ("calf", "shin", "behind_knee", "thigh", "groin", "ankle_foot", "whole_leg")),
    ("onset", "one", ("suddenly", "with_exercise", "at_night", "unsure", "gradually", "after_injury")),
    ("since", "one", ("under_1_hour", "today", "days_1_3", "days_4_7", "over_week")),
    ("episode", "one", ("up_to_10_min", "unsure", "up_to_hours", "most_of_day", "constant")),
    ("course", "one", ("gone", "better", "unsure", "same", "worse")),
    ("severity", "scale", (0, 10)),
    ("feel", "many", ("none", "unsure", "hard_knot", "deep_ache", "heavy_tired")),
    ("movement", "one", ("stretching_helps", "not_tried", "no_difference", "worse")),
    ("swelling", "one", ("none", "unsure", "both_legs", "calf", "whole_leg")),
    ("skin", "many", ("none", "unsure", "redder_or_darker", "warmer", "new_veins", "sore_cord")),
    ("fever", "one", ("none", "unsure", "fever_or_chills")),
    ("injury", "one", ("none", "knock_or_fall", "unsure", "snap_behind", "cannot_stand")),
    ("risk_recent", "many", ("none", "unsure", "bed_3_days", "surgery_12_weeks", "cast_or_paralysis",
                             "leg_fracture", "hospital_stay", "long_journey")),
    ("risk_history", "many", ("none", "unsure", "previous_clot", "active_cancer", "clotting_disorder",
                              "family_clot", "heart_lung_bowel_disease", "varicose_veins")),
    ("medicines", "many", ("none", "unsure", "blood_thinner", "pill_or_hrt", "statin_or_diuretic")),
    ("triggers", "many", ("none", "unsure", "hard_exercise", "little_to_drink", "sweating_or_diarrhoea",
                          "long_standing")),
    ("tape_left_mm", "mm", (150, 800)),
    ("tape_right_mm", "mm", (150, 800)),
    ("dent", "one", ("no", "skipped", "yes")),
    ("lump", "one", ("none", "small_sore_knot", "skipped", "unsure")),
    ("calf_press", "one", ("no_pain", "skipped", "pain")),
    ("foot_lift", "one", ("no_pain", "skipped", "pain")),
)

ORDER = tuple(question for question, _, _ in QUESTIONS)
GUIDED_CHECKS = ("dent", "lump", "calf_press", "foot_lift")

EMERGENCY_SIGNS = ("breathless", "chest_pain", "coughing_blood", "collapse")
LIMB_SIGNS = ("cold_or_pale", "numb_or_weak", "tight_unbearable", "black_or_blistered", "saddle_numb")
RISK_RECENT_FACTORS = ("bed_3_days", "surgery_12_weeks", "cast_or_paralysis", "leg_fracture", "hospital_stay",
                       "long_journey")
RISK_HISTORY_FACTORS = ("previous_clot", "active_cancer", "clotting_disorder", "family_clot",
                        "heart_lung_bowel_disease", "varicose_veins")

# Unanswered becomes this very word, also where it is no option, so that "treated exactly as unsure" is literal.
UNSURE = "unsure"


class BadAnswerSet(Exception):
    """The line is no valid answer set; the message names the question at fault."""


def validate(answers):
    """Refuse what interfaces.md section 3 calls an error. Answers to questions that are not asked are checked too."""
    if not isinstance(answers, dict):
        raise BadAnswerSet("answers: not an object")
    known = {question: (kind, options) for question, kind, options in QUESTIONS}
    for question, answer in answers.items():
        if question not in known:
            raise BadAnswerSet(f"{question}: unknown question")
        kind, options = known[question]
        if kind == "one":
            if not isinstance(answer, str):
                raise BadAnswerSet(f"{question}: not a string")
            if answer not in options:
                raise BadAnswerSet(f"{question}: unknown option {answer}")
        elif kind == "many":
            if not isinstance(answer, list) or not all(isinstance(option, str) for option in answer):
                raise BadAnswerSet(f"{question}: not a list of strings")
            for option in answer:
                if option not in options:
                    raise BadAnswerSet(f"{question}: unknown option {option}")
            for lone in ("none", "unsure"):
                # As a set, because a repeated option counts once: none twice is still the lone none.
                if lone in answer and len(set(answer)) > 1:
                    raise BadAnswerSet(f"{question}: {lone} beside another option")
        else:
            # In Python true is a number; in JSON it is not.
            if isinstance(answer, bool) or not isinstance(answer, (int, float)):
                raise BadAnswerSet(f"{question}: not a number")
            if answer != answer or answer in (float("inf"), float("-inf")) or answer != int(answer):
                raise BadAnswerSet(f"{question}: not a whole number")
            least, most = options
            if not least <= answer <= most:
                raise BadAnswerSet(f"{question}: out of range {least} to {most}")


class Seen:
    """The answers that count: those to the questions in `asked`, and of these the unanswered as unsure.

    A question that is not asked is neither unanswered nor unsure, so every look below is false for it -- also
    `other_than`, which is why that is not written as "not one_of".
    """

    def __init__(self, answers, asked):
        self.asked = asked
        self.answers = {}
        for question in asked:
            answer = answers.get(question)
            if isinstance(answer, list):
                answer = frozenset(answer)  # a repeated option counts once
            if answer is None or answer == frozenset() or answer == frozenset(["unsure"]):
                answer = UNSURE
            self.answers[question] = answer

    def unknown(self, question):
        """Asked, and unsure or unanswered."""
        return question in self.answers and self.answers[question] == UNSURE

    def one_of(self, question, *options):
        """A `one` question answered with any of these."""
        return question in self.answers and self.answers[question] in options

    def other_than(self, question, *options):
        """A `one` question that was asked and not answered with any of these; unanswered is unsure, so other."""
        return question in self.answers and self.answers[question] not in options

    def has(self, question, *options):
        """A `many` question whose answer holds at least one of these."""
        return (question in self.answers and not self.unknown(question)
                and any(option in self.answers[question] for option in options))

    def only_none(self, question):
        """A `many` question answered with the lone none."""
        return self.has(question, "none")

    def given(self, question):
        return question in self.answers and not self.unknown(question)

    def at_least(self, question, number):
        return self.given(question) and self.answers[question] >= number

    def number(self, question):
        return self.answers[question]


# --- Section 2: category --------------------------------------------------------------------------------------------

CATEGORY_NAMES = {1: "immediate", 2: "very_urgent", 3: "urgent", 4: "standard", 5: "non_urgent"}


def tape_difference_30(seen):
    """Either leg larger: which leg hurts matters to the Wells item only."""
    if not (seen.given("tape_left_mm") and seen.given("tape_right_mm")):
        return False
    left, right = seen.number("tape_left_mm"), seen.number("tape_right_mm")
    return max(left, right) - min(left, right) >= 30


def clot_sign(seen):
    return (seen.one_of("swelling", "calf", "whole_leg", "both_legs")
            or seen.has("skin", "redder_or_darker", "warmer", "new_veins", "sore_cord")
            or seen.has("feel", "heavy_tired")
            or seen.one_of("dent", "yes")
            or tape_difference_30(seen)
            or seen.one_of("course", "worse")
            or seen.one_of("episode", "most_of_day", "constant"))


def risk_factor(seen):
    return (seen.has("risk_recent", *RISK_RECENT_FACTORS)
            or seen.has("risk_history", *RISK_HISTORY_FACTORS)
            or seen.has("medicines", "pill_or_hrt", "blood_thinner")
            or seen.one_of("pregnancy", "pregnant", "gave_birth_6_weeks"))


def rule_emergency_sign(seen):
    return seen.has("emergency", *EMERGENCY_SIGNS)


def rule_emergency_unknown(seen):
    return seen.unknown("emergency")


def rule_limb_threat(seen):
    return seen.has("limb_threat", *LIMB_SIGNS)


def rule_severe_infection(seen):
    return rule_infection(seen) and seen.at_least("severity", 8)


def rule_limb_unknown(seen):
    return seen.unknown("limb_threat")


def rule_wells_two(seen):
    return wells(seen)["told"] >= 2


def rule_high_risk(seen):
    return (seen.one_of("swelling", "whole_leg")
            or tape_difference_30(seen)
            or seen.has("risk_recent", "surgery_12_weeks", "cast_or_paralysis", "leg_fracture")
            or seen.has("risk_history", "active_cancer", "previous_clot")
            or seen.one_of("pregnancy", "pregnant", "gave_birth_6_weeks"))


def rule_swollen_with_risk(seen):
    return seen.one_of("swelling", "calf") and risk_factor(seen)


def rule_anticoagulant_with_sign(seen):
    return seen.has("medicines", "blood_thinner") and clot_sign(seen)


def rule_infection(seen):
    return seen.has("skin", "redder_or_darker", "warmer") and seen.one_of("fever", "fever_or_chills")


def rule_cannot_walk(seen):
    return seen.one_of("injury", "snap_behind", "cannot_stand")


def rule_vein_cord(seen):
    return seen.has("skin", "sore_cord")


def rule_severe_pain(seen):
    return seen.at_least("severity", 8)


def rule_minor(seen):
    return seen.one_of("age", "under_18") or seen.unknown("age")


def rule_check_positive(seen):
    return seen.one_of("calf_press", "pain") or seen.one_of("foot_lift", "pain")


def rule_not_clearly_cramp(seen):
    return (seen.other_than("onset", "suddenly", "with_exercise", "at_night")
            or seen.other_than("episode", "up_to_10_min")
            or seen.other_than("course", "gone", "better")
            or seen.other_than("since", "under_1_hour", "today")
            or seen.one_of("movement", "worse", "no_difference")
            or seen.has("feel", "deep_ache")
            or seen.one_of("fever", "fever_or_chills")
            or seen.one_of("injury", "knock_or_fall"))


def rule_unknown(seen):
    return any(seen.unknown(question) for question in (
        "severity", "feel", "movement", "swelling", "skin", "fever", "injury", "risk_recent", "risk_history",
        "medicines", "pregnancy"))


# In the protocol table's order, which is already most urgent first.
RULES = (
    ("emergency-sign", 1, rule_emergency_sign),
    ("emergency-unknown", 2, rule_emergency_unknown),
    ("limb-threat", 2, rule_limb_threat),
    ("severe-infection", 2, rule_severe_infection),
    ("limb-unknown", 3, rule_limb_unknown),
    ("wells-two", 3, rule_wells_two),
    ("high-risk", 3, rule_high_risk),
    ("swollen-with-risk", 3, rule_swollen_with_risk),
    ("anticoagulant-with-sign", 3, rule_anticoagulant_with_sign),
    ("infection", 3, rule_infection),
    ("cannot-walk", 3, rule_cannot_walk),
    ("vein-cord", 3, rule_vein_cord),
    ("severe-pain", 3, rule_severe_pain),
    ("minor", 3, rule_minor),
    ("clot-sign", 4, clot_sign),
    ("risk-factor", 4, risk_factor),
    ("check-positive", 4, rule_check_positive),
    ("not-clearly-cramp", 4, rule_not_clearly_cramp),
    ("unknown", 4, rule_unknown),
)


def fired(seen):
    rules = [{"id": rule, "category": category} for rule, category, fires in RULES if fires(seen)]
    # "None of the above": it says what the ending is called, so it stands alone.
    return rules or [{"id": "cramp-pattern", "category": 5}]


def category_of(seen):
    return min(rule["category"] for rule in fired(seen))


# --- Sections 1 and 3: what is asked --------------------------------------------------------------------------------

def asked_without_checks(answers):
    """Everything but the guided checks, in table order. Each step only looks at answers to questions it has asked."""
    asked = ["emergency", "limb_threat"]
    screen = Seen(answers, asked)
    if screen.has("emergency", *EMERGENCY_SIGNS) or screen.has("limb_threat", *LIMB_SIGNS):
        return asked

    asked += ["for_whom", "age"]
    person = Seen(answers, asked)
    if person.one_of("age", "under_18"):
        return asked

    if person.given("age"):
        asked.append("sex")
        person = Seen(answers, asked)
        # Sex is always asked at these ages, so "not male" holds for female, unsaid and unanswered alike.
        if person.one_of("age", "18_39", "40_59") and person.other_than("sex", "male"):
            asked.append("pregnancy")

    return asked + ["leg", "place", "onset", "since", "episode", "course", "severity", "feel", "movement",
                    "swelling", "skin", "fever", "injury", "risk_recent", "risk_history", "medicines", "triggers",
                    # Offered to everyone who gets this far; a tape left out is a question unanswered.
                    "tape_left_mm", "tape_right_mm"]


def asked_questions(answers):
    """All that is asked, and whether dent and lump are open.

    The checks are added one gate at a time because dent's own answer may close the two that follow it, and may
    do so only when dent itself is open.
    """
    asked = asked_without_checks(answers)
    checks_open = category_of(Seen(answers, asked)) in (4, 5)
    if not checks_open:
        return asked, False
    press_and_lift_open = category_of(Seen(answers, asked + ["dent"])) in (4, 5)
    asked = asked + ["dent", "lump"]
    if press_and_lift_open:
        asked = asked + ["calf_press", "foot_lift"]
    return asked, True


# --- Section 5: Wells items -----------------------------------------------------------------------------------------

def many_item(seen, question, *options):
    if not seen.given(question):
        return "unknown"
    return "yes" if seen.has(question, *options) else "no"


def entire_leg_swollen(seen):
    if not seen.given("swelling"):
        return "unknown"
    return "yes" if seen.one_of("swelling", "whole_leg") else "no"


def calf_3_cm(seen):
    if not (seen.given("tape_left_mm") and seen.given("tape_right_mm")):
        return "unknown"
    left, right = seen.number("tape_left_mm"), seen.number("tape_right_mm")
    left_is_larger = left - right >= 30
    right_is_larger = right - left >= 30
    if seen.one_of("leg", "left"):
        yes = left_is_larger
    elif seen.one_of("leg", "right"):
        yes = right_is_larger
    else:
        # Both legs hurt, or nobody said which: a difference either way counts, so that not saying hides nothing.
        yes = left_is_larger or right_is_larger
    return "yes" if yes else "no"


def pitting_oedema(seen):
    if seen.one_of("dent", "yes"):
        return "yes"
    if seen.one_of("dent", "no"):
        return "no"
    return "unknown"  # skipped, unanswered or not asked


def wells(seen):
    # "Patient, to confirm" is still said by the patient. What only a clinician can say is unknown here.
    items = [
        ("active_cancer", many_item(seen, "risk_history", "active_cancer"), 1, "patient"),
        ("paralysis_or_plaster", many_item(seen, "risk_recent", "cast_or_paralysis"), 1, "patient"),
        ("bedridden_or_surgery", many_item(seen, "risk_recent", "bed_3_days", "surgery_12_weeks"), 1, "patient"),
        ("deep_vein_tenderness", "unknown", 1, "clinician"),
        ("entire_leg_swollen", entire_leg_swollen(seen), 1, "patient"),
        ("calf_3_cm", calf_3_cm(seen), 1, "measured"),
        ("pitting_oedema", pitting_oedema(seen), 1, "patient"),
        ("collateral_veins", many_item(seen, "skin", "new_veins"), 1, "patient"),
        ("previous_dvt", many_item(seen, "risk_history", "previous_clot"), 1, "patient"),
        ("alternative_diagnosis", "unknown", -2, "clinician"),
    ]
    told = sum(points for _, state, points, _ in items if state == "yes")
    # Only the +1 items can raise the range; the -2 is the clinician's and is never applied here.
    open_points = sum(1 for _, state, points, _ in items if points == 1 and state == "unknown")
    return {
        "told": told,
        "highest": told + open_points,
        "items": [{"id": item, "state": state, "points": points, "by": by} for item, state, points, by in items],
    }


# --- Section 6: profile ---------------------------------------------------------------------------------------------

def duration_column(seen):
    if seen.one_of("episode", "up_to_10_min"):
        return "cramp"
    if seen.one_of("episode", "up_to_hours", "most_of_day", "constant"):
        return "not_cramp"
    return "unknown"


def signs_column(seen):
    if seen.one_of("swelling", "none") and seen.only_none("skin"):
        return "cramp"
    if (seen.one_of("swelling", "both_legs", "calf", "whole_leg")
            or seen.has("skin", "redder_or_darker", "warmer", "new_veins", "sore_cord")):
        return "not_cramp"
    return "unknown"


def onset_column(seen):
    if seen.one_of("onset", "suddenly", "with_exercise", "at_night"):
        return "cramp"
    if seen.one_of("onset", "gradually", "after_injury"):
        return "not_cramp"
    return "unknown"


def place_column(seen):
    # not_cramp first: the table gives cramp only to what is "not the next column".
    if seen.has("feel", "deep_ache", "heavy_tired") or seen.has("place", "groin", "whole_leg"):
        return "not_cramp"
    if seen.has("feel", "hard_knot") and seen.given("place"):
        return "cramp"
    return "unknown"


def movement_column(seen):
    if seen.one_of("movement", "stretching_helps"):
        return "cramp"
    if seen.one_of("movement", "no_difference", "worse"):
        return "not_cramp"
    return "unknown"


def profile(seen):
    return [
        {"id": "duration", "column": duration_column(seen)},
        {"id": "signs", "column": signs_column(seen)},
        {"id": "onset", "column": onset_column(seen)},
        {"id": "place", "column": place_column(seen)},
        {"id": "movement", "column": movement_column(seen)},
    ]


# --- The verdict ----------------------------------------------------------------------------------------------------

def assess(answers):
    """The verdict of one set of answers, without its id."""
    validate(answers)
    asked, checks_open = asked_questions(answers)
    seen = Seen(answers, asked)
    rules = fired(seen)
    category = min(rule["category"] for rule in rules)
    return {
        "category": category,
        "category_name": CATEGORY_NAMES[category],
        "call_staff": category in (1, 2) or seen.one_of("age", "under_18"),
        "rules": rules,
        "wells": wells(seen),
        "profile": profile(seen),
        "asked": asked,
        "checks_open": checks_open,
    }


def refuse_constant(text):
    raise ValueError(f"{text} is no JSON")


def verdict_of_line(text):
    try:
        answer_set = json.loads(text, parse_constant=refuse_constant)
    except (ValueError, RecursionError) as problem:
        raise BadAnswerSet(f"not JSON: {problem}") from None
    if not isinstance(answer_set, dict):
        raise BadAnswerSet("not an object")
    if not isinstance(answer_set.get("id", ""), str):
        raise BadAnswerSet("id: not a string")
    if "answers" not in answer_set:
        raise BadAnswerSet("answers: missing")
    return {"id": answer_set.get("id", ""), **assess(answer_set["answers"])}


def main():
    any_bad = False
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        try:
            result = verdict_of_line(line.decode("utf-8"))
        except (BadAnswerSet, UnicodeDecodeError) as problem:
            any_bad = True
            result = {"line": number, "error": str(problem)}
        print(json.dumps(result))
    return 1 if any_bad else 0


if __name__ == "__main__":
    sys.exit(main())
