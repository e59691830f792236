// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/ids.h"

#include <QUuid>

namespace tokendeck {

ConnectionId ConnectionId::create()
{
    return ConnectionId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace tokendeck
