# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Drives the real application as a person does: keys and clicks through the X server, and eyes
through the accessibility tree and the screen.

Runs inside tests/support/with-display, with-keychain and with-accessibility, which give it a screen,
a keychain and an accessibility bus of its own.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 20.0  # seconds that a person would never wait; a step that takes longer has failed


# The pages by their keys in the table of pages, in its order.
PAGES = ["overview", "accounts", "shipping", "shared", "filters", "api", "scope", "activity"]


class Failure(AssertionError):
    """A step did not lead where it should."""


def wait_for(what, condition, patience=PATIENCE):
    """The first true value of condition(), asked again until patience ends."""
    deadline = time.monotonic() + patience
    while True:
        try:
            value = condition()
        except gi.repository.GLib.GError:
            value = None  # the tree changed while it was read
        if value:
            return value
        if time.monotonic() > deadline:
            raise Failure(f"waited {patience:.0f} s in vain for {what}")
        time.sleep(0.05)


def new_home(name):
    """A home of its own for one run, and the environment that says so. Whoever lives there has seen
    the hints for a new admin, which lie above the pages."""
    home = Path(tempfile.mkdtemp(prefix=f"tokendeck-{name}-"))
    for settings in (home / "config" / "Tokendeck", home / "config" / "Tokendeck" / "sandbox"):
        settings.mkdir(parents=True)
        (settings / "preferences.json").write_text('{"version": 1, "hintsShown": true}')
    return home, {
        "HOME": str(home),
        "USER": "dana",
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
    }


def run(main):
    """Runs a test's main(), and says what failed in one line."""
    try:
        main()
    except (Failure, subprocess.SubprocessError) as failure:
        print(f"FAILED: {failure}")
        sys.exit(1)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def role_of(node):
    """The name of its role. Newer versions of AT-SPI call a push button a button."""
    name = node.get_role_name()
    return "push button" if name == "button" else name


def walk(node, limit=4000):
    """The tree below node, breadth first; of a table with thousands of cells only the first ones."""
    queue = [node]
    seen = 0
    while queue and seen < limit:
        current = queue.pop(0)
        seen += 1
        yield current
        try:
            queue.extend(children(current))
        except gi.repository.GLib.GError:
            continue


