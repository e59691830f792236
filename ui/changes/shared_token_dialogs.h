// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/shared_token.h"
#include "ui/changes/command_dialog.h"
#include "ui/changes/offers/row_offer.h"

class QRadioButton;

namespace tokendeck {

class ExpiryField;
class NameField;

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
    //! By \p action it begins in its field for the expiry, with a later one, or in the one for the
    //! name.
    SharedTokenDetailsDialog(const Dependencies &dependencies, const ConnectionId &connection,
                             const SharedToken &token, RowAction action, QWidget *parent);

protected:
    [[nodiscard]] std::optional<Command> command() const override;

private:
    const ConnectionId m_connection;
    const SharedTokenBase m_base;
    NameField *m_name = nullptr;
    ExpiryField *m_expiry = nullptr;
};

} // namespace tokendeck
