// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "services/sync/commands/command.h"
#include "ui/base/dependencies.h"
#include "ui/changes/offers/row_offer.h"
#include "ui/widgets/message_bar.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tokendeck {

class ChangeFollower;
class CommandDialog;
class PanelDialog;

//! Takes what the admin wants to change to the command that does it: asks what has to be asked, and
//! hands the command on to be followed.
//!
//! Nothing that opens a door or takes something away is sent before the admin has seen what it
//! does. A single delete waits behind Undo.
class ChangeController final : public QObject {
    Q_OBJECT
public:
    //! Belongs to \p window, over which its dialogs open.
    ChangeController(const Dependencies &dependencies, QWidget *window);
    ~ChangeController() override;

    //! Begins to make something in the list \p kind of one of \p scope, of \p preferred at first
    //! where that is one of them.
    void beginNew(ListKind kind, const std::vector<ConnectionId> &scope,
                  const ConnectionId &preferred = {});
    //! Begins \p action for \p selection, which offers it (rowOffers()).
    void begin(RowAction action, const Selection &selection);
    //! Begins \p action, which deletes, for those of \p selection that the admin chooses in a plan
    //! called \p title.
    void review(RowAction action, const Selection &selection, const QString &title);
    //! What becomes of the commands that were begun here.
    [[nodiscard]] ChangeFollower *follower() const { return m_follower; }

    //! Opens the filter editor for the shared token \p row.
    void editFilters(const RowRef &row);

signals:
    //! The marks of the connection \p id are to be shown, where they are set.
    void connectionRequested(const tokendeck::ConnectionId &id);
    //! The connection needs a new token.
    void tokenEntryRequested(const tokendeck::ConnectionId &id);

private:
    [[nodiscard]] tl::expected<std::vector<ConnectionId>, Message>
    openFor(ListKind kind, const std::vector<ConnectionId> &scope);
    void openDialog(CommandDialog *dialog);
    void openPanel(PanelDialog *dialog);
    void openCopyAs(ListKind kind, const RowRef &row);
    void beginDelete(const Selection &selection);
    void beginDisable(const Selection &selection);
    void beginSearchable(const RowRef &row, bool searchable);
    void beginAttach(const Selection &selection);
    void beginReplace(const RowRef &row);
    void beginCarry(const Selection &selection);
    void beginMerge(const Selection &selection);
    void beginDetails(const Selection &selection, RowAction action);
    void beginRotate(const Selection &selection);
    void check(const Selection &selection);
    void openBulk(std::vector<Command> commands, const QString &review = {});
    [[nodiscard]] std::vector<Command> deleteCommands(const Selection &selection) const;
    void takeBack(const std::vector<Command> &commands);
    void forgetApiToken(const RowRef &row);

    [[nodiscard]] std::vector<Command> enableCommands(const Selection &selection,
                                                      bool enabled) const;
    [[nodiscard]] std::optional<Command> deleteCommand(ListKind kind, const RowRef &row) const;

    const Dependencies m_deps;
    QWidget *m_window = nullptr;
    ChangeFollower *m_follower = nullptr;
};

} // namespace tokendeck
