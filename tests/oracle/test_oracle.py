#!/usr/bin/env python3
"""Cases worked out by hand from protocol.md, so that the oracle is itself held to the text.

Most start from CRAMP, which fires nothing, and change one thing: the rules then listed are all that change did.
"""

import json
import os
import random
import subprocess
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import protocol_oracle as oracle  # noqa: E402
import random_answers  # noqa: E402

CRAMP = {
    "emergency": ["none"], "limb_threat": ["none"], "for_whom": "self", "age": "40_59", "sex": "male",
    "leg": "left", "place": ["calf"], "onset": "at_night", "since": "today", "episode": "up_to_10_min",
    "course": "gone", "severity": 2, "feel": ["hard_knot"], "movement": "stretching_helps", "swelling": "none",
    "skin": ["none"], "fever": "none", "injury": "none", "risk_recent": ["none"], "risk_history": ["none"],
    "medicines": ["none"], "triggers": ["none"], "tape_left_mm": 380, "tape_right_mm": 375, "dent": "no",
    "lump": "none", "calf_press": "no_pain", "foot_lift": "no_pain",
}
WOMAN = {"sex": "female", "pregnancy": "no"}
CATEGORY = {
    "emergency-sign": 1, "emergency-unknown": 2, "limb-threat": 2, "severe-infection": 2, "limb-unknown": 3,
    "wells-two": 3, "high-risk": 3, "swollen-with-risk": 3, "anticoagulant-with-sign": 3, "infection": 3,
    "cannot-walk": 3, "vein-cord": 3, "severe-pain": 3, "minor": 3, "clot-sign": 4, "risk-factor": 4,
    "check-positive": 4, "not-clearly-cramp": 4, "unknown": 4, "cramp-pattern": 5,
}
BEFORE_CHECKS = ["leg", "place", "onset", "since", "episode", "course", "severity", "feel", "movement", "swelling",
                 "skin", "fever", "injury", "risk_recent", "risk_history", "medicines", "triggers", "tape_left_mm",
                 "tape_right_mm"]
CHECKS = ["dent", "lump", "calf_press", "foot_lift"]


def cramp(*without, **changed):
    answers = {**CRAMP, **changed}
    for question in without:
        del answers[question]
    return answers


def rules(answers):
    return [rule["id"] for rule in oracle.assess(answers)["rules"]]


def category(answers):
    return oracle.assess(answers)["category"]


def item(answers, name):
    return next(i["state"] for i in oracle.assess(answers)["wells"]["items"] if i["id"] == name)


def points(answers):
    wells = oracle.assess(answers)["wells"]
    return wells["told"], wells["highest"]


def column(answers, row):
    return next(p["column"] for p in oracle.assess(answers)["profile"] if p["id"] == row)


def asked(answers):
    return oracle.assess(answers)["asked"]


