// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/stub_words.h"

#include "language/program_words.h"

namespace legcheck::printing {

StubWords stubWords(const QTranslator* patientLanguage)
{
    const auto word = [&](const char* english) {
        return language::programWord(patientLanguage, "stub", english);
    };

    // Whoever sits beside the patient may read along: no word here tells one visit from another.
    return {
        //: Title of the file that holds the patient's own paper.
        .title = word(QT_TRANSLATE_NOOP("stub", "Your paper")),
        //: On the patient's paper, over the ticket number.
        .yourNumber = word(QT_TRANSLATE_NOOP("stub", "Your number")),
        //: On the patient's paper, in place of the number when none could be given.
        .noNumber = word(QT_TRANSLATE_NOOP("stub", "Please go to the desk.")),
        //: On the patient's paper, below the number.
        .keep = word(QT_TRANSLATE_NOOP("stub", "Keep this paper. We will call this number.")),
        // The words of the last page on the screen.
        .deskPlace = language::programWord(patientLanguage, "OutcomePage",
            QT_TRANSLATE_NOOP("OutcomePage", "Where to find the desk: %1")),
        //: On the patient's paper: title of a small table to fill in by hand.
        .diary = word(QT_TRANSLATE_NOOP("stub", "My notes")),
        //: On the patient's paper, below "My notes".
        .diaryHint
        = word(QT_TRANSLATE_NOOP("stub", "Write down what changes. Show it to the nurse.")),
        //: On the patient's paper: head of a narrow column to fill in by hand.
        .when = word(QT_TRANSLATE_NOOP("stub", "Day, time")),
        //: On the patient's paper: head of a narrow column to fill in by hand, 0 is no pain.
        .howMuch = word(QT_TRANSLATE_NOOP("stub", "Pain 0–10")),
        //: On the patient's paper: head of a wide column to fill in by hand.
        .changed = word(QT_TRANSLATE_NOOP("stub", "What is different?")),
        //: Mark on a second print of the patient's paper; %1 is 2 or more.
        .copy = word(QT_TRANSLATE_NOOP("stub", "COPY %1")),
        //: Title of the file that holds the paper measuring tape.
        .tapeTitle = word(QT_TRANSLATE_NOOP("stub", "Paper tape")),
        //: Head of the paper measuring tape, in large letters.
        .tapeHead = word(QT_TRANSLATE_NOOP("stub", "Paper tape to measure your legs")),
        //: On the paper tape, beside a printed bar.
        .tapeCheck = word(QT_TRANSLATE_NOOP("stub",
            "First check: is this bar as long as 50 mm on a ruler? If not, do not use this tape.")),
        //: On the paper tape, at the end.
        .tapeThrowAway = word(QT_TRANSLATE_NOOP("stub", "Use this tape once, then throw it away.")),
        //: On a tape printed in pieces on a sheet: how to make one tape of them. Each piece ends in
        //: a box of dots.
        .tapeGlue = word(QT_TRANSLATE_NOOP("stub",
            "Cut out the pieces. Glue each onto the dots of the one before, right up to the "
            "line.")),
        //: On the paper tape, at the line marked 0.
        .tapeStart = word(QT_TRANSLATE_NOOP("stub", "Start here: 0")),
    };
}

} // namespace legcheck::printing
