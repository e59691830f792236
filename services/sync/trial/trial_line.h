// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace tokendeck {

//! Where the logs of the accounts at \p apiUrl are sent (SHIPPERS.md, Hosts): the HTTPS port of its
//! region's listener, and of a backend on this computer its own address. Absent where the address
//! is no known region's, or its region has no listener.
[[nodiscard]] std::optional<QUrl> listenerUrlOf(const QUrl &apiUrl);

//! The type of the logs that try a token.
inline constexpr auto TrialType = QLatin1StringView("tokendeck-trial");

//! The line of logs that tries a token. It bears no time: that it came is what counts, whatever
//! this computer's clock shows.
struct TrialLine {
    //! What it is searched for by: letters and digits alone, so that it is one word of the message
    //! however the backend takes that apart.
    QString word;
    QByteArray json; //!< as it is sent, without the end of the line

    //! A new one.
    [[nodiscard]] static TrialLine make();
};

} // namespace tokendeck
