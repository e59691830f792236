# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# tokendeck_need(<package> [FIND <find_package argument>...]
#                DEBIAN <name>... FEDORA <name>... ARCH <name>... SUSE <name>...)
#
# find_package(), which ends with the names of the distributions' packages where it finds nothing.
# DEBIAN's are those of packaging/debian-packages.txt. A macro, since packages leave variables behind
# that their targets need.
macro(tokendeck_need package)
    cmake_parse_arguments(tokendeck_need "" "" "FIND;DEBIAN;FEDORA;ARCH;SUSE" ${ARGN})
    find_package(${package} ${tokendeck_need_FIND} QUIET)
    if(NOT ${package}_FOUND)
        tokendeck_missing("${package};${tokendeck_need_FIND}" "${${package}_NOT_FOUND_MESSAGE}"
            "${tokendeck_need_DEBIAN}" "${tokendeck_need_FEDORA}" "${tokendeck_need_ARCH}"
            "${tokendeck_need_SUSE}")
    endif()
endmacro()

function(tokendeck_missing wanted reason)
    list(JOIN wanted " " wanted)
    string(STRIP "${wanted}" wanted)
    string(REPLACE ";" " " packages "${ARGV2}@${ARGV3}@${ARGV4}@${ARGV5}")
    string(REPLACE "@" ";" packages "${packages}")
    list(GET packages 0 debian)
    list(GET packages 1 fedora)
    list(GET packages 2 arch)
    list(GET packages 3 suse)
    # Qt's reason goes on with hints for whoever packages Qt.
    string(STRIP "${reason}" reason)
    string(REGEX REPLACE "\n.*" "" reason "${reason}")
    # Lines that begin with a space are printed as they are.
    message(FATAL_ERROR
        "Tokendeck needs ${wanted}, and CMake does not find it. The packages that hold it:\n"
        "  Debian, Ubuntu   apt-get install ${debian}\n"
        "  Fedora           dnf install ${fedora}\n"
        "  Arch             pacman -S ${arch}\n"
        "  openSUSE         zypper install ${suse}\n"
        "  anywhere else    name the folder it is in with -DCMAKE_PREFIX_PATH\n"
        "${reason}")
endfunction()
