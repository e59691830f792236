# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Completion of tokendeck for fish. The program itself says what can follow.
function __tokendeck_words
    set -l words (commandline -opc)
    set -l written (commandline -ct)
    set -l current $written
    # A quote that is open is closed for it: only then is it the quote's, and not the word's.
    for quote in '' '"' "'"
        if set -l whole (string unescape -- "$written$quote")
            set current $whole
            break
        end
    end
    set -l found ($words[1] completion fish -- $words[2..-1] "$current" 2>/dev/null)
    if test "$found[1]" = files
        __fish_complete_path "$written"
    end
    printf '%s\n' $found[2..-1]
end
complete -c tokendeck -f -a '(__tokendeck_words)'
