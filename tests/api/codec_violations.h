// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace tokendeck::test {

//! One change that makes a codec's sample wrong.
struct Violation {
    const char *codec;
    const char *part; //!< of the sample; it occurs once
    const char *replacement;
    const char *path;
    const char *expected; //!< how the detail goes on after "Expected "
};

//! Every way in which a codec has to refuse its sample.
[[nodiscard]] std::span<const Violation> codecViolations();

struct NamedDocument {
    const char *name;
    QByteArray document;
};

//! What a list of shared tokens cannot be because it is no JSON.
[[nodiscard]] std::vector<NamedDocument> documentsThatAreNoJson();

} // namespace tokendeck::test