class Rules(unittest.TestCase):
    def expect(self, answers, *expected):
        verdict = oracle.assess(answers)
        self.assertEqual(verdict["rules"], [{"id": rule, "category": CATEGORY[rule]} for rule in expected])
        self.assertEqual(verdict["category"], CATEGORY[expected[0]])

    def test_category_names(self):
        for answers, name in ((cramp(emergency=["collapse"]), "immediate"), (cramp("emergency"), "very_urgent"),
                              (cramp(severity=8), "urgent"), (cramp(swelling="calf"), "standard"),
                              (CRAMP, "non_urgent")):
            self.assertEqual(oracle.assess(answers)["category_name"], name)

    def test_cramp_pattern_stands_alone(self):
        verdict = oracle.assess(CRAMP)
        self.assertEqual(verdict["rules"], [{"id": "cramp-pattern", "category": 5}])
        self.assertEqual((verdict["category"], verdict["category_name"], verdict["call_staff"]),
                         (5, "non_urgent", False))

    def test_emergency_sign(self):
        for sign in ("breathless", "chest_pain", "coughing_blood", "collapse"):
            self.expect(cramp(emergency=[sign]), "emergency-sign")
        verdict = oracle.assess(cramp(emergency=["collapse", "breathless"]))
        self.assertEqual((verdict["category"], verdict["category_name"], verdict["call_staff"]), (1, "immediate", True))

    def test_emergency_unknown(self):
        self.expect(cramp(emergency=["unsure"]), "emergency-unknown")
        self.expect(cramp(emergency=[]), "emergency-unknown")
        self.expect(cramp("emergency"), "emergency-unknown")
        verdict = oracle.assess(cramp("emergency"))
        self.assertEqual((verdict["category_name"], verdict["call_staff"], verdict["checks_open"]),
                         ("very_urgent", True, False))

    def test_limb_threat(self):
        for sign in ("cold_or_pale", "numb_or_weak", "tight_unbearable", "black_or_blistered", "saddle_numb"):
            self.expect(cramp(limb_threat=[sign]), "limb-threat")
        self.assertTrue(oracle.assess(cramp(limb_threat=["saddle_numb"]))["call_staff"])

    def test_limb_unknown(self):
        self.expect(cramp(limb_threat=["unsure"]), "limb-unknown")
        self.expect(cramp(limb_threat=[]), "limb-unknown")
        self.expect(cramp("limb_threat"), "limb-unknown")
        self.assertFalse(oracle.assess(cramp("limb_threat"))["call_staff"])

    def test_both_of_the_first_two_are_looked_at_whatever_the_other_says(self):
        self.expect(cramp("limb_threat", emergency=["collapse"]), "emergency-sign", "limb-unknown")
        self.expect(cramp(emergency=["collapse"], limb_threat=["numb_or_weak"]), "emergency-sign", "limb-threat")
        self.expect(cramp("emergency", limb_threat=["numb_or_weak"]), "emergency-unknown", "limb-threat")
        self.expect(cramp(emergency=["unsure"], limb_threat=["unsure"]), "emergency-unknown", "limb-unknown")

    def test_infection_and_severe_infection(self):
        for sign in ("redder_or_darker", "warmer"):
            hot = {"skin": [sign], "fever": "fever_or_chills"}
            self.expect(cramp(**hot, severity=7), "infection", "clot-sign", "not-clearly-cramp")
            self.expect(cramp(**hot, severity=8),
                        "severe-infection", "infection", "severe-pain", "clot-sign", "not-clearly-cramp")
            self.expect(cramp("severity", **hot), "infection", "clot-sign", "not-clearly-cramp", "unknown")
            self.expect(cramp(skin=[sign], fever="unsure"), "clot-sign", "unknown")
        self.expect(cramp(skin=["new_veins"], fever="fever_or_chills", severity=8),
                    "severe-pain", "clot-sign", "not-clearly-cramp")
        verdict = oracle.assess(cramp(skin=["warmer"], fever="fever_or_chills", severity=10))
        self.assertEqual((verdict["category"], verdict["call_staff"]), (2, True))

    def test_wells_two(self):
        # bed_3_days and new_veins are the pair that is nothing but 4 apart.
        self.expect(cramp(risk_recent=["bed_3_days"]), "risk-factor")
        self.expect(cramp(skin=["new_veins"]), "clot-sign")
        self.expect(cramp(risk_recent=["bed_3_days"], skin=["new_veins"]), "wells-two", "clot-sign", "risk-factor")
        # Bed rest and surgery are one point together.
        self.expect(cramp(risk_recent=["bed_3_days", "surgery_12_weeks"]), "high-risk", "risk-factor")
        self.expect(cramp(risk_history=["active_cancer", "previous_clot"]), "wells-two", "high-risk", "risk-factor")

    def test_wells_two_by_dent(self):
        self.expect(cramp(skin=["new_veins"], dent="yes"), "wells-two", "clot-sign")
        self.expect(cramp(risk_recent=["bed_3_days"], dent="yes"), "wells-two", "clot-sign", "risk-factor")
        # With the other two points dent is closed, and does not count.
        self.assertEqual(points(cramp(risk_recent=["bed_3_days"], skin=["new_veins"], dent="yes"))[0], 2)

    def test_high_risk(self):
        self.expect(cramp(swelling="whole_leg"), "high-risk", "clot-sign")
        for recent in ("surgery_12_weeks", "cast_or_paralysis", "leg_fracture"):
            self.expect(cramp(risk_recent=[recent]), "high-risk", "risk-factor")
        for history in ("active_cancer", "previous_clot"):
            self.expect(cramp(risk_history=[history]), "high-risk", "risk-factor")
        for pregnancy in ("pregnant", "gave_birth_6_weeks"):
            self.expect(cramp(sex="female", pregnancy=pregnancy), "high-risk", "risk-factor")

    def test_tape_difference(self):
        for leg in ("left", "right", "both"):
            for left, right in ((400, 430), (430, 400), (800, 770), (150, 180)):
                self.expect(cramp(leg=leg, tape_left_mm=left, tape_right_mm=right), "high-risk", "clot-sign")
            self.expect(cramp(leg=leg, tape_left_mm=400, tape_right_mm=429), "cramp-pattern")
        self.expect(cramp("tape_left_mm", tape_right_mm=800), "cramp-pattern")
        self.expect(cramp("tape_right_mm", tape_left_mm=800), "cramp-pattern")
        self.expect(cramp("tape_left_mm", "tape_right_mm"), "cramp-pattern")

    def test_swollen_with_risk(self):
        self.expect(cramp(swelling="calf"), "clot-sign")
        self.expect(cramp(swelling="calf", risk_history=["varicose_veins"]),
                    "swollen-with-risk", "clot-sign", "risk-factor")
        self.expect(cramp(swelling="calf", medicines=["pill_or_hrt"]), "swollen-with-risk", "clot-sign", "risk-factor")
        self.expect(cramp(swelling="both_legs", medicines=["pill_or_hrt"]), "clot-sign", "risk-factor")
        self.expect(cramp(swelling="calf", risk_history=["unsure"]), "clot-sign", "unknown")
        self.expect(cramp(swelling="calf", medicines=["statin_or_diuretic"]), "clot-sign")

    def test_anticoagulant_with_sign(self):
        self.expect(cramp(medicines=["blood_thinner"]), "risk-factor")
        self.expect(cramp(medicines=["blood_thinner"], feel=["deep_ache"]), "risk-factor", "not-clearly-cramp")
        for sign in ({"swelling": "both_legs"}, {"skin": ["new_veins"]}, {"feel": ["heavy_tired"]}, {"dent": "yes"}):
            self.expect(cramp(medicines=["blood_thinner"], **sign),
                        "anticoagulant-with-sign", "clot-sign", "risk-factor")
        for sign in ({"course": "worse"}, {"episode": "most_of_day"}, {"episode": "constant"}):
            self.expect(cramp(medicines=["blood_thinner"], **sign),
                        "anticoagulant-with-sign", "clot-sign", "risk-factor", "not-clearly-cramp")
        self.expect(cramp(medicines=["pill_or_hrt"], feel=["heavy_tired"]), "clot-sign", "risk-factor")

    def test_cannot_walk_vein_cord_severe_pain(self):
        self.expect(cramp(injury="snap_behind"), "cannot-walk")
        self.expect(cramp(injury="cannot_stand"), "cannot-walk")
        self.expect(cramp(skin=["sore_cord"]), "vein-cord", "clot-sign")
        self.expect(cramp(severity=7), "cramp-pattern")
        self.expect(cramp(severity=8), "severe-pain")
        self.expect(cramp(severity=10), "severe-pain")
        self.expect(cramp(severity=0), "cramp-pattern")

    def test_minor(self):
        self.expect(cramp(age="under_18"), "minor")
        self.assertTrue(oracle.assess(cramp(age="under_18"))["call_staff"])
        self.expect(cramp("age"), "minor")
        self.assertFalse(oracle.assess(cramp("age"))["call_staff"])
        for age in ("18_39", "40_59", "60_79", "80_plus"):
            self.expect(cramp(age=age), "cramp-pattern")

    def test_clot_sign(self):
        for sign in ({"swelling": "calf"}, {"swelling": "both_legs"}, {"skin": ["redder_or_darker"]},
                     {"skin": ["warmer"]}, {"skin": ["new_veins"]}, {"feel": ["heavy_tired"]}, {"dent": "yes"},
                     {"feel": ["hard_knot", "heavy_tired"]}):
            self.expect(cramp(**sign), "clot-sign")
        for sign in ({"course": "worse"}, {"episode": "most_of_day"}, {"episode": "constant"}):
            self.expect(cramp(**sign), "clot-sign", "not-clearly-cramp")

    def test_risk_factor(self):
        for recent in ("bed_3_days", "hospital_stay", "long_journey"):
            self.expect(cramp(risk_recent=[recent]), "risk-factor")
        for history in ("clotting_disorder", "family_clot", "heart_lung_bowel_disease", "varicose_veins"):
            self.expect(cramp(risk_history=[history]), "risk-factor")
        self.expect(cramp(medicines=["pill_or_hrt"]), "risk-factor")
        self.expect(cramp(medicines=["statin_or_diuretic"]), "cramp-pattern")

    def test_check_positive(self):
        self.expect(cramp(calf_press="pain"), "check-positive")
        self.expect(cramp(foot_lift="pain"), "check-positive")
        self.assertEqual(category(cramp(calf_press="pain", foot_lift="pain")), 4)
        for harmless in ("no_pain", "skipped"):
            self.expect(cramp(calf_press=harmless, foot_lift=harmless), "cramp-pattern")
        self.expect(cramp(*CHECKS), "cramp-pattern")
        for lump in ("small_sore_knot", "skipped", "unsure"):
            self.expect(cramp(lump=lump), "cramp-pattern")

    def test_not_clearly_cramp(self):
        for value in ({"onset": "gradually"}, {"onset": "after_injury"}, {"onset": "unsure"},
                      {"episode": "up_to_hours"}, {"episode": "unsure"}, {"course": "same"}, {"course": "unsure"},
                      {"since": "days_1_3"}, {"since": "days_4_7"}, {"since": "over_week"}, {"movement": "worse"},
                      {"movement": "no_difference"}, {"feel": ["deep_ache"]}, {"fever": "fever_or_chills"},
                      {"injury": "knock_or_fall"}):
            self.expect(cramp(**value), "not-clearly-cramp")
        for value in ({"onset": "suddenly"}, {"onset": "with_exercise"}, {"course": "better"},
                      {"since": "under_1_hour"}, {"movement": "not_tried"}, {"feel": ["none"]}):
            self.expect(cramp(**value), "cramp-pattern")

    def test_not_clearly_cramp_takes_unanswered_as_unsure(self):
        for question in ("onset", "episode", "course", "since"):
            self.expect(cramp(question), "not-clearly-cramp")

    def test_unknown(self):
        for question in ("severity", "feel", "movement", "swelling", "skin", "fever", "injury", "risk_recent",
                         "risk_history", "medicines"):
            self.expect(cramp(question), "unknown")
        for question in ("feel", "skin", "risk_recent", "risk_history", "medicines"):
            self.expect(cramp(**{question: []}), "unknown")
            self.expect(cramp(**{question: ["unsure"]}), "unknown")
        for question in ("swelling", "fever", "injury"):
            self.expect(cramp(**{question: "unsure"}), "unknown")

    def test_pregnancy_is_unknown_only_where_asked(self):
        self.expect(cramp(sex="female"), "unknown")
        self.expect(cramp(sex="female", pregnancy="unsure"), "unknown")
        self.expect(cramp(sex="female", pregnancy="no"), "cramp-pattern")
        self.expect(cramp(sex="male"), "cramp-pattern")
        self.expect(cramp(sex="female", age="60_79"), "cramp-pattern")

    def test_what_no_rule_looks_at(self):
        self.expect(cramp("for_whom", "leg", "place", "triggers"), "cramp-pattern")
        self.expect(cramp(place=[], triggers=["unsure"], for_whom="helper"), "cramp-pattern")
        self.expect(cramp("sex", age="80_plus"), "cramp-pattern")

    def test_a_repeated_option_counts_once(self):
        self.expect(cramp(skin=["none", "none"], feel=["hard_knot", "hard_knot"]), "cramp-pattern")
        self.expect(cramp(skin=["unsure", "unsure"]), "unknown")


