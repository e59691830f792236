// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reports/support/nasty_names.h"

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

const std::array Pieces{u"="_s,
                        u"+"_s,
                        u"-"_s,
                        u"@"_s,
                        u"\t"_s,
                        u"\r"_s,
                        u"\n"_s,
                        u"\r\n"_s,
                        u"'"_s,
                        u"\""_s,
                        u"\"\""_s,
                        u","_s,
                        u";"_s,
                        u"|"_s,
                        u" "_s,
                        u"=1+1"_s,
                        u"=HYPERLINK(\"http://x\";\"y\")"_s,
                        u"@SUM(1;2)"_s,
                        u"-2+3"_s,
                        u"+cmd|' /C calc'!A0"_s,
                        u"<script>alert(1)</script>"_s,
                        u"<b>"_s,
                        u"</td>"_s,
                        u"<!--"_s,
                        u"]]>"_s,
                        u"&amp;"_s,
                        u"&#0;"_s,
                        u"&"_s,
                        u"<img src=x onerror=y>"_s,
                        u"%1"_s,
                        u"%n"_s,
                        u"%"_s,
                        u"${HOME}"_s,
                        u"$(id)"_s,
                        u"`id`"_s,
                        u"{{ x }}"_s,
                        u"{%"_s,
                        u"\\"_s,
                        u"\\n"_s,
                        u"/"_s,
                        u"../"_s,
                        u"#"_s,
                        u"null"_s,
                        u"0012"_s,
                        u"1e5"_s,
                        u"2026-11-24"_s,
                        u"TRUE"_s,
                        u"ß"_s,
                        u"é"_s,
                        u"e\u0301"_s,
                        u"😀"_s,
                        u"👩‍👩‍👧"_s,
                        u"日本"_s,
                        u"שלום"_s,
                        u"عربي"_s,
                        u"\u202E"_s,
                        u"\u2066"_s,
                        u"\u2069"_s,
                        u"\u200B"_s,
                        u"\u200D"_s,
                        u"\uFEFF"_s,
                        u"\u2028"_s,
                        u"\u0085"_s,
                        u"\u00A0"_s,
                        u"\u0007"_s,
                        u"\u001B[31m"_s,
                        u"\u007F"_s,
                        u"\uFFFF"_s,
                        u"\uFFFD"_s,
                        u"team a"_s,
                        u"Northwind"_s,
                        u"x"_s,
                        u"aVeryLongWordThatHasNoPlaceToBreakInItAndGoesOnForAWhile"_s};

} // namespace

std::vector<QString> nastyNames(int count)
{
    std::mt19937 random(20261124);
    const auto below = [&random](size_t limit) {
        return size_t(random() % limit);
    };
    std::vector<QString> names;
    // Each alone first.
    for (const QString &piece : Pieces)
        names.push_back(piece);
    names.push_back({});
    names.push_back(QString(QChar(u'\0')));
    names.push_back(u"a"_s + QChar(u'\0') + u"b"_s);
    names.push_back(u"lone "_s + QChar(0xD83D));
    while (int(names.size()) < count) {
        QString name;
        for (size_t piece = below(6) + 1; piece > 0; --piece)
            name += below(40) == 0 ? QString(QChar(char16_t(below(0x3000))))
                                   : Pieces[below(Pieces.size())];
        names.push_back(name);
    }
    names.resize(size_t(count));
    return names;
}

} // namespace tokendeck::test
