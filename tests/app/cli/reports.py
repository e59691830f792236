#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reports and comparing as a shell runs them, against the sandbox.

    reports.py TOKENDECK TOKENDECK-SANDBOX
"""

import csv
import io
import json
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from terminal import API_TOKEN, Backend, Program, ask, leaks, tokens_of

TOKENDECK, SANDBOX = sys.argv[1:3]


class Reports(unittest.TestCase):
    """A backend with sample data for each test."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="tokendeck-reports-"))
        self.store = self.folder / "sandbox.sqlite"
        self.backend = Backend(SANDBOX, "--data", str(self.store), "--api-token", API_TOKEN)
        self.program = Program(TOKENDECK)
        self.program.connect(self.backend)

    def tearDown(self):
        tokens = tokens_of(self.store)
        self.assertGreater(len(tokens), 10)
        for text in self.program.written:
            self.assertEqual(leaks(tokens, text), [])
        self.backend.__exit__()

    def run_well(self, *arguments, code=0):
        answer = self.program.run(*arguments)
        self.assertEqual(answer.code, code, answer)
        return answer

    def ask(self, method, path, body=None):
        return ask(self.backend, method, path, body)

    def test_formats_tell_the_same_tokens(self):
        report = json.loads(self.run_well("report", "--format", "json").out)
        self.assertEqual((report["format"], report["version"]), ("tokendeck-report", 1))
        shared = json.loads(self.run_well("list", "shared", "--format", "json").out)
        told = [token for token in report["tokens"] if token["kind"] == "shared-token"]
        self.assertEqual({token["id"] for token in told}, {row["id"] for row in shared})
        self.assertEqual({token["token"] for token in told}, {row["token"] for row in shared})
        self.assertTrue(all(entry["state"] == "read" for entry in report["lists"]), report["lists"])
        text = self.run_well("report").out
        self.assertFalse(text.startswith("\ufeff"))
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        self.assertEqual([int(row["id"]) for row in rows],
                         [token["id"] for token in report["tokens"]])
        page = self.run_well("report", "--format", "html").out
        self.assertTrue(page.startswith("<!DOCTYPE html>"))
        for token in told:
            self.assertIn(str(token["id"]), page)

    def test_the_environment_has_no_key(self):
        answer = self.run_well("report", "--format", "json")
        self.assertIsNone(json.loads(answer.out)["fingerprintKey"])
        self.assertIn("No fingerprints", answer.err)

    def test_the_same_bytes_but_for_the_time(self):
        reports = [json.loads(self.run_well("report", "--format", "json").out) for _ in range(2)]
        for report in reports:
            del report["madeAt"]
            for entry in report["lists"]:
                del entry["readAt"]
        self.assertEqual(*reports)

    def test_into_a_file(self):
        path = self.folder / "report.html"
        answer = self.run_well("report", "--format", "html", "--output", str(path))
        self.assertEqual(answer.out, "")
        self.assertIn("Support", path.read_text(encoding="utf-8"))
        self.assertEqual(leaks(tokens_of(self.store), path.read_text(encoding="utf-8")), [])
        self.run_well("report", "--output", str(self.folder / "no" / "such"), code=4)
        self.run_well("report", "--format", "pdf", code=2)
        self.run_well("report", "word", code=2)

    def test_a_file_that_may_not_grow(self):
        path = self.folder / "report.csv"
        path.write_text("before")
        for output, code in ((f'--output "{path}"', 4), (f'> "{path.with_name("other.csv")}"', 4)):
            answer = self.program.shell(f'ulimit -f 1; "$tokendeck" report {output}')
            self.assertEqual(answer.code, code, answer)
            self.assertIn("File too large", answer.err)
        self.assertEqual(path.read_text(), "before")
        self.assertEqual(sorted(each.name for each in self.folder.glob("*report*")), ["report.csv"])

    def test_an_unread_list_is_said(self):
        self.backend.__exit__()
        self.backend = Backend(SANDBOX, "--data", str(self.store), "--api-token", API_TOKEN,
                               "--fault", "GET /v1/shared-tokens status=403")
        self.program.connect(self.backend)
        answer = self.run_well("report", "--format", "json", code=3)
        lists = {entry["list"]: entry for entry in json.loads(answer.out)["lists"]}
        self.assertEqual((lists["shared-token"]["state"], lists["shared-token"]["problem"]),
                         ("not-read", "forbidden"))

    def test_csv_on_a_terminal_steers_nothing(self):
        """It is shown as a table shows it; who reads it from a pipe or a file has it as it is."""
        self.backend.__exit__()
        name = "red \x1b[31m \u202e end"
        self.backend = Backend(SANDBOX, "--data", str(self.folder / "other.sqlite"),
                               "--account-name", name, "--api-token", API_TOKEN)
        self.program.connect(self.backend)
        path = self.folder / "report.csv"
        for command in (["list", "shared"], ["report"]):
            shown = self.program.run_on_terminal(*command, "--format", "csv")
            cells = shown.out.replace("\x1b[K", "")  # of the line that shows the progress
            self.assertNotIn("\x1b", cells)
            self.assertIn("red ‹U+001B›[31m ‹U+202E› end", cells)
            self.assertIn(name, self.run_well(*command, "--format", "csv").out)
        self.program.run_on_terminal("report", "--output", str(path))
        self.assertIn(name, path.read_text(encoding="utf-8"))

    def test_sides_that_are_no_plain_files(self):
        """Standard input, the output of another command, and what an editor has saved again."""
        report = self.folder / "report.json"
        self.run_well("report", "--format", "json", "--output", str(report))
        text = report.read_bytes()
        marked = self.folder / "marked.json"
        marked.write_bytes(b"\xef\xbb\xbf" + text)
        self.run_well("diff", "--exit-code", str(report), str(marked))
        for call in ('"$tokendeck" diff --exit-code - "{0}" < "{0}"',
                     'cat "{0}" | "$tokendeck" diff --exit-code "{0}" -',
                     '"$tokendeck" diff --exit-code <(sleep 0.2; cat "{0}") <(cat "{0}")'):
            answer = self.program.shell(call.format(report))
            self.assertEqual((answer.code, answer.out), (0, ""), answer)
            self.assertIn("Nothing differs", answer.err)
        twice = self.program.shell(f'"$tokendeck" diff - - < "{report}"')
        self.assertEqual((twice.code, twice.out), (2, ""), twice)
        empty = self.program.shell(f'"$tokendeck" diff - "{report}" < /dev/null')
        self.assertEqual((empty.code, empty.out), (3, ""), empty)
        self.assertIn("standard input: it is not a report", empty.err)
        process = self.program.start("diff", "-", str(report), stdin=subprocess.PIPE)
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(20), 130)
        process.stdin.close()

    def test_names_a_rotated_and_a_deleted_token(self):
        before = self.folder / "before.json"
        self.run_well("report", "--format", "json", "--output", str(before))
        self.assertEqual(self.run_well("diff", "--exit-code", str(before)).out, "")
        shared = [token for token in json.loads(before.read_text(encoding="utf-8"))["tokens"]
                  if token["kind"] == "shared-token"]
        listed = {row["id"]: row for row in self.ask("GET", "/v1/shared-tokens")}
        rotated, deleted = [token for token in shared if token["filters"]["filters"]][:2]
        old = listed[rotated["id"]]
        new = self.ask("POST", "/v1/shared-tokens",
                       {"tokenName": rotated["name"],
                        "filters": [entry["id"] if isinstance(entry, dict) else entry
                                    for entry in old.get("filters") or []]})
        for token in (rotated, deleted):
            self.ask("DELETE", f"/v1/shared-tokens/{token['id']}")
        answer = self.run_well("diff", "--exit-code", "--format", "json", str(before), code=1)
        changes = {(entry["change"], (entry["before"] or {}).get("name"))
                   for entry in json.loads(answer.out)["differences"] if "before" in entry}
        self.assertIn(("rotated", rotated["name"]), changes)
        self.assertIn(("vanished", deleted["name"]), changes)
        # The audit trail has it by its name.
        gone = [entry["after"] for entry in json.loads(answer.out)["differences"]
                if entry["change"] == "vanished"][0]
        self.assertTrue(gone["deleted"]["by"], gone)
        self.assertTrue(gone["deleted"]["at"], gone)
        self.assertEqual(gone["deleted"]["byKind"], "api-token", gone)
        # As the page of what was done names it.
        self.assertIn(" (API token)", self.run_well("diff", "--format", "csv", str(before)).out)
        table = self.run_well("diff", str(before), "now").out
        for word in (rotated["name"], deleted["name"], "Rotated", "Vanished"):
            self.assertIn(word, table)
        self.assertIsNotNone(new)
        # Two files need no account.
        after = self.folder / "after.json"
        self.run_well("report", "--format", "json", "--output", str(after))
        bare = Program(TOKENDECK)
        answer = bare.run("diff", "--exit-code", "--format", "csv", str(before), str(after))
        self.assertEqual(answer.code, 1, answer)
        self.assertIn("rotated", answer.out)

    def test_what_cannot_be_compared(self):
        self.run_well("diff", code=2)
        self.run_well("diff", "now", "now", "now", code=2)
        answer = self.run_well("diff", str(self.folder / "none.json"), "now", code=3)
        self.assertEqual(answer.err.count("none.json"), 1, answer)
        for word in ("yesterday", "today"):
            answer = self.run_well("diff", word, code=3)
            self.assertIn(f"There is no file “{word}”", answer.err)
            self.assertIn("nor a day such as", answer.err)
        answer = self.run_well("diff", "2999-01-01", code=2)
        self.assertIn("2999-01-01 is yet to come.", answer.err)
        other = self.folder / "other.json"
        other.write_text("{}")
        answer = self.run_well("diff", str(other), "now", code=3)
        self.assertEqual(answer.err.count("other.json"), 1, answer)
        self.assertIn("not a report", answer.err)
        self.assertTrue(other.exists())
        answer = self.run_well("diff", "2020-01-01", "now", code=3)
        self.assertIn("There is no snapshot yet.", answer.err)
        self.assertNotIn("permissions", answer.err)
        for day in ("2026-13-45", "2026-02-30"):
            answer = self.run_well("diff", day, "now", code=2)
            self.assertIn(f"There is no day {day}.", answer.err)
        # What only begins with a day is a file.
        answer = self.run_well("diff", "2026-11-26.json", "now", code=3)
        self.assertIn("There is no file “2026-11-26.json”", answer.err)
        newer = self.folder / "newer.json"
        report = json.loads(self.run_well("report", "--format", "json").out)
        newer.write_text(json.dumps({**report, "version": 2}))
        answer = self.run_well("diff", str(newer), "now", code=3)
        self.assertIn("A newer version of Tokendeck", answer.err)
        with open("/dev/full", "wb") as full:
            answer = self.program.run("report", stdout=full)
        self.assertEqual(answer.code, 4, answer)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
