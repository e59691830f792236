// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/scan_run.h"

#include <utility>

namespace tokendeck {

ScanRun::ScanRun(Input input, QObject *parent)
    : QObject(parent)
    , m_input(std::move(input))
{
}

ScanRun::~ScanRun()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ScanRun::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void ScanRun::cancel()
{
    m_thread.request_stop();
}

void ScanRun::run(const std::stop_token &stop)
{
    const ScanTarget target = m_input.target();
    m_tokenCount = int(target.owners.size());
    const ScanRequest request{.paths = m_input.paths,
                              .files = m_input.files,
                              .staged = m_input.staged,
                              .search = target.search};
    const auto tell = [&](std::span<const FoundPlace> places) {
        std::vector<FoundToken> tokens;
        for (const FoundPlace &place : places)
            tokens.push_back({place, target.owners[place.token]});
        pass(std::move(tokens));
    };
    ScanReport report = scanFiles(request, m_progress, stop, tell);
    QMetaObject::invokeMethod(
        this, [this, report = std::move(report)] { emit finished(report); }, Qt::QueuedConnection);
}

//! Lets the event loop tell \p tokens; what comes until it does is told with them.
void ScanRun::pass(std::vector<FoundToken> tokens)
{
    bool isFirst = false;
    {
        const std::scoped_lock lock(m_guard);
        isFirst = m_untold.empty();
        m_untold.insert(m_untold.end(), std::make_move_iterator(tokens.begin()),
                        std::make_move_iterator(tokens.end()));
    }
    if (isFirst)
        QMetaObject::invokeMethod(this, &ScanRun::tellFound, Qt::QueuedConnection);
}

void ScanRun::tellFound()
{
    std::vector<FoundToken> tokens;
    {
        const std::scoped_lock lock(m_guard);
        tokens = std::exchange(m_untold, {});
    }
    emit found(tokens);
}

} // namespace tokendeck

#include "moc_scan_run.cpp"
