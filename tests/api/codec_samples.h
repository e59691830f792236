// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace tokendeck::test {

//! One codec with a document that it takes, in which every known member has a value.
struct CodecSample {
    const char *name;
    QByteArray document;
    //! Decodes a document and forgets what it says: the Problem, or that of a row, or none.
    std::optional<Problem> (*decode)(QByteArray);
};

[[nodiscard]] const std::vector<CodecSample> &codecSamples();
//! The one called \p name, which must exist.
[[nodiscard]] const CodecSample &codecSample(QByteArrayView name);

} // namespace tokendeck::test
