#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A logout by the desktop's session manager, and the login after it: the window is started with
what the session manager was told, and stands where it stood, with page, search and selection. A
second start hands its link over to the one that runs."""

import shlex
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from driver import Application, Failure, new_home, run, wait_for  # noqa: E402
from session_manager import SessionManager  # noqa: E402


def main():
    program = sys.argv[1]
    home, environment = new_home("session")
    manager = SessionManager()
    environment["SESSION_MANAGER"] = manager.address

    with Application(program, ["--sandbox"], home / "first.log", environment) as application:
        manager.serve(lambda: manager.saved == 1)
        application.find("Overview")
        # A second start has no session of its own; its link is handed over.
        alone = {name: value for name, value in application.environment.items()
                 if name != "SESSION_MANAGER"}
        again = subprocess.run(
            [program, "--sandbox", "tokendeck://shared?search=board"], env=alone,
            capture_output=True, text=True, timeout=60, check=True)
        if "is running already" not in again.stderr:
            raise Failure(f"the second start said “{again.stderr}”")
        application.find("Shared tokens")
        application.find_containing("Board status wall")
        wait_for("the search", lambda: "board" in application.texts())
        manager.log_out()
        wait_for("the end", lambda: application.process.poll() is not None)
        if application.process.returncode != 0:
            raise Failure(f"it ended with {application.process.returncode}")

    command = manager.properties["RestartCommand"]
    if "--sandbox" not in command or "-session" not in command:
        raise Failure(f"it wants to be started again with “{shlex.join(command)}”")
    with Application(command[0], command[1:], home / "second.log", environment) as application:
        manager.serve(lambda: application.find_now("Shared tokens") is not None)
        wait_for("the search", lambda: "board" in application.texts())
        application.find_containing("Board status wall")
        if application.quit() != 0:
            raise Failure("the restored window did not end well")


if __name__ == "__main__":
    run(main)
