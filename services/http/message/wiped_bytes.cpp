// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/message/wiped_bytes.h"

#include "models/domain/secret.h"

#include <utility>

namespace tokendeck {

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        wipeMemory(bytes.data(), size_t(bytes.size()));
    bytes = {};
}

void reserveWiping(QByteArray &bytes, qsizetype capacity)
{
    if (bytes.capacity() >= capacity)
        return;
    QByteArray roomier;
    roomier.reserve(capacity);
    roomier.append(bytes);
    wipe(bytes);
    bytes = std::move(roomier);
}

} // namespace tokendeck
