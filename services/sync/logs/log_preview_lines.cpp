// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/logs/log_preview_lines.h"

#include "models/insight/filters/filter_input.h"
#include "services/api/codecs/search_codec.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace tokendeck {

namespace {

//! Counts the values of each field, for suggestions.
class ValueCount {
public:
    void add(const SampleLog &log)
    {
        for (const FieldMatch &match : log.fields) {
            if (filterInputFault(match.field))
                continue;
            auto field = m_fields.find(match.field);
            if (field == m_fields.end()) {
                if (m_fields.size() >= MaxLogFields)
                    continue;
                m_order.push_back(match.field);
                field = m_fields.insert(match.field, {});
            }
            // Beyond that many values a field is no category, and the memory is worth more.
            if (!filterInputFault(match.value)
                && (field->size() < MostCounted || field->contains(match.value)))
                ++(*field)[match.value];
        }
    }

    [[nodiscard]] std::vector<FieldValues> take() const
    {
        std::vector<FieldValues> fields;
        for (const QString &name : m_order) {
            FieldValues values{.field = name};
            const QHash<QString, qint64> &counted = *m_fields.find(name);
            for (auto value = counted.begin(); value != counted.end(); ++value)
                values.values.push_back({value.key(), value.value()});
            std::ranges::sort(values.values, [](const auto &a, const auto &b) {
                return a.count != b.count ? a.count > b.count : a.value < b.value;
            });
            if (values.values.size() > std::size_t(MaxValuesPerField))
                values.values.resize(MaxValuesPerField);
            fields.push_back(std::move(values));
        }
        return fields;
    }

private:
    static constexpr int MostCounted = 1000;

    std::vector<QString> m_order;
    QHash<QString, QHash<QString, qint64>> m_fields;
};

} // namespace

LogLines readLogLines(const QByteArray &text)
{
    LogLines lines;
    ValueCount values;
    lines.isCut = text.size() > MaxLogBytes;
    qsizetype start = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const qsizetype end = std::min<qsizetype>(text.size(), MaxLogBytes);
    for (int number = 1; start < end; ++number) {
        qsizetype stop = text.indexOf('\n', start);
        if (stop < 0)
            stop = text.size();
        if (stop > end) // the line that the limit falls into
            break;
        const QByteArray line = text.mid(start, stop - start).trimmed();
        start = stop + 1;
        if (line.isEmpty())
            continue;
        if (int(lines.logs.size()) + lines.badLines >= MaxLogLines) {
            lines.isCut = true;
            break;
        }
        // A list is JSON, too, and no log.
        Outcome<SampleLog> log = line.startsWith('{') ? decodeSampleLog(line) : failure({});
        if (log) {
            values.add(*log);
            lines.logs.push_back(std::move(*log));
        } else if (lines.badLines++ == 0) {
            lines.firstBadLine = number;
        }
    }
    std::ranges::stable_sort(lines.logs, [](const SampleLog &a, const SampleLog &b) {
        return a.timestamp > b.timestamp; // an absent one is the oldest
    });
    lines.fields = values.take();
    return lines;
}

Outcome<LogLines> readLogFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({.kind = ProblemKind::FileFailed, .detail = file.errorString()});
    // One byte more tells whether there is more.
    const QByteArray text = file.read(MaxLogBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure({.kind = ProblemKind::FileFailed, .detail = file.errorString()});
    return readLogLines(text);
}

} // namespace tokendeck
