// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/silence_store.h"

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
    m_unreadable = {};
    const FileOutcome<QJsonObject> object = m_file.read();
    if (!object)
        return failure(asProblem(object.error()));
    if (!m_file.wasThere())
        return {};
    const QJsonValue list = (*object)["silences"_L1];
    if (!list.isArray())
        return failure(asProblem(m_file.moveAside(u"it has no list of silences"_s)));
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries) {
        if (std::optional<Silence> silence = silenceFromJson(entry.toObject()))
            m_silences.push_back(*std::move(silence));
        else
            m_unreadable.append(entry);
    }
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

VoidOutcome SilenceStore::remove(const Silence &silence)
{
    const auto gone = std::erase_if(m_silences, [id = silenceId(silence)](const Silence &other) {
        return silenceId(other) == id;
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