class Asked(unittest.TestCase):
    def test_everything_in_the_tables_order(self):
        self.assertEqual(asked(cramp(**WOMAN)), list(oracle.ORDER))

    def test_nothing_more_after_a_sign_in_the_first_two(self):
        for answers in (cramp(emergency=["collapse"]), cramp(limb_threat=["cold_or_pale"]),
                        cramp("emergency", limb_threat=["cold_or_pale"]),
                        cramp("limb_threat", emergency=["collapse"])):
            self.assertEqual(asked(answers), ["emergency", "limb_threat"])

    def test_unsure_in_the_first_two_stops_nothing(self):
        answers = cramp(emergency=["unsure"], limb_threat=[])
        self.assertEqual(asked(answers), ["emergency", "limb_threat", "for_whom", "age", "sex"] + BEFORE_CHECKS)

    def test_what_is_not_asked_does_not_count(self):
        worst = {"age": "under_18", "severity": 10, "swelling": "whole_leg", "skin": ["warmer"],
                 "fever": "fever_or_chills", "risk_history": ["active_cancer"], "tape_left_mm": 800, "dent": "yes"}
        self.assertEqual(rules(cramp(**worst, limb_threat=["numb_or_weak"])), ["limb-threat"])
        self.assertEqual(rules(cramp(**worst)), ["minor"])
        self.assertEqual(points(cramp(**worst)), (0, 9))
        self.assertEqual({p["column"] for p in oracle.assess(cramp(**worst))["profile"]}, {"unknown"})

    def test_under_18_nothing_after_age(self):
        self.assertEqual(asked(cramp(age="under_18")), ["emergency", "limb_threat", "for_whom", "age"])

    def test_age_unanswered_asks_on_but_not_sex_or_pregnancy(self):
        answers = cramp("age", sex="female", pregnancy="pregnant")
        self.assertEqual(asked(answers), ["emergency", "limb_threat", "for_whom", "age"] + BEFORE_CHECKS)
        self.assertEqual(rules(answers), ["minor"])

    def test_pregnancy_by_age_and_sex(self):
        for age, sex, expected in (("18_39", "female", True), ("40_59", "unsaid", True), ("18_39", None, True),
                                   ("18_39", "male", False), ("60_79", "female", False), ("80_plus", None, False)):
            answers = cramp("sex", age=age, pregnancy="pregnant")
            if sex:
                answers["sex"] = sex
            self.assertEqual("pregnancy" in asked(answers), expected, (age, sex))
            self.assertIn("sex", asked(answers))
            self.assertEqual(category(answers), 3 if expected else 5, (age, sex))

    def test_tapes_are_asked_though_left_out(self):
        answers = asked(cramp("tape_left_mm", "tape_right_mm"))
        self.assertIn("tape_left_mm", answers)
        self.assertIn("tape_right_mm", answers)


