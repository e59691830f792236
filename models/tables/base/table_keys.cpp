// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/table_keys.h"

#include "models/base/find_text.h"
#include "models/insight/search/fact_match.h"
#include "models/insight/search/search_fold.h"
#include "models/tables/base/reading_order.h"
#include "models/tables/base/text_search.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace tokendeck {

RowTracking::RowTracking(int rows)
    : m_now(size_t(rows))
    , m_changed(size_t(rows), 0)
{
    std::iota(m_now.begin(), m_now.end(), 0);
}

void RowTracking::apply(const RowChanges &changes)
{
    m_untouched = false;
    if (!changes.removed.empty() || !changes.inserted.empty()) {
        const std::vector<int> newRows = changes.newRows();
        for (int &row : m_now)
            row = row < 0 ? -1 : newRows[size_t(row)];
    }
    if (changes.changed.empty())
        return;
    // Rows keep their order, so one walk along the runs finds all.
    auto run = changes.changed.begin();
    for (size_t i = 0; i < m_now.size() && run != changes.changed.end(); ++i) {
        if (m_now[i] < 0)
            continue;
        while (run != changes.changed.end() && m_now[i] >= run->first + run->count)
            ++run;
        if (run != changes.changed.end() && m_now[i] >= run->first)
            m_changed[i] = 1;
    }
}

std::vector<int> RowTracking::unchangedRows(int rows) const
{
    std::vector<int> unchanged(size_t(rows), -1);
    for (size_t i = 0; i < m_now.size(); ++i) {
        if (m_now[i] >= 0 && !m_changed[i])
            unchanged[size_t(m_now[i])] = int(i);
    }
    return unchanged;
}

//! Makes the keys of one snapshot.
class TableKeysBuilder {
public:
    TableKeysBuilder(TableKeys &keys, const TableSnapshot &snapshot)
        : m_keys(keys)
        , m_snapshot(snapshot)
        , m_collator(readingOrder())
    {
        for (const auto &segment : snapshot.segments) {
            m_rows += segment->rowCount();
            if (const auto due = segment->dueWord()) {
                m_keys.m_dueWord = foldForSearch(due->word);
                m_keys.m_dueColumn = due->column;
            }
        }
        m_keys.m_columns.resize(size_t(snapshot.columns));
        m_keys.m_textEnds.reserve(size_t(m_rows));
        // They rest on more than their row, so none is taken from before.
        if (snapshot.findings)
            m_keys.m_facts.limits = snapshot.findings->at.limits;
        for (const auto &segment : snapshot.segments) {
            const auto source =
                StateSource::of(snapshot.findings, segment->context().connection, snapshot.now);
            for (int local = 0; local < segment->rowCount(); ++local)
                m_keys.m_facts.add(segment->facts(local, source));
        }
    }

    void buildAll()
    {
        m_fresh.resize(size_t(m_rows));
        std::iota(m_fresh.begin(), m_fresh.end(), 0);
        m_keys.m_text.reserve(size_t(m_rows) * 96);
        eachRow([this](const TableSegment &segment, int local, int) { addText(segment, local); });
        for (int column = 0; column < m_snapshot.columns; ++column)
            buildColumn(column);
    }

    void buildFrom(const TableKeys &before, const std::vector<int> &rowBefore)
    {
        m_keys.m_text.reserve(before.m_text.size() + before.m_text.size() / 16);
        eachRow([&](const TableSegment &segment, int local, int row) {
            if (const int old = rowBefore[size_t(row)]; old >= 0) {
                m_keys.m_text += before.textOf(old);
                m_keys.m_textEnds.push_back(m_keys.m_text.size());
            } else {
                m_fresh.push_back(row);
                addText(segment, local);
            }
        });
        for (int column = 0; column < m_snapshot.columns; ++column)
            extendColumn(column, before.m_columns[size_t(column)], rowBefore);
    }

private:
    template <typename Visit> void eachRow(Visit visit) const
    {
        int row = 0;
        for (const auto &segment : m_snapshot.segments) {
            for (int local = 0; local < segment->rowCount(); ++local)
                visit(*segment, local, row++);
        }
    }

    void addText(const TableSegment &segment, int local)
    {
        for (int column = 0; column < m_snapshot.columns; ++column) {
            const QString cell = segment.searchText(local, column);
            if (!cell.isEmpty())
                appendCell(m_keys.m_text, column, cell);
        }
        m_keys.m_text += '\n';
        m_keys.m_textEnds.push_back(m_keys.m_text.size());
    }

    QCollatorSortKey keyOf(const QString &text)
    {
        // Most columns repeat few texts.
        const auto found = m_known.constFind(text);
        if (found != m_known.constEnd())
            return found->key;
        const QCollatorSortKey key = m_collator.sortKey(text);
        m_known.insert(text, {key, int(m_known.size())});
        return key;
    }

