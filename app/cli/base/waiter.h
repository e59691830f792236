// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/stop_signals.h"

#include <QEventLoop>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace tokendeck::cli {

//! Lets a command wait, in the event loop, for what the services answer.
class Waiter final : public QObject {
    Q_OBJECT
public:
    enum class End { Met, TimedOut, Interrupted };

    //! \p stop outlives this.
    explicit Waiter(const StopSignals &stop);

    //! Returns once \p condition holds, which is asked at first and at each look(), or before that
    //! when \p patience is over, if there is one, or a signal has come.
    [[nodiscard]] End until(const std::function<bool()> &condition,
                            std::optional<std::chrono::milliseconds> patience = {});

public slots:
    //! The condition may hold now. To be connected with what tells that.
    void look();

private:
    const StopSignals &m_stop;
    QEventLoop m_loop;
    const std::function<bool()> *m_condition = nullptr; //!< while waiting
};

} // namespace tokendeck::cli
