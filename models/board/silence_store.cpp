// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/silence_store.h"

#include "models/base/json_entries.h"
#include "models/board/silence_json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

SilenceStore::SilenceStore(const QString &filePath, JsonFile::Notice notice, QObject *parent)
    : QObject(parent)
    , m_file(filePath, {u"id"_s}, std::move(notice))
{
}

VoidOutcome SilenceStore::load()
{
    m_silences.clear();
    const FileOutcome<bool> read =
        readEntries(m_file, "silences"_L1, m_unreadable, [this](const QJsonValue &entry) {
            std::optional<Silence> known = silenceFromJson(entry.toObject());
            if (known)
                m_silences.push_back(*std::move(known));
            return known.has_value();
        });
    if (!read)
        return failure(asProblem(read.error()));
    if (*read)
        emit changed();
    return {};
}

VoidOutcome SilenceStore::add(const Silence &silence)
{
    return add(std::vector{silence});
}

VoidOutcome SilenceStore::add(const std::vector<Silence> &silences)
{
    for (const Silence &silence : silences) {
        std::erase_if(m_silences, [id = silenceId(silence)](const Silence &other) {
            return silenceId(other) == id;
        });
        m_silences.push_back(silence);
    }
    VoidOutcome written = write();
    emit changed();
    return written;
}

VoidOutcome SilenceStore::end(const std::vector<Silence> &ended)
{
    const auto gone = std::erase_if(m_silences, [&ended](const Silence &silence) {
        return std::ranges::find(ended, silence) != ended.end();
    });
    if (gone == 0)
        return {};
    VoidOutcome written = write();
    emit changed();
    return written;
}

VoidOutcome SilenceStore::write()
{
    QJsonArray list = m_unreadable;
    for (const Silence &silence : m_silences)
        list.append(toJson(silence));
    return outcomeOf(m_file.write({{u"silences"_s, list}}));
}

} // namespace tokendeck

#include "moc_silence_store.cpp"
