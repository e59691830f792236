// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/secret.h"
#include "tests/support/servers/scripted_server.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace tokendeck::test {

//! A family of accounts behind a real HTTP server, as docs/backend.md describes it: enough of it
//! for connecting and refreshing, and what it holds can be looked at.
class PlayedBackend {
public:
    static constexpr AccountId Main{1000};
    static constexpr AccountId Metrics{1900};
    //! The \p number-th sub account, from 1.
    static AccountId sub(int number) { return AccountId(1000 + number); }

    //! \p families main accounts (1000, 2000 and so on), each with \p subAccounts sub accounts and
    //! a metrics account.
    explicit PlayedBackend(int subAccounts = 2, int families = 1);

    struct Token {
        qint32 id = 0;
        QByteArray text;
        QString name;
    };

    [[nodiscard]] QUrl url() const { return server.url(); }
    //! A token of \p account that is there from the beginning.
    [[nodiscard]] Secret token(AccountId account = Main) const;
    //! The API tokens that \p account has.
    [[nodiscard]] const std::vector<Token> &tokens(AccountId account) const;
    //! Gives \p account another name, as somebody else would.
    void rename(AccountId account, const QString &name) { m_accounts.at(account).name = name; }
    //! From now on all tokens of \p account are refused.
    void refuse(AccountId account) { m_refused.insert(account); }
    //! Adds a token to \p account, as somebody else would.
    Secret makeToken(AccountId account, const QString &name);
    //! Adds a shared token to \p account, as somebody else would.
    void addSharedToken(AccountId account, const QString &name);

    //! Answers \p path with \p reply instead, for \p account alone when it is given.
    void fault(const QByteArray &path, ScriptedReply reply, std::optional<AccountId> account = {});
    void clearFaults() { m_faults.clear(); }
    //! Calls \p before when a request to \p path has come, and then answers it.
    void whenAsked(const QByteArray &path, std::function<void()> before);

    //! Its answers say from now on that this is the time, as an HTTP date.
    void setDate(const QByteArray &date) { m_date = date; }

    //! Every request's token text is one of this family's: no other was sent.
    [[nodiscard]] bool sawOnlyKnownTokens() const { return !m_sawUnknownToken; }

    ScriptedServer server;

private:
    struct Account {
        QString name;
        QByteArray type;
        AccountId owner;
        std::vector<Token> tokens;
        QJsonArray sharedTokens;
        QJsonArray filters;
        QJsonArray shippingTokens;
    };
    struct Fault {
        QByteArray path;
        ScriptedReply reply;
        std::optional<AccountId> account;
    };

    void addAccount(AccountId id, const QString &name, const QByteArray &type, AccountId owner);
    ScriptedReply answer(const ReceivedRequest &request);
    ScriptedReply answerFor(AccountId id, const ReceivedRequest &request);
    ScriptedReply shippingTokens(const Account &account, const ReceivedRequest &request) const;
    ScriptedReply createSubAccountToken(AccountId main, const ReceivedRequest &request);
    [[nodiscard]] QJsonArray associatedAccounts(AccountId id) const;
    [[nodiscard]] QJsonArray detailedAccounts(AccountId id) const;
    [[nodiscard]] QJsonArray metricsAccounts(AccountId id) const;

    std::map<AccountId, Account> m_accounts;
    std::set<AccountId> m_refused;
    std::vector<Fault> m_faults;
    std::map<QByteArray, std::function<void()>> m_before;
    QByteArray m_date;
    qint32 m_lastId = 5000;
    bool m_sawUnknownToken = false;
};

} // namespace tokendeck::test
