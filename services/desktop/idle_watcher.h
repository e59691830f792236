// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace tokendeck {

//! Tells when nobody has used the application's windows for a while. It sees every event of the
//! application, so an input event costs it no more than reading the clock: the timer is not
//! restarted, it looks at the last input when it fires.
class IdleWatcher final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes DefaultTimeout{5};

    //! Watches the application object, which exists. \p clock outlives the watcher.
    explicit IdleWatcher(Clock &clock, QObject *parent = nullptr);
    ~IdleWatcher() override;

    //! 1 minute or more; std::nullopt: never idle. Counts from now on.
    void setTimeout(std::optional<std::chrono::minutes> timeout);
    [[nodiscard]] std::optional<std::chrono::minutes> timeout() const { return m_timeout; }

    //! Counts from now on, as after input: for an unlock.
    void restart();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    //! Once after each time-out without input; again only after new input.
    void idle();

private:
    void arm(std::chrono::milliseconds delay);
    void check();

    Clock &m_clock;
    std::optional<std::chrono::minutes> m_timeout = DefaultTimeout;
    std::chrono::milliseconds m_lastInput;
    std::unique_ptr<ClockTimer> m_timer; //!< none while idle or off
};

} // namespace tokendeck
