// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/cell_words.h"

#include "models/domain/names/display_name.h"
#include "words/base/text_direction.h"

#include <QCoreApplication>

namespace tokendeck {
namespace {

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::CellWords)
};

} // namespace

QString noValue()
{
    return QString(QChar(0x2013));
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? noValue() : isolated(text);
}

QString notKnown()
{
    return CellWords::tr("not known");
}

QString enabledWord(bool enabled)
{
    return enabled ? CellWords::tr("enabled") : CellWords::tr("disabled");
}

QString never()
{
    return CellWords::tr("never");
}

QString asking()
{
    return CellWords::tr("asking…");
}

QString maskedText(const Secret &token, bool locked)
{
    if (!token.isEmpty())
        return leftToRight(token.masked());
    return locked ? QString(12, QChar(0x2022)) : noValue();
}

QString spokenMask(const Secret &token, bool locked)
{
    if (!token.isEmpty())
        return CellWords::tr("Hidden token");
    return locked ? CellWords::tr("Locked") : CellWords::tr("Not known");
}

QString faultTitle(const QString &name)
{
    return name.isEmpty() ? CellWords::tr("not understood")
                          : CellWords::tr("not understood: %1").arg(isolated(name));
}

QString faultToolTip(const RowFault &fault)
{
    return CellWords::tr("Not understood at %1. %2").arg(fault.jsonPath, fault.detail);
}

} // namespace tokendeck
