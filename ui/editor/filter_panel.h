// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/filter_selection.h"
#include "models/store/workspace.h"
#include "ui/editor/editor_dependencies.h"

#include <QWidget>

#include <optional>

namespace tokendeck {

class FilterFindings;
class FilterList;
class LogPreview;
class MatchSwitch;
class NewFilterForm;
class PillBox;
class PreviewPanel;

//! Chooses the filters of a shared token and shows what they let through: the account's filters
//! with a new one on the left; the chosen ones, what is to be said of them, and a preview on the
//! right.
//!
//! Stands in the filter editor and in the dialog that creates a shared token.
class FilterPanel final : public QWidget {
    Q_OBJECT
public:
    //! \p base is what the token has; absent for a token that does not exist yet.
    FilterPanel(const EditorDependencies &dependencies, const ConnectionId &connection,
                const std::optional<FilterSelection> &base, QWidget *parent = nullptr);
    ~FilterPanel() override;

    //! What is chosen now.
    [[nodiscard]] const SelectionDraft &draft() const { return m_draft; }
    [[nodiscard]] const FilterSelection &selection() const { return m_draft.current(); }
    //! The admin has agreed in words that every log is shown; only where no filter is chosen.
    [[nodiscard]] bool waived() const { return m_draft.needsWaiver() && m_draft.isWaived(); }
    //! "2 filters, combined with AND".
    [[nodiscard]] QString summary() const;

    //! The token's filters are \p base by now; see SelectionDraft::setBase().
    void setBase(const FilterSelection &base);
    //! Gives the edits up.
    void takeBase();
    //! Takes no input while a change is sent.
    void setFrozen(bool frozen);
    //! Puts the focus where the editing begins.
    void focusFirst();

signals:
    //! draft(), waived() or summary() answers something else.
    void changed();

private:
    void build(const QString &account);
    void setChosen(FilterId id, bool chosen);
    //! Shows the draft everywhere and asks for its counts.
    void refresh();
    void refreshFilters();
    void refreshUses();
    void refreshFindings();
    void refreshSuggestions();
    void addFilter();
    void takeOver(const RowsChange &change);
    [[nodiscard]] FilterSet currentSet() const;
    [[nodiscard]] QString accountName() const;

    const EditorDependencies m_deps;
    const ConnectionId m_connection;
    Rows<Filter> m_filters;
    SelectionDraft m_draft;
    LogPreview *m_preview = nullptr;
    FilterList *m_list = nullptr;
    NewFilterForm *m_form = nullptr;
    MatchSwitch *m_switch = nullptr;
    PillBox *m_pills = nullptr;
    FilterFindings *m_findings = nullptr;
    PreviewPanel *m_shown = nullptr;
};

} // namespace tokendeck
