// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menus of ViewColumns: of its header, and of the columns in the menus of rows.

#include "ui/table/table_header.h"
#include "ui/table/view_columns.h"
#include "ui/widgets/access_keys.h"
#include "ui/widgets/text/plain_text.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tokendeck {

void ViewColumns::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(m_header);
    menu->setObjectName(u"headerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int column = m_header->logicalIndexAt(position);
    const auto add = [this, menu](const QString &text, auto then) {
        connect(menu->addAction(text), &QAction::triggered, this, then);
    };
    if (column >= 0 && column < int(m_columns.size()) && m_header->sectionsClickable()) {
        add(tr("Sort ascending"),
            [this, column] { m_header->setSortIndicator(column, Qt::AscendingOrder); });
        add(tr("Sort descending"),
            [this, column] { m_header->setSortIndicator(column, Qt::DescendingOrder); });
        if (m_secondAllowed && column != m_header->sortIndicatorSection()) {
            add(tr("Then by this, ascending"),
                [this, column] { setSecondSort(column, Qt::AscendingOrder); });
            add(tr("Then by this, descending"),
                [this, column] { setSecondSort(column, Qt::DescendingOrder); });
        }
        if (m_header->secondSortColumn() >= 0)
            add(tr("Sort by one column alone"), [this] { setSecondSort(-1, Qt::AscendingOrder); });
        menu->addSeparator();
    }
    if (column >= 0 && column < int(m_columns.size())) {
        add(tr("Fit to its contents"), [this, column] { fitContents(column); });
        if (m_columns[size_t(column)].hideable)
            add(tr("Hide this column"), [this, column] {
                m_chosen = true;
                m_kept.erase(column);
                setHidden(column, true);
                emit stateChanged();
            });
    }
    fillMenu(menu->addMenu(tr("Columns")));
    giveAccessKeys(menu);
    menu->popup(m_header->mapToGlobal(position));
}

//! The way to sort without a mouse: what sorts now is marked, and chosen again it turns round.
void ViewColumns::fillSortMenu(QMenu *menu)
{
    for (const int column : shown()) {
        QAction *action = menu->addAction(
            plainActionText(m_header->model()->headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(column == m_header->sortIndicatorSection());
        connect(action, &QAction::triggered, this, [this, column] {
            const bool turns = column == m_header->sortIndicatorSection()
                && m_header->sortIndicatorOrder() == Qt::AscendingOrder;
            m_header->setSortIndicator(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

void ViewColumns::fillMenu(QMenu *menu)
{
    if (m_header->sectionsClickable()) {
        fillSortMenu(menu->addMenu(tr("Sort by")));
        menu->addSeparator();
    }
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (!m_columns[size_t(column)].hideable)
            continue;
        QAction *action = menu->addAction(
            plainActionText(m_header->model()->headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_chosen = true;
            if (shown)
                m_kept.insert(column);
            else
                m_kept.erase(column);
            setHidden(column, !shown);
            emit stateChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        reset();
        emit stateChanged();
    });
}

} // namespace tokendeck
