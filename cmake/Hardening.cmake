# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What makes a flaw harder to use, in every build but those of the sanitizers, which bring checks of
# their own: stack protector, checked library calls, CET where processor and compiler have it, and a
# program that is loaded anywhere and whose tables cannot be written once it runs.
# tests/app/check_hardening.py holds the programs against it.

include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)
include(CheckPIESupported)

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
check_pie_supported(LANGUAGES CXX)

option(TOKENDECK_HARDENING "Protect the programs, where the distribution's own flags do not" ON)

add_library(tokendeck_hardening INTERFACE)
if(NOT TOKENDECK_HARDENING OR CMAKE_CXX_FLAGS MATCHES "-fsanitize")
    return()
endif()
if(MSVC)
    # Stack cookies and an address of its own are MSVC's defaults.
    target_compile_options(tokendeck_hardening INTERFACE /sdl /guard:cf)
    target_link_options(tokendeck_hardening INTERFACE /guard:cf /CETCOMPAT)
    return()
endif()

foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection=full)
    string(MAKE_C_IDENTIFIER "TOKENDECK_HAS${flag}" known)
    check_cxx_compiler_flag(${flag} ${known})
    if(${known})
        target_compile_options(tokendeck_hardening INTERFACE ${flag})
    endif()
endforeach()
# The checks need the optimiser, and glibc warns where it is off.
if(NOT CMAKE_CXX_FLAGS MATCHES "-O0" AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_compile_options(tokendeck_hardening INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
endif()
if(UNIX AND NOT APPLE)
    target_link_options(tokendeck_hardening INTERFACE
        LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack)
endif()
