#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A token is copied by keys under a real Wayland compositor (sway), marked as a secret, and cleared
when its time is over, while another window has the focus. Runs inside
tests/support/desktops/with-wayland, with-keychain and with-accessibility.

    wayland.py TOKENDECK CLIPBOARD-PEER
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from driver import Application, Failure, new_home, run, wait_for  # noqa: E402

STAY = 30  # seconds that a secret stays, where the settings say nothing else


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def pasted():
    return said("wl-paste", "--no-newline")


def focused_window():
    """The title of the window that has the focus, as the compositor says."""
    nodes = [json.loads(said("swaymsg", "-t", "get_tree"))]
    while nodes:
        node = nodes.pop()
        if node["focused"]:
            return node["name"] or ""
        nodes += node["nodes"] + node["floating_nodes"]
    return ""


def press(key, *modifiers):
    held = [word for name in modifiers for word in ("-M", name)]
    released = [word for name in modifiers for word in ("-m", name)]
    subprocess.run(["wtype", *held, "-k", key, *released], check=True)


def main():
    program, peer = sys.argv[1:]
    needed = ("sway", "wtype", "wl-paste", "grim")
    if missing := [name for name in needed if not shutil.which(name)]:
        print(f"not here: {', '.join(missing)}; ./dev packages desktop installs it")
        sys.exit(77)
    home, environment = new_home("wayland")
    pictures = os.environ.get("TOKENDECK_E2E_PICTURES")

    def picture(name):
        if pictures:
            subprocess.run(["grim", f"{pictures}/{name}.png"], check=True)

    with Application(program, ["--sandbox"], home / "log", environment) as application:
        wait_for("the window to have the focus", lambda: "Tokendeck" in focused_window())
        application.find_containing("Synced")
        press("4", "ctrl")
        application.find("Board status wall")

        def copied():
            """Once the rows have the focus, which comes with them."""
            press("c", "ctrl")
            texts = application.texts()
            return any("Clears from the clipboard in" in text for text in texts)

        wait_for("the countdown", copied)
        picture("wayland-copied")
        token = pasted()
        if len(token) < 30 or " " in token:
            raise Failure(f"{len(token)} characters are in the clipboard")
        if said("wl-paste", "--type", "x-kde-passwordManagerHint") != "secret":
            raise Failure("it is not marked as a secret")
        if said("wl-paste", "--no-newline", "--primary"):
            raise Failure("the primary selection is filled")
        with subprocess.Popen([peer, "show", "Another window"], stdin=subprocess.PIPE) as other:
            wait_for("another window to have the focus",
                     lambda: focused_window() == "Another window")
            if pasted() != token:
                raise Failure("the token left the clipboard with the focus")
            wait_for("the token to leave the clipboard", lambda: not said("wl-paste", "--list-types"),
                     STAY + 10)
            if focused_window() != "Another window":
                raise Failure("the focus came back before")
            wait_for("the countdown to go",
                     lambda: application.find_now("Clear the clipboard now") is None)
            picture("wayland-cleared")
            other.stdin.close()
        if application.quit() != 0:
            raise Failure("it did not end well")
        if token in application.log():
            raise Failure("the log holds the token")
    print("copied by keys, marked, and cleared while another window had the focus")


if __name__ == "__main__":
    run(main)