class Checks(unittest.TestCase):
    def open(self, answers):
        verdict = oracle.assess(answers)
        self.assertEqual("dent" in verdict["asked"], verdict["checks_open"])
        self.assertEqual("lump" in verdict["asked"], verdict["checks_open"])
        self.assertEqual("calf_press" in verdict["asked"], "foot_lift" in verdict["asked"])
        return verdict["checks_open"], "calf_press" in verdict["asked"]

    def test_open_at_5_and_4(self):
        self.assertEqual(self.open(CRAMP), (True, True))
        self.assertEqual(self.open(cramp(swelling="calf", course="same")), (True, True))
        self.assertEqual(self.open(cramp(calf_press="pain")), (True, True))

    def test_closed_at_3_and_more_urgent(self):
        for change in ({"swelling": "whole_leg"}, {"severity": 8}, {"tape_left_mm": 405},
                       {"risk_history": ["previous_clot"]}, {"risk_recent": ["cast_or_paralysis"]},
                       {"limb_threat": ["unsure"]}, {"emergency": []}, {"age": "under_18"},
                       {"sex": "female", "pregnancy": "pregnant"}):
            self.assertEqual(self.open(cramp(**change)), (False, False), change)

    def test_closed_checks_do_not_count(self):
        answers = cramp(severity=8, dent="yes", calf_press="pain", foot_lift="pain")
        self.assertEqual(rules(answers), ["severe-pain"])
        self.assertEqual(item(answers, "pitting_oedema"), "unknown")

    def test_dent_alone_keeps_the_other_two_open(self):
        self.assertEqual(self.open(cramp(dent="yes")), (True, True))
        self.assertEqual(rules(cramp(dent="yes", calf_press="pain")), ["clot-sign", "check-positive"])

    def test_dent_that_makes_3_closes_the_other_two_and_stays_open_itself(self):
        answers = cramp(skin=["new_veins"], dent="yes", calf_press="pain")
        self.assertEqual(self.open(answers), (True, False))
        self.assertEqual(rules(answers), ["wells-two", "clot-sign"])
        answers = cramp(medicines=["blood_thinner"], dent="yes", foot_lift="pain")
        self.assertEqual(self.open(answers), (True, False))
        self.assertEqual(rules(answers), ["anticoagulant-with-sign", "clot-sign", "risk-factor"])


