#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped pack obeys the schema that stands beside it, and what neither schema nor loader can say.

    check_schema.py FOLDER
"""

import json
import pathlib
import sys

import jsonschema


def pictures_of(value):
    """Every picture that a part of the pack shows."""
    if isinstance(value, list):
        return {picture for item in value for picture in pictures_of(item)}
    if not isinstance(value, dict):
        return set()
    shown = set()
    for key, item in value.items():
        if key == "picture":
            shown.add(item)
        elif key == "pictures":
            shown.update(item)
        elif key != "picture_descriptions":
            shown |= pictures_of(item)
    return shown


def main():
    folder = pathlib.Path(sys.argv[1])
    schema = json.loads((folder / "protocol.schema.json").read_text(encoding="utf-8"))
    pack = json.loads((folder / "protocol.json").read_text(encoding="utf-8"))
    checker = jsonschema.validators.validator_for(schema)
    checker.check_schema(schema)
    faults = [f"{error.json_path}: {error.message}" for error in checker(schema).iter_errors(pack)]
    faults += [f"no description of the picture '{picture}'"
               for picture in sorted(pictures_of(pack) - pack["picture_descriptions"].keys())]

    # A schema that takes anything would pass as well.
    for key in ("format", "questions", "picture_descriptions"):
        less = {name: value for name, value in pack.items() if name != key}
        if checker(schema).is_valid(less):
            faults.append(f"the schema does not miss '{key}'")

    print("\n".join(faults) if faults else f"{folder} obeys its schema")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
