// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/outcome.h"
#include "models/domain/secret.h"
#include "services/api/json/json_fault.h"

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <array>
#include <concepts>
#include <cstring>
#include <limits>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

//! Readers for the codecs, over simdjson's on-demand values.
//!
//! Each takes a value, stores what it read, and answers whether that went well; after a false the
//! document must not be read on. Every value is read or skipped, so that the whole document is
//! checked: text that is no JSON never passes.
namespace tokendeck::json {

using Value = simdjson::ondemand::value;

//! Deeper nesting is refused.
inline constexpr int MaxDepth = 64;
//! Names and tokens are no longer than this many characters: no row is longer than it can be shown.
inline constexpr qsizetype MostNameLength = 1'000;
//! One object names no more others than this.
inline constexpr std::size_t MostIds = 1'000;

//! A document in memory that is overwritten when it ends, because bodies hold secrets.
class Document {
public:
    //! Copies \p body only when it is shared or has no room for simdjson's padding behind it. A
    //! byte order mark is passed over.
    explicit Document(QByteArray body);
    ~Document();
    Q_DISABLE_COPY_MOVE(Document)

    //! The outermost value; it must be an array or an object.
    [[nodiscard]] bool open(Value &root, Fault &fault);
    //! Whether nothing follows the outermost value.
    [[nodiscard]] bool close(Fault &fault);
    //! Whether the whole is one value of JSON.
    [[nodiscard]] bool isJson() const;
    //! \p fault as a Problem with the document's shape: NotJson when the document is no JSON at
    //! all, else UnexpectedContent.
    [[nodiscard]] Problem problem(const Fault &fault) const;
    //! The text, which simdjson may read SIMDJSON_PADDING bytes beyond.
    [[nodiscard]] std::string_view bytes() const;

private:
    [[nodiscard]] simdjson::padded_string_view text() const;

    QByteArray m_body;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    bool m_hasNul = false;
};

//! Reads \p body as one T with `bool read(Value, T &, Fault &)`.
template <typename T, typename Read> [[nodiscard]] Outcome<T> decode(QByteArray body, Read read)
{
    Document document(std::move(body));
    Fault fault;
    Value root;
    T result{};
    if (document.open(root, fault) && read(root, result, fault) && document.close(fault))
        return result;
    return failure(document.problem(fault));
}

//! Reads any value and forgets it.
[[nodiscard]] bool skip(Value value, Fault &fault, int depth = 0);

//! The text of a string, without the escapes; valid as long as the document is. NUL is refused.
[[nodiscard]] bool readView(Value value, std::string_view &text, Fault &fault);
//! Any value as JSON writes it, without the space around it.
[[nodiscard]] bool readRaw(Value value, std::string_view &text, Fault &fault);
[[nodiscard]] bool readText(Value value, QString &text, Fault &fault);
//! Any scalar but null, as a text: numbers and flags as they are written.
[[nodiscard]] bool readScalar(Value value, QString &text, Fault &fault);
//! What is shown as a text in one line, of at most MostNameLength characters: any scalar but null.
[[nodiscard]] bool readName(Value value, QString &text, Fault &fault);
//! The same where its end may be left out, or null for an empty one.
[[nodiscard]] bool readNote(Value value, QString &text, Fault &fault);
[[nodiscard]] bool readSecret(Value value, Secret &secret, Fault &fault);
[[nodiscard]] bool readBool(Value value, bool &flag, Fault &fault);
//! An integer of at least \p least.
[[nodiscard]] bool readInteger(Value value, qint64 &number, qint64 least, Fault &fault);
[[nodiscard]] bool readInteger(Value value, int &number, int least, Fault &fault);
//! Any number that is 0 or more.
[[nodiscard]] bool readAmount(Value value, double &number, Fault &fault);

//! Takes a null and is true then; anything else is left to be read.
[[nodiscard]] inline bool takeNull(Value &value)
{
    bool null = false;
    return !value.is_null().get(null) && null;
}

//! Reads null as "not told": \p result stays as it is.
template <typename T, typename Read>
[[nodiscard]] bool readNullable(Value value, std::optional<T> &result, Fault &fault, Read read)
{
    return takeNull(value) || read(value, result.emplace(), fault);
}

//! As readName(), or null for an empty one.
[[nodiscard]] inline bool readNameOrNull(Value value, QString &text, Fault &fault)
{
    return takeNull(value) || readName(value, text, fault);
}

//! A positive 32-bit integer.
[[nodiscard]] bool readIdNumber(Value value, qint32 &number, Fault &fault);

template <typename Tag> [[nodiscard]] bool readId(Value value, Id<Tag> &id, Fault &fault)
{
    qint32 number = 0;
    if (!readIdNumber(value, number, fault))
        return false;
    id = Id<Tag>(number);
    return true;
}

//! Calls `bool read(Value, size_t index)` for each item.
template <typename Read> [[nodiscard]] bool readArray(Value value, Fault &fault, Read read)
{
    simdjson::ondemand::array array;
    if (value.get_array().get(array))
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "an array"));
    std::size_t index = 0;
    for (auto item : array) {
        Value element;
        if (std::move(item).get(element)) {
            fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a value"));
            return fault.in(index);
        }
        if (!read(element, index))
            return fault.in(index);
        ++index;
    }
    return true;
}

