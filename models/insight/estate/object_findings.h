// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding_key.h"
#include "models/insight/estate/truth.h"

#include <optional>

namespace tokendeck {

//! What is wrong with one object, but for what is silenced. One that is a part of another's
//! finding, as the second of two with the same filters, has that finding, too.
struct ObjectFindings {
    FindingKinds found;
    FindingKinds doubted; //!< it is not known whether it has these
    std::optional<Severity> counted; //!< a token's, by which the score counts it
    bool unscored = false; //!< a token that the score leaves out: too little is known of it

    [[nodiscard]] Truth has(FindingKind kind) const
    {
        if (found.test(size_t(kind)))
            return Truth::Yes;
        return doubted.test(size_t(kind)) ? Truth::Unknown : Truth::No;
    }
    [[nodiscard]] Truth hasNone() const
    {
        if (found.any())
            return Truth::No;
        return doubted.any() || unscored ? Truth::Unknown : Truth::Yes;
    }
    //! Of an object of which nothing was concluded yet.
    [[nodiscard]] static ObjectFindings unknown()
    {
        ObjectFindings findings;
        findings.doubted.set();
        return findings;
    }

    friend bool operator==(const ObjectFindings &, const ObjectFindings &) = default;
};

} // namespace tokendeck
