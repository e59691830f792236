// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/finder/finder_marks.h"
#include "models/insight/finder/finder_object.h"
#include "ui/base/action_keys.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace tokendeck {

class Clock;
class FindingsBoard;
class PaletteViews;
class Workspace;
struct Filter;
struct RowOffer;

//! What a row of the palette says of one thing.
struct PaletteText {
    QString title;
    std::vector<TextRange> marks; //!< in the title: what it was found by
    QString details; //!< its kind, account, connection and region, and what matters of it
    QString kind; //!< spoken where the details do not tell it
    QString aside; //!< a token's mask, an action's keys
    QString verb; //!< what Enter does: "Copy"
    bool canBeShown = false; //!< Ctrl+Enter takes the admin to it
    bool isThere = true; //!< false: it is gone meanwhile
    IconName icon = IconName::Search;
};

//! Describes what the palette finds, as it is at the time of asking.
class PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::PaletteWords)
public:
    //! All outlive this.
    PaletteWords(const Workspace &workspace, const FindingsBoard &findings,
                 const PaletteViews &views, const Clock &clock, ActionKeys keys)
        : m_workspace(workspace)
        , m_findings(findings)
        , m_views(views)
        , m_clock(clock)
        , m_keys(std::move(keys))
    {
    }

    [[nodiscard]] PaletteText textOf(const FinderObject &object, const FinderNeedle &needle) const;
    //! Of what can be done with an object.
    [[nodiscard]] PaletteText textOf(const RowOffer &offer) const;
    //! Above the results of \p group.
    [[nodiscard]] static QString groupTitle(FinderGroup group);

private:
    void describeRow(PaletteText &text, const FinderObject &object,
                     const FinderNeedle &needle) const;
    void describeView(PaletteText &text, const FinderObject &object,
                      const FinderNeedle &needle) const;
    void describeConnection(PaletteText &text, const FinderObject &object,
                            const FinderNeedle &needle) const;

    [[nodiscard]] QString usesOf(const Filter &filter, const ConnectionId &connection) const;

    const Workspace &m_workspace;
    const FindingsBoard &m_findings;
    const PaletteViews &m_views;
    const Clock &m_clock;
    ActionKeys m_keys;
};

} // namespace tokendeck
