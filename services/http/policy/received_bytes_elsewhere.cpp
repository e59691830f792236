// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/policy/received_bytes.h"

namespace tokendeck {

std::map<int, quint64> receivedBytes(const QList<QHostAddress> &, quint16)
{
    return {};
}

} // namespace tokendeck
