// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/filter_list_model.h"

#include <QListView>

class QLineEdit;

namespace tokendeck {

class Label;
class Workspace;

//! The rows of FilterList, as high as they need to be and not more.
class FilterRows final : public QListView {
    Q_OBJECT
public:
    explicit FilterRows(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

//! The account's filters with a search, a check box and a use count each.
class FilterList final : public QWidget {
    Q_OBJECT
public:
    //! \p workspace outlives it.
    explicit FilterList(const Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] FilterListModel *model() const { return m_model; }
    //! Brings \p id into sight, and drops a search that hides it.
    void reveal(FilterId id);
    //! What stands instead of the rows; for a list that could not be read.
    void setEmptyText(const QString &text);
    void focusSearch();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateEmptyText();

    FilterListModel *m_model = nullptr;
    QLineEdit *m_search = nullptr;
    FilterRows *m_rows = nullptr;
    Label *m_empty = nullptr;
    QString m_emptyText;
    FilterId m_current; //!< of the rows while they are made anew
};

} // namespace tokendeck
