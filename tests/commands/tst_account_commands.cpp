// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/command_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Opening and closing an account to search: nothing else of the account changes, whatever others
//! do to it meanwhile.
class TestAccountCommands : public QObject {
    Q_OBJECT
private slots:
    void keepsEveryOtherSetting();
    void keepsWhatOthersChangedBefore();
    void leavesAnAccountOfAnotherNameAlone();
    void setsWhatIsSoAlready();
    void sendsNothingWithATokenOfAnotherAccount();
    void aGoneAccountIsToldAndRead();
    void standsInTheAuditTrail();
};

namespace {

QJsonObject membersOf(const AccountSettings &settings)
{
    return QJsonDocument::fromJson(settings.text.exposedText().toByteArray()).object();
}

Secret asText(const QJsonObject &members)
{
    return Secret(QJsonDocument(members).toJson().toStdString());
}

} // namespace

void TestAccountCommands::keepsEveryOtherSetting()
{
    CommandFixture fixture;
    for (const bool searchable : {true, false}) {
        const Account account = fixture.subAccount(!searchable);
        QJsonObject expected = membersOf(fixture.accountSettings(account.id));
        const Finished finished =
            fixture.execute(SetAccountSearchable{account.id, account.name, searchable});
        QVERIFY(fixture.settle());
        QCOMPARE(finished.report.state, CommandState::Done);
        QVERIFY(finished.report.notes.empty());
        expected.insert(u"searchable"_s, searchable);
        QVERIFY(expected.size() > 10);
        QCOMPARE(membersOf(fixture.accountSettings(account.id)), expected);
    }
}

void TestAccountCommands::keepsWhatOthersChangedBefore()
{
    CommandFixture fixture;
    const Account account = fixture.subAccount(false);
    AccountSettings elsewhere = fixture.accountSettings(account.id);
    QJsonObject members = membersOf(elsewhere);
    const int days = members.value(u"retentionDays"_s).toInt() + 5;
    members.insert(u"retentionDays"_s, days);
    members.insert(u"accessible"_s, !members.value(u"accessible"_s).toBool());
    elsewhere.text = asText(members);
    fixture.update(elsewhere, false);

    const Finished finished = fixture.execute(SetAccountSearchable{account.id, account.name, true});
    QVERIFY(fixture.settle());
    QCOMPARE(finished.report.state, CommandState::Done);
    members.insert(u"searchable"_s, true);
    QCOMPARE(membersOf(fixture.accountSettings(account.id)), members);
}

void TestAccountCommands::leavesAnAccountOfAnotherNameAlone()
{
    CommandFixture fixture;
    const Account account = fixture.subAccount(false);
    fixture.ready();
    const Finished finished =
        fixture.execute(SetAccountSearchable{account.id, u"Called otherwise"_s, true});
    QVERIFY(fixture.settle());
    QCOMPARE(finished.report.state, CommandState::Failed);
    QCOMPARE(finished.report.problem->kind, ProblemKind::ChangedMeanwhile);
    QCOMPARE(fixture.writes(), 0);
}

void TestAccountCommands::setsWhatIsSoAlready()
{
    CommandFixture fixture;
    const Account account = fixture.subAccount(false);
    fixture.setSearchable(account.id, true);
    const Finished finished = fixture.execute(SetAccountSearchable{account.id, account.name, true});
    QVERIFY(fixture.settle());
    QCOMPARE(finished.report.state, CommandState::Done);
    QVERIFY(fixture.accountSettings(account.id).searchable);
    QCOMPARE(fixture.shown().account(account.name)->searchable, std::optional(true));
}

void TestAccountCommands::sendsNothingWithATokenOfAnotherAccount()
{
    CommandFixture fixture;
    fixture.connectSubAccount();
    fixture.ready();
    const Account account = fixture.subAccount(false);
    fixture.addFault(u"GET /v2/whoami answer=other-account times=1"_s);
    const Finished finished = fixture.execute(SetAccountSearchable{account.id, account.name, true});
    fixture.backend.clearFaults();
    QCOMPARE(finished.report.state, CommandState::Failed);
    const CommandNote *note = finished.report.note(NoteKind::ActsForOther);
    QVERIFY(note);
    QVERIFY(note->id != fixture.access.accountId.value());
    QCOMPARE(fixture.writes(), 0);
    QCOMPARE(fixture.count("GET", u"time-based-accounts/%1"_s.arg(account.id.value())), 0);
}

void TestAccountCommands::aGoneAccountIsToldAndRead()
{
    CommandFixture fixture;
    fixture.ready();
    const Finished finished =
        fixture.execute(SetAccountSearchable{AccountId(1234567), u"Nobody"_s, true});
    QVERIFY(fixture.settle());
    QCOMPARE(finished.report.state, CommandState::Failed);
    QCOMPARE(finished.report.problem->kind, ProblemKind::NotFound);
    QCOMPARE(fixture.writes(), 0);
    QVERIFY(fixture.count("GET", u"/detailed"_s) > 0);
}

void TestAccountCommands::standsInTheAuditTrail()
{
    CommandFixture fixture;
    const Account account = fixture.subAccount(false);
    (void)fixture.execute(SetAccountSearchable{account.id, account.name, true});
    QVERIFY(fixture.settle());
    const AuditEvent event = fixture.lastAuditEvent();
    QVERIFY(std::ranges::any_of(event.changes, [](const AuditChange &change) {
        return change.field == u"Searchable"_s && change.oldValue == u"false"_s
            && change.newValue == u"true"_s;
    }));
}

QTEST_GUILESS_MAIN(TestAccountCommands)
#include "tst_account_commands.moc"
