# SPDX-License-Identifier: GPL-3.0-or-later
"""How easy an English text is to read.

The grade is Flesch-Kincaid's (Kincaid et al. 1975, Navy Research Branch Report 8-75):

    0.39 * words / sentences + 11.8 * syllables / words - 15.59

A text is a list of phrases. A sentence ends at . ? ! or … and at the end of each phrase: a button's
words are a sentence. Numbers count as the words they are spoken as, "%1" as one short word, a word
with a hyphen or an apostrophe as one word. Syllables are counted by rule (vowel groups, with the
silent endings of English left out) and by EXCEPTIONS where the rule is wrong; every word on the
screen was held against the CMU Pronouncing Dictionary once, and the test asks for known words again.
"""

import dataclasses
import re

EXCEPTIONS = {
    "anyone": 3, "being": 2, "bluish": 2, "calcium": 3, "cm": 4, "copd": 4, "diagnosis": 4,
    "diarrhea": 4, "diary": 3, "dvt": 3, "embolism": 4, "evening": 2, "fingertip": 3, "hour": 2,
    "hours": 2, "kiosk": 2, "leiden": 2, "lying": 2, "maybe": 2, "mm": 4, "notebook": 2,
    "potassium": 4, "quiet": 2, "quieter": 3, "serious": 3, "sodium": 3, "sometimes": 2,
    "someone": 2, "tired": 2, "usual": 3, "x-ray": 2, "x-rays": 2,
}

ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen").split()
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()

# Forms of "to be" before a word that ends like a past participle: somebody is left unsaid.
PARTICIPLES = ("built|called|caught|chosen|done|drawn|felt|found|given|held|kept|known|made|"
               "meant|put|said|seen|sent|set|shown|taken|thought|told|treated|used|written")
# Such words that tell how something is, not what was done to it.
STATES = frozenset("closed marked paralyzed relaxed skipped stretched swollen tired twisted worried".split())
PASSIVE = re.compile(
    rf"\b(?:am|is|are|was|were|be|been|being|gets?|got)\s+(?:not\s+|only\s+|often\s+)?"
    rf"([a-z]+ed|{PARTICIPLES})\b", re.IGNORECASE)


@dataclasses.dataclass(frozen=True)
class Figures:
    """What was counted in one text."""

    words: int
    sentences: int
    syllables: int
    longest: int  # words in the longest sentence

    @property
    def grade(self):
        return (0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59)


def spoken(number):
    """The words of a whole number below 1000."""
    if number < 20:
        return [ONES[number]]
    if number < 100:
        return [TENS[number // 10]] + ([ONES[number % 10]] if number % 10 else [])
    return [ONES[number // 100], "hundred"] + (spoken(number % 100) if number % 100 else [])


def syllables(word):
    """Syllables of one word, at least one."""
    word = word.lower().replace("’", "'")
    if word in EXCEPTIONS:
        return EXCEPTIONS[word]
    if "-" in word:
        return sum(syllables(part) for part in word.split("-") if part)
    if word.endswith("'s"):
        return syllables(word[:-2])
    word = re.sub(r"[^a-z]", "", word)
    count = len(re.findall(r"[aeiouy]+", word))
    # Silent endings: "take", "takes", "moved"; but "table", "changes", "started".
    if re.search(r"[^aeiouy]e(?:ly|ness|less|ful)$", word):
        count -= 1
    if re.search(r"[^aeiouy]e$", word) and not re.search(r"[^aeiouylr]le$", word):
        count -= 1
    elif (re.search(r"[^aeiouy]es$", word)
          and not re.search(r"(?:[sxzcg]|ch|sh|[^aeiouylr]l)es$", word)):
        count -= 1
    elif re.search(r"[^aeiouytd]ed$", word):
        count -= 1
    return max(1, count)


def sentences(phrase):
    """The sentences of one phrase, each a list of spoken words."""
    found = []
    for part in re.split(r"[.?!…]+(?=\s|$)", phrase):
        words = []
        for token in re.findall(r"%[n0-9]|\d+|[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*", part):
            if token.startswith("%"):
                words.append("ten")
            elif token.isdigit():
                words += spoken(int(token))
            else:
                words.append(token)
        if words:
            found.append(words)
    return found


def measure(phrases):
    """The figures of a text, or None where it has no word."""
    every = [sentence for phrase in phrases for sentence in sentences(phrase)]
    if not every:
        return None
    words = [word for sentence in every for word in sentence]
    return Figures(len(words), len(every), sum(map(syllables, words)), max(map(len, every)))


def passives(phrase):
    """Every place where somebody acts and nobody is named."""
    return [match.group(0) for match in PASSIVE.finditer(phrase)
            if match.group(1).lower() not in STATES]
