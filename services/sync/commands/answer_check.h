// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/row_kind.h"
#include "models/domain/outcome.h"
#include "models/store/workspace.h"
#include "services/sync/access/account_access.h"
#include "services/sync/commands/command_report.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

// An answer is checked against what was known before anything is done because of it.
//
// What was known before a command is never taken back or deleted because of an answer. An answer
// that should name something new, and names an id that the list had before, or the text of a token
// that stands anywhere, is Contradictory; so is one that names another object than the one that was
// asked for, and an API token that acts for another account. It counts as no answer: nothing is
// written because of it, the backend is asked what it shows, and the admin is told what stands
// where.

namespace tokendeck {

//! \p answer, or Contradictory where it is about another object than \p id.
template <typename Row>
[[nodiscard]] Outcome<Row> asAskedFor(decltype(Row::id) id, Outcome<Row> answer)
{
    if (answer && answer->id != id)
        return failure({.kind = ProblemKind::Contradictory, .delivery = Delivery::Answered});
    return answer;
}
// So that the row's type follows from the id's.
[[nodiscard]] inline Outcome<SharedToken> asAskedFor(SharedTokenId id, Outcome<SharedToken> answer)
{
    return asAskedFor<SharedToken>(id, std::move(answer));
}
[[nodiscard]] inline Outcome<ShippingToken> asAskedFor(ShippingTokenId id,
                                                       Outcome<ShippingToken> answer)
{
    return asAskedFor<ShippingToken>(id, std::move(answer));
}

//! The lists of all connections as they stood at one moment. Their tokens are overwritten at lock,
//! as everywhere.
class StandingRows {
public:
    //! None.
    StandingRows() = default;
    explicit StandingRows(const AccountAccess &access);

    //! Where \p text stands, told for a command of \p from.
    [[nodiscard]] std::optional<CommandNote> withText(const Secret &text,
                                                      const ConnectionId &from) const;
    //! Where another account of \p from's backend has a filter that is the same, its id included.
    [[nodiscard]] std::optional<CommandNote> withFilter(const Filter &filter,
                                                        const ConnectionId &from) const;

private:
    struct Lists {
        ConnectionId connection;
        QString backend;
        QString account;
        PerList<Rows> rows;

        template <typename Row> [[nodiscard]] const std::vector<Row> &of() const
        {
            return *std::get<Rows<Row>>(rows);
        }
    };

    const AccountAccess *m_access = nullptr;
    std::vector<Lists> m_lists;
};

//! What was known of one list, and of all others, before something is made in it.
template <typename Row> class KnownRows {
public:
    using RowId = decltype(Row::id);

    //! \p read is the list as it was just read, sorted by id; \p shown as the workspace had it.
    KnownRows(std::vector<Row> read, Rows<Row> shown, StandingRows standing,
              ConnectionId connection)
        : m_read(std::make_shared<const std::vector<Row>>(std::move(read)))
        , m_shown(std::move(shown))
        , m_standing(std::move(standing))
        , m_connection(std::move(connection))
    {
    }
    //! What is left to know after a lock: the rows' \p ids, sorted.
    explicit KnownRows(const std::vector<qint32> &ids)
        : m_shown(std::make_shared<const std::vector<Row>>())
    {
        std::vector<Row> rows(ids.size());
        std::ranges::transform(ids, rows.begin(), [](qint32 id) {
            Row row;
            row.id = RowId(id);
            return row;
        });
        m_read = std::make_shared<const std::vector<Row>>(std::move(rows));
    }

    //! The ids of the list, sorted.
    [[nodiscard]] std::vector<qint32> ids() const
    {
        std::vector<qint32> found;
        for (const Rows<Row> &rows : {m_read, m_shown}) {
            for (const Row &row : *rows)
                found.push_back(row.id.value());
        }
        std::ranges::sort(found);
        const auto rest = std::ranges::unique(found);
        found.erase(rest.begin(), rest.end());
        return found;
    }

    [[nodiscard]] const Row *find(RowId id) const
    {
        for (const Rows<Row> &rows : {m_read, m_shown}) {
            const auto found = std::ranges::lower_bound(*rows, id, {}, &Row::id);
            if (found != rows->end() && found->id == id)
                return &*found;
        }
        return nullptr;
    }

    //! The rows of \p rows that are new, were understood, and that \p fits.
    template <typename Fits>
    [[nodiscard]] std::vector<Row> newRows(const std::vector<Row> &rows, Fits fits) const
    {
        std::vector<Row> found;
        for (const Row &row : rows) {
            if (!row.fault && fits(row) && !contradiction(row))
                found.push_back(row);
        }
        return found;
    }

    //! What \p answer names that was there before; nothing where it is new in every respect.
    [[nodiscard]] std::optional<CommandNote> contradiction(const Row &answer) const
    {
        if (const Row *known = find(answer.id))
            return CommandNote{.kind = NoteKind::AnsweredWithOther,
                               .name = nameOf(*known),
                               .id = known->id.value(),
                               .list = RowKind<Row>};
        if constexpr (requires { answer.token; }) {
            if (const auto known = std::ranges::find(*m_read, answer.token, &Row::token);
                !answer.token.isEmpty() && known != m_read->end())
                return CommandNote{.kind = NoteKind::AnsweredWithOther,
                                   .name = nameOf(*known),
                                   .id = known->id.value(),
                                   .list = RowKind<Row>};
            return m_standing.withText(answer.token, m_connection);
        } else {
            return m_standing.withFilter(answer, m_connection);
        }
    }

private:
    Rows<Row> m_read;
    Rows<Row> m_shown;
    StandingRows m_standing;
    ConnectionId m_connection;
};

} // namespace tokendeck
