// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace tokendeck {

//! The items of a bulk change as rows, in the look of the window's tables: what it is, in which
//! account, and what happens to it, in several lines where they do.
class BulkList final : public QTreeView {
    Q_OBJECT
public:
    explicit BulkList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    //! What the current row says in its last column, where there is no room for all of it; else
    //! empty.
    [[nodiscard]] QString hiddenText() const;
    struct Lines {
        QStringList texts;
        bool areCut = false; //!< there is more than they have room for
    };
    //! The text of \p index as it is shown in \p room: in the last column it takes a few lines,
    //! unless there are so many rows that all are of one height.
    [[nodiscard]] Lines linesOf(const QModelIndex &index, int room) const;
    //! The width that the text of \p index has.
    [[nodiscard]] int roomOf(const QModelIndex &index) const;

signals:
    void hiddenTextChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void resizeEvent(QResizeEvent *event) override;
    void reset() override;

private:
    void fitColumns();
};

} // namespace tokendeck
