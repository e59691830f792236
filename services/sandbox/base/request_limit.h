// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace tokendeck::sandbox {

//! Follows the bytes of a request and says when it is larger than the server takes, before its body
//! has come: QHttpServer has no limit of its own.
class RequestLimit {
public:
    static constexpr qint64 MostBody = 1024 * 1024; //!< bytes on the wire
    static constexpr qsizetype MostHead = 64 * 1024; //!< the request line and the headers

    explicit RequestLimit(qint64 mostBody = MostBody)
        : m_mostBody(mostBody)
    {
    }

    [[nodiscard]] qint64 mostBody() const { return m_mostBody; }
    //! The next bytes are a new request's.
    void begin();
    //! The status that refuses the request whose next bytes are \p bytes: 431 for its head, 413 for
    //! its body, whether that was announced or has come.
    [[nodiscard]] std::optional<int> take(const QByteArray &bytes);

private:
    void readHead();

    qint64 m_mostBody;
    QByteArray m_head; //!< as far as it has come
    bool m_headEnded = false;
    bool m_isChunked = false; //!< the body's length is not known before it ends
    qint64 m_body = 0; //!< its announced length, or what of a chunked one has come
};

} // namespace tokendeck::sandbox
