// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"
#include "ui/dialogs/dialog.h"

class QCheckBox;

namespace tokendeck {

//! Lets the admin choose which connections are shown together.
class ConnectionsDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p families are the main connections, \p shown those that are shown now; all where empty.
    ConnectionsDialog(const Workspace &workspace, const std::vector<ConnectionId> &families,
                      const std::vector<ConnectionId> &shown, QWidget *parent);

signals:
    //! Empty for all of them.
    void chosen(const std::vector<tokendeck::ConnectionId> &mains);

private:
    [[nodiscard]] std::vector<ConnectionId> choice() const;

    std::vector<std::pair<ConnectionId, QCheckBox *>> m_boxes;
};

} // namespace tokendeck
