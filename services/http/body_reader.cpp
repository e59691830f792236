// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/body_reader.h"

#include <zlib.h>

#include <array>
#include <limits>

namespace tokendeck {
namespace {

constexpr int AnyWindow = 15;
constexpr int GzipWindow = 15 + 16;

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

BodyReader::~BodyReader() = default;

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
        m_body.reserve(qsizetype(std::min(bytes, m_limit)));
}

BodyReader::State BodyReader::append(QByteArrayView bytes)
{
    if (m_body.size() + bytes.size() > m_limit) {
        m_body.append(bytes.first(qsizetype(m_limit) - m_body.size()));
        return State::TooLarge;
    }
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
    if (inflateInit2(stream.get(), window) != Z_OK)
        return false;
    m_stream.reset(stream.release());
    return true;
}

BodyReader::State BodyReader::inflateBytes(QByteArrayView bytes)
{
    if (!m_stream && !begin(bytes))
        return State::Fine;
    std::array<char, 64 * 1024> out;
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
