#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine and the oracle judge the same random answer sets and must agree.

    compare.py LEGCHECK [-n N] [--seed S]

Everything is compared but "because" and "content", which the oracle does not know. Every rule that fired must say why.
"""

import argparse
import json
import subprocess
import sys

import protocol_oracle
import random_answers

MOST_SHOWN = 5


def engine_verdicts(legcheck, sets):
    lines = "".join(json.dumps(answer_set) + "\n" for answer_set in sets)
    run = subprocess.run([legcheck, "score"], input=lines, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"legcheck score ended with {run.returncode}: {run.stderr}{run.stdout[:2000]}")
    return [json.loads(line) for line in run.stdout.splitlines()]


def disagreement(ours, oracles):
    """What differs, in one line; empty if nothing does."""
    for rule in ours["rules"]:
        if not rule.pop("because"):
            return f"{rule['id']} fired without saying why"
    content = ours.pop("content")
    if len(content["sha256"]) != 64 or not content["version"]:
        return f"no content stamp: {content}"
    if list(ours) != list(oracles):
        return f"keys {list(ours)}, but the oracle's are {list(oracles)}"
    return "; ".join(f"{key}: {ours[key]}, but the oracle says {oracles[key]}"
                     for key in oracles if ours[key] != oracles[key])


def main():
    parser = argparse.ArgumentParser(description="Compares the engine with the oracle.")
    parser.add_argument("legcheck", help="the program")
    parser.add_argument("-n", type=int, default=20000, help="how many answer sets (20000)")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same sets (1)")
    options = parser.parse_args()

    sets = list(random_answers.answer_sets(options.n, options.seed))
    verdicts = engine_verdicts(options.legcheck, sets)
    if len(verdicts) != len(sets):
        sys.exit(f"{len(sets)} answer sets, but {len(verdicts)} verdicts")

    shown = 0
    categories = [0] * 5
    rules = {}
    for answer_set, ours in zip(sets, verdicts):
        oracles = {"id": answer_set["id"], **protocol_oracle.assess(answer_set["answers"])}
        categories[oracles["category"] - 1] += 1
        for rule in oracles["rules"]:
            rules[rule["id"]] = rules.get(rule["id"], 0) + 1
        what = disagreement(ours, oracles)
        if what:
            print(f"{json.dumps(answer_set)}\n    {what}")
            shown += 1
            if shown == MOST_SHOWN:
                sys.exit("and so on")

    print(f"{len(sets)} sets agree; categories 1 to 5: {categories}; rules fired: {rules}"
          if shown == 0 else f"{shown} sets differ")
    # Sets that never reach a rule would prove nothing.
    silent = [rule for rule, _, _ in protocol_oracle.RULES if rule not in rules]
    if silent or 0 in categories:
        sys.exit(f"never reached: {silent}, categories {categories}")
    return 1 if shown else 0


if __name__ == "__main__":
    sys.exit(main())
