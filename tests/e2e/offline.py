#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A start without an answer: the last lists stand and say from when they are, nothing is copied or
changed by them, and no file has any part of a token."""

import json
import re
import signal
import stat
import sys
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from driver import Application, Atspi, Failure, new_home, run, wait_for  # noqa: E402
from scenes import Backend, connect_all, found_in, parts_of, unsealed  # noqa: E402


def token_texts(backend):
    """The tokens of the main account's lists."""
    texts = [backend.access["apiToken"]]
    for path in ("/v1/shared-tokens", "/v1/log-shipping/tokens/search"):
        request = urllib.request.Request(
            backend.access["url"] + path, headers={"X-API-TOKEN": backend.access["apiToken"],
                                                   "Content-Type": "application/json"})
        if path.endswith("search"):
            request.data = b'{"filter":{"enabled":"true"},"pagination":{"pageNumber":1,"pageSize":50}}'
        answer = json.load(urllib.request.urlopen(request, timeout=10))
        rows = answer if isinstance(answer, list) else answer["results"]
        texts += [row["token"] for row in rows]
    return texts


def written(folder):
    """What the files below folder hold, unpacked."""
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        if stat.S_IMODE(path.stat().st_mode) != 0o600:
            raise Failure(f"{path.name} is not its owner's alone")
        yield path, unsealed(path)


def without(held, texts):
    """What is held, but for texts, in either of the encodings that files have."""
    for text in texts:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            held = held.replace(text.encode(encoding), b" ")
    return held


def look_for_tokens(data, texts):
    # Ids of connections and fingerprints are random hexadecimal digits, as API tokens are: five of
    # them in a row are the same by chance in about one run of ten. Tokens are longer than a
    # fingerprint.
    connections = {path.stem for path in (data / "last-lists").iterdir()}
    parts = parts_of(texts)
    count = 0
    for name in ("last-lists", "snapshots"):
        for path, held in written(data / name):
            count += 1
            held = re.sub(rb"\x10[0-9a-f]{16}(?![0-9a-f])", b" ", without(held, connections))
            for text in (held.decode("latin-1"), held[::2].decode("latin-1"),
                         held[1::2].decode("latin-1")):
                if found_in(text, parts):
                    raise Failure(f"{path.name} has a part of a token")
    if count < 2:
        raise Failure("no lists or no snapshots were written")


def main():
    program, sandbox = sys.argv[1:]
    home, environment = new_home("offline")
    data = home / "data" / "Tokendeck"
    with Backend(sandbox) as backend:
        with Application(program, [], home / "first.log", environment) as application:
            connect_all(application, backend)
            wait_for("the snapshots", lambda: list((data / "snapshots").rglob("*.snapshot")))
            if application.quit() != 0:
                raise Failure("it did not end well")
        look_for_tokens(data, token_texts(backend))

        backend.process.send_signal(signal.SIGSTOP)  # it takes connections and answers nothing
        try:
            with Application(program, [], home / "second.log", environment) as application:
                application.wait_for_window()
                application.key("ctrl+4")
                application.find_containing(", not yet read again")
                application.key("Home", "ctrl+c")
                application.find_containing("was not read again yet. It can be copied")
                application.key("Delete")
                application.find_containing("was not read again yet. It can be copied")
                if application.find_now("Delete token", "push button"):
                    raise Failure("a dialog opened over what may be gone")
                backend.process.send_signal(signal.SIGCONT)
                application.find_containing("Synced")
                wait_for("the lists to be read", lambda: not any(
                    "not yet read again" in text for text in application.texts()))
                application.key("ctrl+comma")
                keep = application.find("Keep the last lists for a quick start, without tokens")
                application.click(keep)
                wait_for("the box to be empty",
                         lambda: not keep.get_state_set().contains(Atspi.StateType.CHECKED))
                application.key("ctrl+Return")
                application.gone("Save settings")
                wait_for("the files to go", lambda: not (data / "last-lists").exists())
                if application.quit() != 0:
                    raise Failure("it did not end well")
        finally:
            backend.process.send_signal(signal.SIGCONT)
    print("the last lists stand after a start, say from when they are, and hold no token")


if __name__ == "__main__":
    run(main)
