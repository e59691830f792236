// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/row_fault.h"
#include "services/api/json/json_reader.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <span>

//! Lists, row by row.
//!
//! A list is read in one go as long as its rows are what they should be, which costs nothing on
//! top. At the first row that is not, the document is read again, each row on its own: what cannot
//! be understood costs its row, which stands in the list with its RowFault. Only a broken frame (no
//! JSON, cut, no list) refuses all.
namespace tokendeck::json {

//! The text of one row, for what can be read of it although the row as a whole could not.
class RowText {
public:
    explicit RowText(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] std::string_view text() const { return m_text; }
    //! The row that is the member \p name of this one; an empty text without.
    [[nodiscard]] RowText member(std::string_view name) const;
    //! The positive 32-bit integer that is the member \p name.
    [[nodiscard]] std::optional<qint32> id(std::string_view name) const;
    //! The scalar that is the member \p name, shortened; empty without.
    [[nodiscard]] QString name(std::string_view name) const;

private:
    std::string_view m_text;
};

//! One kind of row in an answer.
template <typename Row> struct RowReader {
    //! Reads the row \p value as a whole.
    std::function<bool(Value value, Row &row, Fault &fault)> read;
    //! Puts what stands for a row that was not understood into \p row: its name. Not its id.
    void (*salvage)(const RowText &text, Row &row);
    //! The id is this member, of the member \c parent if there is one.
    std::string_view idName = "id";
    std::string_view parent = {};
};

//! How the rows of a document are read: in one go, or each on its own.
class RowPass {
public:
    //! In one go.
    RowPass() = default;
    //! Each on its own. The bytes are the document's, with simdjson's padding behind them.
    explicit RowPass(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isEachOnItsOwn() const { return m_bytes.data() != nullptr; }
    //! A row was what ended the reading.
    bool failedInRow = false;

    //! Reads \p text, a part of the document, with \p read.
    template <typename Row, typename Read>
    [[nodiscard]] bool readAlone(std::string_view text, Row &row, Fault &fault, const Read &read)
    {
        const auto room = std::size_t(m_bytes.data() + m_bytes.size() - text.data());
        simdjson::ondemand::document document;
        Value root;
        if (m_parser
                .iterate(simdjson::padded_string_view(text.data(), text.size(),
                                                      room + simdjson::SIMDJSON_PADDING))
                .get(document)
            || document.get_value().get(root))
            return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "an object"));
        return read(root, row, fault);
    }

    //! The items of the array \p value.
    [[nodiscard]] bool items(Value value, std::vector<std::string_view> &items, Fault &fault) const;

private:
    std::string_view m_bytes;
    simdjson::ondemand::parser m_parser;
};

//! A key for the row \p text, below 0 and below those that are made elsewhere.
[[nodiscard]] qint32 keyFor(std::string_view text);

//! The fault of row \p index of the array that is the member \p list, or the document itself.
[[nodiscard]] RowFault rowFault(const Fault &fault, std::string_view list, std::size_t index,
                                std::string_view text);

//! Sorts \p rows by their id. An id that two rows have is a fault at the second one's.
template <typename Row>
[[nodiscard]] bool sortById(std::vector<Row> &rows, Fault &fault, std::string_view idName = "id",
                            std::string_view parent = {})
{
    const auto notAscending = [](const Row &a, const Row &b) {
        return a.id >= b.id;
    };
    if (std::ranges::adjacent_find(rows, notAscending) == rows.end())
        return true;

    // The order is made of numbers: rows are large, and the fault names the place in the reply.
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return rows[i].id; });
    const auto twice = std::ranges::adjacent_find(
        order, [&](std::size_t a, std::size_t b) { return rows[a].id == rows[b].id; });
    if (twice != order.end()) {
        fault.expected(QT_TRANSLATE_NOOP("JsonFault", "each id once"));
        fault.in(idName);
        if (!parent.empty())
            fault.in(parent);
        return fault.in(*std::next(twice));
    }
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t i : order)
        sorted.push_back(std::move(rows[i]));
    rows = std::move(sorted);
    return true;
}

//! How many rows a document of \p bytes can hold when each takes \p leastBytes. Memory that is kept
//! for more rows than come is never touched; moving rows when there is too little is costly.
[[nodiscard]] inline std::size_t mostRows(qsizetype bytes, qsizetype leastBytes)
{
    return std::size_t(bytes / leastBytes + 1);
}

//! The row that stands for \p text, which was not understood.
template <typename Row>
[[nodiscard]] Row notUnderstood(const RowReader<Row> &reader, std::string_view text, RowFault fault)
{
    Row row{};
    const RowText whole(text);
    reader.salvage(whole, row);
    if constexpr (requires { row.id; }) {
        const RowText own = reader.parent.empty() ? whole : whole.member(reader.parent);
        const std::optional<qint32> id = own.id(reader.idName);
        fault.hasId = id.has_value();
        row.id = decltype(row.id)(id.value_or(keyFor(text)));
    }
    row.fault = MaybeFault(std::move(fault));
    return row;
}

