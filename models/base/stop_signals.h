// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace tokendeck {

//! Turns SIGTERM and SIGINT, or what Windows has in their place, into a signal of Qt's. One per
//! program.
class StopSignals : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

    //! Whether one of the signals has come, also while no event loop runs.
    [[nodiscard]] bool wasStopRequested() const;
    //! Can be read from as soon as one has come, for poll(2); -1 where the system has none.
    [[nodiscard]] int descriptor() const { return m_readEnd; }

signals:
    void stopRequested();

private:
    int m_readEnd = -1;
    int m_writeEnd = -1;
};

} // namespace tokendeck
