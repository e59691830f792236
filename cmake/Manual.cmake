# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The manual: its chapters in the order in which they are read, and the pictures that they show, each
# in both themes.
set(TOKENDECK_MANUAL_CHAPTERS
    index first-steps tokens copying filters finding overview connections reports doctor command-line
    keyboard security troubleshooting)
set(TOKENDECK_MANUAL_PICTURES
    overview shared-tokens copy-as filter-editor scope-map palette compare doctor)
set(TOKENDECK_MANUAL_FOLDER ${CMAKE_BINARY_DIR}/manual)

# tokendeck_manual(<variable>): makes the pages of docs/manual in build/manual, and puts into <variable>
# the source that carries them and their pictures into a program, as the resource "manual".
function(tokendeck_manual variable)
    set(source ${CMAKE_SOURCE_DIR}/docs/manual)
    set(list "<RCC>\n    <qresource prefix=\"/tokendeck/manual\">\n")
    foreach(chapter ${TOKENDECK_MANUAL_CHAPTERS})
        list(APPEND chapters ${source}/${chapter}.md)
        list(APPEND pages ${TOKENDECK_MANUAL_FOLDER}/${chapter}.html)
        string(APPEND list "        <file>${chapter}.html</file>\n")
    endforeach()
    string(APPEND list "        <file>contents.txt</file>\n")
    foreach(picture ${TOKENDECK_MANUAL_PICTURES})
        foreach(theme "" "-dark")
            set(file ${CMAKE_SOURCE_DIR}/docs/images/${picture}${theme}.png)
            list(APPEND pictures ${file})
            list(APPEND unpacked ${TOKENDECK_MANUAL_FOLDER}/images/${picture}${theme}.png)
            string(APPEND list "        <file>images/${picture}${theme}.png</file>\n")
        endforeach()
    endforeach()
    string(APPEND list "    </qresource>\n</RCC>\n")
    file(CONFIGURE OUTPUT ${TOKENDECK_MANUAL_FOLDER}/manual.qrc CONTENT "${list}")
    set(script ${CMAKE_SOURCE_DIR}/cmake/MakeManual.cmake)
    add_custom_command(OUTPUT ${pages} ${TOKENDECK_MANUAL_FOLDER}/contents.txt
        COMMAND ${CMAKE_COMMAND} -DCMARK=${TOKENDECK_CMARK} -DSOURCE=${source}
            -DFOLDER=${TOKENDECK_MANUAL_FOLDER} "-DCHAPTERS=${TOKENDECK_MANUAL_CHAPTERS}" -P ${script}
        DEPENDS ${chapters} ${script}
        VERBATIM)
    add_executable(unpack_pictures ${CMAKE_SOURCE_DIR}/cmake/unpack_pictures.cpp)
    target_link_libraries(unpack_pictures PRIVATE tokendeck_options Qt6::Gui)
    file(MAKE_DIRECTORY ${TOKENDECK_MANUAL_FOLDER}/images)
    add_custom_command(OUTPUT ${unpacked}
        COMMAND unpack_pictures ${TOKENDECK_MANUAL_FOLDER}/images ${pictures}
        DEPENDS unpack_pictures ${pictures}
        VERBATIM)
    set(carried ${CMAKE_CURRENT_BINARY_DIR}/qrc_manual.cpp)
    add_custom_command(OUTPUT ${carried}
        COMMAND Qt6::rcc --name manual --output ${carried} ${TOKENDECK_MANUAL_FOLDER}/manual.qrc
        DEPENDS ${pages} ${TOKENDECK_MANUAL_FOLDER}/contents.txt ${unpacked}
            ${TOKENDECK_MANUAL_FOLDER}/manual.qrc)
    set_source_files_properties(${carried} PROPERTIES
        SKIP_AUTOGEN ON SKIP_UNITY_BUILD_INCLUSION ON SKIP_PRECOMPILE_HEADERS ON)
    set(${variable} ${carried} PARENT_SCOPE)
endfunction()
