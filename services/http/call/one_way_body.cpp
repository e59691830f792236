// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/call/one_way_body.h"

#include <algorithm>

namespace tokendeck {

OneWayBody::OneWayBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneWayBody::reset()
{
    return !m_wasRead;
}

bool OneWayBody::seek(qint64 position)
{
    if (position < pos())
        return reset();
    return QIODevice::seek(position);
}

qint64 OneWayBody::readData(char *data, qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_bytes.size() - pos());
    if (count <= 0)
        return -1;
    m_wasRead = true;
    std::copy_n(m_bytes.constData() + pos(), count, data);
    return count;
}

} // namespace tokendeck
