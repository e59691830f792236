# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""check.py finds each kind of fault in a small tree, and none in a good one.

    test_check.py QT_HEADERS
"""

import sys
import tempfile
import unittest
from pathlib import Path

from check import TABLE, Check, QtHeaders, Table

LICENCE = (
    "{0} SPDX-FileCopyrightText: 2026 Tokendeck contributors\n"
    "{0} SPDX-License-Identifier: GPL-3.0-or-later\n\n"
)
SLASHES, HASH = LICENCE.format("//"), LICENCE.format("#")


class CheckTest(unittest.TestCase):
    qt = None

    def faults(self, path, text, beside={}):
        with tempfile.TemporaryDirectory() as folder:
            for name, content in {path: text, **beside}.items():
                file = Path(folder, name)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(content)
            return Check(folder, Table(TABLE), self.qt).run()

    def including(self, path, *includes):
        pragma = "#pragma once\n" if path.endswith(".h") else ""
        return self.faults(path, SLASHES + pragma + "".join(f"#include {i}\n" for i in includes))

    def test_good_file(self):
        good = ('"models/domain/ids.h"', "<QString>", "<QtCore/QUrl>", "<vector>", "<unistd.h>")
        self.assertEqual(self.including("models/domain/a.h", *good, "<tl/expected.hpp>"), [])

    def test_lower_layers_however_far(self):
        self.assertEqual(self.including("ui/a.cpp", '"models/domain/ids.h"', "<QNetworkReply>"), [])
        self.assertEqual(self.including("app/main.cpp", '"ui/window.h"', "<QSqlDatabase>"), [])

    def test_moc(self):
        for inner, end, faults in (
            ("    Q_OBJECT\n", "", ["ui/a.cpp:3: does not end with #include \"moc_a.cpp\""]),
            ("    Q_OBJECT\n", '#include "moc_a.cpp"\n', []),
            ("    // no Q_OBJECT\n", "", []),
        ):
            with self.subTest(inner=inner, end=end):
                header = SLASHES + "#pragma once\n" + inner
                self.assertEqual(self.faults("ui/a.cpp", SLASHES + end, {"ui/a.h": header}), faults)

    def test_apostrophes(self):
        for text, faults in (
            ('tr("the server’s")', 0),
            ('tr("the server\'s")', 1),
            ('tr("one "\n   "the server\'s")', 1),
            ('{QT_TR_NOOP("the server\'s")}', 1),
            ('log("the server\'s")', 0),
        ):
            with self.subTest(text):
                self.assertEqual(len(self.faults("ui/a.cpp", SLASHES + text + "\n")), faults)

    def test_plurals(self):
        for text, faults in (
            ('tr("%n logs").arg(n)', 0),
            ('tr("%n logs",\n   nullptr, n)', 1),
            ('n == 1 ? tr("1 log") : many', 1),
            ('n == 1\n ? Words::tr("1 log") : many', 1),
        ):
            with self.subTest(text):
                self.assertEqual(len(self.faults("ui/a.cpp", SLASHES + text + "\n")), faults)

    def test_lifetimes(self):
        for text, faults in (
            ("for (const Row &row : *w.rows<Row>(id)) {", 1),
            ("for (const Row &row :\n     *readRows<Row>(w, id))", 1),
            ("for (const auto all = w.rows<Row>(id); const Row &row : *all) {", 0),
            ("for (const Row &row : *view.list<Row>().rows)", 0),
            ("const auto rows = *w.rows<Row>(id);", 0),
        ):
            with self.subTest(text):
                self.assertEqual(len(self.faults("ui/a.cpp", SLASHES + text + "\n")), faults)

    def test_upper_layer(self):
        self.assertEqual(
            self.including("models/store/a.cpp", "<QString>", '"ui/theme/theme.h"'),
            ["models/store/a.cpp:5: store may not use ui (ui/theme/theme.h)"],
        )

    def test_layer_beside(self):
        for path, include in (
            ("models/store/a.h", '"models/insight/score.h"'),
            ("services/secrets/a.h", '"services/http/call/call.h"'),
            ("services/sandbox/a.cpp", '"services/api/logz_api.h"'),
            ("models/tables/a.cpp", '"services/desktop/clipboard_service.h"'),
            ("ui/a.cpp", '"services/sandbox/sandbox.h"'),
        ):
            with self.subTest(path):
                self.assertEqual(len(self.including(path, include)), 1)

    def test_order_of_folders(self):
        self.assertEqual(self.including("ui/pages/a.cpp", '"ui/widgets/button.h"'), [])
        self.assertEqual(self.including("ui/main_window.cpp", '"ui/shell/shell.h"'), [])
        self.assertEqual(
            self.including("ui/widgets/a.cpp", '"ui/frame/page.h"'),
            ["ui/widgets/a.cpp:4: ui/widgets stands below ui/frame (ui/frame/page.h)"],
        )
        self.assertEqual(len(self.including("ui/shell/a.h", '"ui/main_window.h"')), 1)
        self.assertEqual(
            self.including("ui/elsewhere/a.cpp"),
            ["ui/elsewhere/a.cpp:1: the order of ui in layers.txt lacks ui/elsewhere"],
        )

    def test_qt_modules(self):
        for path, include in (
            ("models/domain/a.cpp", "<QWidget>"),
            ("models/tables/a.cpp", "<QColor>"),
            ("models/store/a.cpp", "<QtNetwork/QNetworkReply>"),
            ("services/http/a.cpp", "<QApplication>"),
            ("services/sync/a.cpp", "<QGuiApplication>"),
            ("ui/a.cpp", "<QSqlQuery>"),
        ):
            with self.subTest(path):
                self.assertEqual(len(self.including(path, include)), 1)

    def test_other_libraries(self):
        for path, include in (
            ("models/store/a.cpp", "<simdjson.h>"),
            ("services/api/a.cpp", "<qt6keychain/keychain.h>"),
            ("ui/a.cpp", "<boost/any.hpp>"),
            ("services/http/a.cpp", '"call.h"'),
        ):
            with self.subTest(path):
                self.assertEqual(len(self.including(path, include)), 1)

    def test_commented_include_is_none(self):
        self.assertEqual(self.including("models/domain/a.cpp") , [])
        text = SLASHES + '// #include "ui/theme/theme.h"\n'
        self.assertEqual(self.faults("models/domain/a.cpp", text), [])

    def test_links(self):
        text = HASH + "tokendeck_layer(store\n    SOURCES a.cpp\n    LINK Tokendeck::domain {})\n"
        path = "models/store/CMakeLists.txt"
        self.assertEqual(self.faults(path, text.format("")), [])
        self.assertEqual(self.faults(path, text.format("# Qt6::Widgets")+")"), [])
        self.assertEqual(
            self.faults(path, text.format("Tokendeck::tables")),
            ["models/store/CMakeLists.txt:4: store may not link Tokendeck::tables"],
        )
        self.assertEqual(len(self.faults(path, text.format("Qt6::Widgets"))), 1)
        self.assertEqual(len(self.faults(path, text.format("Boost::any"))), 1)
        later = "target_link_libraries(tokendeck_store PRIVATE Qt6::Network)\n"
        self.assertEqual(len(self.faults(path, text.format("") + later)), 1)

    def test_full_folder(self):
        for count, faults in ((25, 0), (26, 1)):
            with self.subTest(count), tempfile.TemporaryDirectory() as folder:
                place = Path(folder, "models/domain")
                place.mkdir(parents=True)
                for number in range(count):
                    (place / f"a{number}.cpp").write_text(SLASHES)
                self.assertEqual(len(Check(folder, Table(TABLE), self.qt).run()), faults)

    def test_length(self):
        for path in ("models/domain/a.cpp", "tests/domain/tst_a.cpp"):
            for lines, faults in ((450, 0), (451, 1)):
                with self.subTest(path, lines=lines):
                    text = SLASHES + "\n" * (lines - SLASHES.count("\n"))
                    self.assertEqual(len(self.faults(path, text)), faults)

    def test_pragma(self):
        self.assertEqual(len(self.faults("models/domain/a.h", SLASHES)), 1)

    def test_licence(self):
        for path, text in (
            ("models/domain/a.cpp", "int a;\n"),
            ("tests/domain/tst_a.cpp", SLASHES.splitlines()[0] + "\n"),
            ("models/domain/CMakeLists.txt", "add_library(a)\n"),
            ("tests/support/with-a", "#!/bin/sh\necho\n"),
        ):
            with self.subTest(path):
                self.assertEqual(len(self.faults(path, text)), 1)
        self.assertEqual(self.faults("tests/support/with-a", "#!/bin/sh\n" + HASH), [])


if __name__ == "__main__":
    CheckTest.qt = QtHeaders(sys.argv.pop())
    unittest.main()