    void buildColumn(int column)
    {
        TableKeys::Column &made = m_keys.m_columns[size_t(column)];
        m_known.clear();
        std::vector<int> textNumbers; // by row: which of the different texts
        textNumbers.reserve(size_t(m_rows));
        made.numbers.reserve(size_t(m_rows));
        made.texts.reserve(size_t(m_rows));
        bool hasTexts = false;
        eachRow([&](const TableSegment &segment, int local, int) {
            made.numbers.push_back(segment.sortNumber(local, column));
            const QString text = segment.sortText(local, column);
            hasTexts |= !text.isNull();
            made.texts.push_back(keyOf(text));
            textNumbers.push_back(m_known.constFind(text)->number);
        });
        const std::vector<int> ranks = ranksOfTexts();
        std::vector<std::pair<qint64, qint64>> values; // number; rank and row
        values.reserve(made.numbers.size());
        for (size_t row = 0; row < made.numbers.size(); ++row)
            values.emplace_back(made.numbers[row],
                                qint64(ranks[size_t(textNumbers[row])]) << 32 | qint64(row));
        std::ranges::sort(values);
        made.order.reserve(values.size());
        for (const auto &[number, rankAndRow] : values)
            made.order.push_back(int(rankAndRow & 0xffffffff));
        dropUnused(made, hasTexts);
    }

    //! For each different text its rank; texts that read the same share one.
    std::vector<int> ranksOfTexts() const
    {
        std::vector<std::pair<const QCollatorSortKey *, int>> sorted;
        sorted.reserve(size_t(m_known.size()));
        for (const Known &known : m_known)
            sorted.emplace_back(&known.key, known.number);
        std::ranges::sort(sorted, [](const auto &a, const auto &b) { return *a.first < *b.first; });
        std::vector<int> ranks(sorted.size());
        int rank = 0;
        for (size_t i = 0; i < sorted.size(); ++i) {
            if (i > 0 && *sorted[i - 1].first < *sorted[i].first)
                ++rank;
            ranks[size_t(sorted[i].second)] = rank;
        }
        return ranks;
    }

    static void dropUnused(TableKeys::Column &column, bool hasTexts)
    {
        column.known =
            int(column.numbers.size() - size_t(std::ranges::count(column.numbers, UnknownNumber)));
        if (!hasTexts)
            column.texts = {};
        if (std::ranges::all_of(column.numbers, [](qint64 number) { return number == 0; }))
            column.numbers = {};
    }

    void extendColumn(int column, const TableKeys::Column &before,
                      const std::vector<int> &rowBefore)
    {
        TableKeys::Column &made = m_keys.m_columns[size_t(column)];
        m_known.clear();
        const bool hadNumbers = !before.numbers.empty();
        const bool hadTexts = !before.texts.empty();
        bool hasTexts = hadTexts;
        const QCollatorSortKey none = m_collator.sortKey({});
        made.numbers.reserve(size_t(m_rows));
        made.texts.reserve(size_t(m_rows));
        eachRow([&](const TableSegment &segment, int local, int row) {
            if (const int old = rowBefore[size_t(row)]; old >= 0) {
                made.numbers.push_back(hadNumbers ? before.numbers[size_t(old)] : 0);
                made.texts.push_back(hadTexts ? before.texts[size_t(old)] : none);
                return;
            }
            made.numbers.push_back(segment.sortNumber(local, column));
            const QString text = segment.sortText(local, column);
            hasTexts |= !text.isNull();
            made.texts.push_back(keyOf(text));
        });
        const auto less = [&made](int a, int b) {
            const qint64 left = made.numbers[size_t(a)];
            const qint64 right = made.numbers[size_t(b)];
            if (left != right)
                return left < right;
            const int texts = made.texts[size_t(a)].compare(made.texts[size_t(b)]);
            return texts != 0 ? texts < 0 : a < b;
        };
        // The rows that stay keep their order, so the others are merged in.
        std::vector<int> rowOf(before.order.size(), -1);
        for (size_t row = 0; row < rowBefore.size(); ++row) {
            if (rowBefore[row] >= 0)
                rowOf[size_t(rowBefore[row])] = int(row);
        }
        std::vector<int> fresh = m_fresh;
        std::ranges::sort(fresh, less);
        std::vector<int> kept;
        kept.reserve(before.order.size());
        for (const int old : before.order) {
            if (rowOf[size_t(old)] >= 0)
                kept.push_back(rowOf[size_t(old)]);
        }
        made.order.reserve(size_t(m_rows));
        auto from = kept.begin();
        for (const int row : fresh) {
            const auto to = std::upper_bound(from, kept.end(), row, less);
            made.order.insert(made.order.end(), from, to);
            made.order.push_back(row);
            from = to;
        }
        made.order.insert(made.order.end(), from, kept.end());
        dropUnused(made, hasTexts);
    }

    struct Known {
        QCollatorSortKey key;
        int number = 0;
    };

    TableKeys &m_keys;
    const TableSnapshot &m_snapshot;
    QCollator m_collator;
    QHash<QString, Known> m_known;
    std::vector<int> m_fresh; //!< rows without keys from before
    int m_rows = 0;
};

TableKeys::TableKeys(const TableSnapshot &snapshot)
{
    TableKeysBuilder(*this, snapshot).buildAll();
}

