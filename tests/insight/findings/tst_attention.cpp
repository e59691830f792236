// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/expiring.h"
#include "models/insight/findings/attention.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace tokendeck;

namespace {

const ConnectionId Here(u"here"_s);

Finding found(FindingKind kind, Severity severity, qint32 id, const QString &account = u"Acme"_s)
{
    Finding finding{.kind = kind, .severity = severity, .accountName = account};
    finding.object = {u"api.logz.io"_s, AccountId(1), ListKind::SharedTokens, id, {}};
    finding.connection = Here;
    return finding;
}

std::optional<PlacedObject> all(const Finding &finding)
{
    return PlacedObject{finding.object, finding.connection, finding.accountName};
}

} // namespace

//! Which lines findings make, and what expires next.
class TestAttention : public QObject {
    Q_OBJECT

private slots:
    void findingsOfOneObjectAreOneLine();
    void upToEightStandApart();
    void moreAreAGroup();
    void whatIsNotWantedCountsForNothing();
    void tokensOfConnectionsAreAGroupOfTheirOwn();
    void aLineStandsAtTheObjectThatIsSeen();
    void aGroupIsAsGraveForEach();
    void anObjectCountsByItsGravest();
    void aPartShowsWhatItCounts();
    void expiryBeginsNowAndEndsWithTheDays();
};

void TestAttention::findingsOfOneObjectAreOneLine()
{
    const auto rows = attentionRows({found(FindingKind::OpenSharedToken, Severity::High, 1),
                                     found(FindingKind::SeesNothing, Severity::Medium, 2),
                                     found(FindingKind::NeverExpires, Severity::Medium, 1),
                                     found(FindingKind::SaysNothing, Severity::Low, 1)},
                                    all);
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[0].findings.size(), 3u);
    QCOMPARE(rows[0].gravest().kind, FindingKind::OpenSharedToken);
    QCOMPARE(rows[0].findings[2].kind, FindingKind::SaysNothing);
    QCOMPARE(rows[1].objects, (std::vector<AttentionObject>{{Here, ListKind::SharedTokens, 2}}));
    QVERIFY(rows[0].id != rows[1].id);
    QVERIFY(!rows[0].isGroup());
}

void TestAttention::upToEightStandApart()
{
    std::vector<Finding> findings;
    for (int id = 1; id <= MostApart; ++id)
        findings.push_back(found(FindingKind::Unused, Severity::Medium, id));
    QCOMPARE(attentionRows(findings, all).size(), size_t(MostApart));
}

void TestAttention::moreAreAGroup()
{
    std::vector<Finding> findings{found(FindingKind::OpenSharedToken, Severity::High, 3)};
    for (int id = 1; id <= MostApart + 1; ++id)
        findings.push_back(
            found(FindingKind::Unused, Severity::Medium, id, id == 5 ? u"Other"_s : u"Acme"_s));
    const auto rows = attentionRows(findings, all);
    QCOMPARE(rows.size(), 2u);
    // An object of the group that is also a line of its own does not say the group's kind again.
    QCOMPARE(rows[0].findings.size(), 1u);
    QVERIFY(rows[1].isGroup());
    QCOMPARE(rows[1].objects.size(), size_t(MostApart) + 1);
    QCOMPARE(rows[1].objects[4], (AttentionObject{Here, ListKind::SharedTokens, 5}));
    QCOMPARE(rows[1].accounts, (QStringList{u"Acme"_s, u"Other"_s}));
    QCOMPARE(rows[1].id, u"group/unused"_s);
}

void TestAttention::whatIsNotWantedCountsForNothing()
{
    std::vector<Finding> findings;
    for (int id = 1; id <= MostApart + 1; ++id)
        findings.push_back(found(FindingKind::Unused, Severity::Medium, id));
    const auto rows = attentionRows(findings, [](const Finding &finding) {
        return finding.object.id == 4 ? std::nullopt : all(finding);
    });
    QCOMPARE(rows.size(), size_t(MostApart));
}

