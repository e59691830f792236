// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/sync/commands/command_report.h"
#include "ui/base/dependencies.h"
#include "ui/base/selection.h"
#include "ui/widgets/message_bar.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

class CommandDialog;
class CommandRun;

//! Follows commands to their end: says what became of each and what can be done next, keeps Undo in
//! sight while deletes wait, and copies what a rotation makes.
class ChangeFollower final : public QObject {
    Q_OBJECT
public:
    explicit ChangeFollower(const Dependencies &dependencies, QObject *parent = nullptr);
    ~ChangeFollower() override;

    void run(const Command &command);
    //! Runs \p command, a delete, when its time behind Undo is over.
    void runLater(const Command &command);
    //! Follows \p run, which \p dialog has begun, if one has: the dialog says itself what did not
    //! end well, as long as it is there.
    void follow(CommandRun *run, CommandDialog *dialog = nullptr);
    //! Says how a command has ended that was followed elsewhere.
    void announce(const Command &command, const CommandReport &report);
    //! Says \p message where outcomes are said.
    void tell(const Message &message) { emit messageReady(message); }
    //! Lets \p selection be selected in the page of its kind.
    void select(const Selection &selection) { emit selectRequested(selection); }

    //! Takes the latest delete back that waits; false where none does.
    bool undo();

    //! What stands in the message bar of whichever page is shown, while deletes wait.
    [[nodiscard]] std::optional<Message> standingMessage();

signals:
    //! To be said in the page that is shown.
    void messageReady(const tokendeck::Message &message);
    //! To be selected in the page of its kind.
    void selectRequested(const tokendeck::Selection &selection);
    //! The admin wants the shipping token \p row disabled, whose successor was made.
    void disableRequested(const tokendeck::RowRef &row);

private:
    void say(const Command &command, const CommandReport &report, bool copied);
    void offerAfter(Message &message, const Command &command, const CommandReport &report);
    void sayWaiting();
    bool forget(const CommandRun *run);
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] QString undoHint() const;
    //! Counts down what standingMessage() says.
    void tick();

    const Dependencies m_deps;
    //! A delete behind Undo.
    struct Waiting {
        QPointer<CommandRun> run;
        std::chrono::milliseconds until; //!< by Clock::elapsed()
    };
    std::vector<Waiting> m_waiting; //!< the latest last
    std::unique_ptr<ClockTimer> m_tick;
};

} // namespace tokendeck
