// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace tokendeck {

//! A pipe that other programs write to, or read from, through Wayland: both ends are closed by its
//! end.
class PipeEnds {
public:
    PipeEnds() = default;
    ~PipeEnds();
    PipeEnds(PipeEnds &&other) noexcept;
    PipeEnds &operator=(PipeEnds &&) = delete;

    //! Without ends where the system has none left.
    [[nodiscard]] static PipeEnds open();
    [[nodiscard]] bool isOpen() const { return m_reading >= 0; }
    [[nodiscard]] int writing() const { return m_writing; }
    //! The reading end, which its new owner closes; -1 where there is none. It does not block.
    [[nodiscard]] int takeReading();

private:
    int m_reading = -1;
    int m_writing = -1;
};

//! Reads what another program writes, up to its end, without waiting for it.
class PipeReader final : public QObject {
public:
    //! Longer than every text that is copied from here.
    static constexpr qsizetype MostBytes = 1024 * 1024;
    //! In milliseconds. A program that hangs has nothing that could be pasted.
    static constexpr int Patience = 5000;

    using Receive = std::function<void(std::optional<Secret>)>;

    //! Owns \p descriptor, and gives what comes from it to \p receive, from the event loop: nothing
    //! where there is too much or too little of it. \p descriptor may be -1: nothing comes.
    PipeReader(int descriptor, Receive receive);
    ~PipeReader() override;

private:
    void read();
    void finish(bool whole);

    int m_descriptor;
    Receive m_receive;
    QByteArray m_bytes;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_timer;
};

//! Writes a secret into what another program reads, as fast as that reads it, and no longer than
//! PipeReader::Patience. Ends itself.
class PipeWriter final : public QObject {
public:
    //! Takes \p descriptor over, and closes it after the last byte.
    static void write(int descriptor, const Secret &bytes);
    static void close(int descriptor);

    ~PipeWriter() override;

private:
    PipeWriter(int descriptor, Secret bytes);
    //! Whether all was written, or nobody reads it any more.
    [[nodiscard]] bool writeSome();

    int m_descriptor;
    Secret m_bytes;
    qsizetype m_written = 0;
};

} // namespace tokendeck
