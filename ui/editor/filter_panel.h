// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/filters/filter_selection.h"
#include "services/api/codecs/api_values.h"
#include "services/sync/commands/command.h"
#include "ui/base/dependencies.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace tokendeck {

class Button;
class CommandRun;
class FilterForm;
class FilterList;
class Label;
class LogPreview;
class MatchSwitch;
class PillBox;
class PreviewPane;

//! Both halves of the filter editor: the account's filters and a new one at the left, what the
//! chosen ones let through at the right. It edits a draft and saves nothing but new filters.
class FilterPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FilterPanel(const Dependencies &dependencies, QWidget *parent = nullptr);
    ~FilterPanel() override;

    //! Begins a draft in the account of \p connection. \p base is what the token has; absent for a
    //! token that does not exist yet.
    void begin(const ConnectionId &connection, const std::optional<FilterSelection> &base);
    //! What the token has now. An edited draft stays as it is.
    void setBase(const FilterSelection &base);
    //! Gives the edits up.
    void takeBase();
    //! Whether the draft can be edited.
    void setEditable(bool editable);
    void focusSearch();

    [[nodiscard]] const SelectionDraft &draft() const { return m_draft; }
    //! Whether the admin has agreed to what draft() opens, where it opens something.
    [[nodiscard]] bool isAgreed() const { return !m_draft.needsWaiver() || m_draft.isWaived(); }
    //! Why isAgreed() is false, as a sentence; empty when it is true.
    [[nodiscard]] QString objection() const;
    //! What deletes each filter that was made here, that is still there and that no token has.
    [[nodiscard]] std::vector<Command> takeBacks() const;
    //! A filter is being made: the draft is about to change.
    [[nodiscard]] bool isAdding() const { return m_addRun != nullptr; }

signals:
    //! draft(), isAgreed() or isAdding() answers something else.
    void changed();

private:
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    void takeFilters();
    void takeUses();
    void updateContent();
    void updateMeaning(const FilterSet &set);
    void updateFindings(const FilterSet &set);
    void updateForm();
    void add();
    void takeAdded(const CommandRun &run);
    [[nodiscard]] QString accountName() const;

    const Dependencies m_deps;
    ConnectionId m_connection;
    SelectionDraft m_draft;
    std::unique_ptr<LogPreview> m_preview;
    FilterList *m_list = nullptr;
    FilterForm *m_form = nullptr;
    Button *m_add = nullptr;
    Label *m_addProblem = nullptr;
    MatchSwitch *m_switch = nullptr;
    PillBox *m_pills = nullptr;
    Label *m_meaning = nullptr;
    QVBoxLayout *m_findingsPlace = nullptr;
    std::vector<Label *> m_findings;
    QCheckBox *m_waiver = nullptr;
    PreviewPane *m_pane = nullptr;
    const CommandRun *m_addRun = nullptr; //!< under way for this draft
    FilterDraft m_added; //!< what m_addRun makes
    std::vector<std::pair<ConnectionId, FilterId>> m_made; //!< in whatever account
    bool m_editable = true;
};

} // namespace tokendeck
