// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineOption>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>
#include <QTimer>

#include <vector>

//! What the benchmarks have in common.
namespace tokendeck::bench {

//! The nearest rank; \p part is from 0 to 1, \p values are not empty.
[[nodiscard]] double percentile(std::vector<double> values, double part);
[[nodiscard]] double median(std::vector<double> values);

[[nodiscard]] double milliseconds(const QElapsedTimer &since);
//! What the calling thread has worked, in ms: what a busy machine does not lengthen.
[[nodiscard]] double threadWork();

//! The longest time in which the calling thread's event loop did not come to its timers, from the
//! construction on. A timer of 1 ms asks.
class LoopGap {
public:
    static constexpr double Frame = 16; // ms

    LoopGap();

    [[nodiscard]] double longest();
    //! The gaps that were longer than a frame.
    [[nodiscard]] int overFrame() const { return m_overFrame; }
    //! The most that the thread worked between two turns of the event loop.
    [[nodiscard]] double mostWork() const { return m_mostWork; }

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_last;
    double m_longest = 0;
    int m_overFrame = 0;
    double m_mostWork = 0;
    double m_workBefore = threadWork();
};

//! --json FILE.
[[nodiscard]] QCommandLineOption jsonOption();
//! Writes \p results to \p file, unless that is empty. False, with a line on stderr, when it
//! cannot.
[[nodiscard]] bool writeResults(const QString &file, const QJsonObject &results);

} // namespace tokendeck::bench
