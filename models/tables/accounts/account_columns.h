// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/accounts/account_node.h"
#include "models/tables/base/table_column.h"

#include <optional>
#include <vector>

namespace tokendeck {

//! One column of the AccountTree, and all that it says of an account that was understood.
struct AccountColumn {
    TableColumn head;
    QString (*text)(const AccountNode &) = nullptr; //!< needed, and never empty
    QString (*spoken)(const AccountNode &) = nullptr; //!< else the text
    Tone usualTone = Tone::Dim;
    QString (*toolTip)(const AccountNode &) = nullptr;
    Tone (*tone)(const AccountNode &) = nullptr; //!< where accounts differ in it
    //! What the column is sorted by; without it, by the text.
    std::optional<double> (*sortNumber)(const AccountNode &) = nullptr;
    //! Holds of an account that was not understood as well.
    bool (*holdsOfFault)(const AccountNode &) = nullptr;
};

//! By AccountTree::Column.
[[nodiscard]] const std::vector<AccountColumn> &accountColumns();

// What the cell of \p node in \p column says, whether the account was understood or not.

[[nodiscard]] QString accountText(const AccountNode &node, int column);
[[nodiscard]] QString spokenAccountText(const AccountNode &node, int column);
//! Empty where there is nothing more to say.
[[nodiscard]] QString accountToolTip(const AccountNode &node, int column);
[[nodiscard]] Tone accountTone(const AccountNode &node, int column);
[[nodiscard]] std::optional<double> accountSortNumber(const AccountNode &node, int column);

} // namespace tokendeck
