# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

include(Hardening)

# What every target of the project is compiled with.
add_library(tokendeck_options INTERFACE)
target_compile_features(tokendeck_options INTERFACE cxx_std_20)
target_compile_definitions(tokendeck_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    # simdjson's own assertions cost a third of the decoding time, and the codecs test each result.
    SIMDJSON_DEVELOPMENT_CHECKS=0)
if(WIN32)
    # Windows 10, its functions in Unicode, and no macros that are called like functions of C++.
    target_compile_definitions(tokendeck_options INTERFACE
        _WIN32_WINNT=0x0A00 UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN)
endif()
if(MSVC)
    target_compile_options(tokendeck_options INTERFACE
        /W4 /permissive- /utf-8 /bigobj /Zc:__cplusplus $<$<BOOL:${TOKENDECK_WERROR}>:/WX>)
else()
    target_compile_options(tokendeck_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        # What fails says so by its outcome. Who cleans up behind exceptions all the same is a quarter
        # larger, and compiled a fifth longer.
        $<$<NOT:$<BOOL:$<TARGET_PROPERTY:TOKENDECK_THROWS>>>:-fno-exceptions>
        # Members that a designated initialiser leaves out have their own default.
        -Wno-missing-field-initializers
        # GCC takes what an empty std::optional does not hold for something that is read.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
        # With several sources in one unit GCC takes what only one of them knows for a header's.
        $<$<AND:$<BOOL:${CMAKE_UNITY_BUILD}>,$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage>
        $<$<BOOL:${TOKENDECK_WERROR}>:-Werror>)
endif()
target_include_directories(tokendeck_options INTERFACE ${CMAKE_SOURCE_DIR})
target_link_libraries(tokendeck_options INTERFACE tokendeck_hardening)

# Most of compiling is reading headers, so sets of them are parsed once for all targets: "core",
# "widgets" for what draws, "tests", and "window_tests" for those of what draws (tests/ui). Executables
# are compiled as libraries are, or the sets would not fit both. They are named as they are included, so
# that no checkout's path is in what is compiled.
#
# Optimising is most of the rest. Where it is left out (./dev), what works through every row of an
# estate is optimised all the same, and has a set of its own, since no set fits both: "rows". So has
# what throws exceptions: "throwing".
set(CMAKE_CXX_COMPILE_OPTIONS_PIE ${CMAKE_CXX_COMPILE_OPTIONS_PIC})
if(CMAKE_CXX_FLAGS MATCHES "-O0")
    set(TOKENDECK_OPTIMISE -O1)
endif()

# tokendeck_header_set(<set> <header> LINK <library>... [OPTIONS <option>...] [MADE_OF <header>...])
#
# Parses cmake/pch/<header>.h for tokendeck_precompiled(). MADE_OF are all headers of the project that it
# includes.
function(tokendeck_header_set set header)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "LINK;OPTIONS;MADE_OF")
    add_library(tokendeck_pch_${set} OBJECT EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/cmake/pch/pch.cpp)
    target_link_libraries(tokendeck_pch_${set} PRIVATE tokendeck_options ${arg_LINK})
    target_precompile_headers(tokendeck_pch_${set} PRIVATE <cmake/pch/${header}.h>)
    target_compile_options(tokendeck_pch_${set} PRIVATE ${arg_OPTIONS}
        # The time at which it was made would make it another one each time.
        $<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>)

    # To know whether a set is the one it has seen, ccache would read all of it for each source, which is
    # up to two hundred megabytes. What a set is made of says the same; ccache takes that from here where
    # it is told to (CCACHE_PCH_EXTSUM, as ./dev does), beside the compiler and its options, which it
    # knows anyway.
    if(NOT arg_MADE_OF)
        return()
    endif()
    set(sum "${Qt6_VERSION}")
    foreach(part ${arg_MADE_OF})
        file(SHA256 ${CMAKE_SOURCE_DIR}/cmake/pch/${part}.h part_sum)
        string(APPEND sum " ${part_sum}")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
            ${CMAKE_SOURCE_DIR}/cmake/pch/${part}.h)
    endforeach()
    if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        set(suffix pch)
    else()
        set(suffix gch)
    endif()
    file(CONFIGURE
        OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/tokendeck_pch_${set}.dir/cmake_pch.hxx.${suffix}.sum
        CONTENT "${sum}")
endfunction()

tokendeck_header_set(rows core LINK Qt6::Core OPTIONS ${TOKENDECK_OPTIMISE} MADE_OF core)
tokendeck_header_set(core core LINK Qt6::Core MADE_OF core)
tokendeck_header_set(throwing core LINK Qt6::Core MADE_OF core)
set_target_properties(tokendeck_pch_throwing PROPERTIES TOKENDECK_THROWS ON)
tokendeck_header_set(widgets widgets LINK Qt6::Widgets MADE_OF core widgets)

