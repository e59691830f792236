// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace tokendeck {

//! Where a link of Tokendeck leads: a page, at most with one row or a search. It can do nothing and
//! holds no secret, so whoever writes one gains nothing by having it opened.
struct PageLink {
    QString page; //!< a PageSpec's key
    std::optional<qint32> id; //!< of a row of the page's list
    std::optional<AccountId> account; //!< that the row belongs to; absent: any
    std::optional<QString> search; //!< what the page is to be searched for

    friend bool operator==(const PageLink &, const PageLink &) = default;
};

//! Reads \p text: tokendeck://PAGE, tokendeck://PAGE?search=WORDS, tokendeck://PAGE/ID, the last
//! one also with ?account=ID. Anything else is a sentence that says what is wrong, and that repeats
//! nothing which looks like a token.
[[nodiscard]] tl::expected<PageLink, QString> readPageLink(const QString &text);

} // namespace tokendeck
