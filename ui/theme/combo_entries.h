// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QComboBox;

namespace tokendeck {

//! How much wider the entries of \p combo are, in pixels, than Qt reckons where it is as wide as
//! they are: Qt takes the ink, and letters such as brackets of Japanese end behind it. 0 for none.
[[nodiscard]] int lackOfEntries(const QComboBox *combo);

//! The entries in the list of a combo box: as high as a menu's, their text where the field's own
//! text stands.
class ComboEntries final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace tokendeck
