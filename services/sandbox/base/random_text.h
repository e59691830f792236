// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringView>

namespace tokendeck::sandbox {

//! Makes tokens that look like the backend's, from a securely seeded generator.
class TokenMaker {
public:
    TokenMaker();

    //! 32 letters and digits.
    [[nodiscard]] Secret shippingToken();
    //! Four groups of hexadecimal digits, as 6c36edf51-cf93883aa35-5bc6ce6-7bcfe60d87, beginning
    //! and ending with what is given.
    [[nodiscard]] Secret sharedToken(QByteArrayView first = {}, QByteArrayView last = {});
    //! A UUID.
    [[nodiscard]] Secret apiToken();

private:
    QRandomGenerator m_random;
};

} // namespace tokendeck::sandbox
