// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/command.h"
#include "ui/changes/change_offer.h"
#include "ui/dependencies.h"
#include "ui/widgets/message_bar.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <memory>

namespace tokendeck {

class CommandDialog;
class CommandRun;
struct CommandReport;

//! Takes a change from the admin's wish to its end: asks what has to be asked, hands commands to
//! the runner, and says what became of them.
//!
//! Nothing that opens a door or takes something away is sent before the admin has seen what it
//! does. A single delete waits behind Undo.
class ChangeController final : public QObject {
    Q_OBJECT
public:
    //! Dialogs open over \p window, which outlives this.
    ChangeController(const Dependencies &dependencies, QWidget *window);
    ~ChangeController() override;

    //! Begins to make something in the list \p kind of one of \p scope.
    void beginNew(ListKind kind, const std::vector<ConnectionId> &scope);
    //! Begins \p kind for \p selection, which offers it (changeOffers()).
    void begin(ChangeKind kind, const Selection &selection);
    //! Writes down an API token that the backend of one of \p scope does not list.
    void addToRegistry(const std::vector<ConnectionId> &scope);
    //! Opens the filter editor for the shared token \p row.
    void editFilters(const RowRef &row);
    //! Writes down that the token of \p row was copied.
    void noteCopy(ListKind kind, const RowRef &row, const QString &name);

    //! What stands in the message bar of whichever page is shown, while deletes wait.
    [[nodiscard]] std::optional<Message> standingMessage();

signals:
    //! To be said in the page that is shown.
    void messageReady(const tokendeck::Message &message);
    //! To be selected in the page of its kind.
    void selectRequested(const tokendeck::Selection &selection);

private:
    void openDialog(CommandDialog *dialog);
    void run(const Command &command);
    void follow(CommandRun *run, CommandDialog *dialog = nullptr);
    void announce(const Command &command, const CommandReport &report);
    void sayWaiting();
    void undoLast();

    void beginDelete(const Selection &selection);
    void beginDisable(const Selection &selection);
    void beginAttach(const Selection &selection);
    void beginReplace(const RowRef &row);
    void beginDetails(const Selection &selection);
    void beginRotate(const Selection &selection);
    void check(const Selection &selection);
    void openBulk(std::vector<Command> commands);
    [[nodiscard]] bool isOffTheBackend(const RowRef &row) const;
    void forgetApiToken(const RowRef &row);
    void keepRegistry(const CommandRun &run);
    void copyCreated(const CommandRun &run);
    bool copyToken(ListKind kind, const RowRef &row);

    [[nodiscard]] QString accountName(const ConnectionId &id) const;
    [[nodiscard]] const Secret *secretOf(ListKind kind, const RowRef &row) const;
    [[nodiscard]] std::optional<Command> deleteCommand(ListKind kind, const RowRef &row) const;
    void offerAfter(Message &message, const Command &command, const CommandReport &report);

    const Dependencies m_deps;
    QWidget *m_window = nullptr;
    std::vector<QPointer<CommandRun>> m_waiting; //!< behind Undo, the latest last
};

} // namespace tokendeck
