// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/secret_text.h"

#include <algorithm>
#include <cstring>

namespace tokendeck {

SecretText::~SecretText()
{
    wipeMemory(m_data.get(), m_capacity);
}

void SecretText::append(std::string_view utf8)
{
    if (utf8.empty())
        return;
    if (m_size + utf8.size() > m_capacity) {
        const size_t capacity = std::max<size_t>(2 * (m_size + utf8.size()), 1024);
        auto data = std::make_unique<char[]>(capacity);
        if (m_size > 0)
            std::memcpy(data.get(), m_data.get(), m_size);
        wipeMemory(m_data.get(), m_capacity);
        m_data = std::move(data);
        m_capacity = capacity;
    }
    std::memcpy(m_data.get() + m_size, utf8.data(), utf8.size());
    m_size += utf8.size();
}

void SecretText::append(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    append(std::string_view(utf8.constData(), size_t(utf8.size())));
}

} // namespace tokendeck
