// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace tokendeck {

//! The body of a request that must not be sent twice.
//!
//! Qt sends a request again by itself when a kept connection closes before the answer; only a body
//! that cannot be rewound keeps it from that (QNetworkReply::ContentReSendError). An empty body
//! does not: Qt does not look at it.
class OneWayBody final : public QIODevice {
public:
    explicit OneWayBody(QByteArray bytes);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    //! False once anything was read.
    bool reset() override;
    bool seek(qint64 position) override;

    //! Whether Qt has begun to send.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    bool m_wasRead = false;
};

} // namespace tokendeck