TableKeys::TableKeys(const TableSnapshot &snapshot, const TableKeys &before,
                     const std::vector<int> &rowBefore)
{
    TableKeysBuilder builder(*this, snapshot);
    const auto fresh = std::ranges::count(rowBefore, -1);
    // Merging many rows in costs more than sorting all.
    if (before.columnCount() == snapshot.columns && size_t(fresh) * 4 < rowBefore.size())
        builder.buildFrom(before, rowBefore);
    else
        builder.buildAll();
}

std::string_view TableKeys::textOf(int row) const
{
    const size_t begin = row == 0 ? 0 : m_textEnds[size_t(row) - 1];
    return std::string_view(m_text).substr(begin, m_textEnds[size_t(row)] - begin);
}

bool TableKeys::areEqual(int column, int a, int b) const
{
    const Column &keys = m_columns[size_t(column)];
    if (!keys.numbers.empty() && keys.numbers[size_t(a)] != keys.numbers[size_t(b)])
        return false;
    return keys.texts.empty() || keys.texts[size_t(a)].compare(keys.texts[size_t(b)]) == 0;
}

std::string_view TableKeys::textOf(int row, int column) const
{
    return cellOf(textOf(row), column);
}

std::vector<int> TableKeys::rowsWith(const std::string &word) const
{
    std::vector<int> rows;
    size_t row = 0;
    size_t at = findText(m_text, word, 0);
    while (at != std::string::npos) {
        // A hit may be many rows ahead, or in the next one.
        for (int steps = 0; m_textEnds[row] <= at; ++row) {
            if (++steps > 8) {
                row = size_t(
                    std::upper_bound(m_textEnds.begin() + qsizetype(row), m_textEnds.end(), at)
                    - m_textEnds.begin());
                break;
            }
        }
        rows.push_back(int(row));
        at = findText(m_text, word, m_textEnds[row]);
    }
    return rows;
}

bool TableKeys::isDueWord(const std::string &word) const
{
    return m_dueWord.find(word) != std::string::npos;
}

bool TableKeys::dependOnTime(std::span<const SearchTerm> terms) const
{
    return std::ranges::any_of(terms, [this](const SearchTerm &term) {
        return term.name == SearchName::Text ? isDueWord(std::get<TextSought>(term.sought).text)
                                             : dependsOnTime(term);
    });
}

bool TableKeys::isDue(int row, TimePoint now) const
{
    const std::vector<qint64> &times = m_columns[size_t(m_dueColumn)].numbers;
    return !times.empty() && times[size_t(row)] <= now.time_since_epoch().count();
}

std::vector<int> TableKeys::allRows() const
{
    std::vector<int> rows(m_textEnds.size());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

std::vector<int> TableKeys::rowsWithAll(std::span<const std::string *const> words,
                                        const std::vector<int> *among, TimePoint now) const
{
    std::vector<int> rows;
    if (among) {
        rows = *among;
    } else if (std::ranges::all_of(words,
                                   [this](const std::string *each) { return isDueWord(*each); })) {
        rows = allRows();
    } else {
        // The longest word is found least often.
        const auto longest = std::ranges::max_element(words, {}, [this](const std::string *each) {
            return std::pair(!isDueWord(*each), each->size());
        });
        rows = rowsWith(**longest);
        if (words.size() == 1)
            return rows;
    }
    for (const std::string *word : words) {
        std::erase_if(rows, [&, comesWithTime = isDueWord(*word)](int row) {
            return !(comesWithTime && isDue(row, now))
                && findText(textOf(row), *word, 0) == std::string_view::npos;
        });
    }
    return rows;
}

void TableKeys::dropRowsWith(const std::string &word, std::vector<int> &rows, TimePoint now) const
{
    if (isDueWord(word))
        std::erase_if(rows, [&](int row) { return isDue(row, now); });
    if (rows.size() * 4 < m_textEnds.size()) {
        std::erase_if(rows, [&](int row) {
            return findText(textOf(row), word, 0) != std::string_view::npos;
        });
        return;
    }
    std::vector<int> kept;
    kept.reserve(rows.size());
    std::ranges::set_difference(rows, rowsWith(word), std::back_inserter(kept));
    rows = std::move(kept);
}

FoundRows TableKeys::search(std::span<const SearchTerm> terms, const std::vector<int> *among,
                            TimePoint now) const
{
    std::vector<const std::string *> wanted;
    for (const SearchTerm &term : terms) {
        if (term.name == SearchName::Text && !term.negated)
            wanted.push_back(&std::get<TextSought>(term.sought).text);
    }
    FoundRows found{.rows = rowsWithAll(wanted, among, now)};
    for (const SearchTerm &term : terms) {
        if (term.name == SearchName::Text && term.negated)
            dropRowsWith(std::get<TextSought>(term.sought).text, found.rows, now);
    }
    const FactMatch match(terms, m_facts, now);
    if (match.isEmpty())
        return found;
    std::erase_if(found.rows, [&](int row) {
        const Truth truth = match.of(row);
        found.unknown += truth == Truth::Unknown ? 1 : 0;
        return truth != Truth::Yes;
    });
    return found;
}

} // namespace tokendeck
