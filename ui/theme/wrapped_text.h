// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

class QPainter;
class QRect;
class QString;

namespace tokendeck {

//! Writes \p text, which runs from right to left and may have line breaks, into \p rect as
//! QPainter::drawText() does with Qt::TextWordWrap. That takes the blank at the end of a wrapped
//! line for a part of it: the line stands a blank too far to the left, or is cut there.
void paintFromRight(QPainter *painter, const QRect &rect, Qt::Alignment alignment,
                    const QString &text);

} // namespace tokendeck
