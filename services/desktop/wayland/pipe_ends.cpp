// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/wayland/pipe_ends.h"

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <string_view>
#include <utility>

namespace tokendeck {
namespace {

//! Keeps the signal away that ends a program when it writes to who does not read any more.
class NoBrokenPipe {
public:
    NoBrokenPipe()
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
    }
    ~NoBrokenPipe()
    {
        const timespec none{};
        while (sigtimedwait(&m_signals, nullptr, &none) > 0) { }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    NoBrokenPipe(const NoBrokenPipe &) = delete;
    NoBrokenPipe &operator=(const NoBrokenPipe &) = delete;

private:
    sigset_t m_signals{};
    sigset_t m_before{};
};

} // namespace

PipeEnds PipeEnds::open()
{
    PipeEnds ends;
    std::array<int, 2> both{-1, -1};
    if (::pipe2(both.data(), O_CLOEXEC) == 0) {
        ends.m_reading = both[0];
        ends.m_writing = both[1];
        // The other program's end stays as it expects one to be.
        ::fcntl(ends.m_reading, F_SETFL, O_NONBLOCK);
    }
    return ends;
}

PipeEnds::PipeEnds(PipeEnds &&other) noexcept
    : m_reading(std::exchange(other.m_reading, -1))
    , m_writing(std::exchange(other.m_writing, -1))
{
}

PipeEnds::~PipeEnds()
{
    PipeWriter::close(m_reading);
    PipeWriter::close(m_writing);
}

int PipeEnds::takeReading()
{
    return std::exchange(m_reading, -1);
}

PipeReader::PipeReader(int descriptor, Receive receive)
    : m_descriptor(descriptor)
    , m_receive(std::move(receive))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { finish(false); });
    m_timer.start(descriptor >= 0 ? Patience : 0);
    if (descriptor < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PipeReader::read);
}

PipeReader::~PipeReader()
{
    m_notifier.reset();
    PipeWriter::close(m_descriptor);
    wipeMemory(m_bytes.data(), size_t(m_bytes.size()));
}

void PipeReader::read()
{
    std::array<char, 4096> piece{};
    ssize_t size = 0;
    while ((size = ::read(m_descriptor, piece.data(), piece.size())) > 0) {
        // Growing would leave a copy behind.
        m_bytes.reserve(MostBytes);
        if (m_bytes.size() + size > MostBytes)
            break;
        m_bytes.append(piece.data(), size);
    }
    const bool waits = size < 0 && (errno == EAGAIN || errno == EINTR);
    wipeMemory(piece.data(), piece.size());
    if (!waits)
        finish(size == 0);
}

void PipeReader::finish(bool whole)
{
    m_timer.stop();
    m_notifier.reset();
    std::optional<Secret> text;
    if (whole)
        text = Secret(std::string_view(m_bytes.constData(), size_t(m_bytes.size())));
    // Last, since it may end this.
    if (const auto receive = std::exchange(m_receive, nullptr))
        receive(std::move(text));
}

void PipeWriter::write(int descriptor, const Secret &bytes)
{
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
    auto *writer = new PipeWriter(descriptor, bytes);
    if (writer->writeSome()) {
        delete writer;
        return;
    }
    auto *notifier = new QSocketNotifier(descriptor, QSocketNotifier::Write, writer);
    connect(notifier, &QSocketNotifier::activated, writer, [writer, notifier] {
        if (!writer->writeSome())
            return;
        notifier->setEnabled(false);
        writer->deleteLater();
    });
    QTimer::singleShot(PipeReader::Patience, writer, &QObject::deleteLater);
}

void PipeWriter::close(int descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
}

PipeWriter::PipeWriter(int descriptor, Secret bytes)
    : m_descriptor(descriptor)
    , m_bytes(std::move(bytes))
{
}

PipeWriter::~PipeWriter()
{
    close(m_descriptor);
}

bool PipeWriter::writeSome()
{
    const NoBrokenPipe guard;
    const QByteArrayView text = m_bytes.exposedText();
    while (m_written < text.size()) {
        const ssize_t size =
            ::write(m_descriptor, text.data() + m_written, size_t(text.size() - m_written));
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return errno != EAGAIN;
        m_written += size;
    }
    return true;
}

} // namespace tokendeck
