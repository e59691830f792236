// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/reports/html_page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

// What a browser and QTextDocument both understand; the one passes over what only the other knows.
// A row that does not fit on a page goes to the next one, where the heads stand again. A long word
// is broken rather than a column cut.
const QString Style = uR"(
@page { size: landscape; margin: 12mm; }
:root { color-scheme: only light; }
body { background: #ffffff; color: #1d2430; font-family: Inter, "Noto Sans", "Segoe UI", Helvetica, Arial, sans-serif; font-size: 8.5pt; line-height: 1.35; margin: 0; }
h1 { font-size: 15pt; font-weight: 600; margin-bottom: 5px; margin-top: 0; }
h2 { font-size: 11pt; font-weight: 600; margin-top: 18px; margin-bottom: 5px; break-after: avoid; }
p { margin-top: 0; margin-bottom: 4px; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { border-bottom: 1px solid #687385; color: #4d5766; font-weight: 600; padding: 3px 8px 3px 0; text-align: left; vertical-align: bottom; }
td { border-bottom: 1px solid #e1e4e8; overflow-wrap: anywhere; padding: 3px 8px 3px 0; vertical-align: top; }
.strong { font-weight: 600; }
.dim { color: #5c6675; }
.fixed { font-family: "JetBrains Mono", "DejaVu Sans Mono", Consolas, monospace; font-size: 8pt; }
.warning { color: #8a5000; }
.danger { color: #c62b36; }
@media screen { body { margin: 0 auto; max-width: 1400px; padding: 24px; } }
)"_s;

QString classOf(HtmlTone tone)
{
    switch (tone) {
    case HtmlTone::Normal:
        break;
    case HtmlTone::Strong:
        return u"strong"_s;
    case HtmlTone::Dim:
        return u"dim"_s;
    case HtmlTone::Fixed:
        return u"fixed"_s;
    case HtmlTone::Warning:
        return u"warning"_s;
    case HtmlTone::Danger:
        return u"danger"_s;
    }
    return {};
}

//! \p text for markup; what no page may have, which names can, as its picture.
QString escaped(const QString &text)
{
    QString safe = text.toHtmlEscaped();
    for (QChar &c : safe) {
        const char16_t code = c.unicode();
        if (code < 0x20 && code != u'\t' && code != u'\n')
            c = QChar(0x2400 + code);
        else if (code == 0x7f)
            c = QChar(0x2421);
        else if (c.isNonCharacter() || (code >= 0x80 && code < 0xa0))
            c = QChar(QChar::ReplacementCharacter);
    }
    return safe;
}

QString cellText(const HtmlCell &cell)
{
    QStringList lines;
    for (const HtmlLine &line : cell) {
        if (line.text.isEmpty())
            continue;
        const QString name = classOf(line.tone);
        lines.append(name.isEmpty() ? escaped(line.text)
                                    : u"<span class=\""_s + name + u"\">"_s + escaped(line.text)
                             + u"</span>"_s);
    }
    return lines.join(u"<br/>"_s);
}

//! \p table, its rows from \p first on and before \p end.
void addTable(QString &text, const HtmlTable &table, size_t first, size_t end)
{
    if (!table.title.isEmpty() && first == 0)
        text += u"<h2>"_s + escaped(table.title) + u"</h2>\n"_s;
    text += u"<table width=\"100%\" cellspacing=\"0\">\n<thead><tr>"_s;
    for (const HtmlColumn &column : table.columns)
        text += u"<th scope=\"col\" width=\"%1%\">%2</th>"_s.arg(QString::number(column.percent),
                                                                 escaped(column.title));
    text += u"</tr></thead>\n<tbody>\n"_s;
    for (size_t row = first; row < end; ++row) {
        text += u"<tr>"_s;
        for (const HtmlCell &cell : table.rows[row])
            text += u"<td>"_s + cellText(cell) + u"</td>"_s;
        text += u"</tr>\n"_s;
    }
    text += u"</tbody></table>\n"_s;
}

//! What stands above the tables.
void addHead(QString &text, const HtmlPage &page)
{
    text += u"<h1>"_s + escaped(page.title) + u"</h1>\n"_s;
    for (const QString &sentence : page.sentences)
        text += u"<p>"_s + escaped(sentence) + u"</p>\n"_s;
}

//! A file with \p body, which is markup.
QByteArray fileWith(const QString &title, const QString &body)
{
    // The words are English, whatever the names are in.
    QString text = u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"_s;
    // Whatever a name holds: nothing is run, and nothing is fetched.
    text += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'unsafe-inline'\"/>\n"
            "<meta name=\"viewport\" content=\"width=device-width\"/>\n"_s;
    text += u"<title>"_s + escaped(title) + u"</title>\n<style>"_s + Style
        + u"</style>\n</head>\n<body>\n"_s;
    return (text + body + u"</body>\n</html>\n"_s).toUtf8();
}

} // namespace

QByteArray htmlFile(const HtmlPage &page)
{
    QString body;
    addHead(body, page);
    for (const HtmlTable &table : page.tables)
        addTable(body, table, 0, table.rows.size());
    return fileWith(page.title, body);
}

std::vector<HtmlPart> htmlParts(const HtmlPage &page, size_t rows)
{
    QString body;
    addHead(body, page);
    std::vector<HtmlPart> parts{{fileWith(page.title, body)}};
    for (const HtmlTable &table : page.tables) {
        for (size_t first = 0; first == 0 || first < table.rows.size(); first += rows) {
            body.clear();
            addTable(body, table, first, std::min(first + rows, table.rows.size()));
            parts.push_back({.html = fileWith(page.title, body), .continues = first > 0});
        }
    }
    return parts;
}

} // namespace tokendeck
