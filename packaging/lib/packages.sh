# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the scripts that make packages share. To be sourced after script.sh.

# shellcheck disable=SC2034 # used by those that source this
{
    packaging=$checkout/packaging
    packages=$checkout/build/packages # what is made; $packages/work is what it is made from
    work=$packages/work
    app_id=io.github.tokendeck.Tokendeck
    version=$("$packaging/lib/changelog.py" version)
    SOURCE_DATE_EPOCH=$("$packaging/lib/changelog.py" epoch)
}
export SOURCE_DATE_EPOCH

# Of this system, or of the root that is named: the codename, the number.
release_name() { (. "${1-}/etc/os-release" && echo "$VERSION_CODENAME"); }
release_number() { (. "${1-}/etc/os-release" && echo "$VERSION_ID"); }

host_release() {
    local id
    id=$(. /etc/os-release && echo "$ID")
    [[ $id == debian ]] || fail "Packages are made on a Debian; this is \"$id\"."
    release_name
}

# deb_file <release number>
deb_file() { echo "tokendeck_${version}~deb$1_$(dpkg --print-architecture).deb"; }
# The name of the portable folder, of which the file has ".tar.xz" behind.
portable_name() { echo "tokendeck-$version-linux-$(uname -m)"; }

# at_most <what> <bytes> <MB>: MB are millions of bytes.
at_most() {
    printf '    %-34s %5.1f MB, at most %d\n' "$1" "$(awk "BEGIN { print $2 / 1e6 }")" "$3"
    [[ $2 -le $(($3 * 1000000)) ]] || fail "$1 is larger than $3 MB."
}

# write_sums: SHA256SUMS of the packages that are there.
write_sums() {
    (cd "$packages" && find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%f\0' | sort -z \
        | xargs -0 -r sha256sum >SHA256SUMS)
}