//! Of rows with one id none is understood: which of them it names is not known.
template <typename Row>
void separateTwins(std::vector<Row> &rows, const std::vector<std::string_view> &texts,
                   const RowReader<Row> &reader, std::string_view list)
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return rows[i].id; });
    std::vector<std::size_t> twins;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto sameAs = [&](std::size_t other) {
            return rows[order[other]].id == rows[order[i]].id;
        };
        if ((i > 0 && sameAs(i - 1)) || (i + 1 < order.size() && sameAs(i + 1)))
            twins.push_back(order[i]);
    }
    std::unordered_set<qint32> taken;
    for (const Row &row : rows)
        taken.insert(row.id.value());
    std::unordered_set<qint32> named;
    for (const std::size_t index : twins) {
        Fault fault;
        fault.expected(QT_TRANSLATE_NOOP("JsonFault", "each id once"));
        fault.in(reader.idName);
        if (!reader.parent.empty())
            fault.in(reader.parent);
        RowFault told =
            rows[index].fault ? *rows[index].fault : rowFault(fault, list, index, texts[index]);
        Row row = notUnderstood(reader, texts[index], std::move(told));
        // The first keeps the id, and the others get a key of their own.
        if (!named.insert(row.id.value()).second) {
            RowFault keyed = *row.fault;
            keyed.hasId = false;
            qint32 key = keyFor(texts[index]);
            while (!taken.insert(key).second)
                ++key;
            row.id = decltype(row.id)(key);
            row.fault = MaybeFault(std::move(keyed));
        }
        rows[index] = std::move(row);
    }
}

//! Reads the array \p value as rows, sorted by id where they have one. \p list is the member of the
//! document that it is; empty for the document itself.
template <typename Row>
[[nodiscard]] bool readRows(Value value, std::vector<Row> &rows, Fault &fault, RowPass &pass,
                            const RowReader<Row> &reader, std::string_view list = {})
{
    constexpr bool keyed = requires(Row row)
    {
        row.id;
    };
    if (!pass.isEachOnItsOwn()) {
        const bool allRead = readArray(value, fault, [&](Value item, std::size_t) {
            pass.failedInRow = !reader.read(item, rows.emplace_back(), fault);
            return !pass.failedInRow;
        });
        if constexpr (keyed) {
            if (allRead)
                pass.failedInRow = !sortById(rows, fault, reader.idName, reader.parent);
        }
        return allRead && !pass.failedInRow;
    }
    std::vector<std::string_view> texts;
    if (!pass.items(value, texts, fault))
        return false;
    rows.reserve(texts.size());
    for (std::size_t index = 0; index < texts.size(); ++index) {
        Fault inRow;
        Row row{};
        if (pass.readAlone(texts[index], row, inRow, reader.read))
            rows.push_back(std::move(row));
        else
            rows.push_back(
                notUnderstood(reader, texts[index], rowFault(inRow, list, index, texts[index])));
    }
    if constexpr (keyed) {
        separateTwins(rows, texts, reader, list);
        std::ranges::stable_sort(rows, {}, &Row::id);
    }
    return true;
}

//! Reads \p body as one T, whose rows are read with readRows(), by
//! `bool read(Value, T &, Fault &, RowPass &)`.
template <typename T, typename Read>
[[nodiscard]] Outcome<T> decodeRows(QByteArray body, const Read &read)
{
    Document document(std::move(body));
    Value root;
    {
        Fault fault;
        RowPass inOneGo;
        T result{};
        if (document.open(root, fault) && read(root, result, fault, inOneGo)
            && document.close(fault))
            return result;
        if (!inOneGo.failedInRow || !document.isJson())
            return failure(document.problem(fault));
    }
    Fault fault;
    RowPass eachOnItsOwn(document.bytes());
    T result{};
    if (document.open(root, fault) && read(root, result, fault, eachOnItsOwn))
        return result;
    return failure(document.problem(fault));
}

//! The same where the document is the array.
template <typename Row>
[[nodiscard]] Outcome<std::vector<Row>> decodeList(QByteArray body, const RowReader<Row> &reader,
                                                   std::size_t room = 0)
{
    return decodeRows<std::vector<Row>>(
        std::move(body), [&](Value value, std::vector<Row> &rows, Fault &fault, RowPass &pass) {
            rows.reserve(room);
            return readRows(value, rows, fault, pass, reader);
        });
}

} // namespace tokendeck::json