class WellsItems(unittest.TestCase):
    def test_shape(self):
        items = oracle.assess(CRAMP)["wells"]["items"]
        self.assertEqual([(i["id"], i["points"], i["by"]) for i in items], [
            ("active_cancer", 1, "patient"), ("paralysis_or_plaster", 1, "patient"),
            ("bedridden_or_surgery", 1, "patient"), ("deep_vein_tenderness", 1, "clinician"),
            ("entire_leg_swollen", 1, "patient"), ("calf_3_cm", 1, "measured"), ("pitting_oedema", 1, "patient"),
            ("collateral_veins", 1, "patient"), ("previous_dvt", 1, "patient"),
            ("alternative_diagnosis", -2, "clinician")])

    def test_highest_adds_the_clinicians_point_and_every_unknown(self):
        self.assertEqual(points(CRAMP), (0, 1))
        self.assertEqual(points(cramp("dent")), (0, 2))
        self.assertEqual(points(cramp(dent="skipped")), (0, 2))
        self.assertEqual(points(cramp("tape_left_mm")), (0, 2))
        self.assertEqual(points(cramp(skin=[])), (0, 2))
        self.assertEqual(points(cramp(swelling="unsure")), (0, 2))
        self.assertEqual(points(cramp("risk_recent")), (0, 3))
        self.assertEqual(points(cramp(risk_history=["unsure"])), (0, 3))
        self.assertEqual(points(cramp(emergency=["collapse"])), (0, 9))
        # One cancer point told; dent closed, so unknown; the clinician's point.
        self.assertEqual(points(cramp(risk_history=["active_cancer"])), (1, 3))

    def test_everything_told(self):
        answers = cramp(risk_history=["active_cancer", "previous_clot"], swelling="whole_leg", skin=["new_veins"],
                        risk_recent=["cast_or_paralysis", "bed_3_days"], tape_left_mm=500)
        self.assertEqual(points(answers), (7, 9))

    def test_states(self):
        self.assertEqual(item(cramp(risk_history=["active_cancer"]), "active_cancer"), "yes")
        self.assertEqual(item(cramp(risk_history=["active_cancer"]), "previous_dvt"), "no")
        self.assertEqual(item(cramp(risk_history=["previous_clot"]), "previous_dvt"), "yes")
        self.assertEqual(item(cramp(risk_recent=["cast_or_paralysis"]), "paralysis_or_plaster"), "yes")
        self.assertEqual(item(cramp(risk_recent=["cast_or_paralysis"]), "bedridden_or_surgery"), "no")
        self.assertEqual(item(cramp(risk_recent=["leg_fracture"]), "paralysis_or_plaster"), "no")
        self.assertEqual(item(cramp(risk_recent=["surgery_12_weeks"]), "bedridden_or_surgery"), "yes")
        self.assertEqual(item(cramp(skin=["new_veins"]), "collateral_veins"), "yes")
        self.assertEqual(item(cramp(skin=["sore_cord"]), "collateral_veins"), "no")
        self.assertEqual(item(cramp(swelling="whole_leg"), "entire_leg_swollen"), "yes")
        self.assertEqual(item(cramp(swelling="calf"), "entire_leg_swollen"), "no")
        self.assertEqual(item(cramp(dent="yes"), "pitting_oedema"), "yes")
        self.assertEqual(item(CRAMP, "pitting_oedema"), "no")
        self.assertEqual(item(cramp(calf_press="pain"), "deep_vein_tenderness"), "unknown")
        self.assertEqual(item(CRAMP, "alternative_diagnosis"), "unknown")

    def test_calf_3_cm_is_of_the_painful_leg(self):
        for leg, left, right, expected in (
                ("left", 430, 400, "yes"), ("left", 400, 430, "no"), ("right", 400, 430, "yes"),
                ("right", 430, 400, "no"), ("both", 430, 400, "yes"), ("both", 400, 430, "yes"),
                (None, 430, 400, "yes"), (None, 400, 430, "yes"), ("left", 429, 400, "no"), ("both", 400, 429, "no"),
                (None, 400, 429, "no"), ("left", 430, None, "unknown"), ("left", None, 430, "unknown"),
                ("both", None, None, "unknown")):
            answers = cramp("leg", "tape_left_mm", "tape_right_mm")
            answers.update({q: v for q, v in (("leg", leg), ("tape_left_mm", left), ("tape_right_mm", right)) if v})
            self.assertEqual(item(answers, "calf_3_cm"), expected, (leg, left, right))

    def test_only_the_painful_legs_tape_makes_the_second_point(self):
        bed = {"risk_recent": ["bed_3_days"], "leg": "left"}
        self.assertEqual(rules(cramp(**bed, tape_left_mm=405, tape_right_mm=375)),
                         ["wells-two", "high-risk", "clot-sign", "risk-factor"])
        self.assertEqual(rules(cramp(**bed, tape_left_mm=375, tape_right_mm=405)),
                         ["high-risk", "clot-sign", "risk-factor"])


