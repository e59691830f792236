// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/scope_list.h"

#include "models/tables/scope/scope_tree.h"
#include "ui/table/token_tree_view.h"
#include "ui/table/view_columns.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace tokendeck {

TokenTreeView *makeScopeList(ScopeTree *tree, const QString &name)
{
    auto *list = new TokenTreeView;
    list->setTable(tree,
                   {{.key = u"name"_s,
                     .minimumChars = 16,
                     .preferredChars = 26,
                     .stretch = 1,
                     .priority = 3,
                     .hideable = false},
                    {.key = u"state"_s, .minimumChars = 12, .preferredChars = 28, .priority = 2},
                    {.key = u"reach"_s, .minimumChars = 20, .preferredChars = 40, .stretch = 2}});
    list->setSortingEnabled(false);
    list->header()->setSectionsClickable(false);
    list->header()->setSortIndicatorShown(false);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setAccessibleName(name);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    // What belongs to an account is shown when it comes.
    QObject::connect(tree, &QAbstractItemModel::rowsInserted, list,
                     [list](const QModelIndex &parent) {
                         if (parent.isValid())
                             list->expand(parent);
                     });
    return list;
}

} // namespace tokendeck
