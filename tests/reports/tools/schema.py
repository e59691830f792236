# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds reports as JSON against the schemas that are published with them.

    schema.py REPORT_SAMPLES SCHEMA_FOLDER
"""

import copy
import json
import sys
from pathlib import Path

from sample_files import SKIPPED, check, samples

try:
    import jsonschema
except ImportError:
    print("skipped, not installed: python3-jsonschema")
    sys.exit(SKIPPED)


def main():
    schemas = Path(sys.argv[2])
    folder, path = samples()
    with folder:
        for name, schema in (("report.json", "report"), ("names-report.json", "report"),
                             ("comparison.json", "comparison")):
            rules = json.loads((schemas / f"{schema}-1.schema.json").read_text(encoding="utf-8"))
            jsonschema.Draft202012Validator.check_schema(rules)
            validator = jsonschema.Draft202012Validator(rules)
            content = json.loads((path / name).read_text(encoding="utf-8"))
            errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(content)]
            check(not errors, f"{name}: " + "; ".join(errors[:3]))
            # Neither version says everything, but it says something.
            for broken in (("version", 2), ("format", "else")):
                changed = copy.deepcopy(content)
                changed[broken[0]] = broken[1]
                check(not validator.is_valid(changed), f"{name}: {broken} is taken")
            print(f"{name}: valid")
        names = json.loads((path / "names.json").read_text(encoding="utf-8"))
        tokens = json.loads((path / "names-report.json").read_text(encoding="utf-8"))["tokens"]
        check([token["name"] for token in tokens] == names, "a name is not as it was")


main()
