# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the translations against the sources.

    translations.py ROOT LUPDATE [--all] [LANGUAGE]...

Fails when a text of the sources is missing in a file of translations/, when one stands there that the
sources do not have any more, when one is not translated, and when a translation cannot stand where
its text does: placeholders, plural forms, access keys, line ends, blanks around it or the mark at its
end differ. Without languages, of all of them. Names the first of many, and all after --all.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

# What is said to people; the sandbox's own program is for developers.
FOLDERS = ("ui", "words", "models", "app", "services")
# How many forms what is said with a number has in Qt, in the order of its files.
FORMS = {"de": 2, "es": 2, "he": 2, "ja": 1}
# The comments of texts that have nothing of their source but the purpose.
FREE = {"format", "separator"}
SHOWN = 20  # faults of one file, without --all
# %1, %L1, %n and %Ln, as QString and QTranslator take them.
PLACE = re.compile(r"%(?:L?\d{1,2}|L?n)")
NUMBER = {"%n", "%Ln"}
ACCESS_KEY = re.compile(r"&(?=\w)")
# The marks that end a sentence, each with what other scripts write for it.
ENDS = {".": ".", "。": ".", ":": ":", "：": ":", "?": "?", "？": "?", "…": "…"}


class Message:
    """One text of a .ts file. `forms` are its translations, one but for what is said with a number."""

    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source") or ""
        self.comment = element.findtext("comment") or ""
        self.counted = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.state = translation.get("type", "finished")
        forms = translation.findall("numerusform") if self.counted else [translation]
        self.forms = [form.text or "" for form in forms]

    @property
    def key(self):
        return self.context, self.source, self.comment, self.counted


def read(path):
    """The texts of a .ts file."""
    return [
        Message(context.findtext("name") or "", message)
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
    ]


def found(root, lupdate):
    """The texts of the sources, and what lupdate has to say of them."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "tokendeck_de.ts")
        run = subprocess.run(
            [lupdate, "-silent", "-locations", "none", "-I", ".", *FOLDERS, "-ts", file],
            cwd=root, capture_output=True, text=True, timeout=120, check=True,
        )
        return read(file), run.stderr.splitlines()


def end_of(text):
    """The mark that a text ends with, whatever script it is in."""
    text = text.rstrip().rstrip("\u2069\u200f\u200e")
    return ENDS.get(text[-1:], "")


def blanks_around(text):
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def faults_of(source, form, may_omit_number):
    """What is wrong with one translation of a text."""
    wanted, there = set(PLACE.findall(source)), set(PLACE.findall(form))
    missing = wanted - there - (NUMBER if may_omit_number else set())
    if missing:
        yield "lacks " + ", ".join(sorted(missing))
    if there - wanted:
        yield "has " + ", ".join(sorted(there - wanted)) + ", which the text does not have"
    if len(ACCESS_KEY.findall(source)) != len(ACCESS_KEY.findall(form)):
        yield "has not as many access keys (&) as the text"
    if source.count("\n") != form.count("\n"):
        yield "has not as many lines as the text"
    if blanks_around(source) != blanks_around(form):
        yield "does not begin or end with the blanks of the text"
    if end_of(source) != end_of(form):
        yield f"ends with {end_of(form) or 'no mark'}, the text with {end_of(source) or 'none'}"


def faults_in(message, forms):
    """What is wrong with a message of a language that has `forms` forms."""
    if message.state != "finished" or not all(message.forms):
        yield "is not translated"
        return
    wanted = forms if message.counted else 1
    if len(message.forms) != wanted:
        yield f"has {len(message.forms)} forms, not {wanted}"
        return
    for at, form in enumerate(message.forms):
        # What stands for one alone needs no number: “a token”.
        one_alone = message.counted and forms > 1 and at == 0
        # What stands alone is as the language has it.
        if message.comment not in FREE:
            yield from faults_of(message.source, form, one_alone)


def check(messages, sources, forms):
    """The faults of a language's messages, each as (message, words)."""
    there = {message.key for message in messages}
    wanted = {message.key for message in sources}
    faults = [(m, "is new in the sources") for m in sources if m.key not in there]
    for message in messages:
        if message.key not in wanted:
            faults.append((message, "is in the sources no more"))
        else:
            faults += [(message, words) for words in faults_in(message, forms)]
    return faults


def main():
    root, lupdate, *rest = sys.argv[1:]
    languages = [word for word in rest if word != "--all"] or sorted(FORMS)
    unknown = set(languages) - FORMS.keys()
    if unknown:
        raise SystemExit(f"no translation: {', '.join(sorted(unknown))}")
    if not shutil.which(lupdate):
        raise SystemExit(f"no lupdate: {lupdate}")
    sources, warnings = found(root, lupdate)
    if not sources:
        raise SystemExit("lupdate finds no text in the sources")
    failed = bool(warnings)
    print(*warnings, sep="\n", end="\n" if warnings else "")
    for language in languages:
        file = f"translations/tokendeck_{language}.ts"
        faults = check(read(Path(root, file)), sources, FORMS[language])
        shown = faults if "--all" in rest else faults[:SHOWN]
        for message, words in shown:
            print(f"{file}: {message.context}: “{message.source}” {words}")
        if len(shown) < len(faults):
            print(f"{file}: … and {len(faults) - len(shown)} more: ./dev translations {language}")
        print(f"{file}: {len(faults)} faults in {len(sources)} texts")
        failed = failed or bool(faults)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
