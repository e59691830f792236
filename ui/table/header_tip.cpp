// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/header_tip.h"

#include "ui/table/cells/cell_geometry.h"
#include "ui/widgets/text/plain_text.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

namespace tokendeck {

bool tellCutName(QHeaderView *header, const QFont &font, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !header->model())
        return false;
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = header->logicalIndexAt(help->pos());
    if (section < 0)
        return false;
    const QString name = header->model()->headerData(section, Qt::Horizontal).toString();
    const int room = header->sectionSize(section) - 2 * CellMetrics::Padding;
    if (QFontMetrics(font).horizontalAdvance(name) <= room)
        return false;
    QToolTip::showText(help->globalPos(), plainToolTip(name), header);
    return true;
}

} // namespace tokendeck
