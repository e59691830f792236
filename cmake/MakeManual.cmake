# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DCMARK=… -DSOURCE=… -DFOLDER=… "-DCHAPTERS=a;b" -P MakeManual.cmake
#
# Makes a page of HTML of each chapter (Markdown in SOURCE), and contents.txt with a line "page title"
# for each, in FOLDER. One page reads alike in a browser, where its pictures follow the theme, and in
# Qt's rich text, which passes over what it does not know.

cmake_minimum_required(VERSION 3.25)

foreach(chapter IN LISTS CHAPTERS)
    execute_process(COMMAND ${CMARK} --smart --to html ${SOURCE}/${chapter}.md
        OUTPUT_VARIABLE body COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE "<!-- raw HTML omitted -->\n" "" body "${body}")
    if(NOT body MATCHES "<h1>([^<\n]+)</h1>")
        message(FATAL_ERROR "${chapter}.md has no title")
    endif()
    set(title ${CMAKE_MATCH_1})
    string(REGEX REPLACE "href=\"([a-z-]+)\\.md\"" "href=\"\\1.html\"" body "${body}")
    string(REGEX REPLACE "<img src=\"\\.\\./(images/[a-z-]+)\\.png\" alt=\"([^\"]*)\" />"
        "<picture><source srcset=\"\\1-dark.png\" media=\"(prefers-color-scheme: dark)\"><img src=\"\\1.png\" alt=\"\\2\"></picture>"
        body "${body}")
    string(REGEX MATCHALL "href=\"[a-z-]+\\.html\"" links "${body}")
    foreach(link IN LISTS links)
        string(REGEX REPLACE "href=\"([a-z-]+)\\.html\"" "\\1" target "${link}")
        if(NOT target IN_LIST CHAPTERS)
            message(FATAL_ERROR "${chapter}.md leads to ${target}.md, which is no chapter")
        endif()
    endforeach()
    string(APPEND contents "${chapter}.html ${title}\n")
    set(body_${chapter} "${body}")
    set(title_${chapter} "${title}")
endforeach()

foreach(chapter IN LISTS CHAPTERS)
    set(nav "")
    foreach(other IN LISTS CHAPTERS)
        if(other STREQUAL chapter)
            string(APPEND nav "<li aria-current=\"page\">${title_${other}}</li>\n")
        else()
            string(APPEND nav "<li><a href=\"${other}.html\">${title_${other}}</a></li>\n")
        endif()
    endforeach()
    file(WRITE ${FOLDER}/${chapter}.html
"<!DOCTYPE html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width\">
<meta name=\"color-scheme\" content=\"light dark\">
<link rel=\"stylesheet\" href=\"manual.css\">
<title>${title_${chapter}} – Tokendeck</title>
</head>
<body>
<!--chapter-->
${body_${chapter}}<!--end-->
<nav aria-label=\"Chapters\">
<ul>
${nav}</ul>
</nav>
</body>
</html>
")
endforeach()
file(WRITE ${FOLDER}/contents.txt "${contents}")
