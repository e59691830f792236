// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/column_fit.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <set>
#include <vector>

class QAbstractItemView;
class QModelIndex;
class QMenu;

namespace tokendeck {

class Deferred;
class TableHeader;

//! What a page says about one column of its table.
struct ColumnSpec {
    QString key; //!< names the column in the remembered state: "lastUsed"
    double minimumChars = 6; //!< in average characters of the font
    double preferredChars = 12;
    //! It shows its cells whole up to so many characters; 0 where they may be cut.
    double wholeChars = 0;
    bool cutsLongest = false; //!< but of many cells the longest few may be cut: names of people
    int stretch = 0;
    int priority = 1; //!< columns of a lower priority give way first
    bool hiddenAtFirst = false;
    bool hideable = true;
    bool rightAligned = false;
    bool isToken = false; //!< as wide as a mask, whatever the font
};

//! The columns of one view: their widths for each width of the view, which are hidden and in which
//! order, the menu for that, and all of it as bytes to be remembered. Where the columns do not fit,
//! the ones of the lowest priority are left out.
class ViewColumns final : public QObject {
    Q_OBJECT
public:
    //! \p columns in the model's order; the model is set already. Both outlive this.
    ViewColumns(QAbstractItemView *view, TableHeader *header, std::vector<ColumnSpec> columns,
                QObject *parent = nullptr);

    //! Gives the columns their widths for the view's present one.
    void fit();
    //! The width of the token columns, and what the word Copy takes more where there is room, in
    //! pixels; they differ with the font.
    void setTokenWidths(int token, int copy)
    {
        m_tokenWidth = token;
        m_copyWidth = copy;
    }
    //! Hides or shows \p column as long as the admin has not chosen the columns.
    void setHiddenAtFirst(int column, bool hidden);

    //! The columns that are shown, from the left as they stand.
    [[nodiscard]] std::vector<int> shown() const;
    //! The leftmost visible column.
    [[nodiscard]] int edgeColumn() const;
    //! Lets a second column sort what the first one does not tell apart: secondSortChanged().
    void allowSecondSort() { m_secondAllowed = true; }
    //! Fills \p menu with an entry for each column that can be hidden, and one that resets all.
    void fillMenu(QMenu *menu);

    //! Hidden columns, their order, the widths that the admin gave, and the sorting.
    [[nodiscard]] QByteArray saveState() const;
    //! Takes what saveState() gave; unknown columns and damaged bytes are passed over.
    void restoreState(const QByteArray &state);

signals:
    //! saveState() differs by the admin's doing.
    void stateChanged();
    void edgeColumnChanged(int column);
    //! \p column is below 0 where none does.
    void secondSortChanged(int column, Qt::SortOrder order);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] ColumnWish wish(int column) const;
    void measure();
    //! Of some cells of each column.
    using CellWidths = std::map<int, std::vector<int>>;
    void measureRow(const QModelIndex &first, CellWidths &widths) const;
    [[nodiscard]] int columnOf(const QString &key) const;
    void setHidden(int column, bool hidden);
    [[nodiscard]] bool isHidden(int column) const { return m_hidden.contains(column); }
    void reset();
    void updateEdge();
    void setSecondSort(int column, Qt::SortOrder order);
    //! Sorts by \p column what the first one does not tell apart; once more turns it round.
    void sortSecond(int column);
    void fillSortMenu(QMenu *menu);
    void showHeaderMenu(const QPoint &position);
    void fitContents(int column);
    void tellState();

    QAbstractItemView *m_view;
    TableHeader *m_header;
    // The view may be half gone when its viewport's last events come.
    QObject *m_viewport;
    QObject *m_headerViewport;
    std::vector<ColumnSpec> m_columns;
    std::map<int, int> m_userWidths;
    //! What the cells of a column take that were seen, with their padding.
    struct ContentWidth {
        int usual = 0; //!< of the widest, or of nearly all where the longest few may be cut
        int widest = 0;
    };
    std::map<int, ContentWidth> m_contentWidths;
    Deferred *m_measuring = nullptr;
    std::set<int> m_hidden; //!< as wanted; a narrow view leaves out more
    std::set<int> m_kept; //!< the admin wants them in a narrow view, too
    int m_tokenWidth = 0;
    int m_copyWidth = 0;
    bool m_chosen = false; //!< the admin has hidden or shown a column
    int m_edge = -1;
    bool m_restoring = false; //!< a remembered state is being shown
    bool m_fitting = false;
    bool m_secondAllowed = false;
};

} // namespace tokendeck
