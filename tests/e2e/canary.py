#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""No token leaves the places that are made for it.

Runs the application on the sandbox with every log category on, visits each page, copies, reveals,
locks and unlocks by keyboard, and then looks for the sandbox's tokens in the log, in every file
that the application wrote but the sandbox's own store, in its window titles, and in all that the
accessibility tree told on the way.
"""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from driver import Application, Failure, new_home, run, wait_for  # noqa: E402

# A part this long of a token is a leak, too; the mask shows four characters at each end.
PART = 12
# The pages that show them, and their titles.
PAGES_WITH_TOKENS = {
    "accounts": "Accounts",
    "shipping": "Shipping tokens",
    "shared": "Shared tokens",
    "api": "API tokens",
}


def tokens_of(store):
    """Every token that the sandbox knows, out of its store."""
    tokens = set()
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as database:
        tables = [row[0] for row in database.execute("select name from sqlite_master where type='table'")]
        for table in tables:
            columns = [row[1] for row in database.execute(f'pragma table_info("{table}")')]
            for column in columns:
                if "token" not in column.lower():
                    continue
                for (value,) in database.execute(f'select "{column}" from "{table}"'):
                    text = value.decode() if isinstance(value, bytes) else str(value)
                    if len(text) >= 32:
                        tokens.add(text)
    return tokens


def leaks(tokens, haystack):
    """The tokens of which a part stands in haystack. Cuts each into parts that overlap."""
    found = []
    for token in tokens:
        parts = {token[i : i + PART] for i in range(0, len(token) - PART + 1, 4)}
        if any(part in haystack for part in parts):
            found.append(token)
    return found


def clipboard():
    """The clipboard's text, read as another application does."""
    command = [os.environ["TOKENDECK_CLIPBOARD_PEER"], "read"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=10, check=False)
    formats = dict(line.split(" ", 1) for line in result.stdout.splitlines() if " " in line)
    return bytes.fromhex(formats.get("text/plain", "")).decode()


def window_titles(application):
    listing = subprocess.run(
        ["xdotool", "search", "--pid", str(application.process.pid), "getwindowname", "%@"],
        capture_output=True,
        text=True,
        check=False,
    )
    return listing.stdout


def main():
    program = sys.argv[1]
    home, environment = new_home("canary")
    environment |= {
        "QT_LOGGING_RULES": "*=true",
        "QT_MESSAGE_PATTERN": "%{category}: %{message}",
    }
    store = home / "store.sqlite"
    seen = []
    with Application(
        program, ["--sandbox", "--sandbox-data", str(store)], home / "log.txt", environment
    ) as application:
        application.wait_for_window()
        application.find_containing("Synced")

        def look():
            seen.extend(application.texts())
            seen.append(window_titles(application))

        copied = []
        snippets = []
        for page, title in PAGES_WITH_TOKENS.items():
            application.open_page(page)
            application.find(title)
            # The first row takes the focus when it is there.
            application.find_containing("accounts, 1 selected" if page == "accounts" else "tokens, 1 selected")
            application.key("Down", "Down")
            look()
            application.key("Return")
            application.find_containing("Clears from the clipboard")
            copied.append(clipboard())
            look()
            # As a snippet it is masked until it is in the clipboard.
            application.key("ctrl+shift+c")
            application.find("Copy snippet")
            # The second form of a shared token is a link, which asks for a dashboard first.
            form = "Token" if page == "shared" else "Environment lines"
            # Of what was chosen once the next token of the same purpose begins with it.
            if page in ("accounts", "api"):
                application.key("Down")
            look()
            application.key("Return")
            application.gone("Copy snippet")
            application.find_containing(f"as {form}")
            snippets.append(clipboard())
            look()
        application.open_page("filters")
        application.find("Filters")
        look()

        # What was copied is written down, and the editor shows a token's filters.
        application.open_page("activity")
        application.find_containing("Copied a token")
        look()
        application.open_page("shared")
        application.find_containing("tokens, 1 selected")
        application.key("ctrl+e")
        application.find("Save filters")
        look()
        application.key("Escape")
        application.gone("Save filters")

        # Reveal is for the eye alone: held, the token is painted and told to nobody.
        application.open_page("shared")
        application.find("Shared tokens")
        application.key("Down")
        application.hold(application.find("Reveal"))
        look()
        application.let_go()

        application.key("ctrl+l")
        unlock = application.find("Unlock")
        look()
        wait_for("the clipboard to be cleared", lambda: copied[-1] not in clipboard() or not clipboard())
        application.click(unlock)
        application.find_containing("Synced")
        look()
        status = application.quit()
        if status != 0:
            raise Failure(f"the application ended with {status}")
        log = application.log()

    tokens = tokens_of(store)
    if len(tokens) < 50:
        raise Failure(f"only {len(tokens)} tokens were found in the store: nothing would be tested")
    for text in copied:
        if text not in tokens:
            raise Failure("what was copied is no token of the sandbox")
    if not all(token in text for token, text in zip(copied, snippets)):
        raise Failure("a snippet lacks its token")
    if "tokendeck.http" not in log:
        raise Failure("the log is not at its fullest")
    # The search finds what it is to find.
    planted = next(iter(tokens))
    if leaks(tokens, f"x {planted[5:25]} y") != [planted]:
        raise Failure("the search for leaks finds nothing")

    places = {"the log": log, "names, texts and titles": "\n".join(seen)}
    for file in home.rglob("*"):
        if file.is_file() and not file.name.startswith(store.name) and file.name != "log.txt":
            places[str(file.relative_to(home))] = file.read_bytes().decode(errors="replace")
    bad = [place for place, text in places.items() if leaks(tokens, text)]
    # Where in the log, without saying what.
    categories = {line.partition(":")[0] for line in log.splitlines() if leaks(tokens, line)}
    if bad:
        raise Failure(f"tokens stand in: {', '.join(bad)} {sorted(categories) or ''}")
    print(
        f"{len(tokens)} tokens, none of them in {len(log)} characters of log, "
        f"{len(seen)} texts and {len(places) - 2} files: {sorted(places)[:20]}"
    )


if __name__ == "__main__":
    run(main)
