# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D LRELEASE=PROGRAM -D SOURCES=FOLDER -D RESULT=FOLDER -P PackTranslations.cmake
#
# Makes tokendeck_XX.qm of each translation that is complete, and translations.qrc, which names them.
# One with gaps is left out: the application offers the languages that it finds, and half of a window in
# another language is worse than English.
#
# English, which every command reads when it starts, has the plurals alone, and is not packed: unpacking
# it would take a tenth of the memory of a short command.

set(files)
file(GLOB translations ${SOURCES}/tokendeck_*.ts)
foreach(translation IN LISTS translations)
    cmake_path(GET translation STEM name)
    file(STRINGS ${translation} gaps REGEX "<translation type=\"unfinished\"" LIMIT_COUNT 1)
    if(gaps)
        file(REMOVE ${RESULT}/${name}.qm)
        continue()
    endif()
    execute_process(COMMAND ${LRELEASE} -silent ${translation} -qm ${RESULT}/${name}.qm
        COMMAND_ERROR_IS_FATAL ANY)
    set(packing)
    if(name STREQUAL tokendeck_en)
        set(packing " compression-algorithm=\"none\"")
    endif()
    string(APPEND files "        <file${packing}>${name}.qm</file>\n")
endforeach()
file(WRITE ${RESULT}/translations.qrc
    "<RCC>\n    <qresource prefix=\"/translations\">\n${files}    </qresource>\n</RCC>\n")
