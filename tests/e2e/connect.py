#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A first start, by keyboard: connects a main account with its sub accounts at a custom URL, copies
a token, locks and unlocks through the keychain, finds everything again after a restart, and removes
the connection with its keychain entries."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from driver import Application, Failure, wait_for  # noqa: E402


class Backend:
    """A sandbox in a process of its own."""

    def __init__(self, program, *arguments):
        self.process = subprocess.Popen(
            [program, "--listen", "127.0.0.1:0", *arguments], stdout=subprocess.PIPE, text=True
        )
        self.access = json.loads(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        if self.process.wait(10) != 0:
            raise Failure("the sandbox did not stop cleanly")


def connect_all(application, backend):
    """Connects the backend's main account and its sub accounts, from the start page."""
    application.wait_for_window()
    application.find("Connect an account")
    application.key("shift+Tab", "End")
    address = application.find("Custom URL of the API")
    application.click(address)
    application.type(backend.access["url"])
    application.click(application.find("API token of the main account", "password text"))
    application.type(backend.access["apiToken"])
    application.find_containing("Token accepted")
    application.key("Return")
    application.find("Show the accounts")
    application.key("Return")
    application.find_containing("Synced")


def keychain_entries():
    """How many secrets of this application the keychain holds."""
    result = subprocess.run(
        ["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets",
         "--object-path", "/org/freedesktop/secrets",
         "--method", "org.freedesktop.Secret.Service.SearchItems", "{'server': 'Tokendeck'}"],
        capture_output=True, text=True, check=False,
    )
    return result.stdout.count("/org/freedesktop/secrets/collection/")


def connections_file(home):
    return json.loads((home / "config" / "Tokendeck" / "connections.json").read_text())


def activities(home):
    """What the activity file says was done, the oldest first."""
    text = (home / "data" / "Tokendeck" / "activity" / "activity.jsonl").read_text()
    return [json.loads(line)["action"] for line in text.splitlines()]


def main():
    program, sandbox = sys.argv[1:]
    home = Path(tempfile.mkdtemp(prefix="tokendeck-connect-"))
    environment = {
        "HOME": str(home),
        "USER": "dana",
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
    }
    pictures = os.environ.get("TOKENDECK_E2E_PICTURES")

    def picture(application, name):
        if pictures:
            application.screenshot(f"{pictures}/{name}.png")

    with Backend(sandbox) as backend:
        token = backend.access["apiToken"]
        with Application(program, [], home / "first.log", environment) as application:
            application.wait_for_window()
            application.find("Connect an account")
            # The token has the focus; the region stands before it.
            application.key("shift+Tab", "End")
            time.sleep(0.3)
            picture(application, "connect-url")
            address = application.find("Custom URL of the API")
            application.click(address)
            application.type(backend.access["url"])
            application.click(application.find("API token of the main account", "password text"))
            application.type(token)
            application.find_containing("Token accepted")
            picture(application, "connect-accepted")
            application.key("Return")
            application.find("Show the accounts")
            picture(application, "sub-accounts")
            application.key("Return")
            application.find_containing("Synced")
            picture(application, "connected")
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
            application.key("ctrl+3")
            application.find("Board status wall")
            application.key("ctrl+6")
            wait_for(
                "the connections that were added",
                lambda: application.texts().count("Added a connection") >= 7,
            )
            picture(application, "activity")
            card = application.find("Connection Production")
            application.click(card)
            time.sleep(0.3)
            # The connection itself, Enter a new token, Rename, Remove connection.
            application.key("Down", "Down", "Down", "Down", "Return")
            time.sleep(0.3)
            picture(application, "remove")
            application.click(application.find("Remove connection", "push button"))
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
    try:
        main()
    except (Failure, subprocess.TimeoutExpired) as failure:
        print(f"FAILED: {failure}")
        sys.exit(1)
