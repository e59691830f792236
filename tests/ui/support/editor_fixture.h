// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/sandbox.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/editor/panel_dialog.h"

#include <QDialog>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace tokendeck::test {

//! The dialogs of the filter editor over real services and the sandbox, on a clock that stands
//! still but for await().
class EditorFixture {
public:
    //! One connection for the sandbox's main account, and one for each of \p subAccounts.
    explicit EditorFixture(const QStringList &subAccounts = {});
    ~EditorFixture();

    //! Shows a FilterEditor for the main account's token \p name.
    void openEditor(const QString &name);
    void openNew(const std::vector<ConnectionId> &scope);

    //! Lets everything happen until \p until holds, and moves the clock over short pauses.
    [[nodiscard]] bool await(const std::function<bool()> &until);
    //! Until no request is under way and the workspace has what was brought.
    [[nodiscard]] bool settle();
    //! What happens while an admin pauses: settle(), and that what waits for a pause is begun.
    void pause();

    [[nodiscard]] const SharedToken &token(const QString &name) const;
    [[nodiscard]] FilterId filter(const QString &name) const; //!< "env:prod"
    //! The token \p name as the sandbox has it, by asking anew.
    [[nodiscard]] std::optional<SharedToken> stored(const QString &name);
    //! As another admin would.
    void setElsewhere(const QString &name, const QStringList &filters,
                      FilterOperator filterOperator = FilterOperator::And);
    void renameElsewhere(const QString &name, const QString &newName);
    void deleteElsewhere(const QString &name);
    void removeFilterElsewhere(FilterId id);
    //! Reads the main account's shared tokens anew.
    void refresh();
    [[nodiscard]] int requests(const QByteArray &method, const QString &pathPart) const;

    template <typename T> [[nodiscard]] T *child(const QString &name) const
    {
        return dialog ? visibleChild<T>(dialog, name) : nullptr;
    }
    //! The text of the visible label \p name; empty where none is visible.
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] QString barText() const;
    [[nodiscard]] bool canSubmit() const;
    //! Why it cannot.
    [[nodiscard]] QString objection() const;
    void click(const QString &button);
    //! Checks or unchecks a filter as Space does.
    void toggle(const QString &name);
    [[nodiscard]] bool isChecked(const QString &name) const;
    [[nodiscard]] QStringList pills() const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

    WindowFixture window;
    Sandbox sandbox;
    SandboxAccess access;
    ConnectionId main;
    std::vector<ConnectionId> subs;
    std::unique_ptr<QWidget> host; //!< in the place of the main window
    QPointer<PanelDialog> dialog;
    //! What succeeded() brought.
    std::optional<Command> command;
    std::optional<CommandReport> report;

private:
    void open(PanelDialog *opened);
    ConnectionId connect(const QUrl &url, const Secret &token, AccountId id, const QString &name);
    template <typename T, typename Start> T answer(Start start);
    [[nodiscard]] ApiAccess apiAccess() const;
};

} // namespace tokendeck::test
