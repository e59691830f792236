// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/time_words.h"
#include "words/lists/detail_words.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using std::chrono::days;

namespace {

constexpr TimePoint Noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 12h};
const QString Account = u"Production"_s;

DetailFact fact(const DetailFacts &facts, const QString &name)
{
    const auto found = std::ranges::find(facts, name, &DetailFact::name);
    return found == facts.end() ? DetailFact() : *found;
}

} // namespace

//! What the details say of one row.
class TestDetailWords : public QObject {
    Q_OBJECT

private slots:
    void leavesOutWhatThereIsNot();
    void expiry_data();
    void expiry();
    void checks_data();
    void checks();
    void idsOfTheBackendAlone();
    void faults();
    void holders_data();
    void holders();
    void shares();
};

void TestDetailWords::leavesOutWhatThereIsNot()
{
    ShippingToken token{.id = ShippingTokenId(4), .name = u"web"_s, .enabled = false};
    DetailFacts facts = factsOf(token, Noon);
    QCOMPARE(fact(facts, u"State"_s).value, u"disabled"_s);
    QCOMPARE(fact(facts, u"State"_s).toolTip, u"Logs sent with it are not accepted"_s);
    QCOMPARE(fact(facts, u"Created"_s).toolTip, u"Not known"_s);
    QVERIFY(fact(facts, u"Created by"_s).name.isEmpty());
    token.createdBy = u"dana@acme.io"_s;
    token.createdAt = Noon - days(3);
    facts = factsOf(token, Noon);
    QVERIFY(fact(facts, u"Created by"_s).value.contains(u"dana@acme.io"_s));
    QCOMPARE(fact(facts, u"Created"_s).toolTip, exactTime(Noon - days(3)));
    const DetailFacts filter = factsOf(Filter{FilterId(3), u"env"_s, u"prod"_s, {}}, u"2"_s);
    QVERIFY(fact(filter, u"Description"_s).name.isEmpty());
    QCOMPARE(fact(filter, u"Used by"_s).value, u"2"_s);
}

void TestDetailWords::expiry_data()
{
    QTest::addColumn<StatedTime>("expires");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Tone>("tone");
    QTest::addRow("never") << StatedTime() << u"Expires"_s << Tone::Warning;
    QTest::addRow("not understood") << StatedTime::unknown() << u"Expires"_s << Tone::Warning;
    QTest::addRow("past") << StatedTime(Noon - 1min) << u"Expired"_s << Tone::Danger;
    QTest::addRow("soon") << StatedTime(Noon + days(2)) << u"Expires"_s << Tone::Warning;
    QTest::addRow("later") << StatedTime(Noon + days(40)) << u"Expires"_s << Tone::Normal;
}

void TestDetailWords::expiry()
{
    QFETCH(StatedTime, expires);
    QFETCH(QString, name);
    QFETCH(Tone, tone);
    const DetailFacts facts = factsOf(SharedToken{.expiresAt = expires}, Noon);
    QVERIFY(!fact(facts, name).value.isEmpty());
    QCOMPARE(fact(facts, name).tone, tone);
    // The threshold is the admin's, and says nothing of what is past or has no end.
    const Tone wide = tone == Tone::Normal ? Tone::Warning : tone;
    QCOMPARE(fact(factsOf(SharedToken{.expiresAt = expires}, Noon, 90), name).tone, wide);
}

