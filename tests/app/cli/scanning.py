#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The command scan against the sandbox: files, git's index, a hook, exit codes.

    scanning.py TOKENDECK TOKENDECK-SANDBOX
"""

import base64
import csv
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from terminal import API_TOKEN, Backend, Program, leaks, tokens_of

TOKENDECK, SANDBOX = sys.argv[1:3]
README = Path(__file__).parents[3] / "README.md"


class Scanning(unittest.TestCase):
    """One backend with sample data, and a folder for each test."""

    @classmethod
    def setUpClass(cls):
        cls.store_folder = tempfile.TemporaryDirectory()
        store = Path(cls.store_folder.name) / "sandbox.sqlite"
        cls.backend = Backend(SANDBOX, "--data", str(store), "--api-token", API_TOKEN)
        cls.program = Program(TOKENDECK)
        cls.program.connect(cls.backend)
        process = cls.program.start("list", "shared", "--reveal", "--format", "json")
        cls.shared = json.loads(process.communicate(timeout=60)[0])
        cls.tokens = tokens_of(store) | {API_TOKEN}

    @classmethod
    def tearDownClass(cls):
        cls.backend.__exit__()
        cls.store_folder.cleanup()

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="tokendeck-scan-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.token = self.shared[0]["token"]
        self.name = self.shared[0]["name"]

    def tearDown(self):
        for text in self.program.written:
            self.assertEqual(leaks(self.tokens, text), [])

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def scan(self, *arguments, code, cwd=None, environment=None):
        answer = self.program.run("scan", *arguments, cwd=cwd or self.folder,
                                  environment=environment or {})
        self.assertEqual(answer.code, code, answer)
        return answer

    def git(self, *arguments, code=0, environment=None):
        result = subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments],
            cwd=self.folder, env=self.program.environment | (environment or {}),
            capture_output=True, text=True, timeout=60, check=False)
        self.program.written += [result.stdout, result.stderr]
        self.assertEqual(result.returncode, code, result)
        return result

    def test_names_are_places_and_never_show_a_token(self):
        self.write(f"tree/{self.token}", f"{self.token}\n")
        self.write(f"tree/of {self.token}/file", "")
        mask = f"{self.token[:4]}••••{self.token[-4:]}"
        lines = self.scan("tree", code=1).out.splitlines()
        self.assertEqual(len(lines), 4, lines)
        self.assertTrue(lines[0].startswith(f"tree/{mask}: shared token “{self.name}”"), lines)
        self.assertTrue(lines[0].endswith(", in its name"), lines)
        self.assertTrue(lines[1].startswith(f"tree/{mask}:1:1: "), lines)
        self.assertTrue(lines[2].startswith(f"tree/of {mask}: "), lines)
        rows = json.loads(self.scan("tree", "--format", "json", code=1).out)
        self.assertEqual([(row["inName"], row["line"]) for row in rows],
                         [(True, None), (False, 1), (True, None)])
        self.assertEqual(rows[0]["file"], f"tree/{mask}")
        table = csv.DictReader(io.StringIO(self.scan("tree", "--format", "csv", code=1).out))
        self.assertEqual([row["file"] for row in table],
                         [f"tree/{mask}", f"tree/{mask}", f"tree/of {mask}"])
        self.git("init", "-q")
        self.git("add", ".")
        staged = self.scan("--staged", ".", code=1).out.splitlines()
        self.assertEqual(len([line for line in staged if ", in its name, staged in git" in line]), 2)

    def test_says_where_and_whose_it_is(self):
        self.write("deploy/app.yml", f"a: 1\ntoken: {self.token}\n")
        self.write(".env", b"#" + f"T={self.token}".encode("utf-16-le"))
        self.write("secret.yml", base64.b64encode(f"u{self.token}:x".encode()))
        self.write("own.txt", f"X-API-TOKEN: {API_TOKEN}")
        self.write("clean.txt", "nothing")
        lines = self.scan(".", code=1).out.splitlines()
        self.assertEqual([line.split(": ")[0] for line in lines[:-1]],
                         [".env:1:3", "deploy/app.yml:2:8", "own.txt:1:14", "secret.yml:1:3"])
        self.assertIn(f"shared token “{self.name}”", lines[1])
        self.assertTrue(lines[0].endswith(", in UTF-16"), lines)
        self.assertTrue(lines[3].endswith(", in base64"), lines)
        self.assertRegex(lines[-1], r"^5 files, \d+ bytes, 0 not read$")

    def test_nothing_found(self):
        self.write("clean.txt", "nothing")
        answer = self.scan(str(self.folder), code=0)
        self.assertEqual(answer.out, "1 file, 7 bytes, 0 not read\n")

    def test_formats(self):
        self.write("a b.txt", f"\n {self.token}")
        rows = json.loads(self.scan(".", "--format", "json", code=1).out)
        self.assertEqual([(row["file"], row["line"], row["column"], row["name"], row["id"])
                          for row in rows],
                         [("a b.txt", 2, 2, self.name, self.shared[0]["id"])])
        answer = self.scan(".", "--format", "csv", code=1)
        self.assertEqual([row["file"] for row in csv.DictReader(io.StringIO(answer.out))],
                         ["a b.txt"])
        self.assertIn("1 file, ", answer.err)

    def test_found_beats_unread_and_unread_beats_fine(self):
        self.write("packed.zip", b"PK\x03\x04" + bytes(100))
        answer = self.scan(".", code=3)
        self.assertEqual(answer.out, "1 file, 104 bytes, 1 not read (1 archive not opened)\n")
        self.assertIn("packed.zip: an archive, not opened", answer.err)
        self.write("file", self.token)
        self.assertIn("1 not read", self.scan(".", code=1).out)
        self.assertIn("missing: not there", self.scan("missing", code=3).err)

    def test_lists_that_were_not_read(self):
        self.write("file", "nothing")
        with Backend(SANDBOX, "--fault", "GET /v1/shared-tokens status=403") as backend:
            program = Program(TOKENDECK)
            program.connect(backend)
            answer = program.run("scan", ".", cwd=self.folder)
            self.assertEqual(answer.code, 3, answer)
            self.assertIn("shared tokens", answer.err)

    def test_lists_that_nobody_answers_for(self):
        self.write("file", f"X-API-TOKEN: {API_TOKEN}\n{self.token}")
        away = {"TOKENDECK_API_URL": "http://127.0.0.1:9"}
        answer = self.scan(".", code=1, environment=away)
        lines = answer.out.splitlines()
        self.assertEqual(lines[0], "file:1:14: API token “TOKENDECK_API_TOKEN”")
        self.assertEqual(len(lines), 2, "the other token is not known")
        self.assertRegex(lines[1], r"^1 file, \d+ bytes, 0 not read$")
        self.assertIn("Looked for is the token in TOKENDECK_API_TOKEN alone.", answer.err)
        self.write("file", "clean")
        self.assertEqual(self.scan(".", code=3, environment=away).out,
                         "1 file, 5 bytes, 0 not read\n")

    def test_names_that_are_no_text(self):
        name = os.fsencode(self.folder) + b"/bad\xff\xfename.txt"
        Path(os.fsdecode(name)).write_text(self.token)
        for language in ("C.UTF-8", "C"):
            answer = self.scan(name, code=1, environment={"LANG": language})
            self.assertIn(f"name.txt:1:1: shared token “{self.name}”", answer.out)
        below = b"sub\xff"
        (self.folder / os.fsdecode(below)).mkdir()
        (self.folder / os.fsdecode(below) / "file").write_text(self.token)
        self.assertEqual(len(self.scan(below, code=1).out.splitlines()), 2)
        self.assertIn("not there", self.scan(b"none\xff", code=3).err)
        self.git("init", "-q")
        self.write("other.txt", self.token)
        self.git("add", ".")
        staged = self.scan("--staged", name, code=1).out.splitlines()
        self.assertEqual(len(staged), 2, staged)
        self.assertIn("name.txt:1:1: ", staged[0])
        # Git cannot be asked in such a folder.
        self.assertIn("1 not read", self.scan("--staged", below, code=3).out)

    def test_wrong_use(self):
        self.scan(code=2)
        self.scan("--staged", code=2)
        self.scan("--no-such-option", ".", code=2)

    def test_staged_and_not_in_the_work_tree(self):
        self.git("init", "-q")
        self.write("file", f"\n{self.token}")
        self.git("add", ".")
        self.write("file", "taken out")
        self.write("not staged", self.token)
        answer = self.scan("--staged", ".", code=1)
        self.assertTrue(answer.out.splitlines()[0].startswith("file:2:1: "), answer)
        self.assertTrue(answer.out.splitlines()[0].endswith(", staged in git"), answer)
        self.assertEqual(len(answer.out.splitlines()), 2)
        shutil.rmtree(self.folder / ".git")
        self.assertIn("in no git repository", self.scan("--staged", ".", code=3).err)

    def test_hook_of_the_readme(self):
        hook = re.search(r"```sh\n(#!/bin/sh\n[^`]*tokendeck scan --staged[^`]*)```",
                         README.read_text())[1]
        self.git("init", "-q")
        place = self.folder / ".git/hooks/pre-commit"
        place.parent.mkdir(exist_ok=True)
        place.write_text(hook)
        place.chmod(0o755)
        path = {"PATH": f"{Path(TOKENDECK).parent}:{os.environ['PATH']}"}
        self.write("file", self.token)
        self.git("add", ".")
        refused = self.git("commit", "-q", "-m", "one", code=1, environment=path)
        self.assertIn("file:1:1: ", refused.stdout + refused.stderr)
        # Another index than the one on disk.
        self.write("file", "clean")
        self.git("commit", "-q", "-a", "-m", "one", environment=path)
        # What cannot be looked at holds no commit up, and neither does a backend that is away.
        self.write("packed.gz", b"\x1f\x8b\x08\0" + bytes(50))
        self.git("add", ".")
        self.git("commit", "-q", "-m", "two", environment=path)
        self.write("file", "clean, too")
        self.git("commit", "-q", "-a", "-m", "three",
                 environment=path | {"TOKENDECK_API_URL": "http://127.0.0.1:9"})

    def test_interrupted(self):
        # A folder that takes long: the same files by many names.
        self.write("0/large", os.urandom(1 << 20))
        for number in range(4000):
            os.link(self.folder / "0/large", self.folder / f"0/{number}")
        process = self.program.start("scan", ".", cwd=self.folder)
        process.stderr.readline()  # it says whose connection it is, and reads on
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
        self.assertEqual((process.returncode, out, err), (130, b"", b""))

    def test_output_that_cannot_be_written(self):
        self.write("file", self.token)
        for target, code in ((">/dev/full", 4), (">&-", 4)):
            answer = self.program.shell(f'cd {self.folder} && "$tokendeck" scan . {target}')
            self.assertEqual(answer.code, code, answer)
        piped = self.program.shell(
            f'cd {self.folder} && "$tokendeck" scan . | head -n 0; echo ${{PIPESTATUS[0]}}')
        self.assertIn(piped.out.strip(), ("1", "141"))

    def test_names_are_made_harmless(self):
        self.write("a\x1b[31m\n.txt", self.token)
        out = self.scan(".", code=1).out
        self.assertNotIn("\x1b", out)
        self.assertEqual(len(out.splitlines()), 2)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
