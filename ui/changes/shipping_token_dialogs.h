// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/shipping_token.h"
#include "ui/changes/command_dialog.h"

#include <vector>

namespace tokendeck {

class AccountField;
class Label;
class NameField;

//! Makes a shipping token in one of the accounts of a scope; says how many more it may have.
class NewShippingTokenDialog final : public CommandDialog {
    Q_OBJECT
public:
    NewShippingTokenDialog(const Dependencies &dependencies, const std::vector<ConnectionId> &scope,
                           const ConnectionId &preferred, QWidget *parent);

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

} // namespace tokendeck
