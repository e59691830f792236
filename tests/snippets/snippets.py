# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Names that break things, and the snippets that are made with them.

The program print_snippets, the first argument of each test, makes the snippets.
"""

import json
import random
import subprocess
import sys

TOKEN = "kQzWvTnRbYpLmXcJdHfGsZaQeUoIiWyN"  # made up; opens nothing
API_TOKEN = "c0ffee00-1234-4abc-8def-0123456789ab"
LOGS, METRICS, TRACES, API, DASHBOARDS = range(5)
CONTROL, UNWRITABLE, NO_TYPE, HOST, NO_HOST, NO_REGION, NO_VARIABLE, NO_DASHBOARD, BAD_TOKEN = range(9)

PIECES = [
    "'", '"', "''", '"""', "\\", "\\n", "\\'", "`", "`id`", "$(id)", "${HOME}", "$HOME", "$$", "$${x}", "${", "}",
    "%", "%s", "%%", "%n", "%{x}", "%{if true}", "{{ .Values.x }}", "{% raw %}", "#{ENV['X']}", "#", " #", "# ", ": ",
    "- ", "---", "...", "&a", "*a", "!tag", "|", ">", "@", "[x]", "]", "[", "<", ">", "](x)", "<!--", "-->", "&amp;",
    ";", "; rm -rf /", "&&", "||", "!", "!!", "~", "=", "/", "//", "/*", "*/", "?", "END", "<<END", "\\u0041",
    "\n", "\r", "\r\n", "\t", "\x00", "\x07", "\x1b[31m", "\x7f", "\x85", "\x9b", "\u2028", "\u2029",
    "\u202e", "\u200f", "\u2066", "\u200b", "\ufeff", "\ufffe", "\uffff", "\u00a0", "\u00ad",
    "é", "ß", "İ", "ﬁ", "漢字", "עברית", "العربية", "😀", "👩‍👩‍👧", "🇩🇪", "\U0010ffff", "\U000e0041",
    "nginx", "prod", "true", "null", "0x1F", "1e3", "-", "_", ".", ",", "  ", " ", "yes", "NaN", "\N{COMBINING ACUTE ACCENT}",
]  # fmt: skip


def names(count=10_000, seed=20261130):
    """Each piece alone, and at each end of another; the rest by chance, always the same."""
    chance = random.Random(seed)
    found = [piece for piece in PIECES]
    found += [f"a{piece}" for piece in PIECES] + [f"{piece}b" for piece in PIECES] + [f"a{piece}b" for piece in PIECES]
    while len(found) < count:
        found.append("".join(chance.choice(PIECES) for _ in range(chance.randint(1, 8))))
    return found[:count]


def has_control(text):
    return any(ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 or ord(c) in (0x2028, 0x2029) for c in text)


def make(requests):
    """What print_snippets answers to each."""
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    done = subprocess.run([PROGRAM], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert len(answers) == len(requests), (len(answers), len(requests))
    return answers


def request(format, text, purpose=LOGS, **more):
    """Everything that is called something is called text."""
    token = TOKEN if purpose in (LOGS, METRICS, TRACES) else API_TOKEN
    asked = dict(format=format, purpose=purpose, region="eu", id=4711, token=token, name=text, account=text, type=text)
    return asked | more


PROGRAM = sys.argv[1] if len(sys.argv) > 1 else ""
