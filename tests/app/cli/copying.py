#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""tokendeck copy, on a real screen and without one. Runs inside tests/support/with-display, or
inside tests/support/desktops/with-wayland, where it has no window that could have the focus.

    copying.py TOKENDECK TOKENDECK-SANDBOX CLIPBOARD-PEER
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import unittest
from pathlib import Path

from terminal import API_TOKEN, Backend, Program, leaks

TOKENDECK, SANDBOX, PEER = sys.argv[1:4]


WAYLAND = "WAYLAND_DISPLAY" in os.environ
OWNER = ["wl-copy", "--foreground", "other"] if WAYLAND else [PEER, "own", "other"]


def clipboard():
    """The clipboard's text, and its other formats, as another application reads them."""
    if WAYLAND:
        def paste(*arguments):
            return subprocess.run(["wl-paste", *arguments], capture_output=True, text=True,
                                  timeout=20, check=False).stdout
        formats = paste("--list-types").split()
        return paste("--no-newline") if formats else "", formats
    result = subprocess.run([PEER, "read"], capture_output=True, text=True, timeout=20, check=False)
    formats = dict(line.split(" ", 1) for line in result.stdout.splitlines() if " " in line)
    return bytes.fromhex(formats.pop("text/plain", "")).decode(), formats


class Copying(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.backend = Backend(SANDBOX, "--api-token", API_TOKEN)

    @classmethod
    def tearDownClass(cls):
        cls.backend.__exit__()

    def setUp(self):
        self.program = Program(TOKENDECK, keep=("DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"))
        self.program.connect(self.backend)
        rows = json.loads(
            self.program.run("list", "shared", "--reveal", "--format", "json").out)
        self.program.written.clear()
        self.row = next(row for row in rows
                        if sum(other["name"] == row["name"] for other in rows) == 1)

    def set_timeout(self, seconds):
        settings = self.program.home / ".config" / "Tokendeck"
        settings.mkdir(parents=True)
        (settings / "preferences.json").write_text(
            json.dumps({"version": 1, "clipboardTimeoutSeconds": seconds}))
        (settings / "preferences.json").chmod(0o600)

    def copy(self, name):
        process = self.program.start("copy", name)
        lines = []
        for line in process.stderr:
            lines.append(line.decode())
            if "is in the clipboard" in lines[-1]:
                break
        return process, "".join(lines)

    def test_stays_until_something_else_is_copied(self):
        process, said = self.copy(f"shared/{self.row['id']}")
        text, formats = clipboard()
        self.assertEqual(text, self.row["token"], said)
        self.assertIn("x-kde-passwordManagerHint", formats)
        self.assertEqual(leaks({self.row["token"]}, said), [])
        self.assertIsNone(process.poll(), "it stays")
        with subprocess.Popen(OWNER, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
            if not WAYLAND:
                other.stdout.readline()
            self.assertEqual(process.wait(20), 0)
            other.stdin.close()
            other.terminate()

    def test_time_of_the_settings(self):
        self.set_timeout(5)
        process, said = self.copy(self.row["name"])
        self.assertIn("5 s", said)
        self.assertEqual(clipboard()[0], self.row["token"])
        self.assertEqual(process.wait(30), 0)
        self.assertEqual(clipboard()[0], "")

    def test_interrupted_clears_it(self):
        process, _ = self.copy(self.row["name"])
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(20), 130)
        self.assertEqual(clipboard()[0], "")

    def test_the_account_token(self):
        account = json.loads(self.program.run("list", "accounts", "--format", "json").out)[0]
        process, said = self.copy(f"accounts/{account['id']}")
        self.assertEqual(clipboard()[0][:4], account["token"][:4], said)
        process.terminate()
        self.assertEqual(process.wait(20), 130)

    def test_no_screen(self):
        for environment in ({"DISPLAY": ""}, {"DISPLAY": ":4711"}):
            environment["WAYLAND_DISPLAY"] = ""
            answer = self.program.run("copy", self.row["name"], environment=environment)
            self.assertEqual((answer.code, answer.out), (4, ""), answer)
            self.assertIn("needs a session with a screen", answer.err)
            self.assertNotIn("qt.qpa", answer.err)

    def test_a_helper_that_crashes(self):
        folder = self.program.home / "bin"
        folder.mkdir()
        for name in ("tokendeck", "tokendeck-commands.so"):
            shutil.copy(Path(TOKENDECK).with_name(name), folder)
        helper = folder / "tokendeck-clipboard"
        path, self.program.path = self.program.path, str(folder / "tokendeck")
        for script in ("kill -SEGV $$", "cat >/dev/null; echo copied; sleep 1; kill -SEGV $$"):
            helper.write_text(f"#!/bin/sh\n{script}\n")
            helper.chmod(0o755)
            answer = self.program.run("copy", self.row["name"])
            self.assertEqual((answer.code, answer.out), (4, ""), answer)
            self.assertIn("ended unexpectedly", answer.err)
        self.program.path = path

    def test_no_screen_for_the_window(self):
        for language, sentence in (("en", "The window cannot be opened: it needs a session with"),
                                   ("de", "")):
            for display in ("", ":4711"):
                for arguments in ([], ["tokendeck://shared"], ["--sandbox"]):
                    answer = self.program.run(*arguments, environment={
                        "LANGUAGE": language, "DISPLAY": display, "WAYLAND_DISPLAY": ""})
                    self.assertEqual((answer.code, answer.out), (4, ""), answer)
                    self.assertIn(sentence, answer.err)
                    self.assertNotIn("einstalling", answer.err)
                    self.assertEqual(":4711" in answer.err, bool(display), answer)
                    self.assertEqual(len(answer.err.splitlines()), 1, answer)


if __name__ == "__main__":
    if "DISPLAY" not in os.environ and not WAYLAND:
        sys.exit("it needs a screen")
    unittest.main(argv=sys.argv[:1], verbosity=2, warnings="ignore")
