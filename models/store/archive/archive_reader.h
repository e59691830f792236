// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/archive/row_fields.h"

#include <QByteArrayView>

#include <map>
#include <optional>
#include <vector>

namespace tokendeck {

//! Reads what ArchiveWriter wrote. Bytes that are something else never make it read beyond them or
//! take more memory than they can stand for: it fails, and what it reads from then on is nothing.
class ArchiveReader {
public:
    //! \p bytes outlive this.
    explicit ArchiveReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    template <typename... Values> void get(Values &...values) { (read(values), ...); }
    //! Whether everything was read, and was what it should be.
    [[nodiscard]] bool isComplete() const { return !m_failed && m_rest.isEmpty(); }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    void fail();
    void read(quint64 &number);
    void read(qint64 &number);
    void read(int &number);
    void read(bool &value);
    void read(double &number);
    void read(QString &text);
    void read(TimePoint &time);
    void read(StatedTime &time);
    void read(MaybeFault &fault);
    void read(ConnectionId &id);
    void read(AccountType &type);
    void read(FilterOperator &filterOperator);
    void read(ListKind &kind);

    //! A number from 0 to \p last.
    [[nodiscard]] int upTo(int last);
    //! How many values follow, of which each has one byte at least.
    [[nodiscard]] size_t count();

    template <typename Tag> void read(Id<Tag> &id)
    {
        int number = 0;
        read(number);
        id = Id<Tag>(number);
    }
    template <typename Value> void read(std::optional<Value> &value)
    {
        bool is = false;
        read(is);
        value.reset();
        if (is)
            read(value.emplace());
    }
    template <typename Value> void read(std::vector<Value> &values)
    {
        const size_t size = count();
        values.clear();
        // A row takes many times the bytes that it is written with: memory comes as they are read.
        if constexpr (sizeof(Value) <= sizeof(qint64))
            values.reserve(size);
        for (size_t i = 0; i < size && !m_failed; ++i)
            read(values.emplace_back());
    }
    template <typename Key, typename Value> void read(std::map<Key, Value> &values)
    {
        const size_t size = count();
        values.clear();
        for (size_t i = 0; i < size && !m_failed; ++i) {
            Key key;
            read(key);
            read(values[key]);
        }
    }
    template <typename Row>
    requires requires(Row &row)
    {
        withFields(row, [](auto &...) {});
    }
    void read(Row &row)
    {
        withFields(row, [this](auto &...fields) { this->get(fields...); });
    }

    QByteArrayView m_rest;
    bool m_failed = false;
};

} // namespace tokendeck
