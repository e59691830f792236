// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/base/clock.h"
#include "models/insight/findings/findings_run.h"
#include "models/store/workspace.h"

#include <QObject>

#include <memory>
#include <vector>

namespace tokendeck {

//! The findings of a workspace, kept up to date on the background: anew for the accounts that
//! changed, and when something changes by the time alone.
//!
//! While everything is locked they stay as they were, as tokens cannot be compared then.
class FindingsBoard : public QObject {
    Q_OBJECT
public:
    //! What comes within this is looked at together.
    static constexpr std::chrono::milliseconds Gathering{200};
    //! How many rows are judged before other work of the background has its turn.
    static constexpr int RowsAtOnce = 10'000;

    //! All references outlive this.
    FindingsBoard(const Workspace &workspace, Background &background, Clock &clock,
                  QObject *parent = nullptr);
    ~FindingsBoard() override;

    //! The last findings, never null; empty before the first. Best ended on the background.
    [[nodiscard]] const std::shared_ptr<const EstateFindings> &current() const { return m_current; }
    //! Whether they were found in what the workspace holds now, as far as is known here.
    [[nodiscard]] bool isCurrent() const { return !m_timer && !m_run; }

    //! Off: what comes is not looked at, and current() stays. On at first.
    void setWatching(bool watching);
    void setLimits(const FindingLimits &limits);
    void setSilences(std::vector<Silence> silences);
    //! \p firstSeen is asked from the background.
    void setFirstSeen(FirstSeen firstSeen);

signals:
    //! current() says something else than before.
    void changed();
    //! isCurrent() is true again, whether current() says something else or not.
    void settled();
    //! The reasons of \p silences are gone, for good: EstateFindings::endedSilences.
    void silencesEnded(const std::vector<tokendeck::Silence> &silences);

private:
    void look();
    void begin();
    void goOn();
    void finish(bool differs);
    void watchTime();
    [[nodiscard]] bool isLocked() const;

    const Workspace &m_workspace;
    Background &m_background;
    Clock &m_clock;
    FindingLimits m_limits;
    std::vector<Silence> m_silences;
    FirstSeen m_firstSeen;
    std::shared_ptr<const EstateFindings> m_current = std::make_shared<const EstateFindings>();
    std::vector<ConnectionView> m_seen; //!< what current(), or what is under way, was found in
    bool m_watching = true;
    bool m_due = true; //!< to be found anew although the workspace is the same
    bool m_fresh = true; //!< nothing of current() can be taken over
    bool m_again = false; //!< something came while a run was under way
    std::shared_ptr<FindingsRun> m_run;
    std::unique_ptr<ClockTimer> m_timer; //!< gathers
    std::unique_ptr<ClockTimer> m_edgeTimer;
};

} // namespace tokendeck