class Application:
    """One run of tokendeck, with its own log file."""

    def __init__(self, program, arguments, log_path, environment=None):
        self.log_path = Path(log_path)
        self._log = open(self.log_path, "wb")
        settings = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1")
        settings.update(environment or {})
        self.environment = settings
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            [str(program), *arguments], stdout=self._log, stderr=subprocess.STDOUT, env=settings
        )

    # Seeing

    def root(self):
        desktop = Atspi.get_desktop(0)
        for application in children(desktop):
            if application.get_process_id() == self.process.pid:
                return application
        return None

    def find_now(self, name, role=None):
        root = self.root()
        if root is None:
            return None
        for node in walk(root):
            if node.get_name() != name:
                continue
            if role is not None and role_of(node) != role:
                continue
            if not showing(node):
                continue
            return node
        return None

    def find(self, name, role=None, patience=PATIENCE):
        return wait_for(f"“{name}”", lambda: self.find_now(name, role), patience)

    def find_containing(self, part, patience=PATIENCE):
        def look():
            root = self.root()
            return root and next(
                (n for n in walk(root) if part in (n.get_name() or "") and showing(n)), None
            )

        return wait_for(f"a text with “{part}”", look, patience)

    def gone(self, name, role=None, patience=PATIENCE):
        wait_for(f"“{name}” to go", lambda: self.find_now(name, role) is None, patience)

    def texts(self):
        """Every name, description and text in the tree, as one list."""
        found = []
        root = self.root()
        if root:
            # Qt tells of a cell's new name, and not of its new description.
            root.clear_cache()
        for node in walk(root) if root else ():
            for value in (node.get_name(), node.get_description()):
                if value:
                    found.append(value)
            try:
                if "Text" in node.get_interfaces():
                    found.append(Atspi.Text.get_text(node, 0, -1))
            except gi.repository.GLib.GError:
                pass
        return found

    def log(self):
        if not self._log.closed:
            self._log.flush()
        return self.log_path.read_text(errors="replace")

    @staticmethod
    def screenshot(path):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        shot = ["import", "-window", "root"] if "DISPLAY" in os.environ else ["grim"]
        subprocess.run([*shot, str(path)], check=True)

    def focused(self):
        """The control that has the focus. Cells do not count: Qt says of every view's current one
        that it has it."""
        root = self.root()
        for node in walk(root) if root else ():
            if node.get_state_set().contains(Atspi.StateType.FOCUSED) and showing(node):
                if role_of(node) not in ("frame", "dialog", "table cell", "list item", "tree item"):
                    return node
        return None

    # Acting

    def focus_by_tab(self, name, limit=40):
        """Presses Tab until the control called name has the focus."""
        self.find(name)
        passed = []
        for _ in range(limit):
            node = self.focused()
            if node is not None and node.get_name() == name:
                return node
            passed.append(node.get_name() if node is not None else None)
            self.key("Tab")
            self.await_focus_beside(node)
        raise Failure(f"“{name}” is not reached with Tab; passed {passed}")

    def await_focus_beside(self, node, patience=0.3):
        """Waits until another control has the focus, for as long as it takes where there is one:
        from cell to cell nothing is to be seen."""
        try:
            wait_for("the focus", lambda: self.focused() != node, patience)
        except Failure:
            pass

    @staticmethod
    def key(*keys):
        for chord in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", chord], check=True)

    def open_page(self, page):
        """Opens one of PAGES by its keys."""
        self.key(f"ctrl+{PAGES.index(page) + 1}")

    @staticmethod
    def type(text):
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)

    def click(self, node, button=1):
        self.click_at(*self.middle(node), button)

    @staticmethod
    def middle(node):
        """The point of the screen where a person would click it, once it stands still: a dialog
        takes its place after it is shown."""
        places = []

        def is_still():
            box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
            places.append((box.x + box.width // 2, box.y + box.height // 2))
            return len(places) > 1 and places[-1] == places[-2]

        wait_for("what is clicked to stand still", is_still)
        return places[-1]

    @staticmethod
    def click_at(x, y, button=1):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", str(button)], check=True)

    @staticmethod
    def screen():
        """What the screen shows, as bytes."""
        shot = ["import", "-window", "root", "-depth", "8", "ppm:-"]
        return subprocess.run(shot, capture_output=True, check=True).stdout

    def hold(self, node):
        """Keeps the mouse's button down on node; back once that shows on the screen."""
        x, y = self.middle(node)
        subprocess.run(["xdotool", "mousemove", str(x), str(y)], check=True)
        before = self.screen()
        subprocess.run(["xdotool", "mousedown", "1"], check=True)
        wait_for("the held button to show", lambda: self.screen() != before)

    @staticmethod
    def let_go():
        subprocess.run(["xdotool", "mouseup", "1"], check=True)

    def windows(self):
        """The ids of its windows in sight, menus included."""
        result = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
            capture_output=True,
            text=True,
            check=False,
        )
        return result.stdout.split()

    def open_menu(self, node):
        """Clicks node, which opens a menu: Qt tells the accessibility bus of none that pops up."""
        before = len(self.windows())
        self.click(node)
        wait_for("the menu", lambda: len(self.windows()) > before)

    def wait_for_window(self):
        """The id of the main window once it is mapped."""

        def look():
            if self.process.poll() is not None:
                raise Failure(f"the application ended with {self.process.returncode}:\n{self.log()}")
            return self.windows()

        return wait_for("the window", look)[-1]

    # Ending

    def quit(self, patience=PATIENCE):
        """Asks it to end as a session manager does, and returns its exit status."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(patience)
            except subprocess.TimeoutExpired as error:
                self.process.kill()
                self.process.wait()
                raise Failure("the application did not end when it was asked to") from error
        self._log.close()
        return self.process.returncode

    def __enter__(self):
        return self

    def __exit__(self, error, *_):
        if error is not None and os.environ.get("TOKENDECK_E2E_PICTURES"):
            self.screenshot(os.environ["TOKENDECK_E2E_PICTURES"] + "/failed.png")
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        if not self._log.closed:
            self._log.close()
