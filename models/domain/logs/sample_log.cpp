// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/logs/sample_log.h"

#include <algorithm>

namespace tokendeck {

QString SampleLog::value(const QString &field) const
{
    const auto found = std::ranges::find(fields, field, &FieldMatch::field);
    return found == fields.end() ? QString() : found->value;
}

} // namespace tokendeck
