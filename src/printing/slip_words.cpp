// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/slip_words.h"

#include "language/program_words.h"

namespace legcheck::printing {

SlipWords slipWords(const QTranslator* clinicLanguage)
{
    const auto word = [&](const char* english) {
        return language::programWord(clinicLanguage, "slip", english);
    };

    return {
        //: Strip under the head of the nurse's slip. *stars* print bold.
        .notice = word(QT_TRANSLATE_NOOP(
            "slip", "KIOSK PRE-TRIAGE  –  *NOT* A DIAGNOSIS  –  NURSE TO CONFIRM")),
        //: Title of the file.
        .title = word(QT_TRANSLATE_NOOP("slip", "Nurse triage slip")),
        //: Label over the ticket number.
        .ticket = word(QT_TRANSLATE_NOOP("slip", "Ticket")),
        //: In place of the ticket number when none could be given.
        .noTicket = word(QT_TRANSLATE_NOOP("slip", "no number")),
        //: Mark on a reprint; %1 is 2 or more.
        .copy = word(QT_TRANSLATE_NOOP("slip", "COPY %1")),
        //: Marks a new slip of a patient who was asked again while waiting; replaces the first.
        .update = word(QT_TRANSLATE_NOOP("slip", "UPDATE")),
        //: Label; the kiosk's name follows.
        .kiosk = word(QT_TRANSLATE_NOOP("slip", "Kiosk")),
        //: Label; date and time at which the visit began follow.
        .started = word(QT_TRANSLATE_NOOP("slip", "Started")),
        //: Label; date and time at which the visit ended follow.
        .finished = word(QT_TRANSLATE_NOOP("slip", "Finished")),
        //: Label; date and time of printing follow.
        .printed = word(QT_TRANSLATE_NOOP("slip", "Printed")),
        //: Label; the patient's language follows.
        .language = word(QT_TRANSLATE_NOOP("slip", "Language used")),
        //: Label; patient or helper follows.
        .answeredBy = word(QT_TRANSLATE_NOOP("slip", "Answered by")),
        //: Flag near the top; %1 is the patient's language.
        .interpreterNeeded = word(QT_TRANSLATE_NOOP("slip", "INTERPRETER NEEDED: %1")),
        //: Flag beside the category.
        .staffCalled = word(QT_TRANSLATE_NOOP("slip", "STAFF CALLED")),
        //: Flag beside the category.
        .helpAsked = word(QT_TRANSLATE_NOOP("slip", "PATIENT ASKED FOR STAFF, visit ended early")),
        //: Target time of category 1.
        .seeNow = word(QT_TRANSLATE_NOOP("slip", "See now")),
        //: Target time; %1 is a number of minutes.
        .withinMinutes = word(QT_TRANSLATE_NOOP("slip", "See within %1 minutes")),
        //: Over the category's word; 1 is the most urgent.
        .category = word(QT_TRANSLATE_NOOP("slip", "Category %1 of 5  (1 is most urgent)")),
        //: Flag: the Wells score is not valid for minors.
        .underAge = word(QT_TRANSLATE_NOOP("slip", "UNDER 18: SCORE *NOT* VALID")),
        //: Flag: the age question was left out.
        .ageNotTold = word(QT_TRANSLATE_NOOP("slip", "AGE *NOT* TOLD: score not valid under 18")),
        //: Flag near the top.
        .pregnant = word(QT_TRANSLATE_NOOP("slip", "PREGNANT")),
        //: Flag near the top.
        .gaveBirth = word(QT_TRANSLATE_NOOP("slip", "GAVE BIRTH WITHIN 6 WEEKS")),
        //: Flag near the top.
        .bloodThinner = word(QT_TRANSLATE_NOOP("slip", "ON A BLOOD THINNER")),
        //: Title of a block.
        .redFlags = word(QT_TRANSLATE_NOOP("slip", "Red flags")),
        //: %1 is a red-flag question, e.g. Emergency signs.
        .noneReported = word(QT_TRANSLATE_NOOP("slip", "%1: none reported")),
        //: %1 is a red-flag question, %2 is "not sure" or "not answered".
        .notRuledOut = word(QT_TRANSLATE_NOOP("slip", "%1: %2 – *NOT* ruled out")),
        //: %1 is how many questions; their names follow.
        .unknownCount = word(QT_TRANSLATE_NOOP("slip", "%1 not answered or not sure")),
        //: In place of the number not answered.
        .allAnswered = word(QT_TRANSLATE_NOOP("slip", "Every question was answered.")),
        //: Under the red flags.
        .stoppedEarly = word(
            QT_TRANSLATE_NOOP("slip", "Questions stopped early: what was not asked is unknown.")),
        //: Title of a block.
        .why = word(QT_TRANSLATE_NOOP("slip", "Why this category")),
        //: Under a rule that fired for the same answers as the one above it.
        .sameAnswers = word(QT_TRANSLATE_NOOP("slip", "same answers as above")),
        //: Under the main reasons; %1 lists the other rules that fired.
        .moreReasons = word(QT_TRANSLATE_NOOP("slip", "*Also:* %1")),
        //: Title of a block (the S of SBAR).
        .situation = word(QT_TRANSLATE_NOOP("slip", "Situation")),
        //: Title of a block (the B of SBAR).
        .background = word(QT_TRANSLATE_NOOP("slip", "Background")),
        //: Title of a block (the A of SBAR).
        .assessment = word(QT_TRANSLATE_NOOP("slip", "Assessment: Wells items")),
        //: Title of a block (the R of SBAR).
        .recommendation = word(QT_TRANSLATE_NOOP("slip", "Suggested: the nurse decides")),
        //: After a block's title.
        .asToldByPatient = word(QT_TRANSLATE_NOOP("slip", "as told by the patient")),
        //: After a block's title.
        .asToldByHelper = word(QT_TRANSLATE_NOOP("slip", "as told by a helper")),
        //: After a block's title, when it is not known who answered.
        .asTold = word(QT_TRANSLATE_NOOP("slip", "as told at the kiosk")),
        //: Letter of SBAR in this language.
        .letterSituation = word(QT_TRANSLATE_NOOP("slip", "S")),
        //: Letter of SBAR in this language.
        .letterBackground = word(QT_TRANSLATE_NOOP("slip", "B")),
        //: Letter of SBAR in this language.
        .letterAssessment = word(QT_TRANSLATE_NOOP("slip", "A")),
        //: Letter of SBAR in this language.
        .letterRecommendation = word(QT_TRANSLATE_NOOP("slip", "R")),
        //: The question was asked and left out.
        .notAnswered = word(QT_TRANSLATE_NOOP("slip", "not answered")),
        //: The question was never asked; not the same as no.
        .notAsked = word(QT_TRANSLATE_NOOP("slip", "not asked")),
        //: %1 lists questions that were asked and left out. *stars* print bold.
        .notAnsweredList = word(QT_TRANSLATE_NOOP("slip", "*Not answered:* %1")),
        //: %1 lists questions. *stars* print bold.
        .notAskedList = word(QT_TRANSLATE_NOOP("slip", "*Not asked:* %1")),
        //: Beside a score item: the guided check was not offered.
        .checkNotOffered = word(QT_TRANSLATE_NOOP("slip", "not offered")),
        //: %1 lists guided checks. *stars* print bold.
        .notOffered = word(QT_TRANSLATE_NOOP("slip", "*Not offered:* %1")),
        //: %1 lists guided checks; they are not offered to who is already urgent.
        .notOfferedUrgent = word(QT_TRANSLATE_NOOP("slip", "*Not offered, already urgent:* %1")),
        //: The calf was not measured.
        .notMeasured = word(QT_TRANSLATE_NOOP("slip", "not measured")),
        //: A number on a scale, e.g. 6 of 10.
        .ofHighest = word(QT_TRANSLATE_NOOP("slip", "%1 of %2")),
        //: A length in millimetres.
        .millimetres = word(QT_TRANSLATE_NOOP("slip", "%1 mm")),
        //: Over the picture of the legs.
        .front = word(QT_TRANSLATE_NOOP("slip", "front")),
        //: Over the picture of the legs.
        .back = word(QT_TRANSLATE_NOOP("slip", "back")),
        //: The patient's right leg; never shortened.
        .right = word(QT_TRANSLATE_NOOP("slip", "Right")),
        //: The patient's left leg; never shortened.
        .left = word(QT_TRANSLATE_NOOP("slip", "Left")),
        //: Beside the picture of the legs.
        .bothLegs = word(QT_TRANSLATE_NOOP("slip", "Both legs")),
        //: Beside the picture of the legs. *stars* print bold.
        .legNotTold = word(QT_TRANSLATE_NOOP("slip", "Side *NOT* told")),
        //: Beside the picture of the legs.
        .placeNotTold = word(QT_TRANSLATE_NOOP("slip", "place not told")),
        //: Table column.
        .item = word(QT_TRANSLATE_NOOP("slip", "Item")),
        //: Table column: yes, no, ? or a box to tick.
        .answer = word(QT_TRANSLATE_NOOP("slip", "Answer")),
        //: Table column.
        .points = word(QT_TRANSLATE_NOOP("slip", "Points")),
        //: Table column: patient, measured, clinician.
        .who = word(QT_TRANSLATE_NOOP("slip", "Said by")),
        //: Answer in the table.
        .yes = word(QT_TRANSLATE_NOOP("slip", "Yes")),
        //: Answer in the table.
        .no = word(QT_TRANSLATE_NOOP("slip", "No")),
        //: Answer in the table: not known.
        .unknown = word(QT_TRANSLATE_NOOP("slip", "?")),
        //: Who said it.
        .byPatient = word(QT_TRANSLATE_NOOP("slip", "patient")),
        //: Who said it; a clinician confirms.
        .byPatientToConfirm = word(QT_TRANSLATE_NOOP("slip", "patient, to confirm")),
        //: Who said it: the tape measure.
        .byMeasured = word(QT_TRANSLATE_NOOP("slip", "measured")),
        //: Nobody said it yet; an empty box stands beside it.
        .byClinician = word(QT_TRANSLATE_NOOP("slip", "clinician to do")),
        //: The Wells items told, and the most they could come to.
        .wellsRange = word(QT_TRANSLATE_NOOP("slip", "Told %1  –  highest %2")),
        //: Under the table. *stars* print bold.
        .minusTwo = word(QT_TRANSLATE_NOOP("slip", "-2 *NOT* applied: needs a clinician.")),
        //: In place of the range.
        .wellsNotAsked
        = word(QT_TRANSLATE_NOOP("slip", "No item answered: a clinician takes the score.")),
        //: Title of a block.
        .measured = word(QT_TRANSLATE_NOOP("slip", "Calf and guided checks")),
        //: Label: larger calf less smaller calf.
        .difference = word(QT_TRANSLATE_NOOP("slip", "Calf difference")),
        //: Difference of the two calves.
        .differenceLeft = word(QT_TRANSLATE_NOOP("slip", "%1 mm, LEFT larger")),
        //: Difference of the two calves.
        .differenceRight = word(QT_TRANSLATE_NOOP("slip", "%1 mm, RIGHT larger")),
        //: No difference of the two calves.
        .differenceNone = word(QT_TRANSLATE_NOOP("slip", "0 mm")),
        //: Title of a block: cramp or clot.
        .profile = word(QT_TRANSLATE_NOOP("slip", "Five differences")),
        //: Table column.
        .fitsCramp = word(QT_TRANSLATE_NOOP("slip", "fits cramp")),
        //: Table column.
        .notCramp = word(QT_TRANSLATE_NOOP("slip", "not cramp")),
        //: Table column.
        .notKnown = word(QT_TRANSLATE_NOOP("slip", "not known")),
        //: Recommendation.
        .niceTwo = word(QT_TRANSLATE_NOOP("slip",
            "Wells items told are 2 or more: NICE NG158 – proximal leg vein ultrasound, result "
            "within 4 hours.")),
        //: Recommendation. *stars* print bold.
        .niceOne = word(QT_TRANSLATE_NOOP("slip",
            "0 or 1 told: does *NOT* rule out a clot; NICE NG158 – D-dimer, result within 4 "
            "hours.")),
        //: Recommendation for who is under 18.
        .underAgeAdvice = word(QT_TRANSLATE_NOOP("slip",
            "Under 18: see soon with the adult who came along. Needs: pulse, SpO2, BP, "
            "temperature, both legs.")),
        //: Recommendation. *stars* print bold.
        .niceNotUnderAge = word(
            QT_TRANSLATE_NOOP("slip", "NICE NG158 and the Wells score do *NOT* apply under 18.")),
        //: Recommendation. *stars* print bold.
        .niceNotPregnant = word(QT_TRANSLATE_NOOP(
            "slip", "NICE NG158 does *NOT* cover pregnancy: use the maternity pathway.")),
        //: Recommendation for category 5.
        .clinicianToConfirm = word(QT_TRANSLATE_NOOP("slip", "Clinician to confirm.")),
        //: Title of the box with empty lines.
        .nurse = word(QT_TRANSLATE_NOOP("slip", "Nurse")),
        //: Empty field: heart rate.
        .heartRate = word(QT_TRANSLATE_NOOP("slip", "HR /min")),
        //: Empty field: respiratory rate.
        .breathing = word(QT_TRANSLATE_NOOP("slip", "RR /min")),
        //: Empty field: oxygen saturation.
        .oxygen = word(QT_TRANSLATE_NOOP("slip", "SpO2 %")),
        //: Empty field: blood pressure.
        .pressure = word(QT_TRANSLATE_NOOP("slip", "BP mmHg")),
        //: Empty field: temperature.
        .temperature = word(QT_TRANSLATE_NOOP("slip", "T °C")),
        //: Empty field.
        .footPulseLeft = word(QT_TRANSLATE_NOOP("slip", "Foot pulse Left")),
        //: Empty field.
        .footPulseRight = word(QT_TRANSLATE_NOOP("slip", "Foot pulse Right")),
        //: Empty field: 1 2 3 4 5 stand in it.
        .finalCategory = word(QT_TRANSLATE_NOOP("slip", "Final category (circle)")),
        //: Empty field: the nurse's name.
        .name = word(QT_TRANSLATE_NOOP("slip", "Name")),
        //: Empty field.
        .signature = word(QT_TRANSLATE_NOOP("slip", "Signature")),
        //: Empty field.
        .time = word(QT_TRANSLATE_NOOP("slip", "Time")),
        //: Empty field.
        .notes = word(QT_TRANSLATE_NOOP("slip", "Notes")),
        //: Foot: software version, content name, its version, its checksum.
        .versions = word(QT_TRANSLATE_NOOP("slip", "LegCheck %1 · content %2 %3 (%4)")),
        //: State of the translation the patient read: no qualified person has reviewed it.
        .draft = word(QT_TRANSLATE_NOOP("slip", "draft translation, not reviewed")),
        //: Foot: the language and how far its translation was checked.
        .patientLanguage = word(QT_TRANSLATE_NOOP("slip", "patient read: %1")),
        //: Foot.
        .page = word(QT_TRANSLATE_NOOP("slip", "Page %1 of %2")),
        //: On a second page.
        .continued = word(QT_TRANSLATE_NOOP("slip", "continued")),
        //: Foot. *stars* print bold.
        .disclaimer = word(
            QT_TRANSLATE_NOOP("slip", "Made by rules from answers at a kiosk; *NOT* a diagnosis.")),
        //: Foot.
        .confidential = word(
            QT_TRANSLATE_NOOP("slip", "CONFIDENTIAL: keep with the patient's record, or shred.")),
    };
}

} // namespace legcheck::printing
