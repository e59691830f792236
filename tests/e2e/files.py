#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Files in trouble, as a person meets them: a disk that is full while a connection is renamed and
the settings are saved, a list of connections that is empty after a crash, and a second start."""

import json
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from driver import Application, Failure, new_home, run, wait_for  # noqa: E402
from scenes import Backend, connect_all  # noqa: E402

# Mounts a small disk for this one process, where the kernel lets it, and becomes the program.
SMALL_DISK = 'mount -t tmpfs -o size=256k none "$0" && exec "$@"'


def fill(folder):
    with open(folder / "filler", "wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass


def full_disk(program, sandbox, home, environment):
    settings = home / "config" / "Tokendeck"
    settings.mkdir(parents=True, exist_ok=True)
    unshare = ["unshare", "--mount"] + ([] if os.geteuid() == 0 else ["--map-root-user"])
    if subprocess.run([*unshare, "sh", "-c", SMALL_DISK, str(settings), "true"],
                      capture_output=True, check=False).returncode != 0:
        print("no disk can be mounted here")
        return
    with Backend(sandbox) as backend, Application(
        unshare[0], [*unshare[1:], "sh", "-c", SMALL_DISK, str(settings), program],
        home / "full.log", environment,
    ) as application:
        connect_all(application, backend)
        inside = Path(f"/proc/{application.process.pid}/root{settings}")
        application.key("ctrl+comma")
        application.find("Save settings")
        application.key("ctrl+Return")
        application.gone("Save settings")
        files = {name: (inside / name).read_bytes()
                 for name in ("connections.json", "preferences.json")}
        if len(json.loads(files["connections.json"])["connections"]) != 7:
            raise Failure("the connections are not in their file")
        fill(inside)

        application.open_menu(application.find("Connection Production"))
        application.key("Down", "Down", "Down", "Return")
        application.find("Rename connection")
        application.key("ctrl+a")
        application.type("Renamed on a full disk")
        application.key("Return")
        application.find_containing("No space left on device")
        application.find_containing("The file for the list of connections cannot be")
        application.key("Escape")
        application.key("ctrl+comma")
        application.find("Save settings")
        application.key("ctrl+Return")
        application.find_containing("The file for the settings cannot be")
        application.key("Escape")
        for name, before in files.items():
            if (inside / name).read_bytes() != before:
                raise Failure(f"{name} was changed on a full disk")

        (inside / "filler").unlink()
        application.key("ctrl+comma")
        application.find("Save settings")
        application.key("ctrl+Return")
        application.gone("Save settings")
        if application.quit() != 0:
            raise Failure("it did not end well")


def damaged_list(program, home, environment):
    settings = home / "config" / "Tokendeck"
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "connections.json").write_bytes(b"")
    with Application(program, [], home / "damaged.log", environment) as application:
        application.wait_for_window()
        application.find_containing("The file for the list of connections was damaged")
        if not (settings / "connections.damaged-1.json").exists():
            raise Failure("the empty list was not kept")
        application.quit()


def second_start(program, home, environment):
    with Application(program, [], home / "first.log", environment) as first:
        window = first.wait_for_window()
        first.find("Connect an account")
        subprocess.run(["xdotool", "windowminimize", window], check=True)
        wait_for("the window to be out of sight", lambda: not first.windows())
        second = subprocess.run([program], env={**os.environ, **environment}, timeout=20,
                                capture_output=True, text=True, check=False)
        if second.returncode != 0 or "running already" not in second.stderr:
            raise Failure(f"the second one ended with {second.returncode}: {second.stderr}")
        wait_for("the first window to be in front", lambda: subprocess.run(
            ["xdotool", "getactivewindow"], capture_output=True, text=True, check=False
        ).stdout.strip() == window)
        if first.quit() != 0:
            raise Failure("it did not end well")


def main():
    program, sandbox = sys.argv[1:]
    for scene, arguments in ((damaged_list, ()), (second_start, ()), (full_disk, (sandbox,))):
        scene(program, *arguments, *new_home("files"))
    print("a full disk, an empty list and a second start: told, and nothing lost")


if __name__ == "__main__":
    run(main)
