// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/scope_map.h"
#include "ui/base/dependencies.h"
#include "ui/frame/page.h"
#include "words/lists/problems/page_words.h"

#include <optional>
#include <set>
#include <vector>

class QMenu;
class QStackedLayout;

namespace tokendeck {

class Button;
class EmptyState;
class ScopeFooter;
class ScopeTree;
class ScopeView;
class TokenTreeView;

//! Which API token can search which accounts: drawn, or as a tree with the same selection and the
//! same commands.
class ScopePage final : public Page {
    Q_OBJECT
public:
    ScopePage(const Dependencies &dependencies, const PageSpec &spec, QWidget *parent = nullptr);

    void setScope(const std::vector<ConnectionId> &scope) override;
    void focusContent() override;
    bool act(ActionId action) override;
    bool select(const Selection &selection) override;
    void setKeys(const ActionKeys &keys) override
    {
        // The buttons tell them, and are made anew.
        m_offers.clear();
        Page::setKeys(keys);
    }
    [[nodiscard]] Intent place() const override;
    [[nodiscard]] QString countsText() const override;
    [[nodiscard]] std::vector<ConnectionId> actedOn() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateBar() override;
    void updateContent() override;

private:
    void buildHeader();
    void buildContent();
    void connectViews();
    void showAsList(bool asList);
    void showView();
    //! Reads the facts and shows them, where they are not those that are shown.
    void readFacts();
    void showMap();
    void updateEmpty();
    void updateSelection();
    //! Says \p sentence where there is room for it.
    void tell(const QString &sentence);
    //! Selects \p key in the map and in the tree, and shows it where a group hides it.
    void choose(const std::optional<ScopeKey> &key);
    void toggleFold(const ScopeKey &group);
    //! Chooses the first node behind \p from whose name has what is searched for.
    void find(bool fromNext);
    void save();
    void showMenu(const QPoint &position);
    void goToPage();

    //! The row of a list that is selected here; absent for a group or none.
    [[nodiscard]] std::optional<Selection> selected() const;
    [[nodiscard]] std::vector<RowOffer> offers() const;
    //! Does what \p action is for the selection, or says what is to be selected first.
    bool actOnSelection(ActionId action);
    void perform(const RowOffer &offer);
    [[nodiscard]] Message asMessage(const PageMessage &message);

    const Dependencies m_deps;
    const QString m_title;
    std::vector<ConnectionId> m_scope;
    ScopeFacts m_facts;
    std::set<ScopeKey> m_unfolded;
    std::optional<ScopeKey> m_opened; //!< of those, the one that the search has unfolded
    std::optional<ScopeKey> m_key; //!< the selection
    std::optional<Selection> m_awaited; //!< to be selected when it comes
    std::vector<RowOffer> m_offers; //!< as the footer shows them
    std::optional<EmptyReason> m_emptyReason;
    bool m_isChoosing = false;
    QString m_sentence; //!< that is said of the selection

    Button *m_asList = nullptr;
    Button *m_save = nullptr;
    QStackedLayout *m_stack = nullptr;
    ScopeView *m_map = nullptr;
    ScopeTree *m_tree = nullptr;
    TokenTreeView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    ScopeFooter *m_footer = nullptr;
};

} // namespace tokendeck
