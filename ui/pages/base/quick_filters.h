// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/lists/list_kind.h"
#include "models/insight/estate/row_state.h"

#include <QWidget>

#include <vector>

namespace tokendeck {

class ButtonFlow;
class CountedSearches;
class FilterChip;
class Label;
class SearchField;
class Workspace;

//! What a page is narrowed to most often, each with how many rows it has. A click puts the word for
//! it into the search, and takes it out.
class QuickFilters final : public QWidget {
    Q_OBJECT
public:
    //! For a page of \p kind; all outlive it.
    QuickFilters(ListKind kind, SearchField *field, const CountedSearches &counts,
                 const Workspace &workspace, QWidget *parent = nullptr);

    //! What is to be counted for it.
    [[nodiscard]] QStringList searches() const;
    //! The accounts to choose from.
    void setScope(const std::vector<ConnectionId> &scope);

private:
    struct Choice {
        FilterChip *chip = nullptr;
        RowState state = RowState::Unknown;
        QString word;
        bool danger = false;
    };

    void update();
    void toggle(const QString &word);
    void openAccounts();

    SearchField *m_field = nullptr;
    const CountedSearches &m_counts;
    const Workspace &m_workspace;
    std::vector<ConnectionId> m_scope;
    std::vector<Choice> m_choices;
    FilterChip *m_accounts = nullptr;
    Label *m_plus = nullptr; //!< what the numbers' plus stands for
};

} // namespace tokendeck
