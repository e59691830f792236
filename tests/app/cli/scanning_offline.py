#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""scan --offline: what a search has kept, with the key in a real keychain. Runs inside
tests/support/with-keychain.

    scanning_offline.py TOKENDECK TOKENDECK-SANDBOX KEEP-CONNECTION
"""

import json
import stat
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from terminal import API_TOKEN, Backend, Program, leaks

TOKENDECK, SANDBOX, KEEP_CONNECTION = sys.argv[1:4]
SESSION = ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME")


class Offline(unittest.TestCase):
    def test_finds_what_was_kept(self):
        program = Program(TOKENDECK, keep=SESSION)
        program.environment["XDG_CONFIG_HOME"] = str(program.home / "config")
        program.environment["XDG_DATA_HOME"] = str(program.home / "data")
        folder = Path(tempfile.mkdtemp(prefix="tokendeck-offline-"))
        with Backend(SANDBOX, "--api-token", API_TOKEN) as backend:
            subprocess.run(
                [KEEP_CONNECTION, backend.access["url"], str(backend.access["accountId"]), "One"],
                input=backend.access["apiToken"], env=program.environment, capture_output=True,
                text=True, timeout=60, check=True)
            process = program.start("list", "shared", "--reveal", "--format", "json")
            rows = json.loads(process.communicate(timeout=60)[0])
            token, name = rows[0]["token"], rows[0]["name"]
            (folder / "a.txt").write_text(f"x\nkey={token}\n")
            (folder / "b.txt").write_bytes(token.encode("utf-16-le"))

            before = program.run("scan", "--offline", str(folder))
            self.assertEqual((before.code, before.out), (3, ""), before)
            self.assertIn("No fingerprints are kept", before.err)

            online = program.run("scan", str(folder))
            self.assertEqual(online.code, 1, online)

        # The backend is away from here on.
        offline = program.run("scan", "--offline", str(folder))
        self.assertEqual(offline.code, 1, offline)
        lines = offline.out.splitlines()
        self.assertTrue(lines[0].startswith(f"{folder}/a.txt:2:5: shared token “{name}”"), lines)
        self.assertTrue(lines[1].startswith(f"{folder}/b.txt:1:1: shared token “{name}”"), lines)
        self.assertEqual(len(lines), 3)
        self.assertIn("Compared with the fingerprints of", offline.err)

        kept = list(program.home.rglob("token-fingerprints.json"))
        self.assertEqual(len(kept), 1)
        self.assertEqual(stat.S_IMODE(kept[0].stat().st_mode), 0o600)
        tokens = {row["token"] for row in rows} | {API_TOKEN}
        for text in [kept[0].read_text(), *program.written]:
            self.assertEqual(leaks(tokens, text), [])

        (folder / "a.txt").write_text("clean")
        (folder / "b.txt").unlink()
        self.assertEqual(program.run("scan", "--offline", str(folder)).code, 0)

        # A damaged file is a copy that is worth nothing; one of another key compares with nothing.
        content = kept[0].read_text()
        kept[0].write_text(content[:100])
        self.assertEqual(program.run("scan", "--offline", str(folder)).code, 3)
        key = json.loads(content)["key"]
        kept[0].write_text(content.replace(key, key[::-1] + "0"))
        other = program.run("scan", "--offline", str(folder))
        self.assertEqual(other.code, 3, other)
        self.assertIn("another key", other.err)
        no_bus = program.run("scan", "--offline", str(folder), environment={
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"})
        self.assertEqual((no_bus.code, no_bus.out), (3, ""), no_bus)
        self.assertIn("no session bus", no_bus.err)
        no_bus = program.run("list", "shared", environment={
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"})
        self.assertEqual((no_bus.code, no_bus.out), (3, ""), no_bus)
        self.assertIn("no session bus", no_bus.err)
        self.assertNotIn("Install", no_bus.err)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
