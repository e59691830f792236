// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/findings_board.h"

#include "models/board/estate_snapshot.h"

#include <algorithm>

namespace tokendeck {

namespace {

//! The wall clock may jump, and a computer may sleep: it is looked at this often.
constexpr std::chrono::minutes LongestWait{10};

} // namespace

FindingsBoard::FindingsBoard(const Workspace &workspace, Background &background, Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_clock(clock)
{
    connect(&workspace, &Workspace::connectionAdded, this, &FindingsBoard::look);
    connect(&workspace, &Workspace::connectionChanged, this, [this](const ConnectionId &id) {
        // A lock overwrites the texts in lists that stay the same.
        const ConnectionInfo *info = m_workspace.connection(id);
        m_due = m_due || (info && info->state == ConnectionState::Locked);
        look();
    });
    connect(&workspace, &Workspace::connectionRemoved, this, &FindingsBoard::look);
    connect(&workspace, &Workspace::statusChanged, this, &FindingsBoard::look);
    connect(&workspace, &Workspace::rowsChanged, this, &FindingsBoard::look);
    connect(&workspace, &Workspace::apiTokenEntriesChanged, this, &FindingsBoard::look);
    look();
}

FindingsBoard::~FindingsBoard()
{
    m_background.discard(std::move(m_run));
    // Where nothing was judged, a thread would be started for nothing.
    if (!m_current->homes.empty())
        m_background.discard(std::move(m_current));
}

void FindingsBoard::setWatching(bool watching)
{
    if (std::exchange(m_watching, watching) == watching)
        return;
    m_timer.reset();
    look();
}

void FindingsBoard::setLimits(const FindingLimits &limits)
{
    if (m_limits == limits)
        return;
    m_limits = limits;
    m_due = true;
    look();
}

void FindingsBoard::setSilences(std::vector<Silence> silences)
{
    if (m_silences == silences)
        return;
    m_silences = std::move(silences);
    m_due = true;
    look();
}

void FindingsBoard::setFirstSeen(FirstSeen firstSeen)
{
    m_firstSeen = std::move(firstSeen);
    m_due = true;
    m_fresh = true;
    look();
}

void FindingsBoard::look()
{
    if (!m_watching)
        return;
    m_again = m_run != nullptr;
    if (!m_run && !m_timer)
        m_timer = m_clock.after(Gathering, [this] { begin(); });
}

bool FindingsBoard::isLocked() const
{
    const auto isKnownAndLocked = [this](const ConnectionInfo &info) {
        return info.state == ConnectionState::Locked
            && m_current->homes.contains(info.connection.id);
    };
    const std::vector<ConnectionInfo> &all = m_workspace.connections();
    return !all.empty() && std::ranges::all_of(all, isKnownAndLocked);
}

void FindingsBoard::begin()
{
    m_timer.reset();
    if (isLocked()) {
        emit settled();
        return;
    }
    EstateView view = estateSnapshot(m_workspace);
    if (!std::exchange(m_due, false) && view.connections == m_seen) {
        watchTime();
        emit settled();
        return;
    }
    m_seen = view.connections;
    const bool fresh = std::exchange(m_fresh, false);
    m_run = std::make_shared<FindingsRun>(FindingsInput{
        .view = std::move(view),
        .context = {.at = {.now = m_clock.now(), .limits = m_limits}, .firstSeen = m_firstSeen},
        .silences = m_silences,
        .before = fresh ? nullptr : m_current});
    goOn();
}

void FindingsBoard::goOn()
{
    // Each slice is a job of its own, so that what else was given to the background comes between.
    m_background.run(
        this, [run = m_run] { return run->step(RowsAtOnce); },
        [this](bool more) {
            if (more) {
                goOn();
                return;
            }
            m_background.run(
                this, [run = m_run, before = m_current] { return run->differsFrom(*before); },
                [this](bool differs) { finish(differs); });
        });
}

void FindingsBoard::finish(bool differs)
{
    m_background.discard(std::exchange(m_current, m_run->take()));
    m_background.discard(std::exchange(m_run, nullptr));
    watchTime();
    if (std::exchange(m_again, false))
        look();
    if (differs)
        emit changed();
    if (!m_current->endedSilences.empty())
        emit silencesEnded(m_current->endedSilences);
    if (isCurrent())
        emit settled();
}

void FindingsBoard::watchTime()
{
    m_edgeTimer.reset();
    if (!m_current->nextEdge)
        return;
    const auto wait = std::clamp<std::chrono::milliseconds>(
        *m_current->nextEdge - m_clock.now(), std::chrono::milliseconds(0), LongestWait);
    m_edgeTimer = m_clock.after(wait, [this] {
        m_due = m_due || m_clock.now() >= *m_current->nextEdge;
        if (m_due)
            look();
        else
            watchTime();
    });
}

} // namespace tokendeck

#include "moc_findings_board.cpp"
