#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The man page is well formed, and names every command and option that help names.

    manual.py TOKENDECK PAGE
"""

import re
import shutil
import subprocess
import sys
import unittest

from terminal import Program

TOKENDECK, PAGE = sys.argv[1:3]


def has_option(page, option):
    return re.search(rf"Fl (\w , )?-{option}\b|--{option}\b", page)


class Manual(unittest.TestCase):
    def test_lint(self):
        if not shutil.which("mandoc"):
            self.skipTest("mandoc is not here")
        lint = subprocess.run(["mandoc", "-Tlint", PAGE], capture_output=True, text=True,
                              timeout=60, check=False)
        self.assertEqual((lint.returncode, lint.stdout + lint.stderr), (0, ""))

    def test_examples_can_be_typed(self):
        if not shutil.which("mandoc"):
            self.skipTest("mandoc is not here")
        shown = subprocess.run(["mandoc", "-Tutf8", PAGE], capture_output=True, text=True,
                               timeout=60, check=True).stdout
        shown = re.sub(".\b", "", shown)  # what is struck twice for bold
        self.assertIn("\n           tokendeck scan --staged . || [ $? -eq 3 ]\n", shown)

    def test_names_what_help_names(self):
        program = Program(TOKENDECK)
        with open(PAGE, encoding="utf-8") as file:
            page = file.read()
        overview = program.run("help").out
        commands = re.search(r"Commands:\n((?:  .*\n)+)", overview)[1]
        names = re.findall(r"^  ([a-z]+) ", commands, re.MULTILINE)
        self.assertGreater(len(names), 5)
        for name in names:
            self.assertTrue(re.search(rf"\.(Cm|It Cm) {name}\b", page), name)
            for option in re.findall(r"--([a-z-]+)", program.run("help", name).out):
                self.assertTrue(has_option(page, option), f"{name} --{option}")
        for option in re.findall(r"--([a-z-]+)", overview):
            self.assertTrue(has_option(page, option), f"--{option}")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2, warnings="ignore")
