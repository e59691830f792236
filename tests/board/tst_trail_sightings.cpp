// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/trail_sightings.h"
#include "models/domain/region.h"
#include "tests/support/drain.h"

#include <QTest>

using namespace tokendeck;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

const TimePoint Today{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}};

SharedToken tokenOf(int id, const QString &name)
{
    SharedToken token;
    token.id = SharedTokenId(id);
    token.name = name;
    return token;
}

} // namespace

//! Since when shared tokens are there, by events that name them.
class TestTrailSightings final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<Workspace>(m_background);
        m_sightings = TrailSightings();
        ConnectionInfo info;
        info.connection.id = m_id;
        info.connection.apiUrl = QUrl(u"https://api-eu.logz.io"_s);
        info.connection.accountId = AccountId(7);
        m_workspace->addConnection(info);
        m_workspace->replaceRows<SharedToken>(
            m_id, {tokenOf(1, u"Wall"_s), tokenOf(2, u"Twice"_s), tokenOf(3, u"Twice"_s)}, Today);
        test::drain({.jobs = &m_background});
    }

    void whatWasMadeIsKnown()
    {
        QVERIFY(add({happened(u"Created shared token"_s, u"Wall"_s, Today - days(40))}));
        QCOMPARE(m_sightings.of(object(1)), std::optional(Today - days(40)));
        QCOMPARE(m_sightings.of(object(2)), std::nullopt);
        // Once more it is no news.
        QVERIFY(!add({happened(u"Created shared token"_s, u"Wall"_s, Today - days(40))}));
    }
    void othersDoNotCount_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("a name of several") << u"Created shared token"_s << u"Twice"_s;
        QTest::newRow("nobody's name") << u"Created shared token"_s << u"Gone"_s;
        QTest::newRow("another list") << u"Created shared token filter"_s << u"Wall"_s;
        QTest::newRow("another deed") << u"Updated shared token"_s << u"Wall"_s;
    }
    void othersDoNotCount()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, name);
        QVERIFY(!add({happened(title, name, Today - days(40))}));
        for (const int id : {1, 2, 3})
            QCOMPARE(m_sightings.of(object(id)), std::nullopt);
    }
    //! The event of one that was deleted is not that of its namesake.
    void namesakesOfDeletedOnes()
    {
        QVERIFY(!add({happened(u"Deleted shared token"_s, u"Wall"_s, Today - days(5)),
                      happened(u"Created shared token"_s, u"Wall"_s, Today - days(400))}));
        QCOMPARE(m_sightings.of(object(1)), std::nullopt);
        QVERIFY(add({happened(u"Created shared token"_s, u"Wall"_s, Today - days(4))}));
        QVERIFY(!add({happened(u"Created shared token"_s, u"Wall"_s, Today - days(300))}));
        QCOMPARE(m_sightings.of(object(1)), std::optional(Today - days(4)));
    }

private:
    [[nodiscard]] AuditEntry happened(const QString &title, const QString &name,
                                      TimePoint date) const
    {
        AuditEntry entry{.connection = m_id, .event = {}};
        entry.event.title = title;
        entry.event.date = date;
        entry.event.changes = {{u"Token name"_s, {}, name}};
        return entry;
    }
    bool add(const std::vector<AuditEntry> &entries)
    {
        return m_sightings.add(entries, *m_workspace);
    }
    [[nodiscard]] ObjectRef object(int id) const
    {
        return {.backend = backendOf(QUrl(u"https://api-eu.logz.io"_s)),
                .account = AccountId(7),
                .list = ListKind::SharedTokens,
                .id = id};
    }

    const ConnectionId m_id{u"c1"_s};
    Background m_background;
    std::unique_ptr<Workspace> m_workspace;
    TrailSightings m_sightings;
};

QTEST_GUILESS_MAIN(TestTrailSightings)
#include "tst_trail_sightings.moc"
