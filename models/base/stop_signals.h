// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace tokendeck {

//! Turns SIGTERM and SIGINT into a signal of Qt's. One per program.
class StopSignals : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

signals:
    void stopRequested();

private:
    int m_readEnd = -1;
    int m_writeEnd = -1;
};

} // namespace tokendeck
