# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""translations.py finds each kind of fault in a small translation, and none in a good one.

    test_translations.py LUPDATE
"""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from xml.sax.saxutils import escape

from translations import check, found, read

SOURCE = """\
struct Words { Q_DECLARE_TR_FUNCTIONS(tokendeck::Words) };
void say(int n) { Words::tr(TEXT); }
"""


class TranslationsTest(unittest.TestCase):
    lupdate = None

    def faults(self, text, *translated, forms=2, counted=False):
        """What is wrong with the translation of one text of a small tree."""
        with tempfile.TemporaryDirectory() as root:
            for folder in ("ui", "words", "models", "app", "services"):
                Path(root, folder).mkdir()
            literal = '"' + text.replace("\n", "\\n") + '"' + (", nullptr, n" if counted else "")
            Path(root, "ui", "words.cpp").write_text(SOURCE.replace("TEXT", literal))
            sources, warnings = found(root, self.lupdate)
            self.assertEqual(warnings, [])
            self.assertEqual([message.source for message in sources], [text])
            file = Path(root, "tokendeck_de.ts")
            file.write_text(self.document(text, translated, counted))
            return [words for _, words in check(read(file), sources, forms)]

    def document(self, text, translated, counted):
        inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in translated)
        inner = inner if counted else escape("".join(translated))
        state = "" if translated else ' type="unfinished"'
        numerus = ' numerus="yes"' if counted else ""
        return (
            '<!DOCTYPE TS><TS version="2.1" language="de"><context><name>tokendeck::Words</name>'
            f"<message{numerus}><source>{escape(text)}</source>"
            f"<translation{state}>{inner}</translation></message></context></TS>"
        )

    def test_good(self):
        for text, translated in (
            ("Copy", "Kopieren"),
            ("%1 of %2", "%2: %1"),
            ("Nothing was sent.", "何も送信していません。"),
            ("Look: %1", "探す：%1"),
            ("Save…", "Sichern…"),
            ("%1\n%2", "%2\n%1"),
            ("&Paste", "貼り付け(&P)"),
            ("Search & find", "Suchen und finden"),
        ):
            with self.subTest(text):
                self.assertEqual(self.faults(text, translated), [])

    def test_faults(self):
        for text, translated in (
            ("%1 of %2", "%1"),
            ("%1 of it", "%1 %2"),
            ("%1 of it", "%1 (%L1)"),
            ("&Paste", "Paste"),
            ("Paste", "&Paste"),
            ("a\nb", "a b"),
            (" days", "Tage"),
            ("days", "Tage "),
            ("Save…", "Sichern"),
            ("Save…", "Sichern..."),
            ("Nothing was sent.", "Nichts wurde gesendet"),
            ("Nothing was sent", "Nichts wurde gesendet."),
            ("Delete it?", "Löschen."),
        ):
            with self.subTest(text):
                self.assertEqual(len(self.faults(text, translated)), 1)

    def test_counted(self):
        text = "%Ln tokens of %1"
        good = ("ein Token von %1", "%Ln Tokens von %1")
        self.assertEqual(self.faults(text, *good, counted=True), [])
        self.assertEqual(self.faults(text, "%1の%Lnトークン", forms=1, counted=True), [])
        for translated, forms in (
            (("%Ln Token von %1", "Tokens von %1"), 2),
            (("%Ln Token", "%Ln Tokens von %1"), 2),
            (("%Ln Token von %1",), 2),
            (("%Ln Token von %1", ""), 2),
            (("%1のトークン",), 1),
            (("%Ln", "%Ln"), 1),
        ):
            with self.subTest(translated):
                self.assertEqual(len(self.faults(text, *translated, forms=forms, counted=True)), 1)

    def test_not_translated(self):
        self.assertEqual(self.faults("Copy"), ["is not translated"])

    def test_differs_from_the_sources(self):
        with tempfile.TemporaryDirectory() as root:
            file = Path(root, "tokendeck_de.ts")
            file.write_text(self.document("Copy", ["Kopieren"], False))
            copy = read(file)
            file.write_text(self.document("Paste", ["Einsetzen"], False))
            paste = read(file)
        words = [words for _, words in check(copy, paste, 2)]
        self.assertEqual(words, ["is new in the sources", "is in the sources no more"])

    def test_command(self):
        """The command fails, and says which text of which file it is."""
        with tempfile.TemporaryDirectory() as root:
            for folder in ("ui", "words", "models", "app", "services", "translations"):
                Path(root, folder).mkdir()
            Path(root, "ui", "words.cpp").write_text(SOURCE.replace("TEXT", '"Copy"'))
            file = Path(root, "translations", "tokendeck_de.ts")
            command = [sys.executable, "-B", Path(__file__).with_name("translations.py"), root]
            for translated, status in ((["Kopieren"], 0), ([], 1)):
                file.write_text(self.document("Copy", translated, False))
                run = subprocess.run(
                    [*command, self.lupdate, "de"], capture_output=True, text=True, timeout=60
                )
                self.assertEqual(run.returncode, status, run.stdout + run.stderr)
            self.assertIn("tokendeck_de.ts: tokendeck::Words: “Copy” is not translated", run.stdout)


if __name__ == "__main__":
    TranslationsTest.lupdate = sys.argv.pop()
    unittest.main()
