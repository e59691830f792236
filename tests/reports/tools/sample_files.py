# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the checks of reports share: samples that are written once, and programs that may lack."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77


def need(*programs):
    """Ends the check as skipped where one of the programs is not there."""
    missing = [name for name in programs if not shutil.which(name)]
    if missing:
        print("skipped, not installed:", ", ".join(missing))
        sys.exit(SKIPPED)


def samples():
    """A folder with a report in every format, which ends with this program."""
    folder = tempfile.TemporaryDirectory(prefix="tokendeck-reports-")
    subprocess.run([sys.argv[1], folder.name], check=True, timeout=300)
    return folder, Path(folder.name)


def check(condition, text):
    """Ends the check as failed, with \\p text, unless \\p condition holds."""
    if not condition:
        print("FAILED:", text)
        sys.exit(1)
