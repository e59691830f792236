#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The recipes of packages agree with the sources, and what is installed is whole.

    recipes.py SOURCES BUILD
"""

import json
import pathlib
import plistlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import yaml

SOURCES, BUILD = (pathlib.Path(argument) for argument in sys.argv[1:3])
PACKAGING = SOURCES / "packaging"
IDENTITY = re.search(r"^set\(TOKENDECK_APPLICATION_ID ([\w.]+)\)",
                     (SOURCES / "CMakeLists.txt").read_text(encoding="utf-8"), re.M)[1]


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


class Recipes(unittest.TestCase):
    def test_version_is_the_same_everywhere(self):
        made = run(PACKAGING / "lib/changelog.py", "version")
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assertRegex(made.stdout, r"^\d+\.\d+\.\d+\n$")

    def test_debian_changelog(self):
        made = run(PACKAGING / "lib/changelog.py", "debian", "~deb12", "bookworm")
        self.assertRegex(made.stdout, r"^tokendeck \(\d+\.\d+\.\d+~deb12\) bookworm; urgency=\w+\n\n"
                                      r"(  \* .+\n(    .+\n)*)+\n -- .+ <.+@.+>  \w{3}, .+ \+0000\n$")

    def test_manifest_desktop_file_and_metainfo(self):
        made = run(PACKAGING / "flatpak/check")
        self.assertEqual(made.returncode, 0, made.stdout + made.stderr)

    def test_manual_pages(self):
        if not shutil.which("mandoc"):
            self.skipTest("mandoc is not here")
        pages = sorted((PACKAGING / "man").glob("*.1"))
        self.assertEqual(len(pages), 2)
        # They name each other, and are not installed here.
        made = run("mandoc", "-Tlint", "-Wwarning", *pages)
        self.assertEqual((made.returncode, made.stdout + made.stderr), (0, ""))

    def test_scripts(self):
        if not shutil.which("shellcheck"):
            self.skipTest("shellcheck is not here")
        scripts = [path for path in sorted(PACKAGING.rglob("*"))
                   if path.is_file() and re.match(rb"#!.*\bbash\b", path.read_bytes()[:40])]
        self.assertGreater(len(scripts), 8)
        made = run("shellcheck", "-x", "-P", SOURCES, "-S", "warning", *scripts)
        self.assertEqual((made.returncode, made.stdout), (0, ""))

    def test_other_systems(self):
        for path in ("windows/tokendeck.iss", "windows/make.ps1", "windows/vcpkg.json", "macos/make",
                     "macos/Info.plist.in"):
            text = (PACKAGING / path).read_text(encoding="utf-8")
            self.assertIn("Nobody has run this.", "\n".join(text.splitlines()[:9]), path)
        installer = (PACKAGING / "windows/tokendeck.iss").read_text(encoding="utf-8")
        self.assertIn(f"AppId={IDENTITY}\n", installer)
        bundle = plistlib.loads((PACKAGING / "macos/Info.plist.in").read_bytes())
        self.assertEqual(bundle["CFBundleIdentifier"], IDENTITY)
        json.loads((PACKAGING / "windows/vcpkg.json").read_text(encoding="utf-8"))
        workflow = yaml.safe_load((SOURCES / ".github/workflows/packages.yml").read_text(encoding="utf-8"))
        self.assertEqual(sorted(workflow["jobs"]), ["linux", "macos", "windows"])

    def test_posix_stands_in_files_of_its_own(self):
        headers = re.compile(r"#include <(unistd|poll|fcntl|pwd|dirent|sys/[a-z]+)\.h>")
        alone = re.compile(r"_(posix|linux|windows)\.cpp$|/wayland/|/x11_selection\.cpp$")
        for folder in ("app", "models", "services", "ui", "words"):
            for path in (SOURCES / folder).rglob("*.cpp"):
                text = path.read_text(encoding="utf-8")
                # What a line behind #ifdef includes is not there on other systems.
                text = re.sub(r"^#ifdef Q_OS_UNIX\n(.*\n)*?#endif", "", text, flags=re.M)
                if not alone.search(str(path)):
                    self.assertIsNone(headers.search(text), path)
                elif str(path).endswith("_posix.cpp"):
                    other = path.with_name(path.name.replace("_posix", "_windows"))
                    self.assertTrue(other.exists(), other)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2, warnings="ignore")
