// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

class QAbstractItemView;

namespace tokendeck {

//! Letters that are typed in a table go to the next row whose name begins with them; the same
//! letter again goes to the one behind that.
class TypeAhead {
public:
    //! \p typed came from the keyboard while \p view had it.
    void type(QAbstractItemView &view, const QString &typed);

private:
    QString m_text;
    // How fast a person types is measured by the computer's clock, as Qt's own views do.
    QElapsedTimer m_sinceLast;
};

} // namespace tokendeck
