// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace tokendeck {

//! Unpacks a reply's body as it arrives and keeps its size within a limit. Bodies hold tokens: what
//! it had in memory besides body() is overwritten.
class BodyReader {
public:
    enum class State {
        Fine,
        TooLarge, //!< more than the limit, counted after unpacking
        Broken, //!< the packed bytes are not what Content-Encoding says
        UnknownEncoding, //!< a Content-Encoding that was not asked for
    };

    //! \p contentEncoding is the header's value: empty, "identity", "gzip" or "deflate" (zlib's
    //! format, and the bare one that some servers send under that name).
    BodyReader(const QByteArray &contentEncoding, qint64 limit);
    ~BodyReader();
    BodyReader(const BodyReader &) = delete;
    BodyReader &operator=(const BodyReader &) = delete;

    //! Takes the next bytes. Once the state is not Fine, it stays so and no more is taken.
    State feed(QByteArrayView bytes);
    [[nodiscard]] State state() const { return m_state; }
    //! False while a packed body has begun and not ended.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isPacked() const { return m_encoding != Encoding::Identity; }
    //! A hint that \p bytes will come.
    void expect(qint64 bytes);

    //! What was unpacked, up to the limit.
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] QByteArray takeBody() { return std::move(m_body); }
    [[nodiscard]] qint64 receivedBytes() const { return m_received; }

private:
    enum class Encoding { Identity, Gzip, Deflate };
    struct EndInflate {
        void operator()(z_stream_s *stream) const;
    };

    State append(QByteArrayView bytes);
    void makeRoom(qsizetype bytes);
    State inflateBytes(QByteArrayView bytes);
    bool begin(QByteArrayView &bytes);

    Encoding m_encoding = Encoding::Identity;
    State m_state = State::Fine;
    qint64 m_limit;
    qint64 m_received = 0;
    bool m_streamEnded = false;
    QByteArray m_start; // of a "deflate" body, until it shows which of the two formats it has
    QByteArray m_body;
    std::unique_ptr<z_stream_s, EndInflate> m_stream;
};

} // namespace tokendeck