void TestAttention::tokensOfConnectionsAreAGroupOfTheirOwn()
{
    const auto refused = [](int id, int connection) {
        Finding finding = found(FindingKind::RefusedApiToken, Severity::High, id);
        finding.object.list = ListKind::ApiTokens;
        finding.connection = ConnectionId(u"c%1"_s.arg(connection));
        if (id == 0)
            finding.object.local = finding.connection;
        return finding;
    };
    std::vector<Finding> findings;
    for (int i = 1; i <= MostApart; ++i)
        findings.push_back(refused(i, i));
    for (int i = 1; i <= MostApart + 1; ++i)
        findings.push_back(refused(0, i));
    auto rows = attentionRows(findings, all);
    QCOMPARE(rows.size(), size_t(MostApart) + 1);
    QVERIFY(!rows.front().isGroup());
    QCOMPARE(rows.back().objects.size(), size_t(MostApart) + 1);
    for (const AttentionObject &object : rows.back().objects)
        QCOMPARE(object.id, 0);
    findings.push_back(refused(MostApart + 1, 1));
    rows = attentionRows(findings, all);
    QCOMPARE(rows.size(), 2u);
    QVERIFY(!rows[0].isPart && !rows[1].isPart);
    QVERIFY(rows[0].id != rows[1].id);
    QCOMPARE(objectCount(rows, {}), 2 * (MostApart + 1));
}

void TestAttention::aLineStandsAtTheObjectThatIsSeen()
{
    const ConnectionId there(u"there"_s);
    const auto same = [&](qint32 id) {
        Finding finding = found(FindingKind::SameSecret, Severity::High, id);
        PlacedObject other{finding.object, there, u"Other"_s};
        other.object.account = AccountId(2);
        other.object.id = 100 + id;
        finding.related = {other.object};
        finding.elsewhere = {other};
        return finding;
    };
    const auto seenThere = [](const Finding &finding) {
        return finding.elsewhere.empty() ? all(finding) : std::optional(finding.elsewhere.front());
    };
    Finding open = found(FindingKind::OpenSharedToken, Severity::High, 101, u"Other"_s);
    open.object.account = AccountId(2);
    open.connection = there;
    auto rows = attentionRows({open, same(1)}, seenThere);
    QCOMPARE(rows.size(), 1u);
    QCOMPARE(rows[0].findings.size(), 2u);
    QCOMPARE(rows[0].objects, (std::vector<AttentionObject>{{there, ListKind::SharedTokens, 101}}));

    std::vector<Finding> many;
    for (int id = 1; id <= MostApart + 1; ++id)
        many.push_back(same(id));
    rows = attentionRows(many, seenThere);
    QCOMPARE(rows.size(), 1u);
    QCOMPARE(rows[0].objects[2], (AttentionObject{there, ListKind::SharedTokens, 103}));
    QCOMPARE(rows[0].accounts, QStringList{u"Other"_s});
}

void TestAttention::aGroupIsAsGraveForEach()
{
    std::vector<Finding> findings;
    for (int id = 1; id <= 6; ++id)
        findings.push_back(found(FindingKind::ExpiringSoon, Severity::High, id));
    // One of them has a group of its own severity in which it counts no second time.
    for (int id = 6; id <= 12; ++id)
        findings.push_back(found(FindingKind::ExpiringSoon, Severity::Medium, id));
    findings.push_back(found(FindingKind::ExpiringSoon, Severity::Low, 13));
    const auto rows = attentionRows(findings, all);
    QCOMPARE(rows.size(), 3u);
    QCOMPARE(rows[0].objects.size(), 6u);
    QCOMPARE(rows[0].gravest().severity, Severity::High);
    QCOMPARE(rows[1].objects.size(), 7u);
    QCOMPARE(rows[1].gravest().severity, Severity::Medium);
    QVERIFY(rows[0].isPart && rows[1].isPart);
    QVERIFY(rows[0].id != rows[1].id);
    QVERIFY(!rows[2].isGroup());
    QCOMPARE(objectCount(rows, Severity::High), 6);
    QCOMPARE(objectCount(rows, Severity::Medium), 6);
    QCOMPARE(objectCount(rows, Severity::Low), 1);
    QCOMPARE(objectCount(rows, {}), 13);
}

