// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/view_state_store.h"

namespace tokendeck {

ViewStateStore::ViewStateStore(const QString &filePath, JsonFile::Notice notice)
    : m_file(filePath, {}, std::move(notice))
{
}

VoidOutcome ViewStateStore::load()
{
    m_states.clear();
    m_changed = false;
    const FileOutcome<QJsonObject> object = m_file.read();
    if (!object)
        return failure(asProblem(object.error()));
    for (auto it = object->begin(); it != object->end(); ++it) {
        const auto bytes = QByteArray::fromBase64Encoding(it->toString().toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        if (bytes && !(*bytes).isEmpty())
            m_states.insert(it.key(), *bytes);
    }
    return {};
}

QByteArray ViewStateStore::state(const QString &key) const
{
    return m_states.value(key);
}

void ViewStateStore::setState(const QString &key, const QByteArray &state)
{
    if (m_states.value(key) == state)
        return;
    m_changed = true;
    if (state.isEmpty())
        m_states.remove(key);
    else
        m_states.insert(key, state);
}

VoidOutcome ViewStateStore::save()
{
    if (!m_changed)
        return {};
    QJsonObject object;
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it)
        object[it.key()] = QString::fromLatin1(it.value().toBase64());
    const VoidOutcome written = outcomeOf(m_file.write(object));
    m_changed = !written;
    return written;
}

} // namespace tokendeck
