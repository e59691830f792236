#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The completions, by bash, zsh and fish themselves: keys are typed, and what the shell has made of
the line is printed word by word. A shell that is not here is left out.

    completion.py TOKENDECK TOKENDECK-SANDBOX KEEP-CONNECTION
"""

import os
import pty
import select
import shutil
import subprocess
import sys
import time
import unittest
from pathlib import Path
from urllib.parse import quote

from terminal import API_TOKEN, Backend, Program

TOKENDECK, SANDBOX, KEEP_CONNECTION = sys.argv[1:4]
SESSION = ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
READY = "shell-is-ready"
# What is typed, and the words that the shell has then.
LINES = {
    "tokendeck li": ["tokendeck", "list"],
    "tokendeck list sha": ["tokendeck", "list", "shared"],
    "tokendeck list shared is:unf": ["tokendeck", "list", "shared", "is:unfiltered"],
    "tokendeck list shared -is:unf": ["tokendeck", "list", "shared", "-is:unfiltered"],
    "tokendeck list shared exp": ["tokendeck", "list", "shared", "expires:"],
    "tokendeck list shared filter:env=pr": ["tokendeck", "list", "shared", "filter:env=prod"],
    "tokendeck list --form": ["tokendeck", "list", "--format"],
    "tokendeck list --format js": ["tokendeck", "list", "--format", "json"],
    "tokendeck check --from hi": ["tokendeck", "check", "--from", "high"],
    "tokendeck whoami --connection Ea": ["tokendeck", "whoami", "--connection", "East & West"],
    "tokendeck copy Qu": ["tokendeck", "copy", "Quarter $1 'report'"],
    'tokendeck copy "Qu': ["tokendeck", "copy", "Quarter $1 'report'"],
    "tokendeck copy 'Qu": ["tokendeck", "copy", "Quarter $1 'report'"],
    'tokendeck copy "Quarter \\$1': ["tokendeck", "copy", "Quarter $1 'report'"],
    "tokendeck copy Quarter\\ ": ["tokendeck", "copy", "Quarter $1 'report'"],
    'tokendeck list shared "is:unf': ["tokendeck", "list", "shared", "is:unfiltered"],
    "tokendeck copy shar": ["tokendeck", "copy", "shared/"],
    "tokendeck copy acc": ["tokendeck", "copy", "account/"],
    "tokendeck copy shared/Qu": ["tokendeck", "copy", "shared/Quarter $1 'report'"],
    "tokendeck snippet link sh": ["tokendeck", "snippet", "link", "shared/"],
    "tokendeck snippet link 'shared/Qu": ["tokendeck", "snippet", "link", "shared/Quarter $1 'report'"],
    "tokendeck snippet fluent-bit-": ["tokendeck", "snippet", "fluent-bit-plugin"],
    "tokendeck snippet link Qu": ["tokendeck", "snippet", "link", "Quarter $1 'report'"],
    "tokendeck diff no": ["tokendeck", "diff", "now"],
    "tokendeck diff 2026-11-2": ["tokendeck", "diff", "2026-11-26"],
    "tokendeck diff a-fi": ["tokendeck", "diff", "a-file"],
    "tokendeck completion fi": ["tokendeck", "completion", "fish"],
    "tokendeck help whoa": ["tokendeck", "help", "whoami"],
    "tokendeck --sandbox-re": ["tokendeck", "--sandbox-reset"],
    "tokendeck --sandbox-data a-fi": ["tokendeck", "--sandbox-data", "a-file"],
}
# What bash takes for the end of a word stands once: several words can follow it.
BASH_LINES = {
    "tokendeck list shared is:": ["tokendeck", "list", "shared", "is:"],
    "tokendeck list --format=": ["tokendeck", "list", "--format="],
}


class Shell:
    """An interactive shell on a terminal of its own."""

    def __init__(self, command, begin, environment, folder):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment)
        self.send(f"{begin}; echo {READY[:5]}''{READY[5:]}\n")
        self.read_until(READY)

    def send(self, text):
        os.write(self.terminal, text.encode())

    def read_until(self, end, patience=20.0):
        shown = ""
        deadline = time.monotonic() + patience
        while end not in shown:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self.terminal], [], [], left)[0]:
                raise AssertionError(f"waited in vain for {end!r}: {shown!r}")
            shown += os.read(self.terminal, 65536).decode(errors="replace")
        return shown

    def words_of(self, line):
        """The words that the line has once Tab was pressed behind it."""
        self.send(f"{line}\t")
        # To the line's beginning, where what prints its words is put in.
        self.send("\x01printf '<%s>\\n' \x05 '<end''>'\n")
        try:
            shown = self.read_until("<<end>>")
        except AssertionError:
            # A quote that stayed open goes on with the next line.
            self.send("\x03")
            raise
        lines = [text.strip("\r") for text in shown.split("\n")]
        found = [text[1:-1] for text in lines if text.startswith("<") and text.endswith(">")]
        return found[: found.index("<end>")]

    def close(self):
        self.send("\x03\nexit\n")
        os.close(self.terminal)
        os.waitpid(self.process, 0)


class Completion(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program(TOKENDECK, keep=SESSION)
        cls.program.environment["TERM"] = "dumb"
        path = cls.program.home / "bin"
        path.mkdir()
        (path / "tokendeck").symlink_to(TOKENDECK)
        cls.program.environment["PATH"] = f"{path}:{os.environ['PATH']}"
        (cls.program.home / "a-file").touch()
        with Backend(SANDBOX, "--api-token", API_TOKEN) as backend:
            subprocess.run(
                [KEEP_CONNECTION, backend.access["url"], str(backend.access["accountId"]),
                 "East & West", "--knows", "Quarter $1 'report'"],
                input=backend.access["apiToken"], env=cls.program.environment, text=True,
                capture_output=True, timeout=60, check=True)
            # Which days have a snapshot is told by the names of their files.
            lists = next(cls.program.home.rglob("last-lists"))
            host = quote(backend.access["url"].split("//")[1].rstrip("/"), safe="")
            folder = lists.parent / "snapshots" / f"{host}+{backend.access['accountId']}"
            folder.mkdir(parents=True)
            (folder / "2026-11-26.snapshot").touch()

    def check(self, command, begin, lines):
        if not shutil.which(command[0]):
            self.skipTest(f"{command[0]} is not here")
        shell = Shell(command, begin, self.program.environment, self.program.home)
        try:
            for line, words in lines.items():
                with self.subTest(line):
                    self.assertEqual(shell.words_of(line), words)
        finally:
            shell.close()

    def test_bash(self):
        self.check(["bash", "--norc", "--noprofile", "-i"],
                   "PS1='$ '; bind 'set enable-bracketed-paste off'; "
                   'eval "$(tokendeck completion bash)"', LINES | BASH_LINES)

    def test_zsh(self):
        self.check(["zsh", "-f", "-i"],
                   "PS1='$ '; bindkey -e; autoload -U compinit; compinit -u -D; "
                   'eval "$(tokendeck completion zsh)"', LINES)

    def test_fish(self):
        if not shutil.which("fish"):
            self.skipTest("fish is not here")
        for line, words in LINES.items():
            # fish says itself what it would put in.
            script = 'tokendeck completion fish | source; complete -C "$argv[1]"'
            result = subprocess.run(
                ["fish", "--no-config", "-c", script, line], env=self.program.environment,
                cwd=self.program.home, capture_output=True, text=True, timeout=60, check=True)
            found = [text.split("\t")[0] for text in result.stdout.splitlines()]
            with self.subTest(line):
                self.assertEqual(found, [words[-1]], result.stderr)

    def test_installed_files_are_what_the_program_writes(self):
        folder = Path(__file__).parents[3] / "packaging" / "completions"
        for shell, name in (("bash", "tokendeck.bash"), ("zsh", "_tokendeck"),
                            ("fish", "tokendeck.fish")):
            written = self.program.run("completion", shell)
            self.assertEqual(written.out, (folder / name).read_text(encoding="utf-8"))

    def test_asks_nobody(self):
        # Neither a bus nor a backend is there, and no program is given more than a moment.
        environment = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        answer = self.program.run("completion", "fish", "--", "copy", "Qu",
                                  environment=environment, timeout=5)
        self.assertEqual(answer.out.splitlines()[1].split("\t")[0], "Quarter $1 'report'")
        self.assertEqual((answer.code, answer.err), (0, ""))

    def test_nothing_known(self):
        bare = Program(TOKENDECK)
        for words in (["copy", ""], ["list", "shared", "account:"], ["whoami", "--connection", ""],
                      ["no-such", ""], [""], []):
            answer = bare.run("completion", "zsh", "--", *words)
            self.assertEqual((answer.code, answer.err), (0, ""), answer)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2, warnings="ignore")
