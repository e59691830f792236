# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Opens reports with a spreadsheet: it runs nothing, and reads every name as it is.

    spreadsheet.py REPORT_SAMPLES
"""

import csv
import json
import subprocess
from pathlib import Path
from xml.etree import ElementTree

from sample_files import check, need, samples

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def converted(folder, name, separator):
    """The file as LibreOffice has understood it, as a flat document, with formulas as such."""
    # Fields apart by the separator, text in double quotes, UTF-8, from row 1, all columns standard.
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
         f"--infilter=CSV:{ord(separator)},34,UTF8,1", "--convert-to", "fods", "--outdir",
         str(folder), str(folder / name)],
        check=True, timeout=280, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return folder / (Path(name).stem + ".fods")


def rows_of(document):
    """The cells of each row as (type, text, formula)."""
    for row in ElementTree.parse(document).iter(f"{TABLE}table-row"):
        cells = []
        for cell in row.iter(f"{TABLE}table-cell"):
            text = "\n".join("".join(p.itertext()) for p in cell.iter(f"{TEXT}p"))
            found = (cell.get(f"{OFFICE}value-type"), text, cell.get(f"{TABLE}formula"))
            cells += [found] * int(cell.get(f"{TABLE}number-columns-repeated", "1"))
        for _ in range(int(row.get(f"{TABLE}number-rows-repeated", "1"))):
            yield cells


def check_file(folder, name, separator, names):
    rows = rows_of(converted(folder, name, separator))
    heads = [text for _, text, _ in next(rows)]
    at = {head: number for number, head in enumerate(heads) if head}
    run = count = numbers = 0
    for expected, cells in zip(names, rows):
        count += 1
        run += sum(1 for _, _, formula in cells if formula is not None)
        numbers += cells[at["account_id"]][0] == "float" and cells[at["account_id"]][1] == "7"
        shown = cells[at["name"]][1]
        # What begins with an apostrophe has another one in front: see CsvText.
        if expected.strip() and expected.isprintable() and expected[0].isalpha():
            check(" ".join(shown.split()) == " ".join(expected.split()),
                  f"{name}: {expected!r} is read as {shown!r}")
    check(count == len(names), f"{name}: {count} of {len(names)} rows are there")
    check(run == 0, f"{name}: {run} cells are formulas")
    check(numbers == count, f"{name}: only {numbers} of {count} numbers are numbers")
    print(f"{name}: {count} rows, no formula, every number a number")


def check_reader(folder, name, separator, names):
    """The same with a reader that leaves all as it is."""
    with open(folder / name, newline="", encoding="utf-8-sig" if separator == ";" else "utf-8") as file:
        rows = list(csv.reader(file, delimiter=separator, strict=True))
    column = rows[0].index("name")
    for expected, row in zip(names, rows[1:], strict=True):
        cell = row[column]
        text = cell[1:] if cell.startswith("'") else cell
        wanted = expected.encode("utf-8", "replace").decode("utf-8").replace("\0", "\u2400")
        check(text == wanted or "\ud83d" in expected, f"{name}: {expected!r} is read as {cell!r}")


def main():
    need("soffice")
    folder, path = samples()
    with folder:
        names = json.loads((path / "names.json").read_text(encoding="utf-8"))
        for name, separator in (("names-comma.csv", ","), ("names-semicolon.csv", ";")):
            check_reader(path, name, separator, names)
            check_file(path, name, separator, names)


main()
