# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What several tests begin with: a backend in a process of its own, its accounts connected, and
what they left in the keychain and in the files."""

import json
import signal
import subprocess

from driver import Failure


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


def connect_all(application, backend, picture=lambda name: None):
    """Connects the backend's main account and its sub accounts, from the start page; picture() is
    called with a name for each of the steps."""
    application.wait_for_window()
    application.find("Connect an account")
    # The token has the focus; the region stands before it.
    application.key("shift+Tab", "End")
    picture("connect-url")
    address = application.find("Custom URL of the API")
    application.click(address)
    application.type(backend.access["url"])
    application.click(application.find("API token of the main account", "password text"))
    application.type(backend.access["apiToken"])
    application.find_containing("Token accepted")
    picture("connect-accepted")
    application.key("Return")
    application.find("Show the accounts")
    picture("sub-accounts")
    application.key("Return")
    application.find_containing("Synced")
    picture("connected")


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


def ask_to_remove(application, name):
    """Opens the menu of the connection called name, up to the question whether to remove it."""
    application.open_menu(application.find(f"Connection {name}"))
    # The connection itself, Enter a new token, Rename, Remove connection.
    application.key("Down", "Down", "Down", "Down", "Return")
    return application.find("Remove connection", "push button")
