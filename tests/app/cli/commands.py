#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The commands of the program against the sandbox, without screen, bus and keychain: the account is
that of the environment.

    commands.py TOKENDECK TOKENDECK-SANDBOX
"""

import csv
import io
import json
import os
import re
import signal
import sys
import tempfile
import time
import unittest
from datetime import datetime
from pathlib import Path

from terminal import API_TOKEN, Backend, Program, ask, leaks, tokens_of

TOKENDECK, SANDBOX = sys.argv[1:3]
TRANSLATIONS = Path(__file__).resolve().parents[3] / "translations"
MASK = re.compile(r"^.{4}••••.{4}$")


class Commands(unittest.TestCase):
    """One backend with sample data."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.store = Path(cls.folder.name) / "sandbox.sqlite"
        cls.backend = Backend(SANDBOX, "--data", str(cls.store), "--api-token", API_TOKEN)
        cls.program = Program(TOKENDECK)
        cls.program.connect(cls.backend)

    @classmethod
    def tearDownClass(cls):
        cls.backend.__exit__()
        cls.folder.cleanup()

    def run_well(self, *arguments, code=0):
        answer = self.program.run(*arguments)
        self.assertEqual(answer.code, code, answer)
        return answer

    def rows(self, *arguments):
        return json.loads(self.run_well("list", *arguments, "--format", "json").out)

    def test_help_and_version_need_nothing(self):
        bare = Program(TOKENDECK)
        self.assertRegex(bare.run("--version").out, r"^Tokendeck \d+\.\d+\.\d+\n$")
        for arguments in (["--help"], ["-h"], ["help"], ["help", "list"], ["list", "--help"]):
            answer = bare.run(*arguments)
            self.assertEqual((answer.code, answer.err), (0, ""), answer)
            self.assertIn("Usage:", answer.out)
            self.assertLessEqual(max(map(len, answer.out.splitlines())), 82)
        for command in ("list", "check", "report", "diff", "whoami", "doctor", "copy",
                        "completion", "help"):
            self.assertIn(f"\n  {command} ", bare.run("help").out)
        self.assertEqual(list(bare.home.rglob("*")), [], "asking for help leaves nothing behind")

    def test_speaks_as_the_system(self):
        """In each language that is complete; what programs read is the same in all of them."""
        def said(language, *arguments):
            answer = self.program.run(*arguments, environment={"LANGUAGE": language})
            self.assertEqual(answer.code, 0, answer)
            return answer.out

        english = said("en", "help")
        for language in ("de", "es", "he", "ja"):
            file = TRANSLATIONS / f"tokendeck_{language}.ts"
            complete = "unfinished" not in file.read_text()
            for asked in (f"{language}_XX", f"fr:{language}"):
                self.assertEqual(said(asked, "help") != english, complete, asked)
            for arguments in (["list", "shared", "--format", "json"],
                              ["list", "filters", "--format", "csv"]):
                self.assertEqual(said(language, *arguments), said("en", *arguments))
        self.assertEqual(said("fr", "help"), english)

    def test_names_months_in_the_language(self):
        """Whatever the variables of the system say of dates."""
        def dates(**environment):
            answer = self.program.run("report", "--format", "html", environment=environment)
            self.assertEqual(answer.code, 0, answer)
            return re.findall(r"\b\d+\.? (\w+\.?) \d{4}\b", answer.out)

        english = dates(LANGUAGE="en", LANG="C")
        german = dates(LANGUAGE="de", LANG="C")
        self.assertIn("Dec", english)
        self.assertIn("Dez.", german)
        self.assertNotIn("Dec", german)
        for system in ({"LANG": "C.UTF-8"}, {"LANG": "en_US.UTF-8"},
                       {"LANG": "de_DE.UTF-8", "LC_TIME": "C.UTF-8"}):
            self.assertEqual(dates(LANGUAGE="de", **system), german, system)
        self.assertEqual(dates(LANGUAGE="en", LANG="en_US.UTF-8", LC_TIME="de_DE.UTF-8"),
                         dates(LANGUAGE="en", LANG="en_US.UTF-8"))

    def test_refuses_options_of_the_window_in_the_language(self):
        """Nothing of a refusal is in English where the rest is not."""
        def refusal(language, arguments):
            answer = self.program.run(*arguments, environment={"LANGUAGE": language})
            self.assertEqual((answer.code, answer.out), (2, ""), answer)
            return answer.err

        for arguments, kept in ((["--nonsense"], "“--nonsense”"),
                                (["--connection", "x"], "“--connection”"),
                                (["--sandbox", "stray"], "“stray”"),
                                (["--sandbox-tokens", "many"], "--sandbox-tokens"),
                                (["--sandbox-fault", "GET * sleep"], "--sandbox-fault")):
            english = refusal("en", arguments)
            self.assertIn(kept, english)
            for language in ("de", "es", "he", "ja"):
                file = TRANSLATIONS / f"tokendeck_{language}.ts"
                if "unfinished" in file.read_text():
                    continue
                said = refusal(language, arguments)
                self.assertIn(kept.strip("“”"), said)
                self.assertNotRegex(said, "See:|is no option|is not understood|whole number")

    def test_lists_in_each_format(self):
        for name in ("accounts", "shipping", "shared", "filters", "api"):
            rows = self.rows(name)
            self.assertGreater(len(rows), 0, name)
            table = self.run_well("list", name).out.splitlines()
            self.assertEqual(len(table), len(rows) + 1, table)
            text = self.run_well("list", name, "--format", "csv").out
            read = list(csv.DictReader(io.StringIO(text, newline="")))
            self.assertEqual([row["id"] for row in read], [str(row["id"]) for row in rows])
            self.assertEqual(list(read[0]), list(rows[0]))
            self.assertEqual(text.count("\r\n"), len(rows) + 1)

    def test_rows_are_typed_and_masked(self):
        shared = self.rows("shared")
        filtered = [row for row in shared if row["filters"]]
        self.assertEqual(set(filtered[0]["filters"][0]), {"id", "field", "value"})
        for row in shared:
            self.assertRegex(row["token"], MASK)
            for time_of in ("lastUsed", "expires"):
                if row[time_of] not in (None, "never"):
                    datetime.strptime(row[time_of], "%Y-%m-%dT%H:%M:%SZ")
        self.assertIsInstance(self.rows("filters")[0]["usedBy"], int)
        self.assertIn(self.rows("shipping")[0]["state"], ("enabled", "disabled"))

    def test_search_words(self):
        everything = self.rows("shared")
        unfiltered = self.rows("shared", "is:unfiltered")
        self.assertTrue(0 < len(unfiltered) < len(everything))
        self.assertTrue(all(not row["filters"] for row in unfiltered))
        # A minus begins a word, and no option.
        others = self.rows("shared", "-is:unfiltered", "-is:expired")
        self.assertTrue(all(row["filters"] for row in others))
        name = everything[0]["name"]
        self.assertIn(name, [row["name"] for row in self.rows("shared", f'"{name}"')])
        self.assertIn(name, [row["name"] for row in self.rows("shared", name)])
        # What rests on other lists than its own.
        self.assertTrue(all(row["state"] == "enabled" for row in self.rows("shipping", "is:last")))
        self.assertEqual(self.rows("filters", "is:idle"),
                         [row for row in self.rows("filters") if row["usedBy"] == 0])
        self.assertEqual(self.rows("accounts", "account:no-such-account"), [])

    def test_a_token_as_an_argument_is_not_repeated(self):
        bare = Program(TOKENDECK)
        for token in ("00c0ffee-1234-4abc-9def-0123456789ab", "AbCdEfGhIjKlMnOpQrStUvWxYzAbCdEf"):
            for arguments in ([token], ["copy", token], ["snippet", "curl", token],
                              ["snippet", token, "x"], ["list", "shared", f"token:{token}"],
                              ["diff", token], ["copy", f"shared/{token}"]):
                answer = bare.run(*arguments)
                self.assertEqual((answer.code, answer.out), (2, ""), answer)
                self.assertIn("looks like a token", answer.err)
                for at in range(len(token) - 4):
                    self.assertNotIn(token[at:at + 5], answer.err)

    def test_check_says_what_the_lists_hold(self):
        answer = self.run_well("check", "--format", "json", code=1)
        findings = json.loads(answer.out)
        grades = [("high", "medium", "low").index(row["severity"]) for row in findings]
        self.assertEqual(grades, sorted(grades), "the gravest first")
        open_tokens = [row["name"] for row in findings if row["finding"] == "open-shared-token"]
        self.assertEqual(sorted(open_tokens),
                         sorted(row["name"] for row in self.rows("shared", "is:unfiltered")))
        self.assertRegex(answer.err, r"Score: \d+")
        high = json.loads(self.run_well("check", "--from", "high", "--format", "json", code=1).out)
        self.assertEqual(high, [row for row in findings if row["severity"] == "high"])
        again = self.run_well("check", "--format", "json", code=1)
        self.assertEqual(json.loads(again.out), findings, "the same data, the same findings")

    def test_check_prefers_what_was_not_read(self):
        with Backend(SANDBOX, "--fault", "GET /v1/shared-tokens status=403") as backend:
            program = Program(TOKENDECK)
            program.connect(backend)
            answer = program.run("check")
            self.assertEqual(answer.code, 3, answer)
            self.assertGreater(len(answer.out.splitlines()), 1, "what is known is written, too")
            self.assertIn("shared tokens", answer.err)

    def test_whoami(self):
        answer = self.run_well("whoami", "--format", "json")
        self.assertEqual([row["accountId"] for row in json.loads(answer.out)],
                         [self.backend.access["accountId"]])
        self.assertEqual([row["connectionId"] for row in json.loads(answer.out)], [None],
                         "that of the environment has another one each time")
        self.assertIn("TOKENDECK_API_TOKEN", answer.err)

    def test_doctor(self):
        answer = self.run_well("doctor", "--format", "json")
        lines = {row["check"]: row for row in json.loads(answer.out)}
        self.assertEqual(len(lines), 11)
        self.assertEqual(lines["token"]["verdict"], "good")
        self.assertEqual(lines["tls"]["verdict"], "not-checked")
        self.assertIn("can work with this connection", answer.err)
        self.assertNotIn(API_TOKEN[:5], answer.out + answer.err)

    def test_doctor_tells_what_is_wrong(self):
        with Backend(SANDBOX, "--fault", "GET /v1/shared-tokens status=403") as backend:
            program = Program(TOKENDECK)
            program.connect(backend)
            answer = program.run("doctor", "--format", "json")
            self.assertEqual(answer.code, 1, answer)
            lines = {row["check"]: row["verdict"] for row in json.loads(answer.out)}
            self.assertEqual(lines["shared-tokens"], "problem")
        # Nobody answers there any more.
        answer = program.run("doctor", "--format", "json")
        self.assertEqual(answer.code, 1, answer)
        lines = {row["check"]: row["verdict"] for row in json.loads(answer.out)}
        self.assertEqual((lines["way-out"], lines["token"]), ("problem", "not-checked"))
        self.assertIn("cannot work with this connection", answer.err)

    def test_wrong_use(self):
        for arguments in (
            ["no-such-command"], ["list"], ["list", "no-such-list"], ["--no-such-option"],
            ["list", "shared", "--no-such-option"], ["list", "shared", "no-such-word:1"],
            ["list", "shared", "expires:soon"], ["list", "shared", "is:no-such-state"],
            ["list", "shared", '"open'], ["list", "shared", "--format", "xml"],
            ["list", "shared", "--timeout", "0"], ["list", "shared", "--timeout", "x"],
            ["list", "shared", "--timeout"], ["check", "--from", "grave"], ["check", "word"],
            ["whoami", "word"], ["doctor", "word"], ["copy"], ["copy", "one", "two"], ["completion", "tcsh"],
            ["help", "no-such-command"], ["list", "shared", "--connection", "Production"],
            ["--sandbox", "word"], ["--sandbox-tokens", "many"], ["copy", "no such token"],
        ):
            answer = self.program.run(*arguments)
            self.assertEqual((answer.code, answer.out), (2, ""), (arguments, answer))
            self.assertTrue(answer.err.startswith("tokendeck: "), answer)
            self.assertNotIn("!", answer.err)

    def test_help_of_two_commands(self):
        answer = self.run_well("help", "list", "check", code=2)
        self.assertIn("Usage: tokendeck help [COMMAND]", answer.err)
        german = self.program.run("help", "list", "check", environment={"LANGUAGE": "de"})
        self.assertIn("Aufruf: tokendeck help [BEFEHL]", german.err)

    def test_environment_that_names_no_connection(self):
        for environment in (
            {"TOKENDECK_API_TOKEN": ""}, {"TOKENDECK_API_TOKEN": "two words"},
            {"TOKENDECK_API_URL": ""}, {"TOKENDECK_REGION": "eu"},
            {"TOKENDECK_API_URL": "", "TOKENDECK_REGION": "mars"},
            {"TOKENDECK_API_URL": "http://api.example.com"}, {"TOKENDECK_API_URL": "https://"},
        ):
            answer = self.program.run("list", "shared", environment=environment)
            self.assertEqual((answer.code, answer.out), (2, ""), (environment, answer))

    def test_no_connection_at_all(self):
        answer = Program(TOKENDECK).run("list", "shared")
        self.assertEqual((answer.code, answer.out), (3, ""), answer)
        self.assertIn("There is no connection.", answer.err)

    def test_refused_token_and_silent_backend(self):
        refused = self.program.run("list", "shared",
                                   environment={"TOKENDECK_API_TOKEN": "Zzgh-refused-zzgh-refused"})
        self.assertEqual((refused.code, refused.out), (3, ""), refused)
        self.assertIn("Logz.io refused the token in TOKENDECK_API_TOKEN.", refused.err)
        self.assertNotIn("window", refused.err)
        nobody = self.program.run("list", "shared",
                                  environment={"TOKENDECK_API_URL": "http://127.0.0.1:9"})
        self.assertEqual((nobody.code, nobody.out), (3, ""), nobody)
        with Backend(SANDBOX, "--fault", "GET /v1/shared-tokens hang") as backend:
            program = Program(TOKENDECK)
            program.connect(backend)
            for command in (("copy",), ("snippet", "link")):
                unknown = program.run(*command, "Nobody", "--timeout", "1")
                self.assertEqual((unknown.code, unknown.out), (3, ""), unknown)
                self.assertIn("“Nobody” is not known", unknown.err)
                self.assertNotIn("There is no token", unknown.err)
            # What was not read may hold another token of the name.
            row = json.loads(program.run("list", "shipping", "--format", "json").out)[0]
            way = f"shipping/{row['id']}"
            known = ["--region", "eu", "--type", "x", "--timeout", "1"]
            doubtful = program.run("snippet", "fluent-bit", row["name"], *known)
            self.assertEqual((doubtful.code, doubtful.out), (3, ""), doubtful)
            self.assertIn(f"  {way}  ", doubtful.err)
            self.assertEqual(program.run("snippet", "fluent-bit", way, *known).code, 0)
            began = time.monotonic()
            slow = program.run("list", "shared", "--timeout", "1")
            self.assertEqual(slow.code, 3, slow)
            self.assertLess(time.monotonic() - began, 10)

    def test_rows_that_were_not_understood(self):
        with Backend(SANDBOX, "--fault", "GET /v1/shared-tokens wrong-types") as backend:
            program = Program(TOKENDECK)
            program.connect(backend)
            answer = program.run("list", "shared", "--format", "json")
            self.assertEqual(answer.code, 3, answer)
            self.assertGreater(len(answer.err.splitlines()), 1)
            # What was not understood may hide anything.
            for arguments in (["check", "--from", "high"], ["report"], ["scan", "--", "/dev/null"]):
                answer = program.run(*arguments)
                self.assertEqual(answer.code, 3, (arguments, answer))
                self.assertIn("14 shared tokens: not understood", answer.err)

    def test_output_that_cannot_be_written(self):
        for command in ("--help", "--version", "help", "list shared", "check", "whoami",
                        "completion bash"):
            full = self.program.shell(f'"$tokendeck" {command} >/dev/full')
            self.assertEqual(full.code, 4, (command, full))
            self.assertIn("No space left on device", full.err)
            closed = self.program.shell(f'"$tokendeck" {command} >&-')
            self.assertEqual(closed.code, 4, (command, closed))

    def test_closed_pipe_is_silent(self):
        with Backend(SANDBOX, "--tokens", "5000") as backend:
            program = Program(TOKENDECK)
            program.connect(backend)
            answer = program.shell(
                '"$tokendeck" list shared 2>"$HOME/err" | head -n 1; echo ${PIPESTATUS[0]}')
            self.assertEqual(answer.out.splitlines()[-1], "141", answer)
            self.assertEqual(len((program.home / "err").read_text().splitlines()), 1)
            self.interrupt_while_writing(program)

    def interrupt_while_writing(self, program):
        # Nobody reads, so that it waits in the middle of its output.
        process = program.start("list", "shared")
        process.stdout.read(1)
        process.send_signal(signal.SIGINT)
        process.stdout.close()
        self.assertIn(process.wait(20), (130, 141))

    def test_interrupted(self):
        with Backend(SANDBOX, "--fault", "GET /v1/shared-tokens hang") as backend:
            program = Program(TOKENDECK)
            program.connect(backend)
            for number in (signal.SIGINT, signal.SIGTERM):
                process = program.start("list", "shared")
                process.stderr.readline()  # it says whose connection it is, and reads on
                process.send_signal(number)
                out, err = process.communicate(timeout=20)
                self.assertEqual((process.returncode, out, err), (130, b"", b""))

    def test_reveal(self):
        tokens = tokens_of(self.store)
        revealed = self.program.start("list", "shared", "--reveal", "--format", "json")
        out, _ = revealed.communicate(timeout=60)
        self.assertTrue({row["token"] for row in json.loads(out)} <= tokens)
        refused = self.program.run_on_terminal("list", "shared", "--reveal")
        self.assertEqual(refused.code, 2, refused)
        self.assertEqual(leaks(tokens, refused.out), [])
        forced = self.program.run_on_terminal("list", "shared", "--reveal", "--force")
        self.assertEqual(forced.code, 0)
        self.assertNotEqual(leaks(tokens, forced.out), [])

    def test_snippets(self):
        tokens = tokens_of(self.store)
        token = f"shipping/{self.rows('shipping')[0]['id']}"
        known = ["--region", "eu", "--type", "nginx"]
        shown = self.run_well("snippet", "fluent-bit", token, *known)
        self.assertIn("/?token=${LOGZIO_LOGS_TOKEN}&type=nginx\n", shown.out)
        self.assertIn(" listener-eu.logz.io\n", shown.out)
        self.assertEqual(leaks(tokens, shown.out + shown.err), [])

        def revealed(*arguments):
            out, _ = self.program.start("snippet", *arguments, "--reveal").communicate(timeout=60)
            return out.decode()

        self.assertEqual(len(leaks(tokens, revealed("fluent-bit", token, *known))), 1)
        # In a list that is named, a number is an id, whatever others are called.
        by_id = self.rows("shared")[0]
        ask(self.backend, "POST", "/v1/shared-tokens", {"tokenName": str(by_id["id"]), "filters": []})
        self.assertEqual(revealed("token", f"shared/{by_id['id']}").count(by_id["token"][:4]), 1)
        # What cannot take a variable is written only where the token may be in it.
        refused = self.run_well("snippet", "helm", token, *known, code=2)
        self.assertIn("--reveal", refused.err)
        self.assertEqual(refused.out, "")
        self.assertEqual(len(leaks(tokens, revealed("helm", token, *known))), 1)
        # By what else people call it.
        self.assertEqual(self.run_well("snippet", "fluentbit", token, *known).out, shown.out)
        self.assertIn("kind: Secret", revealed("k8s", token, *known))
        self.assertIn("k8s", self.run_well("help", "snippet").out)
        # What a format has no place for is named, and not an option that it has one for.
        docker = self.run_well("snippet", "docker", token, *known, "--time-bar")
        self.assertIn("“docker” has no place for --type, --time-bar: left out.", docker.err)
        self.assertNotIn("has no place for", shown.err)
        self.assertIn("LOGZIO_REGION=us", revealed("env", token, "--region", "us"))
        masked = self.program.run("snippet", "env", token, "--region", "us")
        self.assertNotIn("has no place for", masked.err)
        # What else a format takes is said beside it.
        self.assertIn("public-certificates", self.run_well("snippet", "filebeat", token, *known).err)
        self.assertNotIn("public-certificates", shown.err)
        # A region that Logz.io has given up is none to choose.
        given_up = self.run_well("snippet", "curl", token, "--region", "nl", code=2)
        self.assertNotRegex(given_up.err, r"\bwa\b")
        # As terraform fmt writes it.
        terraform = self.run_well("snippet", "terraform", token, "--region", "eu").out
        self.assertIn('  region = "eu"\n', terraform)
        # A format is for some tokens, and a link needs a dashboard.
        shared = f"shared/{self.rows('shared')[0]['id']}"
        self.assertIn("link", self.run_well("snippet", "filebeat", shared, code=2).err)
        self.assertIn("--dashboard", self.run_well("snippet", "link", shared, "--reveal", code=2).err)
        # What the format is not for is the reason, whether there is --reveal or not.
        for reveal in ([], ["--reveal"]):
            answer = self.run_well("snippet", "helm", shared, *reveal, code=2)
            self.assertIn("is not for", answer.err)
        link = revealed("link", shared, "--dashboard", "https://app.logz.io/#/dashboard/osd/x")
        self.assertRegex(link, r"^https://app\.logz\.io/\?embed=true&shareToken=[0-9a-f-]+#/dashboard/osd/x\n$")
        self.assertEqual(len(leaks(tokens, link)), 1)
        process = self.program.start("snippet", "link", shared, "--reveal", "--dashboard",
                                     "https://dashboards.example.com/#/dashboard/osd/x")
        out, err = process.communicate(timeout=60)
        self.assertIn(b"dashboards.example.com", err, "who runs it gets the token")
        self.assertEqual(len(leaks(tokens, out.decode())), 1)
        # Whose token it is, whichever way it is said.
        main = f"account/{self.rows('accounts')[0]['id']}"
        self.assertIn("LOGZIO", self.run_well("snippet", "curl", main, *known).out)
        self.assertIn("--region", self.run_well("snippet", "curl", token, "--type", "x", code=2).err)
        self.assertIn("curl", self.run_well("snippet", "nothing", token, code=2).err)
        untyped = self.run_well("snippet", "curl", token, "--region", "eu")
        self.assertIn("type=my-app", untyped.out)
        self.assertIn("--type", untyped.err)
        self.run_well("snippet", "curl", code=2)
        on_terminal = self.program.run_on_terminal("snippet", "token", token, "--reveal")
        self.assertEqual((on_terminal.code, leaks(tokens, on_terminal.out)), (2, []))

    def test_progress_is_for_terminals(self):
        shown = self.program.run_on_terminal("list", "shared")
        self.assertIn("\x1b[K", shown.out)
        for arguments in (["list", "shared"], ["check"], ["whoami"]):
            answer = self.program.run(*arguments)
            self.assertNotIn("\x1b", answer.out + answer.err)

    def test_names_are_made_harmless(self):
        self.assertNotIn("\x1b", self.run_well("list", "shared").out)

    def test_nothing_of_a_window_is_loaded(self):
        log = self.program.home / "libraries"
        self.program.run("list", "shared",
                         environment={"LD_DEBUG": "libs", "LD_DEBUG_OUTPUT": str(log)})
        loaded = "".join(path.read_text() for path in self.program.home.glob("libraries.*"))
        self.assertIn("libQt6Network", loaded)
        for name in ("Qt6Widgets", "Qt6Gui", "Qt6HttpServer", "Qt6Sql", "Qt6Svg", "libxcb",
                     "tokendeck-window"):
            self.assertNotIn(name, loaded)

    def test_help_needs_no_keychain(self):
        # Nor does what ends before a secret is read.
        bare = Program(TOKENDECK)
        for at, (arguments, code) in enumerate(((["help"], 0), (["list", "--help"], 0),
                                                (["completion", "fish", "--", "copy", "x"], 0),
                                                (["list", "shared"], 3))):
            log = bare.home / f"libraries{at}"
            answer = bare.run(*arguments,
                              environment={"LD_DEBUG": "libs", "LD_DEBUG_OUTPUT": str(log)})
            self.assertEqual(answer.code, code, answer)
            loaded = "".join(path.read_text() for path in bare.home.glob(f"libraries{at}.*"))
            self.assertIn("tokendeck-commands", loaded)
            for name in ("Qt6DBus", "qt6keychain", "tokendeck-system-keychain"):
                self.assertNotIn(name, loaded)

    def test_the_version_needs_no_libraries(self):
        bare = Program(TOKENDECK)
        log = bare.home / "libraries"
        answer = bare.run("--version", environment={"LD_DEBUG": "libs", "LD_DEBUG_OUTPUT": str(log)})
        self.assertEqual((answer.code, answer.err), (0, ""), answer)
        loaded = "".join(path.read_text() for path in bare.home.glob("libraries.*"))
        self.assertIn("libQt6Core", loaded)
        for name in ("Qt6Network", "Qt6DBus", "qt6keychain", "tokendeck-commands"):
            self.assertNotIn(name, loaded)
        # Among other options it is told all the same.
        self.assertEqual(bare.run("--sandbox", "--version").out, answer.out)

    def test_zz_nothing_leaks_and_nothing_stays(self):
        tokens = tokens_of(self.store)
        self.assertIn(API_TOKEN, tokens | {API_TOKEN})
        self.assertGreater(len(tokens), 10)
        for text in self.program.written:
            self.assertEqual(leaks(tokens | {API_TOKEN}, text), [])
        for path in self.program.home.rglob("*"):
            if path.is_file():
                self.assertEqual(leaks(tokens | {API_TOKEN}, path.read_text(errors="replace")), [])
        kept = [path for path in self.program.home.rglob("*.json")]
        self.assertEqual(kept, [], "no command writes settings")


if __name__ == "__main__":
    os.chdir(Path(__file__).parent)
    unittest.main(argv=sys.argv[:1], verbosity=2, warnings="ignore")
