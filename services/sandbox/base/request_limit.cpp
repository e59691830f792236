// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/request_limit.h"

#include <QList>

#include <algorithm>
#include <limits>

namespace tokendeck::sandbox {

void RequestLimit::begin()
{
    *this = RequestLimit(m_mostBody);
}

std::optional<int> RequestLimit::take(const QByteArray &bytes)
{
    qsizetype ofBody = bytes.size();
    if (!m_headEnded) {
        m_head += bytes;
        qsizetype end = m_head.indexOf("\r\n\r\n");
        end = end < 0 ? m_head.indexOf("\n\n") : end + 4;
        if (std::max(end, end < 0 ? m_head.size() : 0) > MostHead)
            return 431;
        if (end < 0)
            return std::nullopt;
        ofBody = m_head.size() - end;
        m_head.truncate(end);
        m_headEnded = true;
        readHead();
        m_head.clear();
    }
    if (m_isChunked)
        m_body += ofBody;
    return m_body > m_mostBody ? std::optional(413) : std::nullopt;
}

void RequestLimit::readHead()
{
    for (const QByteArray &line : m_head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray name = line.first(colon).trimmed().toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (name == "transfer-encoding") {
            m_isChunked = true;
        } else if (name == "content-length") {
            bool isNumber = false;
            const qint64 length = value.toLongLong(&isNumber);
            const bool isTooLong = !isNumber && value.size() > 18;
            m_body = std::max(m_body, isTooLong ? std::numeric_limits<qint64>::max() : length);
        }
    }
    if (m_isChunked && m_body <= m_mostBody)
        m_body = 0; // RFC 9112, 6.3: the chunks say the length
}

} // namespace tokendeck::sandbox