# tokendeck_precompiled(<target> <set>): lets <target> start from one of the sets.
function(tokendeck_precompiled target set)
    target_precompile_headers(${target} REUSE_FROM tokendeck_pch_${set})
endfunction()

# Two thirds of a second go by each time moc reads what a header includes, and it writes the same
# without: the project's macros are definitions of the target.
if(UNIX)
    get_target_property(TOKENDECK_MOC Qt6::moc IMPORTED_LOCATION)
    configure_file(${CMAKE_SOURCE_DIR}/cmake/moc.in ${CMAKE_BINARY_DIR}/cmake/moc @ONLY
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endif()

# tokendeck_moc(<target>): lets moc read its sources.
function(tokendeck_moc target)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    if(UNIX)
        set_target_properties(${target} PROPERTIES AUTOMOC_EXECUTABLE ${CMAKE_BINARY_DIR}/cmake/moc)
    endif()
endfunction()

# tokendeck_moc_source(<target> <source>): the same for a target of which <source> alone has something
# for moc, and includes it as <its name>.moc. AUTOMOC would look through its sources first, and compile
# a file of what moc wrote for its headers, which has nothing in it: longer than moc itself takes.
function(tokendeck_moc_source target source)
    cmake_path(GET source STEM name)
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc)
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${folder}/${name}.moc
        COMMAND Qt6::moc -o ${folder}/${name}.moc ${source}
        DEPENDS ${source}
        VERBATIM)
    target_sources(${target} PRIVATE ${folder}/${name}.moc)
    target_include_directories(${target} PRIVATE ${folder})
endfunction()

# tokendeck_units(<file>...): which sources are compiled as one, where units of several are asked for.
# CMake's own batches differ between its versions, newer ones count what moc writes, and with them
# the names that meet in one unit.
function(tokendeck_units)
    if(NOT CMAKE_UNITY_BUILD_BATCH_SIZE)
        return()
    endif()
    set(count 0)
    foreach(source ${ARGN})
        if(source MATCHES "[.]cpp$")
            math(EXPR unit "${count} / ${CMAKE_UNITY_BUILD_BATCH_SIZE}")
            set_property(SOURCE ${source} PROPERTY UNITY_GROUP ${unit})
            math(EXPR count "${count} + 1")
        endif()
    endforeach()
endfunction()

# tokendeck_unit(<name> <file>...): these are one unit, where units of several are asked for.
function(tokendeck_unit name)
    if(CMAKE_UNITY_BUILD_BATCH_SIZE)
        set_property(SOURCE ${ARGN} PROPERTY UNITY_GROUP ${name})
    endif()
endfunction()

# tokendeck_layer(<name> SOURCES <file>... [LINK <library>...] [WIDGETS | ROWS | THROWS])
#
# One library per layer, known to the others as Tokendeck::<name>. LINK is the whole of what
# the layer may use; tests/architecture checks the includes against the same table. WIDGETS says that it
# draws, ROWS that it works through all rows of an estate, THROWS that it throws or catches exceptions,
# which end in it.
function(tokendeck_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS;ROWS;THROWS" "" "SOURCES;LINK")
    set(target tokendeck_${name})
    if(TOKENDECK_SHARED_LAYERS)
        add_library(${target} SHARED ${arg_SOURCES})
        # What a layer calls of its own needs no looking up.
        target_link_options(${target} PRIVATE LINKER:-Bsymbolic-functions)
    else()
        add_library(${target} STATIC ${arg_SOURCES})
    endif()
    add_library(Tokendeck::${name} ALIAS ${target})
    tokendeck_moc(${target})
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
    tokendeck_units(${arg_SOURCES})
    target_link_libraries(${target} PUBLIC tokendeck_options ${arg_LINK})
    if(arg_WIDGETS)
        tokendeck_precompiled(${target} widgets)
    elseif(arg_ROWS)
        target_compile_options(${target} PRIVATE ${TOKENDECK_OPTIMISE})
        tokendeck_precompiled(${target} rows)
    elseif(arg_THROWS)
        set_target_properties(${target} PROPERTIES TOKENDECK_THROWS ON)
        tokendeck_precompiled(${target} throwing)
    else()
        tokendeck_precompiled(${target} core)
    endif()
endfunction()

# tokendeck_system_sources(<name> <stem>...): adds to the layer what is written for each system, of
# <stem>_posix.cpp and <stem>_windows.cpp the one for that which is compiled for.
function(tokendeck_system_sources name)
    if(WIN32)
        list(TRANSFORM ARGN APPEND _windows.cpp)
    else()
        list(TRANSFORM ARGN APPEND _posix.cpp)
    endif()
    target_sources(tokendeck_${name} PRIVATE ${ARGN})
    tokendeck_unit(system ${ARGN})
endfunction()