//! Calls `bool read(std::string_view name, Value)` for each member, whatever its name.
template <typename Read> [[nodiscard]] bool readMembers(Value value, Fault &fault, Read read)
{
    simdjson::ondemand::object object;
    if (value.get_object().get(object))
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "an object"));
    for (auto item : object) {
        simdjson::ondemand::field field;
        std::string_view name;
        if (std::move(item).get(field) || field.unescaped_key().get(name))
            return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a member"));
        if (!read(name, field.value()))
            return fault.in(name);
    }
    return true;
}

//! The place of the first id that an earlier one equals, if any.
template <typename Tag>
[[nodiscard]] std::optional<std::size_t> repeatedId(const std::vector<Id<Tag>> &ids)
{
    constexpr std::size_t fewEnoughToCompareAll = 32;
    if (ids.size() <= fewEnoughToCompareAll) {
        for (std::size_t i = 1; i < ids.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (ids[i] == ids[j])
                    return i;
            }
        }
        return std::nullopt;
    }
    std::unordered_set<Id<Tag>> known;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!known.insert(ids[i]).second)
            return i;
    }
    return std::nullopt;
}

//! The ids of an array, in its order, none twice, at most MostIds.
template <typename Tag>
[[nodiscard]] bool readIds(Value value, std::vector<Id<Tag>> &ids, Fault &fault)
{
    // Most lists are short: they take one block of memory of their own size.
    std::array<Id<Tag>, 16> few;
    std::size_t count = 0;
    if (!readArray(value, fault, [&](Value item, std::size_t index) {
            Id<Tag> id;
            if (index == MostIds)
                return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "at most 1,000 ids"));
            if (!readId(item, id, fault))
                return false;
            count = index + 1;
            if (index < few.size()) {
                few[index] = id;
                return true;
            }
            if (index == few.size())
                ids.assign(few.begin(), few.end());
            ids.push_back(id);
            return true;
        }))
        return false;
    if (count <= few.size())
        ids.assign(few.begin(), few.begin() + count);
    const std::optional<std::size_t> repeated = repeatedId(ids);
    if (!repeated)
        return true;
    fault.expected(QT_TRANSLATE_NOOP("JsonFault", "each id once"));
    return fault.in(*repeated);
}

//! The names of an object's members; those in the mask \c required must be there.
template <std::size_t N> struct Members {
    std::array<std::string_view, N> names;
    unsigned required = 0;

    static_assert(N <= 32);
};

//! The mask of the members \p index.
template <std::convertible_to<unsigned>... Index> constexpr unsigned maskOf(Index... index)
{
    return (0U | ... | (1U << unsigned(index)));
}

//! Whether the key that starts at \p raw is \p name; simdjson's padding allows to read over its
//! end.
[[nodiscard]] inline bool isKey(const char *raw, std::string_view name)
{
    return std::memcmp(raw, name.data(), name.size()) == 0 && raw[name.size()] == '"';
}

//! Calls `bool read(size_t member, Value)` for each known member, whose place in \p members it is
//! told. Unknown ones are skipped; none may come twice.
template <std::size_t N, typename Read>
[[nodiscard]] bool readObject(Value value, const Members<N> &members, Fault &fault, Read read)
{
    simdjson::ondemand::object object;
    if (value.get_object().get(object))
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "an object"));
    unsigned seen = 0;
    // The backend writes members in one order, so the next one is the first guess.
    std::size_t guess = 0;
    for (auto item : object) {
        simdjson::ondemand::field field;
        if (std::move(item).get(field))
            return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a member"));
        const char *const raw = field.key().raw();
        std::size_t member = guess;
        if (member >= N || !isKey(raw, members.names[member])) {
            std::string_view key;
            if (field.unescaped_key().get(key))
                return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a member’s name"));
            for (member = 0; member < N && members.names[member] != key; ++member) { }
            if (member == N) {
                if (!skip(field.value(), fault, 1))
                    return fault.in(key);
                continue;
            }
        }
        const unsigned bit = 1U << member;
        if ((seen & bit) != 0) {
            fault.expected(QT_TRANSLATE_NOOP("JsonFault", "this member once"));
            return fault.in(members.names[member]);
        }
        seen |= bit;
        if (!read(member, field.value()))
            return fault.in(members.names[member]);
        guess = member + 1;
    }
    const unsigned absent = members.required & ~seen;
    if (absent != 0) {
        std::size_t first = 0;
        while ((absent & (1U << first)) == 0)
            ++first;
        return fault.missing(members.names[first]);
    }
    return true;
}

} // namespace tokendeck::json
