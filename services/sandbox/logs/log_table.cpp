// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/logs/log_table.h"

#include <algorithm>
#include <numeric>

namespace tokendeck::sandbox {

namespace {

constexpr qint64 MillisecondsPerDay = 86'400'000;

//! Mixes the bits of \p number (the finaliser of SplitMix64).
quint64 mixed(quint64 number)
{
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9U;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebU;
    return number ^ (number >> 31);
}

} // namespace

LogTable::LogTable(const LogProfile &profile)
    : m_perDay(profile.perDay())
{
    for (auto &values : m_values)
        values.emplace_back();
    qint64 end = 0;
    for (const ShareFigures &share : profile.shares) {
        m_shareEnds.push_back(end += share.perDay);
        std::vector<Codes> &kinds = m_kinds.emplace_back();
        for (const LogValues &values : share.kinds) {
            Codes codes{};
            for (std::size_t field = 0; field < codes.size(); ++field)
                codes[field] = codeOf(LogField(field), values[field]);
            kinds.push_back(codes);
        }
    }
    // Multiplying by what has no common divisor with the count visits each place of a share once
    // in every day, so that any 24 hours hold the same numbers of logs.
    m_stride = std::max<qint64>(m_perDay * 618 / 1000, 1);
    while (std::gcd(m_stride, std::max<qint64>(m_perDay, 1)) != 1)
        ++m_stride;
}

LogTable::Code LogTable::codeOf(LogField field, const QString &value)
{
    if (value.isEmpty())
        return 0;
    std::vector<QString> &values = m_values[std::size_t(field)];
    const auto found = std::ranges::find(values, value);
    if (found != values.end())
        return Code(found - values.begin());
    values.push_back(value);
    return Code(values.size() - 1);
}

qint64 LogTable::slotOf(TimePoint time) const
{
    // The first slot at or after the time; the product stays far below 63 bits.
    const qint64 ms = time.time_since_epoch().count();
    const qint64 days = ms / MillisecondsPerDay;
    const qint64 rest = ms % MillisecondsPerDay;
    return days * m_perDay + (rest * m_perDay + MillisecondsPerDay - 1) / MillisecondsPerDay;
}

TimePoint LogTable::timeOfSlot(qint64 slot) const
{
    const qint64 days = slot / m_perDay;
    const qint64 rest = slot % m_perDay;
    return TimePoint(std::chrono::milliseconds(days * MillisecondsPerDay
                                               + rest * MillisecondsPerDay / m_perDay));
}

const LogTable::Codes &LogTable::codesOf(qint64 slot) const
{
    const qint64 place = (slot % m_perDay) * m_stride % m_perDay;
    const auto share =
        std::size_t(std::ranges::upper_bound(m_shareEnds, place) - m_shareEnds.begin());
    const std::vector<Codes> &kinds = m_kinds[share];
    return kinds[mixed(quint64(slot)) % kinds.size()];
}

void LogTable::cover(TimePoint from, TimePoint to)
{
    if (m_perDay == 0)
        return;
    for (auto &column : m_columns)
        column.resize(m_size);
    const qint64 first = slotOf(from);
    const qint64 end = slotOf(to);
    qint64 next = m_firstSlot + qint64(m_size);
    // What is long past goes in one piece, not log by log.
    const bool isStale =
        m_size == 0 || first >= next || first < m_firstSlot || first - m_firstSlot > m_perDay;
    if (isStale) {
        for (auto &column : m_columns) {
            column.clear();
            column.reserve(std::size_t(std::max<qint64>(end - first, 0) + m_perDay));
        }
        m_firstSlot = next = first;
        m_size = 0;
    }
    for (; next < end; ++next, ++m_size)
        append(codesOf(next));
    for (const Shipped &log : m_shipped)
        append(log.codes);
}

void LogTable::append(const Codes &codes)
{
    for (std::size_t field = 0; field < codes.size(); ++field)
        m_columns[field].push_back(codes[field]);
}

void LogTable::ship(TimePoint time, const LogValues &values)
{
    if (m_shipped.size() == MostShipped)
        return;
    Shipped log{.time = time, .codes = {}};
    for (std::size_t field = 0; field < log.codes.size(); ++field)
        log.codes[field] = codeOf(LogField(field), values[field]);
    append(log.codes);
    m_shipped.push_back(log);
}

qint64 LogTable::slotAt(std::size_t row) const
{
    // Slots are moments since 1970: none is negative.
    return row < m_size ? m_firstSlot + qint64(row) : -1 - qint64(row - m_size);
}

TimePoint LogTable::timeAt(std::size_t row) const
{
    return row < m_size ? timeOfSlot(slotAt(row)) : m_shipped[row - m_size].time;
}

std::size_t LogTable::rowAt(TimePoint time) const
{
    if (m_size == 0)
        return 0;
    return std::size_t(std::clamp<qint64>(slotOf(time) - m_firstSlot, 0, qint64(m_size)));
}

std::span<const LogTable::Code> LogTable::column(LogField field) const
{
    return m_columns[std::size_t(field)];
}

const std::vector<QString> &LogTable::values(LogField field) const
{
    return m_values[std::size_t(field)];
}

const QString &LogTable::valueAt(LogField field, std::size_t row) const
{
    return values(field)[column(field)[row]];
}

} // namespace tokendeck::sandbox
