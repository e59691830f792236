// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/lists/list_kind.h"
#include "ui/pages/base/counted_searches.h"

#include <QHash>

#include <set>
#include <span>
#include <utility>
#include <vector>

namespace tokendeck {

class Background;
class Clock;
class TableProxy;
class Workspace;

//! How many rows of a table some searches would find, counted on the background whenever the rows
//! are others. Nothing is counted before every list that the counts rest on has answered or failed.
//! What an earlier run has kept is counted apart.
class SearchCounts final : public CountedSearches {
    Q_OBJECT
public:
    //! All outlive it.
    SearchCounts(const Workspace &workspace, const TableProxy &proxy, Background &background,
                 Clock &clock, QObject *parent = nullptr);

    void setSearches(const QStringList &searches) override;
    [[nodiscard]] std::optional<int> countOf(const QString &search) const override;
    [[nodiscard]] int keptCountOf(const QString &search) const override;
    [[nodiscard]] ListsRead readOf(const QString &search) const override;
    [[nodiscard]] FindingLimits limits() const override;
    //! Time has passed.
    void count();

private:
    //! Rows of the table: from, and up to but without.
    using Run = std::pair<int, int>;
    //! Rows that a search finds.
    struct Count {
        int read = 0;
        int kept = 0; //!< the others: of lists that this run has not read
        ListsRead lists = ListsRead::None; //!< of how many that is known

        friend bool operator==(const Count &, const Count &) = default;
    };
    [[nodiscard]] bool isRead(const ConnectionId &id, ListKind kind) const;
    //! Of how many connections all of \p kinds were read when it was counted.
    [[nodiscard]] ListsRead readOf(std::span<const ListKind> kinds) const;
    //! The lists that the counts rest on.
    [[nodiscard]] std::vector<ListKind> lists() const;
    //! Whether what is concluded of whole lists is of the ones that were read.
    [[nodiscard]] bool isConcluded() const;
    void forget();
    //! The rows of lists that this run has read, ascending.
    [[nodiscard]] std::vector<Run> readRuns() const;

    const Workspace &m_workspace;
    const TableProxy &m_proxy;
    Background &m_background;
    Clock &m_clock;
    QStringList m_searches;
    QHash<QString, Count> m_counts;
    std::set<std::pair<ConnectionId, ListKind>> m_read; //!< when it was counted
    bool m_awaits = false; //!< a first answer of one of the lists
    quint64 m_round = 0; //!< so that a late answer is dropped
};

} // namespace tokendeck
