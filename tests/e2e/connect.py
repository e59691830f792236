#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A first start, by keyboard: connects a main account with its sub accounts at a custom URL, copies
a token, locks and unlocks through the keychain, finds everything again after a restart, and removes
the connection with its keychain entries."""

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from driver import Application, Failure, new_home, run, wait_for  # noqa: E402
from scenes import (  # noqa: E402
    Backend, ask_to_remove, connect_all, connections_file, keychain_entries,
)


def activities(home):
    """What the activity file says was done, the oldest first."""
    text = (home / "data" / "Tokendeck" / "activity" / "activity.jsonl").read_text()
    return [json.loads(line)["action"] for line in text.splitlines()]


def main():
    program, sandbox = sys.argv[1:]
    home, environment = new_home("connect")
    pictures = os.environ.get("TOKENDECK_E2E_PICTURES")

    def picture(application, name):
        if pictures:
            application.screenshot(f"{pictures}/{name}.png")

    with Backend(sandbox) as backend:
        token = backend.access["apiToken"]
        with Application(program, [], home / "first.log", environment) as application:
            connect_all(application, backend, lambda name: picture(application, name))
            connections = connections_file(home)["connections"]
            if len(connections) != 7 or any(c["token"] != "keychain" for c in connections):
                raise Failure(f"{len(connections)} connections are in the file")
            if token in json.dumps(connections):
                raise Failure("the file of connections holds a token")
            entries = keychain_entries()
            if entries != 7:
                raise Failure(f"{entries} entries are in the keychain")

            application.key("ctrl+l")
            application.find("Unlock")
            application.key("Return")
            application.find_containing("Synced")
            if application.quit() != 0:
                raise Failure("it did not end well")

        with Application(program, [], home / "second.log", environment) as application:
            application.wait_for_window()
            application.find_containing("Synced")
            application.open_page("shared")
            application.find("Board status wall")
            application.open_page("activity")
            wait_for(
                "the connections that were added",
                lambda: application.texts().count("Added a connection") >= 7,
            )
            picture(application, "activity")
            button = ask_to_remove(application, "Production")
            picture(application, "remove")
            application.click(button)
            application.find("Connect an account")
            wait_for("the keychain to be empty", lambda: keychain_entries() == 0)
            if connections_file(home)["connections"]:
                raise Failure("the file still lists the connections")
            done = activities(home)
            if done != ["connection.add"] * 7 + ["connection.remove"] * 7:
                raise Failure(f"the activity file has {done}")
            if application.quit() != 0:
                raise Failure("it did not end well")
    print("connected 7 accounts, found them again after a restart, removed them")


if __name__ == "__main__":
    run(main)
