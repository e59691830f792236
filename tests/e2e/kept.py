#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What is kept of a day's work has no run of five characters of any token: saved views, what the
palette remembers, silences, notices, the last lists, the snapshots, and exported connections.

Each is written by the window as an admin would have it written, and must be there in the end, or
nothing would have been looked at.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from canary import clipboard, tokens_of  # noqa: E402
from driver import Application, Failure, new_home, run, wait_for  # noqa: E402
from scenes import (LEAK, Backend, connect_all, connections_file, fingerprints_of, found_in,  # noqa: E402
                    parts_of, unsealed)


def save_view(application):
    application.open_page("shared")
    application.find("Shared tokens")
    application.key("ctrl+f")
    application.type("is:unfiltered ")
    application.click(application.find("Save view…", "push button"))
    application.find("Save this search as a view")
    application.type("Open doors")
    application.key("Return")
    application.find_containing("Open doors")
    application.key("ctrl+f", "ctrl+a", "Delete")


def use_palette(application):
    """Copies a token from the palette and pins it."""
    for keys in (("Return",), ("ctrl+p", "Escape")):
        application.key("ctrl+k")
        application.find("Find anything")
        application.type("board status wall")
        application.find_containing("Board status wall")
        application.key(*keys)
    application.find_containing("Clears from the clipboard")
    return clipboard()


def silence(application):
    application.open_page("overview")
    application.open_menu(application.find_containing("More for “"))
    # Its last two entries silence: this finding, and such findings.
    application.key("Up", "Up", "Return")
    application.find("Silence this finding?")
    application.type("shown on the wall display")
    application.key("ctrl+Return")
    application.gone("Silence this finding?")


def export_connections(application, path):
    before = len(application.windows())
    application.key("F10")
    wait_for("the menu", lambda: len(application.windows()) > before)
    application.key("e")
    application.click(application.find("Choose the file…", "push button"))
    application.find("File name:")
    application.key("ctrl+a")
    application.type(str(path))
    application.key("Return")
    application.find_containing("without any token")


def unpacked(path):
    """What path holds as text, without what a lists' or snapshots' file has packed."""
    return unsealed(path) if path.suffix in (".lists", ".snapshot") else path.read_bytes()


def main():
    program, sandbox = sys.argv[1:]
    home, environment = new_home("kept")
    config = home / "config" / "Tokendeck"
    data = home / "data" / "Tokendeck"
    store = home.parent / (home.name + "-store.sqlite")
    exported = home / "connections.json"
    with Backend(sandbox, "--data", str(store)) as backend:
        with Application(program, [], home / "log.txt", environment) as application:
            connect_all(application, backend)
            save_view(application)
            copied = use_palette(application)
            silence(application)
            export_connections(application, exported)
            wait_for("the snapshots", lambda: list((data / "snapshots").rglob("*.snapshot")))
            if application.quit() != 0:
                raise Failure("it did not end well")
        tokens = tokens_of(store)
    for file in store.parent.glob(store.name + "*"):
        file.unlink()
    if copied not in tokens or len(tokens) < 50:
        raise Failure(f"{len(tokens)} tokens are known, and what was copied may be none of them")

    # Each is there, with what was put into it.
    written = {
        config / "views.json": "is:unfiltered",
        config / "window.json": "palette/pinned",
        config / "silences.json": "shown on the wall display",
        config / "notices.json": "127.0.0.1",
        exported: "tokendeck-connections",
    }
    for path, mark in written.items():
        if mark not in path.read_text():
            raise Failure(f"{path.name} has no “{mark}”")
    for folder in ("last-lists", "snapshots"):
        if not any(each.is_file() for each in (data / folder).rglob("*")):
            raise Failure(f"no file in {folder}")
    if len(json.loads(exported.read_text())["connections"]) != len(connections_file(home)["connections"]):
        raise Failure("not every connection was exported")

    # Random ids of this computer can have five characters of a token by chance, and are none.
    ids = [each["id"] for each in connections_file(home)["connections"]]
    ids += [value for value in json.loads((config / "installation.json").read_text()).values()
            if isinstance(value, str)]
    if any(each in exported.read_text() for each in ids):
        raise Failure("the exported file has an id of this computer")
    # As random are fingerprints, and as little of a token.
    ids += fingerprints_of(tokens)
    parts = parts_of(tokens)
    looked = 0
    for path in sorted([exported, *config.rglob("*"), *data.rglob("*")]):
        if not path.is_file():
            continue
        looked += 1
        held = unpacked(path)
        for each in ids:
            # A gap, or what stands at both sides would make a part.
            held = held.replace(each.encode(), b"\n\n").replace(each.encode("utf-16-le"), b"\n\n")
            held = held.replace(each.encode("utf-16-be"), b"\n\n")
        for text in (held.decode("latin-1"), held[::2].decode("latin-1"), held[1::2].decode("latin-1")):
            found = found_in(text, parts)
            if found:
                raise Failure(f"{path.name} has {len(found)} parts of tokens")
    print(f"{len(tokens)} tokens, no run of {LEAK} characters of one in {looked} files that are kept")


if __name__ == "__main__":
    run(main)
