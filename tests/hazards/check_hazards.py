#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds tests/HAZARDS.md against the tests that exist.

    check_hazards.py PROJECT BUILD

Fails when a hazard lacks a field, when one of the starting fourteen is gone, and when a test,
function or property that is named there does not exist or does not run. Looks first whether it
would notice: a wrong name put into the log must be found.
"""

import json
import pathlib
import re
import subprocess
import sys

FIELDS = ("Sequence", "Harm", "Severity", "Control", "Shown by", "Remains")
SEVERITIES = ("negligible", "minor", "serious", "critical", "catastrophic")
STARTING_HAZARDS = 14


def ctest_names(build):
    listed = subprocess.run(["ctest", "--test-dir", str(build), "--show-only=json-v1"], capture_output=True,
                            check=True, text=True)
    return {test["name"] for test in json.loads(listed.stdout)["tests"]}


class Tests:
    """What there is to be named."""

    def __init__(self, project, build):
        self.names = ctest_names(build)
        self.files = {}
        for path in (project / "tests").rglob("*"):
            if path.suffix in (".cpp", ".qml", ".py"):
                self.files.setdefault(path.name, []).append(path.read_text(encoding="utf-8"))
        self.proof = "\n".join(path.read_text(encoding="utf-8") for path in (project / "src/proof").glob("*.cpp"))

    def fault(self, name):
        """Why there is no such test; None if there is one."""
        if re.fullmatch(r"P\d+", name):
            is_property = int(name[1:]) in range(1, 11) and (not self.proof or f'"{name}"' in self.proof)
            return None if is_property else "there is no such property"
        if "::" not in name:
            return None if name in self.names else "ctest knows no such test"
        file, function = name.split("::")
        if file.endswith(".qml"):
            return self.fault_in(file, rf"^\s*function {function}\(", function, "tst_qml")
        if file.endswith(".py"):
            return self.fault_in(file, rf"^\s*def {function}\(self", function, None)
        # A slot of QtTest, told apart from a helper by its place: the class's private slots.
        return self.fault_in(file + ".cpp", rf"^    void {function}\(\);$", function, file)

    def fault_in(self, file, pattern, function, test):
        found = self.files.get(file, [])
        if len(found) != 1:
            return f"there must be one file {file}, but there are {len(found)}"
        if test is not None and test not in self.names:
            return f"ctest knows no test {test}"
        return None if re.search(pattern, found[0], re.MULTILINE) else f"{file} has no function {function}"


def faults_of(log, tests):
    faults = []
    hazards = re.split(r"^## ", log, flags=re.MULTILINE)[1:]
    ids = [hazard.split()[0] for hazard in hazards]
    wanted = [f"H{number}" for number in range(1, len(ids) + 1)]
    if ids != wanted or len(ids) < STARTING_HAZARDS:
        faults.append(f"hazards must be H1, H2, ... without a gap, {STARTING_HAZARDS} at least, but are {ids}")
    for number, hazard in zip(ids, hazards):
        fields = dict(re.findall(r"^- \*\*([^*]+):\*\* (.+(?:\n  .+)*)", hazard, flags=re.MULTILINE))
        if tuple(fields) != FIELDS:
            faults.append(f"{number}: must have the fields {', '.join(FIELDS)}, but has {', '.join(fields)}")
            continue
        if fields["Severity"] not in SEVERITIES:
            faults.append(f"{number}: there is no severity '{fields['Severity']}'")
        named = re.findall(r"`([^`]+)`", fields["Shown by"])
        if not named:
            faults.append(f"{number}: names no test")
        faults += [f"{number}: `{name}`: {fault}" for name in named if (fault := tests.fault(name))]
    return faults


def main():
    project, build = map(pathlib.Path, sys.argv[1:])
    log = (project / "tests/HAZARDS.md").read_text(encoding="utf-8")
    tests = Tests(project, build)
    faults = faults_of(log, tests)
    for real, wrong in (("`P6`", "`P66`"), ("::anItemIsYesNoOrUnknown", "::anItemIsYes"), ("`oracle`", "`oracles`"),
                        ("`tst_wells::", "`tst_well::"), ("::test_itCanBeSkipped", "::test_itCan"),
                        ("::test_any_bytes_are_an_error_and_no_crash", "::test_any_bytes"),
                        ("- **Severity:** critical", "- **Severity:** bad"), ("- **Harm:**", "- **Hurt:**"),
                        ("## H3 ", "## H33 ")):
        changed = log.replace(real, wrong, 1)
        if changed == log or len(faults_of(changed, tests)) <= len(faults):
            sys.exit(f"this check is blind: it does not notice {real} changed into {wrong}")
    for fault in faults:
        print(f"tests/HAZARDS.md: {fault}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
