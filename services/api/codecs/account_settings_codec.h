// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/outcome.h"
#include "models/domain/secret.h"

#include <QByteArray>
#include <QStringList>

namespace tokendeck {

//! What GET …/time-based-accounts/{id} answers. A PUT replaces all of an account's settings, so
//! the whole text is kept, members that this version does not know included, to be sent back.
struct AccountSettings {
    AccountId id;
    QString name;
    bool searchable = false;
    Secret text; //!< the JSON as it was read; what an unknown member holds is not known
};

//! Reads one account. Without a word on whether it can be searched nothing can be changed, so
//! \c searchable may not be absent.
[[nodiscard]] Outcome<AccountSettings> decodeAccountSettings(QByteArray body);

//! The body of a PUT that sends every member of \p settings back as it was, but for \p searchable.
//! The accounts that objects are shared with are read with their names and sent as ids; none is an
//! empty list, never null (docs/backend.md, Calls).
[[nodiscard]] QByteArray encodeAccountSettings(const AccountSettings &settings, bool searchable);

//! The names of the members in which \p after is not as \p before, but for \c searchable and for
//! what the backend works out itself. Sorted.
[[nodiscard]] QStringList otherDifferences(const AccountSettings &before,
                                           const AccountSettings &after);

} // namespace tokendeck
