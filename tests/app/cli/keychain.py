#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The commands with connections of the settings, whose tokens are in a real keychain: open, locked,
missing, or without the entry. Runs inside tests/support/with-keychain.

    keychain.py (open | locked | without) TOKENDECK TOKENDECK-SANDBOX KEEP-CONNECTION
"""

import json
import re
import shutil
import subprocess
import sys
import time
import unittest
import urllib.request
from pathlib import Path
from types import SimpleNamespace

from terminal import API_TOKEN, Backend, Program

STATE, TOKENDECK, SANDBOX, KEEP_CONNECTION = sys.argv[1:5]
OTHER_TOKEN = "Qrzwvkjh-Ypmqwzrv-Nhqvkzwx-77"
SESSION = ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME")


class Keychain(unittest.TestCase):
    def setUp(self):
        self.backends = [Backend(SANDBOX, "--api-token", API_TOKEN, "--account-name", "First"),
                         Backend(SANDBOX, "--api-token", OTHER_TOKEN, "--account-name", "Second")]
        self.program = Program(TOKENDECK, keep=SESSION)
        settings = self.program.home / "config"
        self.program.environment["XDG_CONFIG_HOME"] = str(settings)

    def tearDown(self):
        for backend in self.backends:
            backend.__exit__()

    def keep(self, backend, name, *options):
        result = subprocess.run(
            [KEEP_CONNECTION, backend.access["url"], str(backend.access["accountId"]), name,
             *options],
            input=backend.access["apiToken"], env=self.program.environment, capture_output=True,
            text=True, timeout=60, check=True,
        )
        return result.stdout.strip()

    def names(self, *arguments):
        answer = self.program.run("whoami", "--format", "json", *arguments)
        return answer.code, [row["connection"] for row in json.loads(answer.out or "[]")], answer

    @unittest.skipUnless(STATE == "open", "with an open keychain")
    def test_connections_of_the_settings(self):
        first = self.keep(self.backends[0], "One")
        self.keep(self.backends[1], "Two")
        self.assertEqual(self.names()[:2], (0, ["One", "Two"]))
        self.assertEqual(self.names("--connection", "Two")[:2], (0, ["Two"]))
        self.assertEqual(self.names("--connection", first)[:2], (0, ["One"]))
        self.assertEqual(self.names("--connection", "Two", "--connection", "One")[:2],
                         (0, ["One", "Two"]))
        self.assertEqual(self.names("--connection", "Three")[0], 2)
        # The other account has connections of the same names, and rows, too.
        rows = json.loads(self.program.run("list", "shared", "--format", "json").out)
        self.assertEqual({row["connection"] for row in rows}, {"One", "Two"})
        self.assertEqual(self.program.run("check").code, 1)
        # A name of several tokens is none.
        answer = self.program.run("copy", rows[0]["name"])
        self.assertEqual((answer.code, answer.out), (2, ""), answer)
        self.assertIn("shared/", answer.err)

        self.keep(self.backends[1], "One", "--without-token")
        code, _, answer = self.names("--connection", "One")
        self.assertEqual(code, 2, answer)
        self.assertIn(first, answer.err)

    @unittest.skipUnless(STATE == "open", "with an open keychain")
    def test_check_tells_accounts_of_one_name_apart(self):
        for number, backend in enumerate(self.backends, 1):
            main = {**backend.access, "accountId": 9000 + number}
            parent = self.keep(SimpleNamespace(access=main), f"Acme {number}", "--without-token")
            self.keep(backend, "Web", "--parent", parent)
        answer = self.program.run("check")
        rows = [row for row in answer.out.splitlines() if "Web" in row]
        self.assertGreater(len(rows), 2, answer)
        for row in rows:
            self.assertEqual(row.count("Web"), len(re.findall(r"Acme [12] › Web", row)), row)
        # For programs: by this name, or better its id, --connection takes it.
        told = json.loads(self.program.run("check", "--format", "json").out)
        self.assertEqual({row["connection"] for row in told}, {"Web"})

    @unittest.skipUnless(STATE == "open", "with an open keychain")
    def test_an_account_that_two_connections_see_is_one(self):
        main = self.backends[0]
        rows = self.ask(main, "GET", "/v1/account-management/time-based-accounts")
        sub = next(row for row in rows if row["accountId"] != main.access["accountId"])
        token = self.ask(main, "POST", "/v1/api-tokens/sub-account",
                         {"name": "ci", "accountId": sub["accountId"]})["token"]
        first = self.keep(main, "Main")
        self.keep(SimpleNamespace(access={**main.access, "accountId": sub["accountId"],
                                          "apiToken": token}), "Sub", "--parent", first)
        listed = self.program.start("list", "accounts", "--reveal", "--format", "json",
                                    "--connection", "Main").communicate(timeout=60)[0]
        text = next(row["token"] for row in json.loads(listed) if row["id"] == sub["accountId"])
        name = f"account/{sub['accountId']}"
        told = self.program.run("snippet", "token", name, "--reveal")
        self.assertEqual(told.code, 0, told)
        self.assertEqual(told.out.strip(), text, told.err)
        # By its name, too, which is also that of no other token.
        self.assertEqual(self.program.run("snippet", "token", sub["accountName"], "--reveal").out,
                         told.out)
        alone = self.program.run("snippet", "token", name, "--reveal", "--connection", "Sub")
        self.assertEqual((alone.code, alone.out), (3, ""), alone)
        self.assertIn(f"--connection {first}", alone.err)

    def ask(self, backend, method, path, body=None):
        request = urllib.request.Request(
            backend.access["url"] + path, method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"X-API-TOKEN": backend.access["apiToken"],
                     "Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read() or "null")

    @unittest.skipUnless(STATE == "open", "with an open keychain")
    def test_entry_missing(self):
        self.keep(self.backends[0], "One")
        self.keep(self.backends[1], "Two", "--without-token")
        code, names, answer = self.names()
        self.assertEqual((code, names), (3, ["One"]), answer)
        self.assertIn("Two", answer.err)

    @unittest.skipUnless(STATE == "open", "with an open keychain")
    def test_installation_without_the_keychain(self):
        self.keep(self.backends[0], "One")
        folder = self.program.home / "bin"
        folder.mkdir()
        for name in ("tokendeck", "tokendeck-commands.so"):
            shutil.copy(Path(TOKENDECK).with_name(name), folder)
        self.program.path = str(folder / "tokendeck")
        answer = self.program.run("list", "shared")
        self.assertEqual((answer.code, answer.out), (3, ""), answer)
        self.assertIn("This installation of Tokendeck is incomplete: "
                      "tokendeck-system-keychain.so is missing. Install it again.", answer.err)
        self.assertNotIn("has no keychain", answer.err)

    @unittest.skipUnless(STATE in ("locked", "without"), "without an open keychain")
    def test_no_token_no_request(self):
        self.keep(self.backends[0], "One", "--without-token")
        self.backends[0].process.kill()  # who asks it would say so
        self.backends[0].process.wait()
        self.backends.pop(0)
        answer = self.program.run("list", "shared")
        self.assertEqual((answer.code, answer.out), (3, ""), answer)
        self.assertNotIn("refuse", answer.err)
        word = {"locked": "locked", "without": "keychain"}[STATE]
        self.assertIn(word, answer.err.lower(), answer)
        self.assertIn("TOKENDECK_API_TOKEN", answer.err)
        self.assertNotIn("session only", answer.err, "there is no such button here")

    @unittest.skipUnless(STATE in ("locked", "without"), "without an open keychain")
    def test_what_is_wrong_for_all_is_said_once(self):
        for backend, name in zip(self.backends, ("One", "Two")):
            self.keep(backend, name, "--without-token")
        for command in (["list", "shared"], ["check"], ["whoami"], ["doctor"]):
            answer = self.program.run(*command)
            said = [line for line in answer.err.splitlines() if "keychain" in line.lower()]
            self.assertEqual(len(said), 1, (command, answer))
            self.assertIn("“One” and “Two”", said[0])

    @unittest.skipUnless(STATE in ("locked", "without"), "without an open keychain")
    def test_key_of_the_fingerprints_out_of_reach(self):
        data = self.program.home / "data"
        self.keep(self.backends[0], "One", "--without-token")
        kept = data / "Tokendeck" / "token-fingerprints.json"
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps({"version": 1, "key": "00", "readAt": 0, "tokens": []}))
        answer = self.program.run("scan", "--offline", str(self.program.home),
                                  environment={"XDG_DATA_HOME": str(data)})
        self.assertEqual((answer.code, answer.out), (3, ""), answer)
        self.assertIn("the key of the fingerprints", answer.err)
        self.assertIn({"locked": "Unlock it", "without": "Try again"}[STATE], answer.err)
        # Another token would not help a search that asks nobody.
        self.assertIn("search without --offline and set TOKENDECK_API_TOKEN", answer.err)
        self.assertNotIn("the token for", answer.err)

    @unittest.skipUnless(STATE == "without", "where no other has its name")
    def test_keychain_that_does_not_answer(self):
        self.keep(self.backends[0], "One", "--without-token")
        silent = Path(__file__).with_name("silent_keychain.py")
        with subprocess.Popen(["/usr/bin/python3", silent], stdout=subprocess.PIPE) as keychain:
            keychain.stdout.readline()
            began = time.monotonic()
            answer = self.program.run("list", "shared")
            took = time.monotonic() - began
            keychain.kill()
        self.assertEqual((answer.code, answer.out), (3, ""), answer)
        self.assertIn("did not answer", answer.err)
        self.assertTrue(5 < took < 40, took)

    def test_no_bus(self):
        self.keep(self.backends[0], "One", "--without-token")
        environment = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        answer = self.program.run("list", "shared", environment=environment)
        self.assertEqual((answer.code, answer.out), (3, ""), answer)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2, warnings="ignore")
