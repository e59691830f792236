#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What CHANGELOG.md says of the newest version, for packages.

changelog.py version          as CMakeLists.txt has it, too; an error where they differ
changelog.py date             YYYY-MM-DD
changelog.py epoch            that day, in seconds since 1970
changelog.py debian SUFFIX RELEASE
                              a debian/changelog of the version with that suffix
"""

import datetime
import email.utils
import pathlib
import re
import sys
import textwrap

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
MAINTAINER = "Tokendeck contributors <tokendeck@users.noreply.github.com>"


def newest():
    """The version, the day and the changes that stand first."""
    text = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(r"^## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)\n(.*?)(?=^## |\Z)", text, re.M | re.S)
    if not found:
        sys.exit("CHANGELOG.md: no version is headed as \"## 1.2.3 (2026-12-31)\".")
    version, day, body = found.groups()
    project = re.search(r"^project\(Tokendeck VERSION ([\d.]+)",
                        (CHECKOUT / "CMakeLists.txt").read_text(encoding="utf-8"), re.M).group(1)
    if version != project:
        sys.exit(f"CHANGELOG.md begins with {version}, and CMakeLists.txt has {project}.")
    changes = [" ".join(change.split()) for change in re.findall(r"^- (.*(?:\n  .*)*)", body, re.M)]
    return version, datetime.date.fromisoformat(day), changes


def epoch(day):
    return int(datetime.datetime.combine(day, datetime.time(), datetime.timezone.utc).timestamp())


def main(what, *arguments):
    version, day, changes = newest()
    if what == "version":
        print(version)
    elif what == "date":
        print(day)
    elif what == "epoch":
        print(epoch(day))
    elif what == "debian":
        suffix, release = arguments
        print(f"tokendeck ({version}{suffix}) {release}; urgency=medium\n")
        for change in changes:
            print(textwrap.fill(change, 76, initial_indent="  * ", subsequent_indent="    "))
        moment = email.utils.formatdate(epoch(day)).replace("-0000", "+0000")
        print(f"\n -- {MAINTAINER}  {moment}")
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
