#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON Schema and the loader refuse the same shapes.

    check_agreement.py FOLDER LOAD_PROTOCOLS

At one place of every kind in the shipped protocol a key is left out, a key is added, and the value is
put in as another type. What the schema refuses, the loader has to refuse; what only the loader
refuses has to be about meaning, which no schema can express: ids that nothing has, numbers that do
not fit together.
"""

import collections
import copy
import json
import pathlib
import subprocess
import sys

import jsonschema

# A value of the next type, which is never right; each takes some time, so one is enough.
WRONG = {str: 7, int: "words", bool: "words", list: {}, dict: []}


def places(value, path=()):
    """Every place below, the outer ones first."""
    yield path, value
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from places(child, path + (key,))


def kind_of(path, open_objects):
    """The same for places that the schema treats the same: no list index, no id as a key."""
    return tuple("*" if isinstance(step, int) or path[:at] in open_objects else step
                 for at, step in enumerate(path))


def changed(pack, path, change):
    copied = copy.deepcopy(pack)
    target = copied
    for step in path[:-1]:
        target = target[step]
    change(target, path[-1])
    return copied


def mutants(pack):
    open_objects = {("picture_descriptions",)}
    seen = collections.defaultdict(set)
    for path, value in places(pack):
        if not path:
            continue
        kind = kind_of(path, open_objects)
        # Optional keys make objects of one list differ: each set of keys is a kind of its own.
        shape = (type(value), tuple(sorted(value)) if isinstance(value, dict) and path not in open_objects else ())
        if shape in seen[kind]:
            continue
        seen[kind].add(shape)
        name = "/".join(str(step) for step in path)
        if not isinstance(path[-1], int):
            yield f"{name} left out", changed(pack, path, lambda target, key: target.pop(key))
        wrong = WRONG[type(value)]
        yield (f"{name} as {json.dumps(wrong)}",
               changed(pack, path, lambda target, key: target.__setitem__(key, wrong)))
        if isinstance(value, dict) and path not in open_objects:
            yield f"{name} with a key too many", changed(
                pack, path, lambda target, key: target[key].__setitem__("extra", 1))


def main():
    folder, loader = pathlib.Path(sys.argv[1]), sys.argv[2]
    schema = json.loads((folder / "protocol.schema.json").read_text(encoding="utf-8"))
    pack = json.loads((folder / "protocol.json").read_text(encoding="utf-8"))
    checker = jsonschema.validators.validator_for(schema)(schema)
    names, packs = zip(*mutants(pack))
    lines = "".join(json.dumps(one) + "\n" for one in (pack, *packs))
    told = subprocess.run([loader], input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(told) == len(packs) + 1, "the loader did not judge every protocol"
    assert told[0] == "ok", told[0]

    faults = []
    counts = collections.Counter()
    for name, one, verdict in zip(names, packs, told[1:]):
        refused = not checker.is_valid(one)
        counts[refused, verdict != "ok"] += 1
        if refused and verdict == "ok":
            faults.append(f"{name}: refused by the schema only")
        if not refused and verdict != "ok" and "-v" in sys.argv:
            print(f"{name}: {verdict}")
    print("\n".join(faults))
    print(f"{len(packs)} protocols: {counts[True, True]} refused by both, {counts[False, False]} by neither, "
          f"{counts[False, True]} by the loader only, {counts[True, False]} by the schema only")
    # A loader or a schema that refuses everything, or nothing, would agree as well.
    enough = counts[True, True] > 300 and counts[False, False] > 10
    return 0 if enough and not faults else 1


if __name__ == "__main__":
    sys.exit(main())
