#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds programs against what cmake/Hardening.cmake promises, by what stands in the files.

check_hardening.py [--fortified PROBE] PROGRAM...

A PROGRAM that ends with .so is a module: loaded anywhere as it is.

PROBE is a program whose only call of the C library has to be a checked one.
"""

import re
import subprocess
import sys


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def findings(program):
    header = run("readelf", "-hW", program)
    dynamic = run("readelf", "-dW", program)
    segments = run("readelf", "-lW", program)
    imports = run("readelf", "--dyn-syms", "-W", program)
    flags = "\n".join(line for line in dynamic.splitlines() if "FLAGS" in line)

    if "DYN (" not in header or ("PIE" not in flags and ".so" not in program):
        yield "it is no position independent executable"
    if "GNU_RELRO" not in segments:
        yield "its tables stay writable (no RELRO)"
    if "NOW" not in flags:
        yield "its symbols are bound late (no BIND_NOW)"
    stack = re.search(r"GNU_STACK.*", segments)
    if not stack or "RWE" in stack.group():
        yield "its stack can be executed"
    if "__stack_chk_fail" not in imports:
        yield "it has no stack protector"
    if re.search(r"Machine:.*X86-64", header):
        # Where it is loaded, main() is a target of an indirect call, and so begins with a mark.
        code = run("objdump", "-d", "--no-show-raw-insn", "-M", "intel", program)
        marks = code.count("endbr64")
        functions = len(re.findall(r"^[0-9a-f]+ <", code, re.MULTILINE))
        # Without the option only a few of the C library's own are; the program itself is small.
        if marks < min(1000, functions / 2):
            yield f"only {marks} of its places ({functions} names) are marked for indirect calls (no CET)"


def main():
    arguments = sys.argv[1:]
    wrong = 0
    if arguments[:1] == ["--fortified"]:
        probe = arguments[1]
        arguments = arguments[2:]
        calls = set(re.findall(r"\b__\w+_chk\b", run("readelf", "--dyn-syms", "-W", probe)))
        if not calls:
            print(f"{probe}: its call of the C library is not checked (no FORTIFY)")
            wrong += 1
    for program in arguments:
        for finding in findings(program):
            print(f"{program}: {finding}")
            wrong += 1
    print(f"{len(arguments)} programs, {wrong} findings")
    sys.exit(1 if wrong or not arguments else 0)


if __name__ == "__main__":
    main()
