# SPDX-License-Identifier: GPL-3.0-or-later
"""Every English text a patient meets, as passages: what stands together is judged together.

A passage is a question with its hints, steps and answers; an outcome; one block of a page to read;
the words of one screen page or control. Phrases alone ("No", "Next") have no grade worth naming.
"""

import dataclasses
import json
import re

# A block to read that is shorter is judged with the one before it.
SHORTEST_BLOCK = 20
LITERAL = r'"(?:[^"\\]|\\.)*"'
SCREEN_WORD = re.compile(rf"\bqsTr\(\s*({LITERAL}(?:\s*{LITERAL})*)")
# What the patient takes along on paper. The nurse's slip, and pages for staff, are for staff.
PAPER_CONTEXTS = frozenset({"stub", "tape"})
STAFF_PAGE = re.compile(r"^(?:Admin|Staff(?!Now))")
WINDOW = "Main"  # a window's title, which fills the screen and shows none
PROGRAM_WORD = re.compile(
    rf'\bQT_TRANSLATE_NOOP\(\s*"(\w+)",\s*({LITERAL}(?:\s*{LITERAL})*)')


@dataclasses.dataclass(frozen=True)
class Passage:
    name: str
    phrases: tuple


def _some(*texts):
    return [text for text in texts if text]


def _question(question, section):
    check = question.get("check", {})
    phrases = _some(section, question["text"], question.get("label"), question.get("hint"),
                    question.get("why"), question.get("lowest_text"),
                    question.get("highest_text"))
    phrases += [step["text"] for step in check.get("steps", [])] + _some(check.get("stop"))
    for option in question.get("options", []):
        phrases += _some(option["text"], option.get("hint"))
    return phrases


def _questions(pack):
    sections = {section["id"]: section["text"] for section in pack["sections"]}
    passages = {}
    for question in pack["questions"]:
        screen = question.get("same_screen_as", question["id"])
        passages.setdefault(screen, []).extend(_question(question, sections[question["section"]]))
    return [Passage(f"question.{name}", tuple(phrases)) for name, phrases in passages.items()]


def _block(block, pack):
    if block.get("rows") == "profile":
        return [row[key] for row in pack["profile"] for key in ("text", "cramp_text", "clot_text")]
    items = [item["text"] for item in block.get("items", [])]
    return _some(block.get("title"), block.get("text")) + items


def _learn(pack):
    passages = []
    for page in pack["learn"]:
        gathered = [(page["id"], [page["title"]])]
        for block in page["blocks"]:
            phrases = _block(block, pack)
            length = sum(len(phrase.split()) for phrase in gathered[-1][1])
            if length < SHORTEST_BLOCK or sum(len(p.split()) for p in phrases) < SHORTEST_BLOCK:
                gathered[-1][1].extend(phrases)
            else:
                gathered.append((f"{page['id']}.{block['id']}", phrases))
        passages += [Passage(f"learn.{name}", tuple(phrases)) for name, phrases in gathered]
    return passages


def _pictures(pack):
    """The descriptions of one question's pictures are heard one after the other."""
    groups = {}
    for name, text in pack["picture_descriptions"].items():
        group = re.sub(r"_\d+$", "", name)
        owners = [question["id"] for question in pack["questions"]
                  if any(option.get("picture") == name for option in question.get("options", []))]
        key = f"answers/{owners[0]}" if owners else group
        groups.setdefault(key, []).append(text)
    return [Passage(f"picture.{name}", tuple(texts)) for name, texts in groups.items()]


def content_passages(pack_file):
    """The passages of a content pack."""
    pack = json.loads(pack_file.read_text(encoding="utf-8"))
    intro = [pack["intro"]["title"]] + [point["text"] for point in pack["intro"]["points"]]
    passages = [Passage("intro", tuple(intro))]
    for category in pack["categories"]:
        passages.append(Passage(f"outcome.{category['id']}",
                                (category["patient_title"], category["patient_text"])))
    minor = pack["minor"]
    passages.append(Passage("outcome.minor", (minor["patient_title"], minor["patient_text"])))
    net = pack["safety_net"]
    passages.append(
        Passage("safety_net", tuple([net["title"]] + [item["text"] for item in net["items"]])))
    return passages + _questions(pack) + _learn(pack) + _pictures(pack)


def _literal(text):
    return "".join(json.loads(part) for part in re.findall(LITERAL, text))


def screen_passages(source):
    """The words of the program: one passage a QML file, one a context of the patient's paper."""
    passages = []
    for file in sorted((source / "qml").glob("*/*.qml")):
        if file.parent.name in ("staff", "administration"):
            continue
        words = [_literal(match) for match in
                 SCREEN_WORD.findall(file.read_text(encoding="utf-8"))]
        if words and file.stem != WINDOW and not STAFF_PAGE.match(file.stem):
            passages.append(Passage(f"screen.{file.stem}", tuple(words)))
    contexts = {}
    for file in sorted((source / "src").glob("*/*.cpp")):
        for context, literal in PROGRAM_WORD.findall(file.read_text(encoding="utf-8")):
            if context in PAPER_CONTEXTS:
                contexts.setdefault(context, []).append(_literal(literal))
    return passages + [Passage(f"paper.{name}", tuple(words)) for name, words in contexts.items()]
