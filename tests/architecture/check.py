# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the sources against the table of layers.

    check.py ROOT QT_HEADERS

Fails when a layer includes or links what its line in layers.txt does not give it, when a folder of
a layer includes one that stands after it, when a header has no #pragma once, when a source does not
include what moc makes of its header, when a source is longer than 450 lines, when a folder has more
than 25 files, when what is said with a number lacks a form, and when a file does not begin with its
licence.
"""

import re
import sys
from collections import Counter
from fnmatch import fnmatch
from pathlib import Path
from xml.etree import ElementTree

TABLE = Path(__file__).with_name("layers.txt")
CODE = {".h", ".cpp"}
LONGEST = 450  # lines of a source, of tests as well
FULLEST = 25  # files of one folder
# Where the project's own files are, and which of them carry the licence.
FOLDERS = ("app", "cmake", "models", "packaging", "services", "tests", "ui", "words")
LICENSED = CODE | {".cmake", ".py", ".sh", ".supp"}
HOLDER = re.compile(r"SPDX-FileCopyrightText: \d{4} \S")
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
FOR_MOC = re.compile(r"^\s*(Q_OBJECT|Q_GADGET|Q_NAMESPACE)\b", re.M)
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
LINK = re.compile(r"\b(tokendeck_layer|target_link_libraries)\s*\(\s*([\w.-]+)([^)]*)\)")
SHOWN = re.compile(r'\b(?:tr|QT_TR_NOOP)\(\s*((?:"(?:[^"\\\n]|\\.)*"\s*)+)')
COUNTED = re.compile(r'\btr\(\s*((?:"(?:[^"\\\n]|\\.)*"\s*)+),\s*nullptr\s*,')
# A singular that is chosen by hand.
BY_HAND = re.compile(r"== 1\s*\?\s*(?:[\w:]*::)?tr\(")
# A list that nothing holds while it is gone through.
UNHELD = re.compile(r"\bfor \((?:[^;(){}]|\([^;(){}]*\))*:\s+\*[^;{}]*\b\w*[rR]ows<\w+>\(")
FORMS = "translations/tokendeck_en.ts"
LINK_WORDS = {"PUBLIC", "PRIVATE", "INTERFACE", "LINK", "tokendeck_options"}


class Table:
    """layers.txt, read."""

    def __init__(self, path):
        self.folders = {}  # layer → folder
        self.orders = {}  # folder of a layer → the folders below it, lowest first
        self.uses = {}  # layer or module → what its line names
        self.headers = []  # (pattern, library)
        self.libraries = {}  # target → library
        for number, line in enumerate(path.read_text().splitlines(), 1):
            kind, *words = line.split("#")[0].split() or [None]
            if kind == "layer":
                self.folders[words[0]] = words[1]
                self.uses[words[0]] = set(words[2:])
                self.libraries[f"Tokendeck::{words[0]}"] = words[0]
            elif kind == "order":
                self.orders.setdefault(words[0], []).extend(words[1:])
            elif kind == "qt":
                self.uses[words[0]] = set(words[1:])
                self.libraries[f"Qt6::{words[0].removeprefix('Qt')}"] = words[0]
            elif kind == "lib":
                self.uses.setdefault(words[0], set())
                self.headers += [(pattern, words[0]) for pattern in words[1].split(",")]
                self.libraries |= {target: words[0] for target in words[2].split(",")}
            elif kind is not None:
                raise SystemExit(f"{path}:{number}: neither layer, order, qt nor lib: {kind}")
        for name, used in self.uses.items():
            unknown = used - self.uses.keys() - {"*"}
            if unknown:
                raise SystemExit(f"{path}: {name} uses {sorted(unknown)}, which has no line")

    def allowed(self, layer):
        """The layer itself and everything it may use, however far."""
        found, queue = {layer}, [layer]
        while queue:
            used = self.uses[queue.pop()]
            new = (set(self.uses) if "*" in used else used) - found
            found |= new
            queue += new
        return found

    def layer_of(self, path):
        """The layer that a path below the root belongs to, or None: the innermost."""
        around = [layer for layer, folder in self.folders.items() if path.startswith(folder + "/")]
        return max(around, key=lambda layer: len(self.folders[layer]), default=None)


    def place(self, path):
        """Where a path stands in the order of its layer's folders: (layer, number, folder). None
        where the layer has no order, no number where the order lacks the folder."""
        layer = self.layer_of(path)
        folder = self.folders.get(layer)
        if folder not in self.orders:
            return None
        names = self.orders[folder]
        inner = path[len(folder) + 1 :].rpartition("/")[0] or "."
        # What stands in the layer's own folder comes last, unless the order has it.
        ends = {".": len(names)} if "." not in names else {}
        number = names.index(inner) if inner in names else ends.get(inner)
        return layer, number, folder if inner == "." else f"{folder}/{inner}"


class QtHeaders:
    """Which module a header such as <QString> is of."""

    def __init__(self, folder):
        self.module = {}
        for module in sorted(Path(folder).glob("Qt*")):
            if module.is_dir():
                for header in module.iterdir():
                    self.module.setdefault(header.name, module.name)
        if "QString" not in self.module:
            raise SystemExit(f"no Qt headers in {folder}")

    def of(self, include):
        first, _, rest = include.partition("/")
        if rest and first in set(self.module.values()):
            return first
        return self.module.get(include)


def counted_sentences(path):
    """The sentences of a .ts file that have both their forms."""
    if not path.exists():
        return set()
    found = set()
    for message in ElementTree.parse(path).iter("message"):
        forms = [form.text for form in message.iter("numerusform")]
        if len(forms) == 2 and all(forms):
            found.add(message.findtext("source"))
    return found


class Check:
    def __init__(self, root, table, qt):
        self.root, self.table, self.qt = Path(root), table, qt
        self.faults = []
        self.files = 0
        self.counted = counted_sentences(self.root / FORMS)

    def fault(self, path, line, text):
        self.faults.append(f"{path.relative_to(self.root)}:{line}: {text}")

    def run(self):
        filled = Counter(path.parent for path in self.sources() if path.parent != self.root)
        for folder, files in filled.items():
            if files > FULLEST:
                self.fault(folder, 1, f"{files} files, more than {FULLEST}: group them")
        for path in self.sources():
            self.files += 1
            lines = path.read_text(errors="replace").splitlines()
            self.check_licence(path, lines)
            if path.suffix == ".h" and "#pragma once" not in lines:
                self.fault(path, 1, "a header without #pragma once")
            if path.suffix in CODE:
                if len(lines) > LONGEST:
                    self.fault(path, LONGEST + 1, f"longer than {LONGEST} lines: split it")
                self.check_moc(path, lines)
                self.check_apostrophes(path, lines)
                self.check_plurals(path, lines)
                self.check_lifetimes(path, lines)
            layer = self.table.layer_of(path.relative_to(self.root).as_posix())
            if layer is not None:
                if path.suffix in CODE:
                    self.check_includes(path, layer, lines)
                    self.check_order(path, lines)
                elif path.name == "CMakeLists.txt":
                    self.check_links(path, layer, "\n".join(lines))
        return self.faults

    def sources(self):
        top = [path for path in self.root.glob("*") if path.name in ("CMakeLists.txt", "dev")]
        inner = [path for folder in FOLDERS for path in (self.root / folder).rglob("*")]
        for path in sorted(top + inner):
            if path.is_file() and "__pycache__" not in path.parts:
                if path.suffix in LICENSED or path.name == "CMakeLists.txt" or is_script(path):
                    yield path

    def check_licence(self, path, lines):
        head = lines[1:3] if lines and lines[0].startswith("#!") else lines[:2]
        if len(head) < 2 or not HOLDER.search(head[0]) or LICENCE not in head[1]:
            self.fault(path, 1, "does not begin with the two SPDX lines")

    def check_moc(self, path, lines):
        """What moc makes is compiled with the source of its class, and not beside it, where each
        layer would have all of its headers read once more."""
        header = path.with_suffix(".h")
        wanted = f'#include "moc_{path.stem}.cpp"'
        if path.suffix == ".cpp" and header.exists() and wanted not in lines:
            if FOR_MOC.search(header.read_text()):
                self.fault(path, len(lines), f"does not end with {wanted}")

    def check_apostrophes(self, path, lines):
        """What is shown has the apostrophe of print, as its quotes are."""
        for shown in SHOWN.finditer(text := "\n".join(lines)):
            for match in re.finditer(r"\w'\w", shown[1]):
                line = text.count("\n", 0, shown.start(1) + match.start()) + 1
                self.fault(path, line, "a straight apostrophe in what is shown: ’")

    def check_plurals(self, path, lines):
        """What is said with a number has its forms for one and for many, and Qt chooses."""
        text = "\n".join(lines)
        for match in BY_HAND.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            self.fault(path, line, "a plural by hand: tr() with the number chooses")
        for match in COUNTED.finditer(text):
            sentence = "".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', match[1]))
            if sentence not in self.counted:
                line = text.count("\n", 0, match.start()) + 1
                self.fault(path, line, f"{FORMS} lacks the forms of “{sentence}”: ./dev plurals")

    def check_lifetimes(self, path, lines):
        """What rows() and readRows() answer may be the only holder of its list, and ends before the
        loop over that begins (P2718 comes with C++23)."""
        text = "\n".join(lines)
        for match in UNHELD.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            self.fault(path, line, "rows that nothing holds: for (const auto all = ...; ... : *all)")

    def check_includes(self, path, layer, lines):
        allowed = self.table.allowed(layer)
        for number, line in enumerate(lines, 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            target = self.included(match[1] == "<", match[2])
            if target is None:
                self.fault(path, number, f"no library in layers.txt has {match[2]}")
            elif target and target not in allowed:
                self.fault(path, number, f"{layer} may not use {target} ({match[2]})")

    def check_order(self, path, lines):
        own = self.table.place(path.relative_to(self.root).as_posix())
        if own is None:
            return
        layer, number, name = own
        if number is None:
            self.fault(path, 1, f"the order of {layer} in layers.txt lacks {name}")
            return
        for at, line in enumerate(lines, 1):
            match = INCLUDE.match(line)
            other = match and match[1] == '"' and self.table.place(match[2])
            if other and other[0] == layer and other[1] is not None and other[1] > number:
                self.fault(path, at, f"{name} stands below {other[2]} ({match[2]})")

    def included(self, angled, include):
        """The layer or library of an include; "" where there is none to check, None if unknown."""
        if not angled:
            layer = self.table.layer_of(include)
            if layer is not None or include.startswith("moc_") or include.endswith(".moc"):
                return layer or ""
            return None  # a path that is not rooted at the repository, or in tests
        for pattern, library in self.table.headers:
            if fnmatch(include, pattern):
                return library
        module = self.qt.of(include)
        if module:
            return module
        # The standard library and the system's own.
        return None if include.startswith("Q") or include.endswith(".hpp") else ""

    def check_links(self, path, layer, text):
        text = re.sub(r"#[^\n]*", lambda match: " " * len(match[0]), text)
        allowed = self.table.allowed(layer)
        for match in LINK.finditer(text):
            command, _, rest = match.groups()
            if command == "tokendeck_layer":
                rest = rest.partition("LINK")[2]
            line = text.count("\n", 0, match.start()) + 1
            for target in rest.split():
                if target in LINK_WORDS or target.startswith("$"):
                    continue
                library = self.table.libraries.get(target)
                if library is None:
                    # A layer's own programs and helpers.
                    if not target.startswith("tokendeck_"):
                        self.fault(path, line, f"no line in layers.txt has the target {target}")
                elif library not in allowed:
                    self.fault(path, line, f"{layer} may not link {target}")


def is_script(path):
    if path.suffix:
        return False
    with open(path, "rb") as file:
        return file.read(2) == b"#!"


def main():
    root, qt_headers = sys.argv[1:]
    check = Check(root, Table(TABLE), QtHeaders(qt_headers))
    faults = check.run()
    print("\n".join(faults) if faults else f"{check.files} files keep to the layers.")
    return 1 if faults or not check.files else 0


if __name__ == "__main__":
    sys.exit(main())