class Profile(unittest.TestCase):
    def test_rows(self):
        self.assertEqual(oracle.assess(CRAMP)["profile"],
                         [{"id": row, "column": "cramp"}
                          for row in ("duration", "signs", "onset", "place", "movement")])

    def test_duration(self):
        for episode in ("up_to_hours", "most_of_day", "constant"):
            self.assertEqual(column(cramp(episode=episode), "duration"), "not_cramp")
        self.assertEqual(column(cramp(episode="unsure"), "duration"), "unknown")
        self.assertEqual(column(cramp("episode"), "duration"), "unknown")
        self.assertEqual(column(cramp(since="over_week"), "duration"), "cramp")

    def test_signs(self):
        for change in ({"swelling": "both_legs"}, {"swelling": "calf", "skin": []}, {"swelling": "whole_leg"},
                       {"skin": ["redder_or_darker"]}, {"skin": ["warmer"]}, {"skin": ["new_veins"]},
                       {"skin": ["sore_cord"], "swelling": "unsure"}):
            self.assertEqual(column(cramp(**change), "signs"), "not_cramp", change)
        for change in ({"swelling": "unsure"}, {"skin": ["unsure"]}, {"skin": []}):
            self.assertEqual(column(cramp(**change), "signs"), "unknown", change)

    def test_onset(self):
        for onset in ("suddenly", "with_exercise"):
            self.assertEqual(column(cramp(onset=onset), "onset"), "cramp")
        for onset in ("gradually", "after_injury"):
            self.assertEqual(column(cramp(onset=onset), "onset"), "not_cramp")
        self.assertEqual(column(cramp(onset="unsure"), "onset"), "unknown")
        self.assertEqual(column(cramp("onset"), "onset"), "unknown")

    def test_place(self):
        for change in ({"feel": ["hard_knot", "deep_ache"]}, {"feel": ["heavy_tired"]}, {"place": ["calf", "groin"]},
                       {"place": ["whole_leg"], "feel": []}, {"feel": ["deep_ache"], "place": []}):
            self.assertEqual(column(cramp(**change), "place"), "not_cramp", change)
        for change in ({"place": []}, {"feel": ["none"]}, {"feel": ["unsure"]}, {"feel": []}):
            self.assertEqual(column(cramp(**change), "place"), "unknown", change)
        self.assertEqual(column(cramp("place"), "place"), "unknown")
        self.assertEqual(column(cramp(place=["ankle_foot"]), "place"), "cramp")

    def test_movement(self):
        self.assertEqual(column(cramp(movement="no_difference"), "movement"), "not_cramp")
        self.assertEqual(column(cramp(movement="worse"), "movement"), "not_cramp")
        self.assertEqual(column(cramp(movement="not_tried"), "movement"), "unknown")
        self.assertEqual(column(cramp("movement"), "movement"), "unknown")


