// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/base/console.h"
#include "app/cli/base/waiter.h"
#include "models/domain/secret.h"

#include <QProcess>
#include <QString>

#include <chrono>
#include <optional>

namespace tokendeck::cli {

//! The clipboard of the desktop, through a program of its own, tokendeck-clipboard: what draws is
//! in no command's memory, and a screen that cannot be reached ends that program alone.
class ClipboardHelper final : public QObject {
    Q_OBJECT
public:
    //! Both outlive this.
    ClipboardHelper(Console &console, Waiter &waiter);
    //! Ends the program, which clears the clipboard first.
    ~ClipboardHelper() override;

    //! Copies \p secret for \p stay, or without it until something else is copied. NotWritten where
    //! the desktop does not take it, which is said.
    [[nodiscard]] Step<void> copy(const Secret &secret, std::optional<std::chrono::seconds> stay);
    //! Waits until the secret has left the clipboard. NotWritten where the program has crashed,
    //! which is said.
    [[nodiscard]] Step<void> waitUntilCleared();

private:
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] bool hasCrashed() const;
    [[nodiscard]] tl::unexpected<ExitCode> refuseCrash();

    Console &m_console;
    Waiter &m_waiter;
    QProcess m_process;
    QByteArray m_answer;
};

} // namespace tokendeck::cli
