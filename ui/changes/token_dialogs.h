// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/shared_token.h"
#include "models/domain/shipping_token.h"
#include "ui/changes/command_dialog.h"

#include <vector>

class QComboBox;
class QRadioButton;

namespace tokendeck {

class AccountField;
class ExpiryField;
class Label;
class NameField;

//! Makes a shipping token in one of the accounts of a scope; says how many more it may have.
class NewShippingTokenDialog final : public CommandDialog {
    Q_OBJECT
public:
    NewShippingTokenDialog(const Dependencies &dependencies, const std::vector<ConnectionId> &scope,
                           QWidget *parent);

protected:
    [[nodiscard]] std::optional<Command> command() const override;

private:
    void check();

    AccountField *m_account = nullptr;
    NameField *m_name = nullptr;
    Label *m_limit = nullptr;
    bool m_full = false;
};

//! Renames a shipping token.
class RenameShippingTokenDialog final : public CommandDialog {
    Q_OBJECT
public:
    RenameShippingTokenDialog(const Dependencies &dependencies, const ConnectionId &connection,
                              const ShippingToken &token, QWidget *parent);

protected:
    [[nodiscard]] std::optional<Command> command() const override;

private:
    const ConnectionId m_connection;
    const ShippingTokenId m_id;
    const QString m_oldName;
    NameField *m_name = nullptr;
};

//! Makes the successor of a shipping token and copies it; the old one stays enabled until the
//! shippers have changed over.
class RotateShippingTokenDialog final : public CommandDialog {
    Q_OBJECT
public:
    RotateShippingTokenDialog(const Dependencies &dependencies, const ConnectionId &connection,
                              const ShippingToken &token, QWidget *parent);

protected:
    [[nodiscard]] std::optional<Command> command() const override;

private:
    const ConnectionId m_connection;
    const ShippingTokenId m_id;
    const QString m_oldName;
    NameField *m_name = nullptr;
};

//! Makes a shared token anew with the same filters and copies it; the old one goes or stays.
class RotateSharedTokenDialog final : public CommandDialog {
    Q_OBJECT
public:
    RotateSharedTokenDialog(const Dependencies &dependencies, const ConnectionId &connection,
                            const SharedToken &token, QWidget *parent);

protected:
    [[nodiscard]] std::optional<Command> command() const override;

private:
    const ConnectionId m_connection;
    const SharedTokenBase m_base;
    QRadioButton *m_delete = nullptr;
};

//! Changes the name and the expiry of a shared token, where the backend takes them.
class SharedTokenDetailsDialog final : public CommandDialog {
    Q_OBJECT
public:
    SharedTokenDetailsDialog(const Dependencies &dependencies, const ConnectionId &connection,
                             const SharedToken &token, QWidget *parent);

protected:
    [[nodiscard]] std::optional<Command> command() const override;

private:
    const ConnectionId m_connection;
    const SharedTokenBase m_base;
    NameField *m_name = nullptr;
    ExpiryField *m_expiry = nullptr;
};

//! Makes an API token in a connected account or in one of its sub accounts.
class NewApiTokenDialog final : public CommandDialog {
    Q_OBJECT
public:
    NewApiTokenDialog(const Dependencies &dependencies, const std::vector<ConnectionId> &scope,
                      QWidget *parent);

protected:
    [[nodiscard]] std::optional<Command> command() const override;

private:
    void fillAccounts();

    AccountField *m_connection = nullptr;
    QComboBox *m_account = nullptr;
    NameField *m_name = nullptr;
};

} // namespace tokendeck
