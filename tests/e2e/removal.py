#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A connection is removed while the keychain does not answer, and the application is ended by
SIGTERM at once: what is owed to the keychain is written down, and done at the next start."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from driver import Application, Failure, new_home, run, wait_for  # noqa: E402
from scenes import (  # noqa: E402
    Backend, ask_to_remove, connect_all, connections_file, keychain_entries,
)


def keychain_process():
    answer = subprocess.run(
        ["gdbus", "call", "--session", "--dest", "org.freedesktop.DBus",
         "--object-path", "/org/freedesktop/DBus",
         "--method", "org.freedesktop.DBus.GetConnectionUnixProcessID", "org.freedesktop.secrets"],
        capture_output=True, text=True, check=True,
    ).stdout
    return int(re.search(r"uint32 (\d+)", answer).group(1))


@contextmanager
def silent_keychain():
    """The keychain's own process stands still meanwhile."""
    process = keychain_process()
    os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(process, signal.SIGCONT)


def main():
    program, sandbox = sys.argv[1:]
    home, environment = new_home("removal")
    owed = home / "config" / "Tokendeck" / "keychain-removals.json"
    with Backend(sandbox) as backend:
        with Application(program, [], home / "first.log", environment) as application:
            connect_all(application, backend)
            if keychain_entries() != 7:
                raise Failure(f"{keychain_entries()} entries are in the keychain")
            button = ask_to_remove(application, "Production")
            with silent_keychain():
                application.click(button)
                application.find("Connect an account")
                asked = time.monotonic()
                status = application.quit()
                if time.monotonic() - asked > 6:
                    raise Failure("the end waited for the keychain")
                if status != 0:
                    raise Failure(f"it ended with {status}")
                if len(json.loads(owed.read_text())["remove"]) != 7:
                    raise Failure(f"what is owed: {owed.read_text()}")
            if connections_file(home)["connections"]:
                raise Failure("the file still lists the connections")
            left = keychain_entries()
        with Application(program, [], home / "second.log", environment) as application:
            application.wait_for_window()
            application.find("Connect an account")
            wait_for("the keychain to be empty", lambda: keychain_entries() == 0)
            wait_for("nothing to be owed", lambda: not owed.exists()
                     or not json.loads(owed.read_text())["remove"])
            if application.quit() != 0:
                raise Failure("it did not end well")
    print(f"7 removals were owed, {left} tokens stood in the keychain, none after the next start")


if __name__ == "__main__":
    run(main)
