// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/common_columns.h"

#include <QCoreApplication>

namespace tokendeck {
namespace {

struct CommonColumns {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::CommonColumns)
};

} // namespace

TableColumn connectionHead()
{
    return {.key = QLatin1StringView(ConnectionColumnKey),
            .title = CommonColumns::tr("Connection"),
            .cells = CellKind::Dim,
            // Half of it says less than the account beside it: whole, or not at all.
            .width = {16, 16, 1, 0, 16},
            .toolTip = CommonColumns::tr("The connection that lists it, its group and its region"),
            .hiddenAtFirst = true};
}

QString connectionText(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace tokendeck
