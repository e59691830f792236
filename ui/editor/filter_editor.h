// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/panel_dialog.h"

namespace tokendeck {

//! Edits the filters of one shared token as a draft, and shows when the token changes on the server
//! meanwhile.
class FilterEditor final : public PanelDialog {
    Q_OBJECT
public:
    //! The workspace has the token \p id in \p connection's list.
    FilterEditor(const Dependencies &dependencies, const ConnectionId &connection, SharedTokenId id,
                 QWidget *parent);

protected:
    [[nodiscard]] std::optional<Command> command() const override;
    [[nodiscard]] QString objection() const override;
    [[nodiscard]] bool isEdited() const override;

private:
    void takeServerChange();

    const ConnectionId m_connection;
    const SharedTokenId m_id;
    SharedTokenBase m_base; //!< what the draft began from
    bool m_conflicted = false; //!< the server has something else, and the admin has not chosen
    bool m_gone = false;
};

} // namespace tokendeck
