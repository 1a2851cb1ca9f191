// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fixed words of the nurse's slip, in the clinic's language. What the protocol says (questions,
// options, rules) is content and not here. Translators find them under the context "slip".
//
// They are not taken from the application's own translation, for that follows the patient. In a
// word, %1 is filled in and *stars* stand around what prints bold.

#include <QString>

class QTranslator;

namespace legcheck::printing {

struct SlipWords {
    QString notice;
    QString title;
    QString ticket;
    QString noTicket;
    QString copy;
    QString update;
    QString kiosk;
    QString started;
    QString finished;
    QString printed;
    QString language;
    QString answeredBy;
    QString interpreterNeeded;
    QString staffCalled;
    QString helpAsked;
    QString seeNow;
    QString withinMinutes;
    QString category;
    QString underAge;
    QString ageNotTold;
    QString pregnant;
    QString gaveBirth;
    QString bloodThinner;
    QString redFlags;
    QString noneReported;
    QString notRuledOut;
    QString unknownCount;
    QString allAnswered;
    QString stoppedEarly;
    QString why;
    QString sameAnswers;
    QString moreReasons;
    QString situation;
    QString background;
    QString assessment;
    QString recommendation;
    QString asToldByPatient;
    QString asToldByHelper;
    QString asTold;
    QString letterSituation;
    QString letterBackground;
    QString letterAssessment;
    QString letterRecommendation;
    QString notAnswered;
    QString notAsked;
    QString notAnsweredList;
    QString notAskedList;
    QString checkNotOffered;
    QString notOffered;
    QString notOfferedUrgent;
    QString notMeasured;
    QString ofHighest;
    QString millimetres;
    QString front;
    QString back;
    QString right;
    QString left;
    QString bothLegs;
    QString legNotTold;
    QString placeNotTold;
    QString item;
    QString answer;
    QString points;
    QString who;
    QString yes;
    QString no;
    QString unknown;
    QString byPatient;
    QString byPatientToConfirm;
    QString byMeasured;
    QString byClinician;
    QString wellsRange;
    QString minusTwo;
    QString wellsNotAsked;
    QString measured;
    QString difference;
    QString differenceLeft;
    QString differenceRight;
    QString differenceNone;
    QString profile;
    QString fitsCramp;
    QString notCramp;
    QString notKnown;
    QString niceTwo;
    QString niceOne;
    QString underAgeAdvice;
    QString niceNotUnderAge;
    QString niceNotPregnant;
    QString clinicianToConfirm;
    QString nurse;
    QString heartRate;
    QString breathing;
    QString oxygen;
    QString pressure;
    QString temperature;
    QString footPulseLeft;
    QString footPulseRight;
    QString finalCategory;
    QString name;
    QString signature;
    QString time;
    QString notes;
    QString versions;
    QString draft;
    QString patientLanguage;
    QString page;
    QString continued;
    QString disclaimer;
    QString confidential;
};

/// The words in the language of `clinicLanguage`; null, or a word it does not have: English.
[[nodiscard]] SlipWords slipWords(const QTranslator* clinicLanguage = nullptr);

} // namespace legcheck::printing
