# SPDX-License-Identifier: GPL-3.0-or-later
"""Every English text that a patient meets can be read after six years of school.

Usage: test_wording.py SOURCE FIGURES

Asked of each passage (patient_texts.py): grade 6 or lower (readability.py tells how it is counted),
no sentence of 15 words or more, and nobody left unsaid who acts. FIGURES, a table with a line for
each passage, is written whether the test passes or not.
"""

import pathlib
import sys
import unittest

import patient_texts
import readability

HIGHEST_GRADE = 6.0
MOST_WORDS = 14
# A grade of less text says nothing; its words must be short instead.
FEWEST_WORDS = 10
MOST_SYLLABLES = 4

KNOWN_SYLLABLES = {
    "leg": 1, "calf": 1, "makes": 1, "moved": 1, "calves": 1, "cough": 1, "eight": 1, "choose": 1,
    "started": 2, "table": 2, "muscles": 2, "changes": 2, "swollen": 2, "closely": 2, "painful": 2,
    "people": 2, "doctor": 2, "tightness": 2, "varicose": 3, "emergency": 4, "potassium": 4,
    "anticoagulants": 5, "d-dimer": 3, "crohn's": 1, "measure": 2, "breathe": 1, "language": 2,
}


class Readability(unittest.TestCase):
    """The measure itself, held against what is known."""

    def test_syllables(self):
        for word, count in KNOWN_SYLLABLES.items():
            self.assertEqual(readability.syllables(word), count, word)

    def test_the_formula(self):
        # 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 - 15.59
        self.assertAlmostEqual(readability.measure(["The cat sat on the mat."]).grade, -1.45)
        # 4 words, 2 sentences, 11 syllables: 0.39 * 2 + 11.8 * 2.75 - 15.59
        figures = readability.measure(["Potassium emergency. Doctor", "leg!"])
        self.assertEqual((figures.words, figures.sentences, figures.syllables), (4, 3, 11))
        self.assertAlmostEqual(figures.grade, 0.39 * 4 / 3 + 11.8 * 11 / 4 - 15.59)

    def test_numbers_are_spoken(self):
        self.assertEqual(readability.sentences("18 to 39"),
                         [["eighteen", "to", "thirty", "nine"]])
        self.assertEqual(readability.sentences("%1 of 105"),
                         [["ten", "of", "one", "hundred", "five"]])

    def test_hard_words_raise_the_grade(self):
        self.assertGreater(readability.measure(
            ["Immobilisation constitutes a predisposing factor for thromboembolism."]).grade, 12)

    def test_sees_who_is_left_unsaid(self):
        self.assertEqual(readability.passives("Staff are being called."), ["being called"])
        self.assertEqual(readability.passives("Your slip was printed."), ["was printed"])
        self.assertEqual(readability.passives("We print it. Your leg is swollen."), [])


class Wording(unittest.TestCase):
    """The texts."""

    passages = ()

    def test_every_kind_of_text_is_there(self):
        kinds = {passage.name.split(".")[0] for passage in self.passages}
        self.assertLessEqual({"intro", "outcome", "safety_net", "question", "learn", "picture",
                              "screen"}, kinds)
        self.assertGreater(len(self.passages), 100)

    def test_grade(self):
        for passage in self.passages:
            figures = readability.measure(passage.phrases)
            with self.subTest(passage.name):
                if figures.words >= FEWEST_WORDS:
                    self.assertLessEqual(figures.grade, HIGHEST_GRADE, passage.phrases)
                else:
                    for word in " ".join(passage.phrases).split():
                        self.assertLessEqual(readability.syllables(word), MOST_SYLLABLES, word)

    def test_short_sentences(self):
        for passage in self.passages:
            for phrase in passage.phrases:
                for words in readability.sentences(phrase):
                    with self.subTest(passage.name):
                        self.assertLessEqual(len(words), MOST_WORDS, " ".join(words))

    def test_active_voice(self):
        for passage in self.passages:
            for phrase in passage.phrases:
                with self.subTest(passage.name):
                    self.assertEqual(readability.passives(phrase), [], phrase)


def write_figures(passages, file):
    """One line a passage, the hardest first, and the mean of all."""
    rows = sorted(((readability.measure(passage.phrases), passage.name) for passage in passages),
                  key=lambda row: -row[0].grade)
    lines = ["grade\twords\tsentences\tlongest sentence\tpassage"]
    lines += [f"{figures.grade:.1f}\t{figures.words}\t{figures.sentences}\t{figures.longest}\t{name}"
              for figures, name in rows]
    whole = readability.measure([phrase for passage in passages for phrase in passage.phrases])
    lines.append(f"{whole.grade:.1f}\t{whole.words}\t{whole.sentences}\t{whole.longest}\tall")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    source, figures_file = (pathlib.Path(argument) for argument in sys.argv[1:3])
    Wording.passages = (
        patient_texts.content_passages(source / "kiosk/content/leg-pain/protocol.json")
        + patient_texts.screen_passages(source))
    write_figures(Wording.passages, figures_file)
    unittest.main(argv=sys.argv[:1])
