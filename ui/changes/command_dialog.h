// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command.h"
#include "ui/base/dependencies.h"
#include "ui/dialogs/dialog.h"
#include "ui/dialogs/outlives_lock.h"
#include "words/base/message.h"

#include <optional>

namespace tokendeck {

class CommandRun;
class CommandSubmission;
class TypedNameField;

//! A dialog that ends with a command. It stays open while the command runs, says beside the form
//! what went wrong, and closes when it is done.
class CommandDialog : public Dialog, public OutlivesLock {
    Q_OBJECT
public:
    //! \p verb is on the button that submits; \p text may be empty.
    CommandDialog(const Dependencies &dependencies, const QString &title, const QString &text,
                  const QString &verb, QWidget *parent);

    //! Whether the end of the command can be said here.
    [[nodiscard]] bool saysEnd() const { return isVisible(); }

signals:
    //! The command runs. Who shows its end when the dialog was closed meanwhile follows \p run.
    void started(tokendeck::CommandRun *run);
    //! The dialog was closed right after it had said that it is not known what became of the
    //! command: \p message is to be read elsewhere.
    void leftUnsettled(const tokendeck::Message &message);

protected:
    [[nodiscard]] const Dependencies &deps() const { return m_deps; }
    //! What is to be run; nothing while the form is not complete.
    [[nodiscard]] virtual std::optional<Command> command() const = 0;
    //! Shows whether command() is complete, and asks for the name that it wants typed. To be called
    //! when a field changes.
    void updateAction();
    //! Runs command(), if there is one and none is running. Not where it is not known what became
    //! of the last one: then only the button does.
    void submit();

    void done(int result) override;

private:
    [[nodiscard]] bool isTyped() const;
    void askForName(const std::optional<Command> &wanted);
    void run();
    void showRunning();
    void say(Message message);

    const Dependencies m_deps;
    CommandSubmission *m_submission = nullptr;
    Button *m_action = nullptr;
    TypedNameField *m_typed = nullptr; //!< null before it is asked for
    QString m_verb;
};

} // namespace tokendeck
