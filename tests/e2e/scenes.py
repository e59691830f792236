# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What several tests begin with: a backend in a process of its own, its accounts connected, and
what they left in the keychain and in the files."""

import base64
import hmac
import json
import re
import signal
import subprocess
import zlib

from gi.repository import Gio, GLib

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


FINGERPRINT_KEY = "tokendeck/connection/fingerprint-key"


def items_of(**attributes):
    """The paths of the items of this application that have the attributes, in the keychain."""
    wanted = {"server": "Tokendeck", **attributes}
    result = subprocess.run(
        ["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets",
         "--object-path", "/org/freedesktop/secrets",
         "--method", "org.freedesktop.Secret.Service.SearchItems", str(wanted)],
        capture_output=True, text=True, check=False,
    )
    return re.findall(r"/org/freedesktop/secrets/collection/[^']+", result.stdout)


def keychain_entries():
    """How many tokens of this application the keychain holds; the key of fingerprints is none."""
    return len(items_of()) - len(items_of(user=FINGERPRINT_KEY))


def fingerprints_of(tokens):
    """What stands for the tokens where they are compared, by the key in the keychain, and what the
    key itself is called there."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def call(path, interface, method, arguments):
        return bus.call_sync("org.freedesktop.secrets", path, "org.freedesktop.Secret." + interface,
                             method, arguments, None, Gio.DBusCallFlags.NONE, 5000).unpack()

    item, = items_of(user=FINGERPRINT_KEY)
    _, session = call("/org/freedesktop/secrets", "Service", "OpenSession",
                      GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))
    (_, _, key, _), = call(item, "Item", "GetSecret", GLib.Variant("(o)", (session,)))
    # QtKeychain keeps bytes as base64.
    key = base64.b64decode(bytes(key))

    def of(text, digits):
        return hmac.digest(key, text.encode(), "sha256").hex()[:digits]

    return [of("tokendeck: name of this key", 8), *(of(token, 16) for token in tokens)]


LEAK = 5  # characters of a token in a row
LEAK_OF_DIGITS = 8  # numbers and times have five of the same by chance


def unsealed(path):
    """What a file of lists or a snapshot holds, without its first line: that has a checksum, whose
    digits are an API token's by chance."""
    head, _, body = path.read_bytes().partition(b"\n")
    if not re.fullmatch(rb"[a-z-]+ [0-9]+ [0-9a-f]{40}", head.strip()):
        raise Failure(f"{path.name} begins in another way: {len(head)} characters")
    return zlib.decompress(body[4:])


def parts_of(tokens):
    """What no file may have of tokens: each run of LEAK characters, of digits alone longer ones."""
    def runs(length):
        return {token[at:at + length] for token in tokens for at in range(len(token) - length + 1)}
    return ({run for run in runs(LEAK) if not run.isdigit()}
            | {run for run in runs(LEAK_OF_DIGITS) if run.isdigit()})


def found_in(text, parts):
    """Those of parts that text has."""
    return {text[at:at + length] for length in (LEAK, LEAK_OF_DIGITS)
            for at in range(len(text) - length + 1)} & parts


def connections_file(home):
    return json.loads((home / "config" / "Tokendeck" / "connections.json").read_text())


def ask_to_remove(application, name):
    """Opens the menu of the connection called name, up to the question whether to remove it."""
    application.open_menu(application.find(f"Connection {name}"))
    # The connection itself, Enter a new token, Rename, Remove connection.
    application.key("Down", "Down", "Down", "Down", "Return")
    return application.find("Remove connection", "push button")