void TestAttention::anObjectCountsByItsGravest()
{
    std::vector<Finding> findings{found(FindingKind::OpenSharedToken, Severity::High, 1),
                                  found(FindingKind::SeesNothing, Severity::Medium, 2),
                                  found(FindingKind::NeverExpires, Severity::Medium, 1)};
    for (int id = 3; id <= MostApart + 3; ++id)
        findings.push_back(found(FindingKind::SaysNothing, Severity::Low, id));
    const auto rows = attentionRows(findings, all);
    QCOMPARE(objectCount(rows, Severity::High), 1);
    QCOMPARE(objectCount(rows, Severity::Medium), 1);
    QCOMPARE(objectCount(rows, Severity::Low), MostApart + 1);
    QCOMPARE(objectCount(rows, {}), MostApart + 3);
}

void TestAttention::aPartShowsWhatItCounts()
{
    std::vector<Finding> findings;
    for (int id = 1; id <= MostApart + 1; ++id)
        findings.push_back(found(FindingKind::ExpiringSoon, Severity::Medium, id));
    // One of the group, and one that stands alone.
    findings.push_back(found(FindingKind::SaysNothing, Severity::Low, 1));
    findings.push_back(found(FindingKind::SaysNothing, Severity::Low, MostApart + 2));
    const auto rows = attentionRows(findings, all);
    QCOMPARE(rows.size(), 3u);
    QCOMPARE(objectCount(rows, Severity::Medium), MostApart + 1);
    QCOMPARE(objectCount(rows, Severity::Low), 1);
    QCOMPARE(rowsCountedFor(Severity::Medium, rows), std::vector{rows[0]});
    QCOMPARE(rowsCountedFor(Severity::Low, rows), std::vector{rows[2]});
    QVERIFY(rowsCountedFor(Severity::High, rows).empty());

    // What is as grave is all said, also of an object that a group has already.
    findings.clear();
    for (int id = 1; id <= MostApart + 1; ++id)
        findings.push_back(found(FindingKind::ExpiringSoon, Severity::Low, id));
    findings.push_back(found(FindingKind::SaysNothing, Severity::Low, 1));
    const auto low = attentionRows(findings, all);
    QCOMPARE(low.size(), 2u);
    QCOMPARE(rowsCountedFor(Severity::Low, low), low);
}

void TestAttention::expiryBeginsNowAndEndsWithTheDays()
{
    using namespace std::chrono_literals;
    const TimePoint now = TimePoint(std::chrono::days(20000));
    const auto token = [](int id, StatedTime end) {
        SharedToken made;
        made.id = SharedTokenId(id);
        made.name = QString::number(id);
        made.expiresAt = end;
        return made;
    };
    auto tokens = std::make_shared<std::vector<SharedToken>>();
    tokens->push_back(token(1, StatedTime(now)));
    tokens->push_back(token(2, StatedTime(now + std::chrono::days(30) - 1ms)));
    tokens->push_back(token(3, StatedTime(now + std::chrono::days(30))));
    tokens->push_back(token(4, StatedTime()));
    tokens->push_back(token(5, StatedTime::unknown()));
    tokens->push_back(token(6, StatedTime(now + 1ms)));
    const auto found = expiringTokens({{Here, tokens}}, now, std::chrono::days(30));
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].id, SharedTokenId(6));
    QCOMPARE(found[1].id, SharedTokenId(2));
}

QTEST_APPLESS_MAIN(TestAttention)
#include "tst_attention.moc"
