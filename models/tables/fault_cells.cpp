// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/fault_cells.h"

#include "models/domain/display_name.h"

#include <QCoreApplication>

namespace tokendeck {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::FaultCells)
};

} // namespace

QString faultTitle(const QString &name)
{
    return name.isEmpty() ? Words::tr("not understood")
                          : Words::tr("%1 (not understood)").arg(isolated(name));
}

QString faultToolTip(const RowFault &fault)
{
    return Words::tr("Not understood at %1. %2").arg(fault.jsonPath, fault.detail);
}

QString notKnown()
{
    return Words::tr("not known");
}

} // namespace tokendeck
