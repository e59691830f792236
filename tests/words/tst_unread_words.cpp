// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/background.h"
#include "tests/support/drain.h"
#include "words/estate/unread_words.h"
#include "words/lists/problems/page_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;

namespace {

const ConnectionId Acme(u"Acme EU"_s);
const ConnectionId Finance(u"Finance"_s);
const ConnectionId Beta(u"Beta"_s);
constexpr TimePoint Noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 12h};

} // namespace

//! What Overview says of lists that could not be read.
class TestUnreadWords : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_background = std::make_unique<Background>();
        m_workspace = std::make_unique<Workspace>(*m_background);
        for (const ConnectionId &id : m_scope) {
            ConnectionInfo info;
            info.connection.id = id;
            info.connection.name = info.connection.accountName = id.value();
            if (id == Finance)
                info.connection.parent = Acme;
            info.state = ConnectionState::Ready;
            m_workspace->addConnection(info);
            for (const ListKind kind : AllListKinds)
                m_workspace->setStatus(id, kind, {.syncedAt = Noon - 5min});
        }
    }
    void cleanup()
    {
        m_workspace.reset();
        m_background.reset();
    }

    void saysNothingWhileAllIsWell()
    {
        QCOMPARE(said(), QString());
        // A backend without such a list has nothing to be read.
        fail(Acme, ListKind::ApiTokens, false, ProblemKind::NotSupported);
        QCOMPARE(said(), QString());
    }

    void countsTheAccountsThatWereNotChecked()
    {
        fail(Acme, ListKind::SharedTokens, false);
        QCOMPARE(said(),
                 u"The shared tokens of Acme EU could not be read: 1 account was not checked."_s);
        fail(Finance, ListKind::Filters, false);
        QCOMPARE(said(),
                 u"The shared tokens and the filters of Acme EU could not be read: 2 accounts were "
                 "not checked."_s);
        // What was never read goes before what is old.
        fail(Beta, ListKind::SharedTokens, true);
        QVERIFY(said().startsWith(u"The shared tokens and the filters of Acme EU"_s));
        QVERIFY(said().endsWith(u"of Beta could not be read again: what is said of 1 account is "
                                "from 5 min ago."_s));
    }

    void namesTheLimitsThatWereNeverRead()
    {
        ConnectionInfo acme = *m_workspace->connection(Acme);
        acme.shippingLimitsFailed = true;
        m_workspace->updateConnection(acme);
        QCOMPARE(said(),
                 u"The limits of shipping tokens of Acme EU could not be read: how many are "
                 "allowed is not known."_s);
        fail(Finance, ListKind::SharedTokens, false);
        QCOMPARE(said(),
                 u"The shared tokens and the limits of shipping tokens of Acme EU could not be "
                 "read: 2 accounts were not checked."_s);
        // The last ones stay.
        acme.shippingLimits = ShippingTokenLimits{.maxAllowed = 15, .enabled = 2};
        m_workspace->updateConnection(acme);
        QVERIFY(!said().contains(u"limits"_s));
    }

    void saysFromWhenWhatIsSaidIs()
    {
        for (const ListKind kind : AllListKinds)
            fail(Beta, kind, true);
        QCOMPARE(said(),
                 u"The lists of Beta could not be read again: what is said of 1 account is from 5 "
                 "min ago."_s);
        QCOMPARE(unreadMessage(*m_workspace, m_scope, Noon)->connection, Beta);
    }

    void saysWhichSubAccountsNoConnectionWorksFor()
    {
        const auto told = [this] {
            const auto message = unconnectedMessage(*m_workspace, m_scope);
            QString text = message ? message->text : QString();
            return text.remove(QChar(0x2068)).remove(QChar(0x2069));
        };
        QCOMPARE(told(), QString());
        list(Acme, {{2, AccountType::Sub}, {3, AccountType::Sub}, {4, AccountType::Metrics}});
        QCOMPARE(told(),
                 u"2 sub accounts of Acme EU are not connected: their tokens are not checked."_s);
        QCOMPARE(unconnectedMessage(*m_workspace, m_scope)->connection, Acme);
        QCOMPARE(unconnectedMessage(*m_workspace, m_scope)->count, 2);
        // A read-only connection makes no token.
        ConnectionInfo acme = *m_workspace->connection(Acme);
        acme.connection.marks.readOnly = true;
        m_workspace->updateConnection(acme);
        QCOMPARE(unconnectedMessage(*m_workspace, m_scope)->connection, std::nullopt);
        QVERIFY(told().endsWith(u"The connection “Acme EU” is read-only."_s));
        acme.connection.marks.readOnly = false;
        m_workspace->updateConnection(acme);
        // Its own connection sees the rest.
        ConnectionInfo finance = *m_workspace->connection(Finance);
        finance.connection.accountId = AccountId(2);
        m_workspace->updateConnection(finance);
        QCOMPARE(told(),
                 u"1 sub account of Acme EU is not connected: its tokens are not checked."_s);
        // The same number at another backend is another account.
        ConnectionInfo beta = *m_workspace->connection(Beta);
        beta.connection.apiUrl = QUrl(u"https://api-eu.logz.io"_s);
        beta.connection.accountId = AccountId(3);
        m_workspace->updateConnection(beta);
        QVERIFY(!told().isEmpty());
        finance.connection.accountId = AccountId(3);
        m_workspace->updateConnection(finance);
        QVERIFY(told().startsWith(u"1 sub account of Acme EU"_s));
        // What two connections list is one account.
        list(Finance, {{2, AccountType::Sub}});
        QVERIFY(told().startsWith(u"1 sub account of Acme EU"_s));
    }

    void aConnectionThatCannotBeUsedSaysSoItself()
    {
        fail(Beta, ListKind::SharedTokens, false);
        ConnectionInfo info = *m_workspace->connection(Beta);
        info.state = ConnectionState::TokenRefused;
        info.problem = Problem{.kind = ProblemKind::Unauthorized};
        m_workspace->updateConnection(info);
        QCOMPARE(said(), QString());
        const auto message = connectionsMessage(*m_workspace, m_scope);
        QVERIFY(message);
        QVERIFY(message->text.contains(u"“Beta”"_s));
        QCOMPARE(message->remedy, Remedy::EnterToken);
    }

private:
    [[nodiscard]] QString said() const
    {
        const auto message = unreadMessage(*m_workspace, m_scope, Noon);
        QString text = message ? message->text : QString();
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    void fail(const ConnectionId &id, ListKind kind, bool wasRead,
              ProblemKind problem = ProblemKind::TimedOut)
    {
        ListStatus status{.problem = Problem{.kind = problem}};
        if (wasRead)
            status.syncedAt = Noon - 5min;
        m_workspace->setStatus(id, kind, status);
    }

    //! Lets \p id have \p accounts in its list.
    void list(const ConnectionId &id, const std::vector<std::pair<int, AccountType>> &accounts)
    {
        std::vector<Account> rows;
        for (const auto &[number, type] : accounts) {
            Account row;
            row.id = AccountId(number);
            row.type = type;
            rows.push_back(row);
        }
        m_workspace->replaceRows(id, std::move(rows), Noon);
        m_workspace->setStatus(id, ListKind::Accounts, {.syncedAt = Noon});
        test::drain({.jobs = m_background.get()});
    }

    const std::vector<ConnectionId> m_scope{Acme, Finance, Beta};
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestUnreadWords)
#include "tst_unread_words.moc"
