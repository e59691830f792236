// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/cells/text_cache.h"

#include <QAbstractItemDelegate>

namespace tokendeck {

class PaletteModel;
struct Colors;
struct PaletteText;

//! Draws the rows of the palette: an icon, two lines, and at the right a mask, or the keys of the
//! selected one. The first of a group has the group's title above it.
class PaletteDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
public:
    //! \p model outlives this.
    explicit PaletteDelegate(const PaletteModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Place;

    [[nodiscard]] int titleHeight() const;
    //! Draws from the right; the width that it took.
    int paintKeys(const Place &place, const PaletteText &text) const;
    int paintAside(const Place &place, const PaletteText &text) const;
    void paintTitle(const Place &place, const QRect &area, const PaletteText &text) const;

    const PaletteModel &m_model;
    mutable TextCache m_texts;
};

} // namespace tokendeck
