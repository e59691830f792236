// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/base/console.h"
#include "app/cli/estate/estate_reader.h"
#include "models/domain/lists/list_kind.h"
#include "models/domain/secret.h"

#include <QString>

#include <set>

namespace tokendeck::cli {

//! A token that a command line has named.
struct NamedToken {
    ConnectionId connection;
    ListKind list = ListKind::ShippingTokens;
    qint32 id = 0;
    QString name;
    Secret token; //!< not empty
    //! Why it is of no use now, as a sentence without its subject: "is disabled"; else empty.
    QString obstacle = {};
};

//! Says on standard error why \p token is of no use now, if it is of none.
void sayObstacle(Console &console, const NamedToken &token);

//! Reads what \p estate is about, and finds the token that is called \p text: NAME, ID, LIST/NAME
//! or LIST/ID, with LIST of listNames(); of an account its account token. \p also is read along.
//! WrongUse where it names none or several, with what would name each; NotRead where it may be in
//! what was not read, or its text is not known.
[[nodiscard]] Step<NamedToken> findToken(EstateReader &estate, Console &console,
                                         const QString &text, const std::set<ListKind> &also = {});

} // namespace tokendeck::cli
