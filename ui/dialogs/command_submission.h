// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command_run.h"
#include "ui/base/dependencies.h"
#include "words/base/message.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace tokendeck {

class ClockTimer;

//! Runs the command that a dialog ends with, one at a time, and tells what the dialog is to say of
//! it: what it waits for, and what became of it where that is not success.
//!
//! What may have been made is not made a second time by the same key: that stands behind "Do it
//! again".
class CommandSubmission final : public QObject {
    Q_OBJECT
public:
    CommandSubmission(const Dependencies &dependencies, QObject *parent);
    ~CommandSubmission() override;

    //! Runs \p command, and again when the admin says so. Only where isOpen().
    CommandRun *run(const Command &command);
    //! Ends what runs, as far as it can be taken back.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    //! The backend is being asked what came of what runs.
    [[nodiscard]] bool isAsking() const;
    //! Whether run() would begin something: nothing runs, and nothing may have been made.
    [[nodiscard]] bool isOpen() const { return !m_run && !m_mayHaveMade; }
    //! What was said of the last command, where it is not known what became of it.
    [[nodiscard]] const std::optional<Message> &unsettled() const { return m_unsettled; }

signals:
    //! isRunning() or isAsking() answers something else.
    void changed();
    //! \p message is to be said; an empty one takes back what was.
    void said(const tokendeck::Message &message);
    void succeeded(const tokendeck::Command &command, const tokendeck::CommandReport &report);
    //! The command has ended otherwise, and that was said.
    void failed();
    //! "Do it again": what the dialog asks for now is to be run.
    void repeatRequested();

private:
    void sayWaiting();
    void sayProgress();
    void take();
    [[nodiscard]] Message outcome() const;

    const Dependencies m_deps;
    QPointer<CommandRun> m_run;
    std::unique_ptr<ClockTimer> m_patience; //!< until the wait is spoken of
    bool m_isLong = false; //!< the wait is
    bool m_isCancelling = false;
    std::optional<Message> m_unsettled;
    bool m_mayHaveMade = false;
};

} // namespace tokendeck
