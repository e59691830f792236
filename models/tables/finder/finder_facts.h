// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/base/clock.h"
#include "models/board/findings_board.h"
#include "models/insight/finder/finder_index.h"
#include "models/insight/search/fact_columns.h"
#include "models/insight/search/search_query.h"

#include <QObject>

#include <memory>
#include <span>
#include <vector>

namespace tokendeck {

//! What the rows of all lists are asked for by search words, read on the background when that is
//! wanted: what a page knows of its own rows, for the search over everything.
class FinderFacts final : public QObject {
    Q_OBJECT
public:
    //! All references outlive this.
    FinderFacts(const Workspace &workspace, const FindingsBoard &findings, Background &background,
                Clock &clock, QObject *parent = nullptr);
    ~FinderFacts() override;

    //! Reads what there is, unless it is the same as before; changed() follows.
    void want();
    //! Whether it was read once.
    [[nodiscard]] bool isReady() const { return m_parts != nullptr; }
    //! Whether each row of \p segment surely matches all of \p terms: those with names, and texts
    //! that its name must not have. Null for what is in no list. Holds until something else is
    //! asked, or read.
    [[nodiscard]] const std::vector<bool> *matching(const FinderSegment &segment,
                                                    const std::vector<SearchTerm> &terms);

signals:
    void changed();

private:
    //! One connection's list.
    struct Part {
        FinderKind kind = FinderKind::Account;
        ConnectionId connection;
        std::shared_ptr<const void> rows; //!< that the facts are of
        std::vector<qint32> ids; //!< of them, ascending
        FactColumns facts;
    };
    using Parts = std::vector<Part>;
    struct Answer {
        FinderKind kind = FinderKind::Account;
        ConnectionId connection;
        std::vector<bool> matches;
    };

    [[nodiscard]] std::vector<bool> answer(const FinderSegment &segment) const;
    void forget();

    const Workspace &m_workspace;
    const FindingsBoard &m_findings;
    Background &m_background;
    Clock &m_clock;
    std::shared_ptr<const Parts> m_parts;
    bool m_isDue = true; //!< something is another than when it was read last
    bool m_isReading = false;
    std::vector<SearchTerm> m_terms; //!< that were asked last
    std::vector<std::unique_ptr<Answer>> m_answers; //!< to them
};

} // namespace tokendeck
