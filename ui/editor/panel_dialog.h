// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command_report.h"
#include "ui/base/dependencies.h"
#include "ui/dialogs/outlives_lock.h"
#include "ui/widgets/message_bar.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QVBoxLayout;

namespace tokendeck {

class Button;
class CommandSubmission;
class FilterPanel;
class Label;
class TypedNameField;

//! The frame of the dialogs around a FilterPanel: title and sentence at the top, the panel, and at
//! the foot what is chosen and the button that runs a command with it. It stays open while the
//! command runs, says here what went wrong, and closes when it is done.
class PanelDialog : public QDialog, public OutlivesLock {
    Q_OBJECT
public:
    //! \p verb is on the button. Deletes itself when it is closed.
    PanelDialog(const Dependencies &dependencies, const QString &title, const QString &sentence,
                const QString &verb, QWidget *parent);

    //! Closing asks first where edits would be lost; lock and quit do not ask. While the command
    //! runs, it is ended instead, and the dialog stays to say what became of it.
    void reject() override;

signals:
    //! Filters that were made here, one or more, are to be deleted again; the dialog closes.
    void takeBackRequested(const std::vector<tokendeck::Command> &commands);
    //! The command was done; the dialog closes.
    void succeeded(const tokendeck::Command &command, const tokendeck::CommandReport &report);

protected:
    [[nodiscard]] const Dependencies &deps() const { return m_deps; }
    [[nodiscard]] FilterPanel *panel() const { return m_panel; }
    //! Says \p title from now on.
    void setHeading(const QString &title);
    //! Where fields of the subclass stand, above the panel.
    [[nodiscard]] QVBoxLayout *fields() const { return m_fields; }
    //! What is to be run; nothing while something is missing.
    [[nodiscard]] virtual std::optional<Command> command() const = 0;
    //! Why command() is nothing, as a sentence; empty when there is nothing to say.
    [[nodiscard]] virtual QString objection() const = 0;
    //! Whether closing would lose something.
    [[nodiscard]] virtual bool isEdited() const = 0;
    //! To be called when command() or objection() may answer something else.
    void updateAction();
    //! Says \p message above the foot; with \p second, a further choice beside the message's own.
    void say(const Message &message, const QString &second = {},
             const std::function<void()> &secondAction = {});
    void unsay();
    [[nodiscard]] bool isRunning() const;
    //! The command has ended without success, and the bar says so.
    virtual void afterFailure() { }

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void submit();
    void run();
    void showRunning();
    void afterEnd();
    void askToDiscard();

    const Dependencies m_deps;
    const QString m_verb;
    QWidget *m_head = nullptr;
    Label *m_heading = nullptr;
    QWidget *m_fieldsBox = nullptr;
    QVBoxLayout *m_fields = nullptr;
    FilterPanel *m_panel = nullptr;
    TypedNameField *m_typed = nullptr;
    QWidget *m_said = nullptr; //!< m_bar and m_second
    MessageBar *m_bar = nullptr;
    Button *m_second = nullptr;
    std::function<void()> m_secondAction;
    QWidget *m_foot = nullptr;
    Label *m_summary = nullptr;
    Button *m_cancel = nullptr;
    Button *m_action = nullptr;
    CommandSubmission *m_submission = nullptr;
    QPointer<QWidget> m_focusBefore; //!< had the focus when the command began
};

} // namespace tokendeck
