// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/lists/secret_gate.h"
#include "models/store/rows/diff_rows.h"
#include "models/store/rows/written_rows.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

//! Overwrites and forgets \p row's token, if its kind has one.
template <typename Row> void clearSecret(Row &row)
{
    if constexpr (requires { row.token.clear(); })
        row.token.clear();
}

//! What is to become of a list: first replaced as a whole, if it is, then row by row.
template <typename Row> struct RowEdits {
    using RowId = decltype(Row::id);

    std::optional<std::vector<Row>> replacement;
    std::optional<TimePoint> syncedAt; //!< of the replacement
    std::optional<TimePoint> keptFrom; //!< of a replacement that an earlier run has read
    quint32 statusVersion = 0; //!< of the status when the replacement came
    std::map<RowId, std::optional<Row>> rows; //!< nothing stands for removal
    bool withoutSecrets = false; //!< the replacement's tokens are to be overwritten

    [[nodiscard]] bool isEmpty() const { return !replacement && rows.empty(); }

    void clearSecrets()
    {
        withoutSecrets = replacement.has_value();
        if (replacement)
            std::ranges::for_each(*replacement, clearSecret<Row>);
        for (auto &[id, row] : rows) {
            if (row)
                clearSecret(*row);
        }
    }
};

//! What edits came to. No list when nothing differs.
template <typename Row> struct EditResult {
    std::shared_ptr<std::vector<Row>> rows;
    RowChanges changes;
    ListFaults faults; //!< of \c rows
    std::optional<TimePoint> syncedAt;
    std::optional<TimePoint> keptFrom;
    quint32 statusVersion = 0;
    bool withoutSecrets = false; //!< the tokens of the replacement were overwritten
};

//! Sorts \p rows by id and leaves one row for each id, the last.
template <typename Row> void makeKeyed(std::vector<Row> &rows)
{
    const auto notAscending = [](const Row &a, const Row &b) {
        return !(a.id < b.id);
    };
    if (std::adjacent_find(rows.begin(), rows.end(), notAscending) == rows.end())
        return;
    std::ranges::stable_sort(rows, {}, &Row::id);
    // unique() keeps the first of equals, so it runs from the end.
    const auto kept = std::unique(rows.rbegin(), rows.rend(),
                                  [](const Row &a, const Row &b) { return a.id == b.id; });
    rows.erase(rows.begin(), kept.base());
}

//! \p edits put into \p base, which others may read meanwhile.
template <typename Row>
[[nodiscard]] std::vector<Row> editedRows(const std::vector<Row> &base, RowEdits<Row> &edits,
                                          SecretGate &gate)
{
    std::vector<Row> before;
    if (edits.replacement) {
        before = std::move(*edits.replacement);
        makeKeyed(before);
        if (edits.rows.empty())
            return before;
    } else {
        before.reserve(base.size());
        for (const Row &row : base) {
            const std::scoped_lock lock(gate);
            before.push_back(row);
        }
    }

    std::vector<Row> after;
    after.reserve(before.size() + edits.rows.size());
    auto edit = edits.rows.begin();
    const auto takeEditsBefore = [&](auto isDue) {
        for (; edit != edits.rows.end() && isDue(edit->first); ++edit) {
            if (edit->second)
                after.push_back(std::move(*edit->second));
        }
    };
    for (Row &row : before) {
        takeEditsBefore([&](auto id) { return id < row.id; });
        if (edit == edits.rows.end() || edit->first != row.id)
            after.push_back(std::move(row));
    }
    takeEditsBefore([](auto) { return true; });
    return after;
}

//! Applies \p edits to \p base and compares. Runs on the background.
template <typename Row>
[[nodiscard]] EditResult<Row> applyEdits(const std::vector<Row> &base, RowEdits<Row> edits,
                                         SecretGate &gate)
{
    EditResult<Row> result{.syncedAt = edits.syncedAt,
                           .keptFrom = edits.keptFrom,
                           .statusVersion = edits.statusVersion};
    if (edits.withoutSecrets)
        edits.clearSecrets();
    result.withoutSecrets = edits.withoutSecrets;
    auto rows = std::make_shared<std::vector<Row>>(editedRows(base, edits, gate));
    result.changes = diffRows(base, *rows, [&gate](const Row &a, const Row &b) {
        const std::scoped_lock lock(gate);
        return a == b;
    });
    if (result.changes.isEmpty())
        return result;
    for (const Row &row : *rows) {
        if (row.fault && result.faults.count++ == 0)
            result.faults.first = row.id.value();
    }
    result.rows = std::move(rows);
    return result;
}

//! One list and what waits to be put into it.
template <typename Row> class RowList {
public:
    using List = std::shared_ptr<std::vector<Row>>;

    [[nodiscard]] const List &rows() const { return m_rows; }

    //! Makes \p rows the list and answers the one before.
    [[nodiscard]] List publish(List rows)
    {
        std::erase_if(m_published, [](const auto &list) { return list.expired(); });
        m_published.push_back(rows);
        return std::exchange(m_rows, std::move(rows));
    }

    //! Overwrites the tokens of this list, of all before it that somebody still holds, and of all
    //! that wait. Answers what only this call kept alive, to be ended on the background.
    [[nodiscard]] std::vector<List> clearSecrets(SecretGate &gate)
    {
        ++secretsEpoch;
        waiting.clearSecrets();
        written.clear();
        std::vector<List> held;
        for (const std::weak_ptr<std::vector<Row>> &published : m_published) {
            if (List list = published.lock()) {
                const std::scoped_lock lock(gate);
                std::ranges::for_each(*list, clearSecret<Row>);
                held.push_back(std::move(list));
            }
        }
        return held;
    }

    RowEdits<Row> waiting;
    WrittenRows<Row> written;
    ListFaults faults; //!< of rows()
    bool answered = false; //!< the backend's rows have come, and are here or on their way
    bool running = false; //!< edits are being applied on the background, or are about to be
    quint32 secretsEpoch = 0; //!< counts clearSecrets()

private:
    List m_rows = std::make_shared<std::vector<Row>>();
    std::vector<std::weak_ptr<std::vector<Row>>> m_published;
};

} // namespace tokendeck
