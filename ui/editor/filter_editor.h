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
    void afterFailure() override { takeServerChange(); }

private:
    //! Compares what the workspace has of the token now with what the draft began from.
    void takeServerChange();
    void sayGone();
    void sayConflict();
    //! The server has \p server, and the admin has chosen what becomes of the draft.
    void settle(const SharedTokenBase &server, bool takeServers);
    [[nodiscard]] bool isConnected() const;

    const ConnectionId m_connection;
    const SharedTokenId m_id;
    SharedTokenBase m_base; //!< what the draft began from
    //! What the server has instead, as long as the admin has not chosen.
    std::optional<SharedTokenBase> m_conflict;
    bool m_gone = false;
};

} // namespace tokendeck
