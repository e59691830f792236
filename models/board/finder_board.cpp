// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/finder_board.h"

#include "models/board/estate_snapshot.h"

#include <utility>

namespace tokendeck {

FinderBoard::FinderBoard(const Workspace &workspace, Background &background, Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_clock(clock)
{
}

FinderBoard::~FinderBoard()
{
    m_background.discard(std::move(m_build));
    m_background.discard(std::move(m_current));
}

void FinderBoard::want()
{
    if (std::exchange(m_wanted, true))
        return;
    connect(&m_workspace, &Workspace::connectionAdded, this, &FinderBoard::look);
    connect(&m_workspace, &Workspace::connectionChanged, this, &FinderBoard::look);
    connect(&m_workspace, &Workspace::connectionRemoved, this, &FinderBoard::look);
    connect(&m_workspace, &Workspace::rowsChanged, this, &FinderBoard::look);
    begin();
}

void FinderBoard::look()
{
    m_again = m_build != nullptr;
    if (!m_build && !m_timer)
        m_timer = m_clock.after(Gathering, [this] { begin(); });
}

void FinderBoard::begin()
{
    m_timer.reset();
    m_build = std::make_shared<FinderBuild>(estateSnapshotWithKept(m_workspace), m_current);
    goOn();
}

void FinderBoard::goOn()
{
    // Each slice is a job of its own, so that what else was given to the background comes between.
    m_background.run(
        this, [build = m_build] { return build->step(RowsAtOnce); },
        [this](bool more) {
            if (more)
                goOn();
            else
                finish();
        });
}

void FinderBoard::finish()
{
    m_background.discard(std::exchange(m_current, m_build->take()));
    m_background.discard(std::exchange(m_build, nullptr));
    if (std::exchange(m_again, false))
        look();
    emit changed();
}

} // namespace tokendeck

#include "moc_finder_board.cpp"