class Lines(unittest.TestCase):
    """The program as it is used: lines in, lines out."""

    def run_oracle(self, text):
        done = subprocess.run([sys.executable, os.path.join(HERE, "protocol_oracle.py")], input=text.encode(),
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.stderr, b"")
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def test_keys_and_order(self):
        code, lines = self.run_oracle(json.dumps({"id": "Äda", "answers": CRAMP}) + "\n" + '{"id":"b","answers":{}}')
        self.assertEqual(code, 0)
        self.assertEqual([line["id"] for line in lines], ["Äda", "b"])
        self.assertEqual(set(lines[0]), {"id", "category", "category_name", "call_staff", "rules", "wells", "profile",
                                         "asked", "checks_open"})

    def test_nothing_answered(self):
        _, (verdict,) = self.run_oracle('{"id":"","answers":{}}')
        self.assertEqual([(rule["id"], rule["category"]) for rule in verdict["rules"]],
                         [("emergency-unknown", 2), ("limb-unknown", 3), ("minor", 3), ("not-clearly-cramp", 4),
                          ("unknown", 4)])
        self.assertEqual((verdict["wells"]["told"], verdict["wells"]["highest"]), (0, 9))

    def test_a_bad_line_is_named_and_the_rest_go_on(self):
        good = json.dumps({"id": "a", "answers": CRAMP})
        code, lines = self.run_oracle(good + "\n{oops\n" + good + "\n")
        self.assertEqual(code, 1)
        self.assertEqual([line.get("line") for line in lines], [None, 2, None])

    def test_errors_name_the_question(self):
        for question, value in (("nonsense", "x"), ("swelling", "huge"), ("swelling", ["calf"]), ("skin", "none"),
                                ("skin", ["none", "warmer"]), ("skin", ["unsure", "warmer"]),
                                ("skin", ["none", "unsure"]), ("skin", [1]), ("severity", 11), ("severity", -1),
                                ("severity", 6.5), ("severity", "6"), ("severity", True), ("tape_left_mm", 149),
                                ("tape_left_mm", 801), ("fever", None), ("movement", "unsure"), ("place", ["none"])):
            # Also where the question is not asked.
            for base in (CRAMP, cramp(emergency=["collapse"])):
                with self.assertRaises(oracle.BadAnswerSet) as caught:
                    oracle.assess({**base, question: value})
                self.assertIn(question, str(caught.exception))


