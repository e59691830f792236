// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "services/sync/connections/connection_service.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
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

    struct Item {
        ConnectionId id;
        QString mask; //!< of its token, which tells those of one address apart
        QString origin; //!< that it is kept for; empty where it does not say
        //! It does not say whose it is: a connection of another user profile may use it.
        bool mayBeOthers = false;
    };

    //! Looks for them, as far as the vault can be looked into without a question. What another
    //! installation has kept is none.
    void look();
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] int count() const { return int(m_items.size()); }
    //! Asks for each of \p ids whose it is and connects it; \p done gets how many are connected.
    void adopt(const std::vector<ConnectionId> &ids, std::function<void(int connected)> done);
    //! Removes \p ids from the vault; \p done gets how many are gone. The others are owed.
    void remove(const std::vector<ConnectionId> &ids, std::function<void(int removed)> done);

signals:
    //! look() has found some.
    void found();

private:
    void identify(const ConnectionId &id, const std::shared_ptr<int> &missing);
    void forget(const ConnectionId &id);
    void adoptNext(std::vector<ConnectionId> rest, int connected,
                   const std::function<void(int)> &done);

    ConnectionService &m_connections;
    TokenStore &m_tokens;
    const Workspace &m_workspace;
    QString m_otherList;
    std::vector<Item> m_items;
};

} // namespace tokendeck
