# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Prints reports: the page of a browser, and the PDF that is made without one.

    paper.py REPORT_SAMPLES [FOLDER]

Every name can be selected, no word stands outside of its paper, the heads of a table are on each of
its pages, and a browser fetches nothing. Keeps pictures of the pages in FOLDER, to be looked at.
"""

import http.server
import json
import re
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

from sample_files import check, need, samples

# Points, laid across.
PAPERS = {"a4": (841.9, 595.3), "letter": (792.0, 612.0)}
WORD = "{http://www.w3.org/1999/xhtml}word"
PAGE = "{http://www.w3.org/1999/xhtml}page"


class Watch(http.server.SimpleHTTPRequestHandler):
    """Serves the samples, and keeps what was asked for."""

    asked = []

    def log_message(self, *arguments):
        self.asked.append(self.path)


def printed(folder, name, paper):
    """The page as Chromium prints it on paper of that size; what it has fetched is told by Watch."""
    page = folder / f"{name}-{paper}.html"
    text = (folder / f"{name}.html").read_text(encoding="utf-8")
    check("size: landscape;" in text, f"{name}.html says how the paper lies")
    page.write_text(text.replace("size: landscape;", f"size: {paper.upper() if paper == 'a4' else paper} landscape;"),
                    encoding="utf-8")
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), lambda *arguments: Watch(*arguments, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    target = folder / f"{name}-{paper}-browser.pdf"
    subprocess.run(
        ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
         "--no-first-run", "--disable-background-networking", f"--user-data-dir={folder}/chromium",
         "--no-pdf-header-footer", f"--print-to-pdf={target}",
         f"http://127.0.0.1:{server.server_port}/{page.name}"],
        check=True, timeout=250, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    server.shutdown()
    return target


def words_of(pdf):
    """The words of each page with where they stand, and the page's size."""
    out = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True,
                         timeout=120).stdout.decode("utf-8", "replace")
    out = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", out)
    for page in ElementTree.fromstring(out).iter(PAGE):
        words = [(word.text or "", *(float(word.get(k)) for k in ("xMin", "yMin", "xMax", "yMax")))
                 for word in page.iter(WORD)]
        yield float(page.get("width")), float(page.get("height")), words


def check_pdf(pdf, paper, head, tokens):
    width, height = PAPERS[paper]
    seen = Counter()
    heads = pages = 0
    for page_width, page_height, words in words_of(pdf):
        pages += 1
        check(abs(page_width - width) < 2 and abs(page_height - height) < 2,
              f"{pdf.name}: page {pages} is {page_width} x {page_height}")
        for text, left, top, right, bottom in words:
            inside = left > 20 and right < page_width - 20 and top > 10 and bottom < page_height - 10
            check(inside or not text.strip(), f"{pdf.name}: {text!r} is cut on page {pages}")
            seen[text] += 1
        heads += head in [text for text, *_ in words]
    check(pages > 1, f"{pdf.name} has one page")
    # The last page may have the times of the lists alone.
    check(heads >= pages - 1, f"{pdf.name}: the heads are on {heads} of {pages} pages")
    for number in tokens:
        check(seen[str(number)] > 0, f"{pdf.name} lacks token {number}")
    print(f"{pdf.name}: {pages} pages, all words within, heads on {heads}")


def ids_of(file):
    """The ids of the tokens that a report or a comparison tells of."""
    content = json.loads(file.read_text(encoding="utf-8"))
    lines = content.get("tokens") or [entry.get("before") or entry.get("after")
                                      for entry in content["differences"]]
    return {line["id"] for line in lines if line}


def keep_pictures(pdf, folder):
    subprocess.run(["pdftoppm", "-r", "80", "-png", "-l", "3", str(pdf), str(folder / pdf.stem)],
                   check=True, timeout=120)


def main():
    need("chromium", "pdftotext", "pdftoppm")
    folder, path = samples()
    kept = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    with folder:
        for paper in PAPERS:
            for name, head in (("report", "Findings"), ("comparison", "Before")):
                tokens = ids_of(path / f"{name}.json")
                for pdf in (printed(path, name, paper), path / f"{name}-{paper}.pdf"):
                    check_pdf(pdf, paper, head, tokens)
                    if kept:
                        keep_pictures(pdf, kept)
        asked = {line for line in Watch.asked if not line.startswith(("/report-", "/comparison-"))}
        check(asked <= {"/favicon.ico"}, f"the browser has fetched {asked}")


main()
