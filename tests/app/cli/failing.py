#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The commands against a sandbox that fails.

    failing.py TOKENDECK TOKENDECK-SANDBOX
"""

import sys
import time
import unittest

from terminal import Backend, Program

TOKENDECK, SANDBOX = sys.argv[1:3]


def run_against(fault, *commands):
    """Runs each command, a list of its words, against a backend with that fault."""
    with Backend(SANDBOX, "--fault", fault) as backend:
        program = Program(TOKENDECK)
        program.connect(backend)
        return [program.run(*command) for command in commands]


class Failing(unittest.TestCase):
    def test_tokens_in_a_message_are_masked(self):
        for token in ("gDz1vmXssAfgPlEblpuZkcOKLig084Tx", "00c0ffee-1234-4abc-9def-0123456789ab"):
            answers = run_against(
                f"GET /v1/shared-tokens* status=400 body=message message=cannot use {token} here",
                ["list", "shared"], ["check", "--from", "high"], ["doctor"])
            for answer in answers:
                text = answer.out + answer.err
                self.assertIn("“cannot use •••• here”", text)
                for at in range(len(token) - 4):
                    self.assertNotIn(token[at:at + 5], text)

    def test_backend_that_asks_to_wait(self):
        commands = [["whoami"], ["list", "shared"], ["check"], ["report"], ["snippet", "link", "x"]]
        # Whoever asks whose token it is, and the lists behind it.
        for path in ("*", "/v1/*"):
            asking = commands if path == "*" else commands[1:4]
            began = time.monotonic()
            for answer in run_against(f"* {path} status=429 retry-after=100", *asking):
                self.assertEqual(answer.code, 3, answer)
                self.assertIn("Logz.io got too many requests", answer.err)
                self.assertIn("Wait 100 s, then try again.", answer.err)
                self.assertNotIn("Check the network", answer.err)
            self.assertLess(time.monotonic() - began, 25)
        # A wait for which there is time is none to speak of.
        [answer] = run_against("GET /v1/shared-tokens status=429 retry-after=1 times=1",
                               ["list", "shared"])
        self.assertEqual(answer.code, 0, answer)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
