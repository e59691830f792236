// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/codecs/account_settings_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Body = R"({"accountId":42,"accountName":"Staging","searchable":false,
"retentionDays":7,"maxDailyGB":1.25,"email":null,"big":9007199254740993,
"sharingObjectsAccounts":[{"accountId":7,"accountName":"Web"},{"accountId":9,"accountName":"X"}],
"utilizationSettings":{"frequencyMinutes":null,"utilizationEnabled":true},
"fromALaterVersion":{"list":[1,"two",null]},"isOwner":false})";

QJsonObject sent(const AccountSettings &settings, bool searchable)
{
    return QJsonDocument::fromJson(encodeAccountSettings(settings, searchable)).object();
}

AccountSettings changed(const QByteArray &from, const QByteArray &to)
{
    return *decodeAccountSettings(QByteArray(Body).replace(from, to));
}

} // namespace

class AccountSettingsTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItDecidesBy()
    {
        const Outcome<AccountSettings> settings = decodeAccountSettings(Body);
        QVERIFY(settings);
        QCOMPARE(settings->id, AccountId(42));
        QCOMPARE(settings->name, u"Staging"_s);
        QVERIFY(!settings->searchable);
    }

    void sendsEveryMemberBackAsItWas()
    {
        const AccountSettings settings = *decodeAccountSettings(Body);
        QJsonObject expected = QJsonDocument::fromJson(Body).object();
        expected.insert(u"searchable"_s, true);
        // The one that is written in another way than it is read.
        expected.insert(u"sharingObjectsAccounts"_s, QJsonArray{7, 9});
        QCOMPARE(sent(settings, true), expected);
        QVERIFY(encodeAccountSettings(settings, true).contains("9007199254740993"));
        QVERIFY(encodeAccountSettings(settings, true).contains("1.25"));
    }

    void listsAreNeverNull_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("null") << QByteArray(R"("sharingObjectsAccounts":null)");
        QTest::newRow("absent") << QByteArray(R"("other":1)");
        QTest::newRow("empty") << QByteArray(R"("sharingObjectsAccounts":[])");
    }
    void listsAreNeverNull()
    {
        QFETCH(QByteArray, list);
        const Outcome<AccountSettings> settings = decodeAccountSettings(
            R"({"accountId":42,"accountName":"A","searchable":true,)" + list + '}');
        QVERIFY(settings);
        QCOMPARE(sent(*settings, false).value(u"sharingObjectsAccounts"_s),
                 QJsonValue(QJsonArray()));
    }

    void withoutWhatItDecidesByNothingIsRead_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::newRow("id") << QByteArray(R"("accountId":42,)");
        QTest::newRow("name") << QByteArray(R"("accountName":"Staging",)");
        QTest::newRow("searchable") << QByteArray(R"("searchable":false,)");
    }
    void withoutWhatItDecidesByNothingIsRead()
    {
        QFETCH(QByteArray, member);
        const Outcome<AccountSettings> settings =
            decodeAccountSettings(QByteArray(Body).replace(member, ""));
        QVERIFY(!settings);
        QCOMPARE(settings.error().kind, ProblemKind::UnexpectedContent);
    }

    void namesWhatElseDiffers()
    {
        const AccountSettings before = *decodeAccountSettings(Body);
        QCOMPARE(otherDifferences(before, before), QStringList());
        QCOMPARE(otherDifferences(before, changed("\"searchable\":false", "\"searchable\":true")),
                 QStringList());
        QCOMPARE(otherDifferences(before, changed("\"isOwner\":false", "\"isCapped\":true")),
                 QStringList());
        QCOMPARE(otherDifferences(before, changed("\"retentionDays\":7", "\"retentionDays\":8")),
                 QStringList(u"retentionDays"_s));
        QCOMPARE(otherDifferences(before, changed("\"email\":null,", "\"Email\":null,")),
                 QStringList({u"Email"_s, u"email"_s}));
        QCOMPARE(otherDifferences(before, changed("\"accountId\":9", "\"accountId\":8")),
                 QStringList(u"sharingObjectsAccounts"_s));
        // A name that they are told by is none of theirs.
        QCOMPARE(otherDifferences(before, changed("\"Web\"", "\"Web 2\"")), QStringList());
    }
};

QTEST_APPLESS_MAIN(AccountSettingsTest)
#include "tst_account_settings.moc"
