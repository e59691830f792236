// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/base/clock.h"
#include "models/insight/finder/finder_build.h"
#include "models/store/workspace.h"

#include <QObject>

#include <memory>

namespace tokendeck {

//! The index that everything in a workspace is found by, kept up to date on the background from the
//! first time on that it was wanted.
class FinderBoard : public QObject {
    Q_OBJECT
public:
    //! What comes within this is taken together.
    static constexpr std::chrono::milliseconds Gathering{200};
    //! How many names are read before other work of the background has its turn.
    static constexpr int RowsAtOnce = 10'000;

    //! All references outlive this.
    FinderBoard(const Workspace &workspace, Background &background, Clock &clock,
                QObject *parent = nullptr);
    ~FinderBoard() override;

    //! Makes the index, unless that was begun; changed() follows.
    void want();
    //! The last one; null before the first. Best ended on the background.
    [[nodiscard]] const std::shared_ptr<const FinderIndex> &current() const { return m_current; }

signals:
    //! There is another index.
    void changed();

private:
    void look();
    void begin();
    void goOn();
    void finish();

    const Workspace &m_workspace;
    Background &m_background;
    Clock &m_clock;
    std::shared_ptr<const FinderIndex> m_current;
    std::shared_ptr<FinderBuild> m_build;
    std::unique_ptr<ClockTimer> m_timer; //!< gathers
    bool m_wanted = false;
    bool m_again = false; //!< something came while an index was being made
};

} // namespace tokendeck
