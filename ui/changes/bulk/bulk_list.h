// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace tokendeck {

//! The items of a bulk change as rows, in the look of the window's tables: what it is, in which
//! account, and what happens to it.
class BulkList final : public QTreeView {
    Q_OBJECT
public:
    explicit BulkList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    //! What the current row says in its last column, where there is no room for all of it; else
    //! empty.
    [[nodiscard]] QString hiddenText() const;

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
