// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/report/token_line.h"

#include <tuple>

namespace tokendeck {

bool standsBefore(const TokenLine &a, const TokenLine &b)
{
    const auto key = [](const TokenLine &line) {
        const ObjectRef &object = line.object;
        return std::tie(line.connection, object.backend, object.account, object.list, object.id,
                        object.local.value());
    };
    return key(a) < key(b);
}

} // namespace tokendeck
