# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Roots of Debian's releases, for try-on and for the checks of packages. To be sourced after
# script.sh. What is mounted in a root, and every process in it, belongs to namespaces of its own and
# goes with them, however the script ends.

# need_roots <what was called>
need_roots() {
    [[ $(id -u) == 0 ]] || fail "A root of a release is made and entered by root alone:" \
        "  sudo $*"
    need_programs debootstrap=debootstrap unshare=util-linux chroot=coreutils tar=tar
}

root_job=
export root_unshare=

# A background job of its own process group keeps the usual answer to Ctrl+C, which programs in the
# root are tested for; so Ctrl+C comes here alone.
set -m
# shellcheck disable=SC2317 # called by the traps
root_stop() {
    trap '' INT TERM HUP
    # Its namespaces end with it, and all that is in them.
    if [[ -n $root_job ]]; then
        kill -KILL "$root_job" 2>/dev/null || true
        wait "$root_job" 2>/dev/null || true
    fi
    exit "$1"
}
trap 'root_stop 130' INT
trap 'root_stop 143' TERM
trap 'root_stop 129' HUP

# supervised <command>...: runs it so that a signal to this script ends it at once.
supervised() {
    local status=0
    unshare --mount --pid --fork --kill-child ${root_unshare:+"$root_unshare"} -- "$@" </dev/null &
    root_job=$!
    wait "$root_job" || status=$?
    root_job=
export root_unshare=
    return "$status"
}

# inside <root> <folder> <command>...: runs it in the root, in that folder of it, with the environment
# of a login. With a display, its sockets are there, too; with root_unshare=--net there is no network
# but the loopback interface.
inside() {
    # shellcheck disable=SC2016 # the inner shell's own parameters
    supervised bash -ec '
        root=$1 folder=$2
        shift 2
        mount -t proc proc "$root/proc"
        mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
        mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 pts "$root/dev/pts"
        if [[ -n ${DISPLAY-} ]]; then
            mkdir -p "$root/tmp/.X11-unix"
            mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
        fi
        [[ ${root_unshare-} != --net ]] || ip link set lo up
        exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            HOME=/root LANG=C.UTF-8 ${DISPLAY:+"DISPLAY=$DISPLAY"} \
            chroot "$root" sh -c "cd \"\$1\" && shift && exec \"\$@\"" - "$folder" "$@"' \
        inside "$@"
}

# make_root <release> <folder>: a root with nothing in it but the base system. As this system gets its
# packages, if it is a Debian: from the same mirror, through the same proxy.
make_root() {
    local release=$1 root=$2 mirror='' proxy=''
    if command -v apt-get >/dev/null; then
        # shellcheck disable=SC2016 # apt-get's own variable
        mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' \
            'Origin: Debian' 'Label: Debian' 2>/dev/null | grep -m 1 -E '^https?:' || true)
        eval "$(apt-config shell proxy Acquire::http::Proxy)"
    fi
    make_build_folder
    rm -rf --one-file-system "$root"
    mkdir -p "$root"
    supervised env ${proxy:+"http_proxy=$proxy"} debootstrap --variant=minbase \
        --include=ca-certificates "$release" "$root" ${mirror:+"$mirror"} >"$root.log" 2>&1 \
        || fail "debootstrap ended with an error:" "$(tail -n 5 "$root.log")"
    [[ -z $proxy ]] \
        || printf 'Acquire::http::Proxy "%s";\n' "$proxy" >"$root/etc/apt/apt.conf.d/30proxy"
    [[ -e $root/etc/hosts ]] || printf '127.0.0.1 localhost\n::1 localhost\n' >"$root/etc/hosts"
}

# new_root <release> <folder>: a copy of a root that was made at most a week ago.
new_root() {
    local base=$checkout/build/roots/base/$1
    if [[ ! -e $base.made || -n $(find "$base.made" -mtime +6) ]]; then
        rm -f "$base.made"
        make_root "$1" "$base"
        touch "$base.made"
    fi
    rm -rf --one-file-system "$2"
    mkdir -p "$(dirname "$2")"
    cp -a "$base" "$2"
}

# apt_inside <root> <apt-get argument>...
apt_inside() {
    local root=$1
    shift
    inside "$root" / env DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@" >"$root.log" 2>&1 \
        || fail "apt-get $* ended with an error:" "$(tail -n 5 "$root.log")"
}
