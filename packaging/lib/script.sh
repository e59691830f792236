# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the scripts of packaging/ share. The one that sources this sets "checkout" to the checkout's
# folder before.

say() { printf '\n==> %s\n' "$*"; }
fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# need_programs <program=Debian package>...
need_programs() {
    local entry wanted=()
    for entry in "$@"; do
        command -v "${entry%%=*}" >/dev/null || wanted+=("${entry#*=}")
    done
    [[ ${#wanted[@]} == 0 ]] || fail "Programs are missing. On Debian:" \
        "  apt-get install ${wanted[*]}"
}

# Prints, with a zero byte after each, the files of the checkout: of a clone what git knows or may come
# to know, of an unpacked archive all but the builds.
checkout_files() {
    local file
    if git -C "$checkout" rev-parse --git-dir >/dev/null 2>&1; then
        git -C "$checkout" ls-files -z -co --exclude-standard
    else
        (cd "$checkout" && find . -path ./build -prune -o -type f -printf '%P\0')
    fi | while IFS= read -r -d '' file; do
        [[ ! -f $checkout/$file ]] || printf '%s\0' "$file"
    done
}

# copy_checkout <folder>: the checkout's files, uncommitted changes included.
copy_checkout() {
    mkdir -p "$1"
    checkout_files | tar -C "$checkout" --null -T - -cf - | tar -C "$1" --no-same-owner -xf -
}

# The folder of the builds is the caller's, also where it is made through sudo.
make_build_folder() {
    [[ -d $checkout/build ]] \
        || install -d -o "${SUDO_UID:-0}" -g "${SUDO_GID:-0}" "$checkout/build"
}
