// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/call/body_reader.h"

#include "models/domain/secret.h"
#include "services/http/message/wiped_bytes.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>

namespace tokendeck {
namespace {

constexpr int AnyWindow = 15;
constexpr int GzipWindow = 15 + 16;
//! Room behind the body, so that a parser that looks beyond its end needs no copy.
constexpr qsizetype RoomBehind = 64;
constexpr qsizetype FirstRoom = 4096;
constexpr qsizetype LargeBody = 1024 * 1024;

// zlib keeps the last 32 KiB that it unpacked. Each block begins with its size, for the wiping.
constexpr size_t BlockHead = alignof(std::max_align_t);

voidpf takeBlock(voidpf, uInt items, uInt size)
{
    const size_t bytes = BlockHead + size_t(items) * size;
    auto *block = static_cast<char *>(std::malloc(bytes));
    if (!block)
        return nullptr;
    *reinterpret_cast<size_t *>(block) = bytes;
    return block + BlockHead;
}

void giveBlock(voidpf, voidpf address)
{
    char *const block = static_cast<char *>(address) - BlockHead;
    wipeMemory(block, *reinterpret_cast<size_t *>(block));
    std::free(block);
}

//! Whether \p start begins as RFC 1950 says: method 8 and a check that is a multiple of 31.
bool isZlibHeader(QByteArrayView start)
{
    const auto first = uchar(start[0]);
    const auto second = uchar(start[1]);
    return (first & 0x0f) == Z_DEFLATED && (first * 256 + second) % 31 == 0;
}

} // namespace

void BodyReader::EndInflate::operator()(z_stream_s *stream) const
{
    inflateEnd(stream);
    delete stream;
}

BodyReader::BodyReader(const QByteArray &contentEncoding, qint64 limit)
    : m_limit(limit)
{
    const QByteArray name = contentEncoding.trimmed().toLower();
    if (name == "gzip" || name == "x-gzip")
        m_encoding = Encoding::Gzip;
    else if (name == "deflate")
        m_encoding = Encoding::Deflate;
    else if (!name.isEmpty() && name != "identity")
        m_state = State::UnknownEncoding;
}

BodyReader::~BodyReader()
{
    wipe(m_body);
    wipe(m_start);
}

BodyReader::State BodyReader::feed(QByteArrayView bytes)
{
    m_received += bytes.size();
    if (m_state == State::Fine && !bytes.isEmpty())
        m_state = isPacked() ? inflateBytes(bytes) : append(bytes);
    return m_state;
}

bool BodyReader::isComplete() const
{
    return !isPacked() || m_received == 0 || m_streamEnded;
}

void BodyReader::expect(qint64 bytes)
{
    if (!isPacked() && bytes > m_limit)
        m_state = State::TooLarge;
    else if (!isPacked() && bytes > 0)
        reserveWiping(m_body, qsizetype(bytes) + RoomBehind);
}

//! Doubles the room as the body grows. One that becomes large gets all the room there may be: that
//! costs addresses, and memory only as far as it is used, where copies would cost it twice.
void BodyReader::makeRoom(qsizetype bytes)
{
    const qsizetype needed = m_body.size() + bytes;
    if (needed + RoomBehind <= m_body.capacity())
        return;
    const auto limit = qsizetype(m_limit);
    const qsizetype wanted =
        needed > LargeBody ? limit : std::max({needed, 2 * m_body.size(), FirstRoom});
    reserveWiping(m_body, std::min(wanted, limit) + RoomBehind);
}

BodyReader::State BodyReader::append(QByteArrayView bytes)
{
    if (m_body.size() + bytes.size() > m_limit) {
        // Of a failed request the beginning says enough; of a list it says nothing.
        const qsizetype fitting = qsizetype(m_limit) - m_body.size();
        makeRoom(fitting);
        m_body.append(bytes.first(fitting));
        return State::TooLarge;
    }
    makeRoom(bytes.size());
    m_body.append(bytes);
    return State::Fine;
}

//! Sets the stream up once its format is known; false while it is not.
bool BodyReader::begin(QByteArrayView &bytes)
{
    int window = GzipWindow;
    if (m_encoding == Encoding::Deflate) {
        m_start.append(bytes);
        if (m_start.size() < 2)
            return false;
        bytes = m_start;
        window = isZlibHeader(m_start) ? AnyWindow : -AnyWindow;
    }
    auto stream = std::make_unique<z_stream_s>();
    stream->zalloc = takeBlock;
    stream->zfree = giveBlock;
    if (inflateInit2(stream.get(), window) != Z_OK)
        return false;
    m_stream.reset(stream.release());
    return true;
}

BodyReader::State BodyReader::inflateBytes(QByteArrayView bytes)
{
    if (!m_stream && !begin(bytes))
        return State::Fine;
    struct Out {
        std::array<char, 64 * 1024> bytes;
        ~Out() { wipeMemory(bytes.data(), bytes.size()); }
    } unpacked;
    auto &out = unpacked.bytes;
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    m_stream->avail_in = uInt(bytes.size());
    for (;;) {
        if (m_streamEnded) {
            // A gzip body may be several members in a row (RFC 1952, 2.2).
            if (m_stream->avail_in == 0)
                return State::Fine;
            if (m_encoding != Encoding::Gzip || inflateReset(m_stream.get()) != Z_OK)
                return State::Broken;
            m_streamEnded = false;
        }
        m_stream->next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream->avail_out = uInt(out.size());
        const int result = inflate(m_stream.get(), Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return State::Broken;
        if (const State state = append({out.data(), qsizetype(out.size() - m_stream->avail_out)});
            state != State::Fine)
            return state;
        m_streamEnded = result == Z_STREAM_END;
        if (!m_streamEnded && m_stream->avail_out > 0)
            return State::Fine;
    }
}

} // namespace tokendeck
