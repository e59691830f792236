// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/fault_cells.h"

#include "models/domain/display_name.h"

#include <QCoreApplication>

namespace tokendeck {
namespace {

struct FaultCellsWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::FaultCells)
};

} // namespace

QString faultTitle(const QString &name)
{
    return name.isEmpty() ? FaultCellsWords::tr("not understood")
                          : FaultCellsWords::tr("not understood: %1").arg(isolated(name));
}

QString faultToolTip(const RowFault &fault)
{
    return FaultCellsWords::tr("Not understood at %1. %2").arg(fault.jsonPath, fault.detail);
}

QString notKnown()
{
    return FaultCellsWords::tr("not known");
}

} // namespace tokendeck
