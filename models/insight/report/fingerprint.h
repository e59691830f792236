// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QByteArrayView>
#include <QString>

namespace tokendeck {

//! Makes fingerprints of tokens: what tells whether a text is the same as on another day, to who
//! has the key, and nothing else to anybody. HMAC-SHA-256 (RFC 2104), cut to its first 16 hex
//! digits.
class FingerprintKey {
public:
    //! No key: every fingerprint is empty.
    FingerprintKey() = default;
    //! \p key is what newText() made; an empty one is no key.
    explicit FingerprintKey(Secret key);

    //! A key's text: 64 hex digits by the system's source of randomness.
    [[nodiscard]] static Secret newText();

    [[nodiscard]] bool isEmpty() const { return m_key.isEmpty(); }
    //! Names the key, 8 hex digits that tell nothing of it; empty without one. Fingerprints of two
    //! keys say nothing beside each other.
    [[nodiscard]] const QString &id() const { return m_id; }
    //! 16 hex digits; empty without a key, or without a text.
    [[nodiscard]] QString of(QByteArrayView text) const;
    [[nodiscard]] QString of(const Secret &token) const { return of(token.exposedText()); }

private:
    Secret m_key;
    QString m_id;
};

} // namespace tokendeck
