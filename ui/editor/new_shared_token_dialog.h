// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/panel_dialog.h"

#include <vector>

namespace tokendeck {

class AccountField;
class ExpiryField;
class NameField;

//! Makes a shared token with its filters. Without a filter only when the admin agrees to that in
//! words.
class NewSharedTokenDialog final : public PanelDialog {
    Q_OBJECT
public:
    //! One of the connections of \p scope is ready.
    NewSharedTokenDialog(const Dependencies &dependencies, const std::vector<ConnectionId> &scope,
                         const ConnectionId &preferred, QWidget *parent);

protected:
    [[nodiscard]] std::optional<Command> command() const override;
    [[nodiscard]] QString objection() const override;
    [[nodiscard]] bool isEdited() const override;

private:
    void takeAccount();

    AccountField *m_account = nullptr;
    NameField *m_name = nullptr;
    ExpiryField *m_expiry = nullptr;
};

} // namespace tokendeck
