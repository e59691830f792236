// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QString>

#include <optional>
#include <vector>

namespace tokendeck {

//! One field with one exact value.
struct FieldMatch {
    QString field;
    QString value;

    friend bool operator==(const FieldMatch &, const FieldMatch &) = default;
};

//! One log, as fields in the order of the reply. Nested members are joined with dots; other values
//! than strings are written as JSON writes them.
struct SampleLog {
    std::optional<TimePoint> timestamp;
    std::vector<FieldMatch> fields;

    [[nodiscard]] QString value(const QString &field) const;

    friend bool operator==(const SampleLog &, const SampleLog &) = default;
};

} // namespace tokendeck
