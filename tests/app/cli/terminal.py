# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The program as a shell runs it: what several tests of its commands begin with."""

import json
import os
import pty
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "e2e"))
from scenes import Backend  # noqa: E402, F401

# An API token that shares no run of letters with anything else that is written.
API_TOKEN = "Gwzqkxvjh-Kmpwzrvxg-Jhqvkzwxp-99"
# A run so long of a token is a leak; the mask shows four at each end.
PART = 5
# Of random tokens, whose shorter runs stand in other random texts, too.
RANDOM_PART = 9


class Answer:
    """How a run of the program ended."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    def __repr__(self):
        return f"exit {self.code}\n--- out\n{self.out[:2000]}\n--- err\n{self.err[:2000]}"


def ask(backend, method, path, body=None):
    """What the backend answers, as somebody else with its API token asks it."""
    request = urllib.request.Request(
        backend.access["url"] + path, method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"X-API-TOKEN": API_TOKEN, "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.loads(answer.read() or "null")


class Program:
    """tokendeck with a home of its own, and nothing else of a desktop: no screen and no bus, unless
    keep names what stays of the environment."""

    def __init__(self, path, keep=()):
        self.path = path
        self.home = Path(tempfile.mkdtemp(prefix="tokendeck-cli-"))
        stays = {"PATH", "LANG", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", *keep}
        self.environment = {name: value for name, value in os.environ.items() if name in stays}
        self.environment.setdefault("LANG", "C.UTF-8")
        self.environment["LANGUAGE"] = "en"
        self.environment["HOME"] = str(self.home)
        self.written = []  # all that any run has written

    def connect(self, backend):
        """Names the account of the backend by the environment."""
        self.environment["TOKENDECK_API_TOKEN"] = backend.access["apiToken"]
        self.environment["TOKENDECK_API_URL"] = backend.access["url"]

    def start(self, *arguments, **options):
        options.setdefault("stdin", subprocess.DEVNULL)
        options.setdefault("stdout", subprocess.PIPE)
        options.setdefault("stderr", subprocess.PIPE)
        environment = self.environment | options.pop("environment", {})
        return subprocess.Popen([self.path, *arguments], env=environment, **options)

    def run(self, *arguments, timeout=60, **options):
        process = self.start(*arguments, **options)
        out, err = process.communicate(timeout=timeout)
        answer = Answer(process.returncode, (out or b"").decode(), (err or b"").decode())
        self.written += [answer.out, answer.err]
        return answer

    def shell(self, script, timeout=60):
        """Runs a line of bash, in which "$tokendeck" is the program; PIPESTATUS is its own matter."""
        result = subprocess.run(
            ["bash", "-c", script], env=self.environment | {"tokendeck": self.path},
            stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout, check=False,
        )
        answer = Answer(result.returncode, result.stdout.decode(), result.stderr.decode())
        self.written += [answer.out, answer.err]
        return answer

    def run_on_terminal(self, *arguments):
        """Runs it with a terminal as its standard streams; what that shows is its output."""
        master, slave = pty.openpty()
        process = self.start(*arguments, stdin=slave, stdout=slave, stderr=slave)
        os.close(slave)
        shown = b""
        while True:
            try:
                more = os.read(master, 65536)
            except OSError:  # nobody has the other end any more
                break
            if not more:
                break
            shown += more
        os.close(master)
        return Answer(process.wait(60), shown.decode(), "")


def tokens_of(store):
    """Every token that the sandbox knows, out of its store."""
    from canary import tokens_of as read  # the one reader of that store

    return read(store)


def leaks(tokens, text):
    """The tokens of which a run stands in the text."""
    found = []
    for token in tokens:
        part = PART if token == API_TOKEN else RANDOM_PART
        if any(token[i : i + part] in text for i in range(len(token) - part + 1)):
            found.append(token)
    return found
