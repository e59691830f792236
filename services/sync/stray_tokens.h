// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "services/sync/connection_service.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace tokendeck {

//! Tokens in the vault that no connection names: of a list of connections that was lost. Each can
//! become a connection again, where it says what address it is for, or be removed.
class StrayTokens final : public QObject {
    Q_OBJECT
public:
    //! All references outlive this. \p otherList is the file of another list of connections whose
    //! tokens are in the same vault (the sandbox's); what it names is no stray.
    StrayTokens(ConnectionService &connections, TokenStore &tokens, const Workspace &workspace,
                QString otherList, QObject *parent = nullptr);
    ~StrayTokens() override;

    //! Looks for them, as far as the vault can be looked into without a question.
    void look();
    [[nodiscard]] int count() const { return int(m_ids.size()); }
    //! Asks for each whose it is and connects it; \p done gets how many are connected.
    void adopt(std::function<void(int connected)> done);
    //! Removes all of them from the vault.
    void remove();

signals:
    //! look() has found some.
    void found();

private:
    void adoptNext(std::vector<ConnectionId> rest, int connected,
                   const std::function<void(int)> &done);

    ConnectionService &m_connections;
    TokenStore &m_tokens;
    const Workspace &m_workspace;
    QString m_otherList;
    std::vector<ConnectionId> m_ids;
};

} // namespace tokendeck
