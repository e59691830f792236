#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Orca says what an admin needs who does not see the window: copies a token and hears that it is
cleared, attaches a filter, confirms a delete and takes it back, all by keys.

    screen_reader.py PROGRAM SPEECH-FILE

Each task hears its sentences, each of them once, and nothing that is only a place of the window. All
that was spoken goes to SPEECH-FILE, and no token is in it.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from canary import leaks, tokens_of  # noqa: E402
from driver import Application, Failure, new_home, run, wait_for  # noqa: E402
from orca_reader import Orca  # noqa: E402

# What Orca calls a widget that is no more than a place for others.
PLACES = ("layered pane", "filler", "viewport", "unknown")
CLEARED_AFTER = 5  # seconds, the shortest that can be set
# Orca and the application take turns on a machine that may be busy.
HEARING = 30.0


class Listener:
    """An admin at the keyboard, who hears and does not see."""

    def __init__(self, orca, speech):
        self.orca = orca
        self.speech = speech
        self.task = ""
        self.heard = []

    def note(self, text):
        self.speech.write(text + "\n")
        self.speech.flush()

    def begin(self, task):
        self.task = task
        self.note(f"\n== {task}")

    def step(self, chord, *sentences, typed=None):
        """Presses chord, and hears sentences, parts of what is spoken, in their order; each line that
        has one of them once."""
        self.orca.hear_all(quiet=0.5)
        self.note(f"\n{chord}")
        self.press(chord)
        heard = []
        position = 0

        def hears_all():
            nonlocal position
            heard.extend(self.orca.hear())
            while position < len(sentences):
                said = "\n".join(heard)
                place = said.find(sentences[position])
                if place < 0:
                    return False
                position += 1
            return True

        try:
            wait_for(f"“{sentences[0] if sentences else ''}”", hears_all, HEARING)
        except Failure as failure:
            for line in heard:
                self.note("    " + line)
            raise Failure(f"{self.task}, {chord}: of {sentences} only {position} were heard in {heard}"
                          ) from failure
        heard += self.orca.hear_all(quiet=1.0)
        for line in heard:
            self.note("    " + line)
        self.judge(chord, heard)
        return heard

    def judge(self, chord, heard):
        """Nothing is said twice, and no place is spoken of."""
        words = [line.rstrip(". ").lower() for line in heard]
        for line in words:
            if words.count(line) > 1 and len(line.split()) > 1:
                raise Failure(f"{self.task}, {chord}: “{line}” is said twice: {heard}")
            if any(place in line.split() or line == place for place in PLACES):
                raise Failure(f"{self.task}, {chord}: a place is spoken of: “{line}”")

    def hear(self, *sentences):
        """Hears sentences without having done anything."""
        heard = []

        def hears_all():
            heard.extend(self.orca.hear())
            return all(any(sentence in line for line in heard) for sentence in sentences)

        self.note("\n(waits)")
        wait_for(f"{sentences} among {heard}", hears_all, HEARING)
        for line in heard:
            self.note("    " + line)
        self.judge("waiting", heard)

    def press(self, chord):
        """As fingers do: a modifier is down, and heard, before the key follows."""
        *modifiers, key = chord.split("+")
        for modifier in modifiers:
            subprocess.run(["xdotool", "keydown", modifier], check=True)
        if modifiers:
            wait_for("the modifier", lambda: any(modifiers[-1] in line or "control" in line
                                                 for line in self.orca.hear()), HEARING)
        subprocess.run(["xdotool", "key", key], check=True)
        for modifier in reversed(modifiers):
            subprocess.run(["xdotool", "keyup", modifier], check=True)


def copy(admin):
    admin.begin("Copies a token, and hears that it is cleared")
    admin.step("ctrl+4", "Shared tokens", "table with 24 rows", "Audit 2025")
    admin.step("Down", "Auditors 2026", "Hidden token", "Expires in")
    admin.step("Right", "Account column header Finance")
    admin.step("Left", "Name column header Auditors 2026")
    admin.step("ctrl+c", "Copied “Auditors 2026”. Clears from the clipboard in 5 s")
    admin.hear("The clipboard was cleared")


def attach(admin):
    admin.begin("Attaches a filter")
    admin.step("Down", "Black Friday war room", "env: prod")
    admin.step("ctrl+e", "Filters of “Black Friday war room” dialog", "Search filters")
    admin.step("Down", "Filters", "env: prod checked")
    admin.step("Down", "team: web, not checked")
    admin.step("space", "checked")
    admin.step("ctrl+Return", "Black Friday war room")


def delete(admin):
    admin.begin("Confirms a delete, and takes it back")
    admin.step("Delete", "Delete shared token “Black Friday war room”? dialog",
               "Every link that was sent with it stops showing logs", "Cancel push button")
    admin.step("Tab", "Delete token push button")
    admin.step("space", "is deleted in a moment", "Undo: Ctrl+Z")
    admin.step("ctrl+z", "Nothing was deleted")


def main():
    if not shutil.which("orca"):
        print("Orca is not here")
        sys.exit(77)
    program, speech_file = sys.argv[1:3]
    home, environment = new_home("orca")
    preferences = home / "config" / "Tokendeck" / "sandbox" / "preferences.json"
    preferences.write_text(json.dumps({**json.loads(preferences.read_text()),
                                       "clipboardTimeoutSeconds": CLEARED_AFTER}))
    store = home / "store.sqlite"
    with Orca(home) as orca, open(speech_file, "w") as speech:
        wait_for("Orca to say that it is there", orca.lines, HEARING)
        with Application(
            program, ["--sandbox", "--sandbox-data", str(store)], home / "log.txt", environment
        ) as application:
            application.wait_for_window()
            application.find_containing("Synced")
            admin = Listener(orca, speech)
            admin.begin("Opens the window")
            admin.hear("Overview – Production – Tokendeck frame", "Copy the token of an account push button")
            copy(admin)
            attach(admin)
            delete(admin)
            spoken = orca.lines()
            tokens = tokens_of(store)
            status = application.quit()
            if status != 0:
                raise Failure(f"the application ended with {status}")
    if leaks(tokens, "\n".join(spoken)):
        raise Failure("a token was spoken")
    print(f"{len(spoken)} lines were spoken, none of them with one of {len(tokens)} tokens: {speech_file}")


if __name__ == "__main__":
    run(main)
