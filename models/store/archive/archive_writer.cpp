// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/archive/archive_writer.h"

#include <bit>

namespace tokendeck {

//! Seven bits in each byte, the lowest first; the highest bit says that more follow.
void ArchiveWriter::write(quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        m_bytes.append(char(number | 0x80));
    m_bytes.append(char(number));
}

//! The sign in the lowest bit, so that small negative numbers are short, too.
void ArchiveWriter::write(qint64 number)
{
    write((quint64(number) << 1) ^ quint64(number >> 63));
}

void ArchiveWriter::write(double number)
{
    const auto bits = std::bit_cast<quint64>(number);
    for (int shift = 0; shift < 64; shift += 8)
        m_bytes.append(char(bits >> shift));
}

void ArchiveWriter::write(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    write(quint64(utf8.size()));
    m_bytes.append(utf8);
}

void ArchiveWriter::write(const StatedTime &time)
{
    write(time.isUnknown());
    write(time.moment());
}

void ArchiveWriter::write(const MaybeFault &fault)
{
    write(bool(fault));
    if (fault)
        write(*fault);
}

} // namespace tokendeck
