# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What with-display, with-keychain and with-accessibility share: they start some processes of their
# own, run one command beside them, and end with the command's exit status. Whatever happens, the
# processes are ended by their ids and the private folder goes.

session_name=$(basename "$0")
session_pids=()
session_dir=
session_command=
session_answer=

session_fail() {
    echo "$session_name: $*" >&2
    exit 125 # as env, nohup and timeout do when they fail themselves
}

session_need() {
    local program
    for program in "$@"; do
        command -v "$program" >/dev/null || session_fail "$program is missing; ./dev test installs it"
    done
}

# session_begin <kind>: makes the private folder, and sees to it that it goes.
session_begin() {
    # A socket's path may have 107 characters, so the folder stands directly in /tmp.
    session_dir=$(mktemp -d "/tmp/tokendeck-$1.XXXXXXXX") || session_fail "no folder in /tmp"
    trap session_end EXIT
    trap 'session_stop TERM 143' TERM
    trap 'session_stop TERM 130' INT
    trap 'session_stop HUP 129' HUP
}

session_stop() {
    [[ -n $session_command ]] && kill -s "$1" "$session_command" 2>/dev/null
    exit "$2"
}

# The command first, then what it ran beside, newest first.
session_end() {
    local status=$? pid index
    trap - EXIT
    [[ -n $session_command ]] && session_reap "$session_command"
    for ((index = ${#session_pids[@]} - 1; index >= 0; --index)); do
        pid=${session_pids[index]}
        kill "$pid" 2>/dev/null && session_reap "$pid"
    done
    rm -rf "$session_dir"
    exit "$status"
}

# Waits up to 5 s for a process to end, then ends it.
session_reap() {
    local tick
    for ((tick = 0; tick < 100; ++tick)); do
        kill -0 "$1" 2>/dev/null || break
        sleep 0.05
    done
    kill -KILL "$1" 2>/dev/null
    wait "$1" 2>/dev/null
}

# Runs the command with the caller's input, and remembers it for the signals.
session_run() {
    local status
    "$@" <&0 &
    session_command=$!
    wait "$session_command"
    status=$?
    session_command=
    return "$status"
}

# session_serve <command>...: starts a server that writes one line to descriptor 3 once it serves,
# and puts that line into session_answer. What else it says goes to the file "log".
session_serve() {
    local pipe=$session_dir/answer
    session_answer=
    mkfifo "$pipe"
    "$@" 3>"$pipe" >"$session_dir/log" 2>&1 </dev/null &
    session_pids+=("$!")
    # The server's end closes when it fails, so this waits for no longer than it lives.
    read -r -t 30 session_answer <"$pipe"
    rm -f "$pipe"
    [[ -n $session_answer ]] && kill -0 "${session_pids[-1]}" 2>/dev/null
}

# session_until <seconds> <command>...: repeats the command until it succeeds.
session_until() {
    local tick ticks=$(($1 * 20))
    shift
    for ((tick = 0; tick < ticks; ++tick)); do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.05
    done
    return 1
}
