// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>

#include <map>

namespace tokendeck {

//! What this process's TCP connections to \p port of any of \p hosts have received so far, by their
//! descriptors. Of what Qt has not made a part of an answer, only the system can tell. Empty where
//! it does not: on other systems than Linux, and before Linux 4.1.
[[nodiscard]] std::map<int, quint64> receivedBytes(const QList<QHostAddress> &hosts, quint16 port);

} // namespace tokendeck
