// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"
#include "models/insight/finder/finder_search.h"
#include "ui/palette/palette_model.h"
#include "ui/palette/palette_views.h"

#include <QCoreApplication>

#include <vector>

namespace tokendeck {

class ActivityLog;
class FinderBoard;
class FinderFacts;
class PinnedTokens;
class Workspace;

//! What the palette shows for a text, and without one. Remembers what was chosen in this run, but
//! for what is grave.
class PaletteSource {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::PaletteSource)
public:
    //! All references outlive this.
    PaletteSource(const Workspace &workspace, const ActivityLog &activities,
                  const PinnedTokens &pins, const SavedViews &views, const FinderBoard &board,
                  FinderFacts &facts);

    //! The saved views are others.
    void readViews();
    [[nodiscard]] const PaletteViews &views() const { return m_views; }

    struct Found {
        std::vector<PaletteModel::Row> rows;
        FinderNeedle needle;
        int matches = 0;
        int total = 0;
        //! Whether Enter may do something with the first row before the admin has chosen one.
        bool selectsFirst = false;
    };
    //! What \p text finds in the newest index; what is pinned and was copied last for an empty one.
    [[nodiscard]] Found find(const QString &text);
    //! Where the token \p token stands, each object once.
    [[nodiscard]] Found known(const Secret &token) const;
    //! Whether all is known that \p text asks for, so that nothing is missing in what is found;
    //! what is not is read from now on.
    [[nodiscard]] bool isReady(const QString &text) const;
    //! What can be done with \p object, under its \p name.
    [[nodiscard]] Found offersFor(const FinderObject &object, const QString &name) const;

    void remember(const FinderObject &object);

private:
    [[nodiscard]] Found pinnedAndRecent() const;
    [[nodiscard]] Found allActions() const;
    [[nodiscard]] std::vector<FinderObject> used() const;
    [[nodiscard]] bool isThere(const FinderObject &object) const;
    [[nodiscard]] PaletteModel::Row rowOf(const FinderObject &object) const;

    const Workspace &m_workspace;
    const ActivityLog &m_activities;
    const PinnedTokens &m_pins;
    PaletteViews m_views;
    const FinderBoard &m_board;
    FinderFacts &m_facts;
    FinderSearch m_search;
    std::vector<FinderObject> m_chosen; //!< in this run, the last first
};

} // namespace tokendeck
