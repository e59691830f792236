// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/archive/archive_reader.h"

#include <bit>
#include <limits>

namespace tokendeck {

void ArchiveReader::fail()
{
    m_failed = true;
    m_rest = {};
}

void ArchiveReader::read(quint64 &number)
{
    number = 0;
    for (int shift = 0; shift < 64 && !m_rest.isEmpty(); shift += 7) {
        const auto byte = uchar(m_rest.front());
        m_rest = m_rest.sliced(1);
        number |= quint64(byte & 0x7F) << shift;
        if (byte < 0x80)
            return;
    }
    number = 0;
    fail();
}

void ArchiveReader::read(qint64 &number)
{
    quint64 folded = 0;
    read(folded);
    number = qint64(folded >> 1) ^ -qint64(folded & 1);
}

void ArchiveReader::read(int &number)
{
    qint64 wide = 0;
    read(wide);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max()) {
        wide = 0;
        fail();
    }
    number = int(wide);
}

void ArchiveReader::read(bool &value)
{
    value = upTo(1) == 1;
}

void ArchiveReader::read(double &number)
{
    number = 0;
    if (m_rest.size() < 8)
        return fail();
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i)
        bits |= quint64(uchar(m_rest[i])) << (8 * i);
    m_rest = m_rest.sliced(8);
    number = std::bit_cast<double>(bits);
}

void ArchiveReader::read(QString &text)
{
    const auto size = qsizetype(count());
    text = QString::fromUtf8(m_rest.first(size));
    m_rest = m_rest.sliced(size);
}

void ArchiveReader::read(TimePoint &time)
{
    qint64 milliseconds = 0;
    read(milliseconds);
    time = TimePoint(std::chrono::milliseconds(milliseconds));
}

void ArchiveReader::read(StatedTime &time)
{
    bool unknown = false;
    std::optional<TimePoint> moment;
    get(unknown, moment);
    time = unknown ? StatedTime::unknown() : StatedTime(moment);
}

void ArchiveReader::read(MaybeFault &fault)
{
    bool is = false;
    read(is);
    fault = {};
    if (!is)
        return;
    RowFault told;
    read(told);
    fault = MaybeFault(std::move(told));
}

void ArchiveReader::read(ConnectionId &id)
{
    QString value;
    read(value);
    id = ConnectionId(std::move(value));
}

void ArchiveReader::read(AccountType &type)
{
    type = AccountType(upTo(int(AccountType::Other)));
}

void ArchiveReader::read(FilterOperator &filterOperator)
{
    filterOperator = FilterOperator(upTo(int(FilterOperator::Or)));
}

void ArchiveReader::read(ListKind &kind)
{
    kind = ListKind(upTo(int(AllListKinds.size()) - 1));
}

int ArchiveReader::upTo(int last)
{
    quint64 number = 0;
    read(number);
    if (number <= quint64(last))
        return int(number);
    fail();
    return 0;
}

size_t ArchiveReader::count()
{
    quint64 number = 0;
    read(number);
    if (number <= quint64(m_rest.size()))
        return size_t(number);
    fail();
    return 0;
}

} // namespace tokendeck
