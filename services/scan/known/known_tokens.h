// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/insight/report/fingerprint.h"
#include "services/scan/tokens/sought_tokens.h"

#include <QString>

#include <vector>

namespace tokendeck {

//! What tells tokens without the lists: fingerprints, of which nothing can be read without their
//! key, and whose they are.
struct KnownTokens {
    struct One {
        QString fingerprint;
        ConnectionId connection;
        ListKind list = ListKind::SharedTokens;
        qint32 id = 0; //!< 0 where it has none
        QString name;
        QString accountName;

        friend bool operator==(const One &, const One &) = default;
    };

    QString keyId; //!< FingerprintKey::id() of the key that they were made with
    TimePoint readAt; //!< when the lists were read
    std::vector<One> tokens; //!< one for each object

    friend bool operator==(const KnownTokens &, const KnownTokens &) = default;
};

//! The fingerprints of \p tokens by \p key, which is not empty. About a second for 100,000.
[[nodiscard]] KnownTokens knownTokensOf(const std::vector<SoughtToken> &tokens,
                                        const FingerprintKey &key, TimePoint readAt);

} // namespace tokendeck
