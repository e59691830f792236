// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reports/support/csv_reading.h"

#include <QStringDecoder>

#include <utility>

namespace tokendeck::test {

std::optional<std::vector<std::vector<QString>>> readCsv(const QByteArray &bytes, char separator)
{
    std::vector<std::vector<QString>> rows;
    std::vector<QString> row;
    qsizetype at = 0;
    while (at < bytes.size()) {
        QByteArray cell;
        if (bytes[at] == '"') {
            for (++at;; ++at) {
                if (at >= bytes.size())
                    return std::nullopt;
                if (bytes[at] == '"' && bytes.mid(at + 1, 1) != "\"")
                    break;
                at += bytes[at] == '"' ? 1 : 0;
                cell.append(bytes[at]);
            }
            ++at;
        } else {
            while (at < bytes.size() && bytes[at] != separator && bytes[at] != '\r') {
                if (bytes[at] == '"' || bytes[at] == '\n')
                    return std::nullopt;
                cell.append(bytes[at++]);
            }
        }
        row.push_back(textOf(cell));
        if (bytes.mid(at, 2) == "\r\n") {
            rows.push_back(std::exchange(row, {}));
            at += 2;
        } else if (at < bytes.size() && bytes[at] == separator) {
            ++at;
        } else {
            return std::nullopt;
        }
    }
    return row.empty() ? std::optional(rows) : std::nullopt;
}

QString textOf(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') ? cell.mid(1) : cell;
}

} // namespace tokendeck::test
