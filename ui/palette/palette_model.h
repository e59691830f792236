// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/changes/offers/row_offer.h"
#include "ui/palette/palette_words.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace tokendeck {

//! What the palette has found, in an order that stays until something else is asked. What changes
//! meanwhile reads otherwise, and what goes is told so; nothing moves.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        FinderObject object;
        QString group; //!< the title above it, if it is the first below one
        bool isPinned = false;
        std::optional<RowOffer> offer =
            {}; //!< what the row does with the object, if it is not the object
    };

    //! \p workspace outlives this.
    PaletteModel(const Workspace &workspace, PaletteWords words, QObject *parent);

    //! Shows \p rows, which \p needle has found.
    void setRows(std::vector<Row> rows, FinderNeedle needle);
    void setPinned(int row, bool isPinned);
    //! Times have gone on: everything is described anew.
    void refresh();

    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] const PaletteText &textAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! DisplayRole and AccessibleTextRole; no role has a mask.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString spokenText(int row) const;

    PaletteWords m_words;
    std::vector<Row> m_rows;
    FinderNeedle m_needle;
    mutable std::vector<std::optional<PaletteText>> m_texts; //!< made when they are shown
};

} // namespace tokendeck
