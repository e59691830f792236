# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the checks of packages share. To be sourced after packages.sh and roots.sh, by a script that is
# run with a display of its own.

need_programs xdotool=xdotool xclip=xclip import=imagemagick ip=iproute2

pictures=$packages/pictures
mkdir -p "$pictures"
# Who works in a root, with what a login has, and without a session bus.
admin_home=/home/admin
as_admin=(setpriv --reuid=admin --regid=admin --init-groups env HOME=$admin_home USER=admin
    XDG_RUNTIME_DIR=/run/admin QT_QPA_PLATFORM=xcb DBUS_SESSION_BUS_ADDRESS=disabled:)

# admin_root <release> <folder>: a new root with somebody to work in it.
admin_root() {
    new_root "$@"
    inside "$2" / useradd --create-home admin
    inside "$2" / install -d -m 700 -o admin -g admin /run/admin
}

# as_admin_alone <root> <command>...: in the root, and there is no network.
as_admin_alone() {
    local root=$1
    shift
    # No name can be looked up without being noticed.
    echo 'nameserver 192.0.2.1' >"$root/etc/resolv.conf"
    "$packaging/lib/in-root" "$root" $admin_home "${as_admin[@]}" "$@"
}

# uses_window <root> <picture's name> <program>: copies a token of the sandbox by keys.
uses_window() {
    local root=$1 picture=$pictures/$2.png
    shift 2
    echo 'nameserver 192.0.2.1' >"$root/etc/resolv.conf"
    "$packaging/lib/copies-a-token" "$root$admin_home" "$picture" \
        "$packaging/lib/in-root" "$root" $admin_home "${as_admin[@]}" "$@" --sandbox
}

# uses_commands <root> <tokendeck> <tokendeck-sandbox>: a list of the sandbox, a token copied.
uses_commands() {
    local root=$1
    shift
    install -m 755 "$packaging/lib/uses-commands" "$root/usr/local/bin/uses-commands"
    as_admin_alone "$root" uses-commands "$version" "$@"
}

# has_no_path <folder>: none of its files names a place where it was built.
has_no_path() {
    local found
    found=$(grep -rlaF -e "$checkout" -e /build/tokendeck "$1" || true)
    [[ -z $found ]] || fail "The path of the build is in:" "$found"
    echo "    No file names a folder that it was built in."
}
