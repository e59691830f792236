// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/list_knowledge.h"
#include "models/store/workspace.h"
#include "tests/support/drain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId First(u"first"_s);
constexpr TimePoint Noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 12h};

ConnectionInfo infoOf(const QString &id)
{
    ConnectionInfo info;
    info.connection.id = ConnectionId(id);
    return info;
}

std::vector<SharedToken> tokens(int count)
{
    std::vector<SharedToken> rows;
    for (int id = 1; id <= count; ++id)
        rows.push_back({.id = SharedTokenId(id),
                        .name = u"token %1"_s.arg(id),
                        .token = Secret("0123456789abcdef")});
    return rows;
}

} // namespace

//! Rows that an earlier run has kept, until the backend answers.
class KeptRowsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_workspace.addConnection(infoOf(u"first"_s)); }

    void showsWhatWasKeptUntilTheBackendAnswers()
    {
        QSignalSpy changes(&m_workspace, &Workspace::rowsChanged);
        std::vector<SharedToken> kept = tokens(3);
        for (SharedToken &row : kept)
            row.token.clear();
        m_workspace.showKept(First, kept, Noon - 24h);
        settle();
        ListStatus status = m_workspace.status(First, ListKind::SharedTokens);
        QCOMPARE(status.keptFrom, std::optional(Noon - 24h));
        QVERIFY(!status.syncedAt);
        QCOMPARE(knowledgeOf(status), ListKnowledge::Kept);
        QCOMPARE(listsRead(m_workspace, {&First, 1}, ListKind::SharedTokens), ListsRead::None);
        QCOMPARE(m_workspace.rows<SharedToken>(First)->size(), size_t(3));

        // A failed try leaves them, and says no more of them.
        status.problem = Problem{.kind = ProblemKind::TimedOut};
        m_workspace.setStatus(First, ListKind::SharedTokens, status);
        QCOMPARE(knowledgeOf(m_workspace.status(First, ListKind::SharedTokens)),
                 ListKnowledge::Kept);

        // The answer is compared row by row: one is gone, two have their tokens again.
        std::vector<SharedToken> read = tokens(3);
        read.erase(read.begin() + 1);
        m_workspace.replaceRows(First, read, Noon);
        settle();
        QCOMPARE(changes.count(), 2);
        const auto change = changes[1][0].value<RowsChange>();
        QCOMPARE(change.rows.removed, (std::vector<RowRun>{{1, 1}}));
        QCOMPARE(change.rows.changed, (std::vector<RowRun>{{0, 2}}));
        status = m_workspace.status(First, ListKind::SharedTokens);
        QVERIFY(!status.keptFrom);
        QCOMPARE(knowledgeOf(status), ListKnowledge::Current);

        // Too late now.
        m_workspace.showKept(First, tokens(9), Noon - 24h);
        settle();
        QCOMPARE(m_workspace.rows<SharedToken>(First)->size(), size_t(2));
        QVERIFY(!m_workspace.status(First, ListKind::SharedTokens).keptFrom);
    }

    void whatIsKeptIsToldSoWhileItIsAnnounced()
    {
        const ConnectionId other(u"announced"_s);
        m_workspace.addConnection(infoOf(u"announced"_s));
        std::vector<ListKnowledge> told;
        QObject context;
        connect(&m_workspace, &Workspace::rowsChanged, &context, [&] {
            told.push_back(knowledgeOf(m_workspace.status(other, ListKind::SharedTokens)));
        });
        m_workspace.showKept(other, tokens(3), Noon - 24h);
        settle();
        QCOMPARE(told, std::vector{ListKnowledge::Kept});
    }

    void anAnswerWinsOverWhatIsKeptWhicheverIsFirst()
    {
        m_workspace.replaceRows(First, tokens(2), Noon);
        m_workspace.showKept(First, tokens(9), Noon - 24h);
        settle();
        QCOMPARE(m_workspace.rows<SharedToken>(First)->size(), size_t(2));

        const ConnectionId other(u"other"_s);
        m_workspace.addConnection(infoOf(u"other"_s));
        QSignalSpy changes(&m_workspace, &Workspace::rowsChanged);
        m_workspace.showKept(other, tokens(9), Noon - 24h);
        QCoreApplication::sendPostedEvents(); // it is being compared
        m_workspace.replaceRows(other, tokens(2), Noon);
        settle();
        QCOMPARE(changes.count(), 1); // what was kept was not shown for a moment
        QCOMPARE(m_workspace.rows<SharedToken>(other)->size(), size_t(2));
        QVERIFY(!m_workspace.status(other, ListKind::SharedTokens).keptFrom);

        // What is the same is announced, too: it counts from now on.
        const std::vector<Filter> filters{{.id = FilterId(1)}, {.id = FilterId(2)}};
        m_workspace.showKept(other, filters, Noon - 24h);
        settle();
        changes.clear();
        bool isKept = true;
        QObject context;
        connect(&m_workspace, &Workspace::rowsChanged, &context, [&] {
            isKept = m_workspace.status(other, ListKind::Filters).keptFrom.has_value();
        });
        m_workspace.replaceRows(other, filters, Noon);
        settle();
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].value<RowsChange>().rows.changed, (std::vector<RowRun>{{0, 2}}));
        QVERIFY(!isKept);

        // An empty list can be kept, too.
        m_workspace.showKept(First, std::vector<Filter>(), Noon - 24h);
        settle();
        QCOMPARE(m_workspace.status(First, ListKind::Filters).keptFrom, std::optional(Noon - 24h));
    }

private:
    void settle() { drain({.jobs = &m_background}); }

    Background m_background;
    Workspace m_workspace{m_background};
};

QTEST_GUILESS_MAIN(KeptRowsTest)
#include "tst_kept_rows.moc"
