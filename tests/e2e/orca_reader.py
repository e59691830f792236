# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Orca, the screen reader of GNOME, beside a test: what it speaks is written to a file and read
from there. Without a sound, and without a speech synthesizer.

Started as a program, it is Orca itself: orca_reader.py --run PREFERENCES DEBUG-FILE. Its own starter takes
no second Orca of the same user, though this one is on a screen and a bus of its own.
"""

import importlib.machinery
import importlib.util
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

STARTER = Path(shutil.which("orca") or "/usr/bin/orca")
# Behind the words stand the voice and its settings.
SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*)'(?: voice=\w+)? ?\{")


def run_orca(preferences, debug_file):
    from orca import settings

    # What is spoken is written down before a synthesizer is looked for; there is none to start.
    settings.speechServerFactory = "none"
    settings.speechFactoryModules = []
    # The braille display of the machine is another person's.
    settings.enableBraille = False
    loader = importlib.machinery.SourceFileLoader("orca_starter", str(STARTER))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    starter = importlib.util.module_from_spec(spec)
    loader.exec_module(starter)
    starter.otherOrcas = lambda: []
    # What is written is to be read at once.
    starter.open = lambda *what: open(*what, buffering=1)
    sys.argv = ["orca", "--user-prefs", preferences, "--debug-file", debug_file]
    sys.exit(starter.main())


class Orca:
    """One run of Orca. `said` holds what it has spoken, in order, as far as it was read."""

    def __init__(self, folder):
        folder = Path(folder)
        self.debug_file = folder / "orca.log"
        (folder / "orca").mkdir(parents=True)
        self._output = open(folder / "orca-output.log", "wb")
        self.process = subprocess.Popen(
            ["/usr/bin/python3", __file__, "--run", str(folder / "orca"), str(self.debug_file)],
            stdout=self._output, stderr=subprocess.STDOUT,
        )
        self._read = 0

    def lines(self):
        """All that it has spoken so far."""
        if not self.debug_file.exists():
            return []
        text = self.debug_file.read_text(errors="replace")
        return [match.group(1) for match in map(SPOKEN.search, text.splitlines()) if match]

    def hear(self):
        """What it has spoken since the last call."""
        lines = self.lines()
        new = lines[self._read:]
        self._read = len(lines)
        return new

    def hear_all(self, quiet=1.5, patience=20.0):
        """As hear(), once it has been silent for a while."""
        heard = self.hear()
        deadline = time.monotonic() + patience
        last = time.monotonic()
        while time.monotonic() - last < quiet and time.monotonic() < deadline:
            time.sleep(0.05)
            new = self.hear()
            if new:
                heard += new
                last = time.monotonic()
        return heard

    def quit(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self._output.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.quit()


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] == "--run":
        run_orca(*sys.argv[2:])
    sys.exit("orca_reader.py --run PREFERENCES DEBUG-FILE")
