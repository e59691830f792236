# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Completion of tokendeck for bash. The program itself says what can follow: the line up to the
# cursor, and the part of the last word that bash replaces, which begins behind a ":" or "=".
_tokendeck() {
    local IFS=$'\n' kind
    local -a found
    mapfile -t found < <("${COMP_WORDS[0]}" completion bash -- \
        "${COMP_LINE:0:COMP_POINT}" "${COMP_WORDS[COMP_CWORD]}" 2>/dev/null)
    kind=${found[0]-}
    # Without words bash goes on to files, as it is told below.
    COMPREPLY=("${found[@]:1}")
    # Behind "account:" the value follows at once.
    [[ $kind == open ]] && compopt -o nospace
    # Words stand beside files: "now" beside a report.
    if [[ $kind == files && ${#COMPREPLY[@]} -gt 0 ]]; then
        compopt -o filenames
        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
    fi
    [[ $kind == files || ${#COMPREPLY[@]} -gt 0 ]] || compopt +o default +o bashdefault
}
complete -o default -o bashdefault -F _tokendeck tokendeck
