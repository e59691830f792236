// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/changes/command_dialog.h"
#include "ui/dialogs/outlives_lock.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QUrl;

namespace tokendeck {

class AccountField;
class ApiTokenRegistry;
class NameField;
class TextArea;
class Workspace;

//! Makes an API token in a connected account or in one of its sub accounts.
class NewApiTokenDialog final : public CommandDialog {
    Q_OBJECT
public:
    NewApiTokenDialog(const Dependencies &dependencies, const std::vector<ConnectionId> &scope,
                      const ConnectionId &preferred, QWidget *parent);

protected:
    [[nodiscard]] std::optional<Command> command() const override;

private:
    //! Where a token can be made.
    struct Place {
        ConnectionId connection;
        std::optional<AccountId> subAccount; //!< absent: the connection's own account
    };
    void fillAccounts(const std::vector<ConnectionId> &scope, const ConnectionId &preferred);

    QComboBox *m_account = nullptr;
    std::vector<Place> m_places; //!< of m_account's entries
    NameField *m_name = nullptr;
};

//! Who is responsible for an API token, and what it is for: kept on this computer alone.
class ApiTokenNoteDialog final : public Dialog, public OutlivesLock {
    Q_OBJECT
public:
    //! \p registry outlives the dialog and knows the token.
    ApiTokenNoteDialog(const Dependencies &dependencies, const ConnectionId &connection,
                       ApiTokenId id, QWidget *parent);

private:
    void save();

    ApiTokenRegistry &m_registry;
    const ConnectionId m_connection;
    const ApiTokenId m_id;
    QLineEdit *m_owner = nullptr;
    TextArea *m_note = nullptr;
};

//! Takes an API token off this computer's list where the backend cannot delete it, and leads to the
//! console, which can.
class ForgetApiTokenDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p console is the page that deletes API tokens; empty where there is none. \p registry
    //! outlives the dialog.
    ForgetApiTokenDialog(const Dependencies &dependencies, const ConnectionId &connection,
                         ApiTokenId id, const QUrl &console, QWidget *parent);
};

//! Writes an API token down that the backend does not list: its name, owner and note, never its
//! text.
class AddApiTokenDialog final : public Dialog, public OutlivesLock {
    Q_OBJECT
public:
    //! Of the connections of \p scope those whose backend lists no API tokens can be chosen. Both
    //! references outlive the dialog.
    AddApiTokenDialog(ApiTokenRegistry &registry, const Workspace &workspace,
                      const std::vector<ConnectionId> &scope, QWidget *parent);

private:
    void add();

    ApiTokenRegistry &m_registry;
    AccountField *m_account = nullptr;
    NameField *m_name = nullptr;
    QLineEdit *m_owner = nullptr;
    TextArea *m_note = nullptr;
};

} // namespace tokendeck
