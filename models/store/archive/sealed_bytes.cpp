// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/archive/sealed_bytes.h"

#include <QCryptographicHash>
#include <QList>

namespace tokendeck {
namespace {

//! Against damage, not against anybody: who can write the file can write the sum.
QByteArray sumOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
}

//! Of 1 to 9: more would take longer than the disk.
constexpr int Compression = 1;

} // namespace

QByteArray sealed(const QByteArray &values, const Seal &seal)
{
    const QByteArray body = qCompress(values, Compression);
    return seal.word.latin1() + QByteArray(" ") + QByteArray::number(seal.version) + ' '
        + sumOf(body) + '\n' + body;
}

tl::expected<QByteArray, SealProblem> unsealed(const QByteArray &bytes, const Seal &seal)
{
    const qsizetype end = bytes.indexOf('\n');
    const QList<QByteArray> head = bytes.left(std::max<qsizetype>(end, 0)).split(' ');
    if (head.size() < 2 || head[0] != seal.word.latin1())
        return tl::make_unexpected(SealProblem::Damaged);
    bool isNumber = false;
    const int version = head[1].toInt(&isNumber);
    if (isNumber && version != seal.version)
        return tl::make_unexpected(SealProblem::OtherVersion);
    const QByteArrayView body = QByteArrayView(bytes).sliced(end + 1);
    if (!isNumber || head.size() != 3 || head[2] != sumOf(body))
        return tl::make_unexpected(SealProblem::Damaged);
    // It says itself how long it will be; the sum says that this application wrote that.
    return qUncompress(reinterpret_cast<const uchar *>(body.data()), body.size());
}

} // namespace tokendeck
