// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/sandbox/logs/log_profile.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace tokendeck::sandbox {

//! The logs of one account, by columns of numbers into each field's values.
//!
//! Sample logs are a function of time alone: one stands at each fixed fraction of a day, whenever
//! it is asked for, so a table can be filled up to now and nothing has to be kept in a file. Behind
//! all of them stand the logs that were shipped, as they came, until the end of the run.
class LogTable {
public:
    using Code = quint16; //!< 0: the log has no such field

    explicit LogTable(const LogProfile &profile);

    //! Holds afterwards the sample logs from \p from (inclusive) to \p to (exclusive), and maybe
    //! some before; \p to never goes back.
    void cover(TimePoint from, TimePoint to);

    //! One more, which stands behind all that are there. Dropped where there are MostShipped.
    void ship(TimePoint time, const LogValues &values);
    static constexpr std::size_t MostShipped = 1000;

    [[nodiscard]] std::size_t size() const { return m_size + m_shipped.size(); }
    //! The first row of those that were shipped, in no order of time; size() where there are none.
    [[nodiscard]] std::size_t firstShipped() const { return m_size; }
    [[nodiscard]] TimePoint timeAt(std::size_t row) const;
    //! The first row of the sample at or after \p time; firstShipped() where there is none.
    [[nodiscard]] std::size_t rowAt(TimePoint time) const;
    //! A number that this log alone has.
    [[nodiscard]] qint64 slotAt(std::size_t row) const;

    [[nodiscard]] std::span<const Code> column(LogField field) const;
    //! The texts that the codes of \p field stand for; that of 0 is empty.
    [[nodiscard]] const std::vector<QString> &values(LogField field) const;
    [[nodiscard]] const QString &valueAt(LogField field, std::size_t row) const;

private:
    using Codes = std::array<Code, LogFieldCount>;

    [[nodiscard]] qint64 slotOf(TimePoint time) const;
    [[nodiscard]] TimePoint timeOfSlot(qint64 slot) const;
    [[nodiscard]] const Codes &codesOf(qint64 slot) const;
    [[nodiscard]] Code codeOf(LogField field, const QString &value);

    struct Shipped {
        TimePoint time;
        Codes codes;
    };
    void append(const Codes &codes);

    qint64 m_perDay = 0;
    qint64 m_stride = 1; //!< spreads the shares over the day
    std::vector<qint64> m_shareEnds;
    std::vector<std::vector<Codes>> m_kinds; //!< by share
    std::array<std::vector<QString>, LogFieldCount> m_values;

    qint64 m_firstSlot = 0;
    std::size_t m_size = 0; //!< of the sample
    std::vector<Shipped> m_shipped; //!< as in the last rows of the columns
    std::array<std::vector<Code>, LogFieldCount> m_columns;
};

} // namespace tokendeck::sandbox