class Properties(unittest.TestCase):
    """Section 4 on samples: it is the text that is tested here as much as the oracle."""

    @classmethod
    def setUpClass(cls):
        cls.sets = [line["answers"] for line in random_answers.answer_sets(4000, 11)]

    def test_p10_and_a_good_mixture(self):
        verdicts = [oracle.assess(answers) for answers in self.sets]
        for number in range(1, 6):
            self.assertGreater(sum(v["category"] == number for v in verdicts), len(verdicts) // 25)
        reached = {rule["id"] for v in verdicts for rule in v["rules"]}
        self.assertEqual(reached, {rule for rule, _, _ in oracle.RULES} | {"cramp-pattern"})
        self.assertEqual({question for v in verdicts for question in v["asked"]}, set(oracle.ORDER))
        self.assertTrue(any(v["checks_open"] and "calf_press" not in v["asked"] for v in verdicts))
        differences = {abs(a["tape_left_mm"] - a["tape_right_mm"]) for a in self.sets
                       if "tape_left_mm" in a and "tape_right_mm" in a}
        self.assertTrue({29, 30, 31} <= differences)

    def test_p1_p2_p7(self):
        for answers in self.sets:
            verdict = oracle.assess(answers)
            if set(answers.get("emergency", [])) & set(oracle.EMERGENCY_SIGNS):
                self.assertEqual(verdict["category"], 1)
            if set(answers.get("limb_threat", [])) & set(oracle.LIMB_SIGNS):
                self.assertLessEqual(verdict["category"], 2)
            if verdict["wells"]["told"] >= 2 or answers.get("age") == "under_18":
                self.assertLessEqual(verdict["category"], 3)

    def worse(self, rng, answers):
        """One answer made worse as P3 says, or None."""
        question = rng.choice([q for q in oracle.ORDER
                               if q not in ("for_whom", "age", "sex", "leg", "place", "triggers", "lump")])
        kind = random_answers.KINDS[question]
        options = random_answers.OPTIONS[question]
        answer = answers.get(question)
        if kind == "one":
            if answer is None or answer == options[-1]:
                return None
            return {**answers, question: rng.choice(options[options.index(answer) + 1:])}
        if kind == "scale":
            return None if answer is None or answer == 10 else {**answers, question: rng.randint(answer + 1, 10)}
        if kind == "mm":
            left, right = answers.get("tape_left_mm"), answers.get("tape_right_mm")
            if left is None or right is None or left == right:
                return None
            larger = "tape_left_mm" if left > right else "tape_right_mm"
            return None if answers[larger] == 800 else {**answers, larger: rng.randint(answers[larger] + 1, 800)}
        signs = [o for o in options if o not in ("none", "unsure", "hard_knot", "statin_or_diuretic")]
        if answer == ["none"] and rng.random() < 0.5:
            return {**answers, question: ["unsure"]}
        kept = [o for o in answer or [] if o not in ("none", "unsure")]
        return {**answers, question: sorted(set(kept) | {rng.choice(signs)})}

    def test_p3_worse_is_never_less_urgent(self):
        rng = random.Random(3)
        for answers in self.sets:
            for _ in range(5):
                worse = self.worse(rng, answers)
                if worse:
                    self.assertLessEqual(category(worse), category(answers), (answers, worse))

    def test_p4_a_check_never_lowers_urgency(self):
        for answers in self.sets[:1500]:
            for check, bad in (("dent", "yes"), ("calf_press", "pain"), ("foot_lift", "pain")):
                without = {q: a for q, a in answers.items() if q != check}
                base = category(without)
                for harmless in ("no" if check == "dent" else "no_pain", "skipped"):
                    self.assertEqual(category({**without, check: harmless}), base)
                raised = category({**without, check: bad})
                if check == "dent":
                    self.assertLessEqual(raised, base)
                else:
                    self.assertEqual(raised, 4 if raised != base else base)
                    self.assertTrue(raised == base or base == 5)

    def test_p5_unknown_is_never_less_urgent_than_harmless(self):
        for answers in self.sets[:1000]:
            for question in ("emergency", "limb_threat", "feel", "skin", "risk_recent", "risk_history", "medicines",
                             "triggers"):
                harmless = category({**answers, question: ["none"]})
                for unknown in ([], ["unsure"]):
                    self.assertLessEqual(category({**answers, question: unknown}), harmless)
            for question in ("pregnancy", "onset", "since", "episode", "course", "movement", "swelling", "fever",
                             "injury"):
                harmless = category({**answers, question: random_answers.OPTIONS[question][0]})
                without = {q: a for q, a in answers.items() if q != question}
                self.assertLessEqual(category(without), harmless)

    def test_p8_what_is_not_asked_can_be_taken_away(self):
        for answers in self.sets:
            verdict = oracle.assess(answers)
            kept = {q: a for q, a in answers.items() if q in verdict["asked"]}
            self.assertEqual(oracle.assess(kept), verdict)

    def test_p9_no_check_is_offered_to_the_urgent(self):
        for answers in self.sets:
            verdict = oracle.assess(answers)
            without = {q: a for q, a in answers.items() if q not in CHECKS}
            self.assertEqual(verdict["checks_open"], category(without) >= 4)
            if "dent" in answers:
                without["dent"] = answers["dent"]
            self.assertEqual("calf_press" in verdict["asked"], category(without) >= 4)

    def test_the_same_seed_gives_the_same_sets(self):
        self.assertEqual(list(random_answers.answer_sets(50, 7)), list(random_answers.answer_sets(50, 7)))
        self.assertNotEqual(list(random_answers.answer_sets(50, 7)), list(random_answers.answer_sets(50, 8)))


if __name__ == "__main__":
    unittest.main()