void TestDetailWords::checks_data()
{
    QTest::addColumn<ApiTokenEntry>("entry");
    QTest::addColumn<QString>("said");
    QTest::addColumn<Tone>("tone");
    const ApiTokenCheck works{Noon - 5min, Identity{AccountId(1), Account}};
    const ApiTokenCheck refused{Noon - 5min, {}};
    QTest::addRow("never") << ApiTokenEntry() << u"not yet"_s << Tone::Dim;
    QTest::addRow("works") << ApiTokenEntry{.check = works} << u"works for Production, 5 min ago"_s
                           << Tone::Good;
    QTest::addRow("refused") << ApiTokenEntry{.check = refused} << u"refused, 5 min ago"_s
                             << Tone::Danger;
    QTest::addRow("no answer") << ApiTokenEntry{.unanswered = Noon - 1min}
                               << u"no answer, 1 min ago"_s << Tone::Warning;
    QTest::addRow("no answer since")
        << ApiTokenEntry{.check = refused, .unanswered = Noon - 1min}
        << u"no answer, 1 min ago; before that: refused, 5 min ago"_s << Tone::Warning;
    QTest::addRow("asking") << ApiTokenEntry{.check = works, .checking = true} << u"asking…"_s
                            << Tone::Dim;
}

void TestDetailWords::checks()
{
    QFETCH(ApiTokenEntry, entry);
    QFETCH(QString, said);
    QFETCH(Tone, tone);
    const DetailFact checked = fact(factsOf(ApiToken(), entry, true, Noon), u"Checked"_s);
    QCOMPARE(checked.value, said);
    QCOMPARE(checked.tone, tone);
}

void TestDetailWords::idsOfTheBackendAlone()
{
    const auto idOf = [](int id, bool listed) {
        const ApiToken token{.id = ApiTokenId(id), .name = u"ci"_s};
        return fact(factsOf(token, {}, listed, Noon), u"Token ID"_s).value;
    };
    QCOMPARE(idOf(7, true), u"7"_s);
    QCOMPARE(idOf(7, false), QString());
    QCOMPARE(idOf(-7, true), QString());
}

void TestDetailWords::faults()
{
    RowFault fault{.jsonPath = u"$[3].filters"_s, .detail = u"Expected an array."_s};
    QVERIFY(fact(factsOf(fault, 9), u"ID"_s).name.isEmpty());
    fault.hasId = true;
    const DetailFacts facts = factsOf(fault, 9);
    QCOMPARE(fact(facts, u"Where"_s).value, u"$[3].filters"_s);
    QCOMPARE(fact(facts, u"Why"_s).value, u"Expected an array."_s);
    QCOMPARE(fact(facts, u"ID"_s).value, u"9"_s);
}

void TestDetailWords::holders_data()
{
    QTest::addColumn<int>("filters");
    QTest::addColumn<FilterOperator>("joined");
    QTest::addColumn<bool>("assumed");
    QTest::addColumn<bool>("counted");
    QTest::addColumn<QString>("note");
    using enum FilterOperator;
    QTest::addRow("none") << 0 << And << false << false
                          << u"Its holder reads every log of Production."_s;
    QTest::addRow("one") << 1 << Or << true << false << QString();
    QTest::addRow("all") << 2 << And << false << false << u"Logs that match all of these."_s;
    QTest::addRow("any") << 2 << Or << false << false << u"Logs that match any of these."_s;
    QTest::addRow("counted") << 2 << Or << false << true << QString();
    QTest::addRow("assumed") << 2 << And << true << true
                             << u"Logz.io names no operator for it; AND is assumed."_s;
}

void TestDetailWords::holders()
{
    QFETCH(int, filters);
    QFETCH(FilterOperator, joined);
    QFETCH(bool, assumed);
    QFETCH(bool, counted);
    QFETCH(QString, note);
    SharedToken token;
    for (int id = 1; id <= filters; ++id)
        token.filters.push_back(FilterId(id));
    token.filterOperator = joined;
    token.operatorAssumed = assumed;
    QCOMPARE(holderNote(token, Account, counted), note);
}

void TestDetailWords::shares()
{
    QCOMPARE(shareSentence(0, 0), u"There were no logs in the last 24 hours"_s);
    QVERIFY(shareSentence(1, 4).startsWith(u"25"_s));
    QVERIFY(shareSentence(1, 4).endsWith(u"of the logs of the last 24 hours"_s));
}

QTEST_GUILESS_MAIN(TestDetailWords)
#include "tst_detail_words.moc"
