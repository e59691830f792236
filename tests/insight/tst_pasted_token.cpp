// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/names/token_words.h"
#include "models/insight/pasted_token.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

//! A token as it is copied from consoles, files and command lines.
class TestPastedToken : public QObject {
    Q_OBJECT

private slots:
    void peels_data();
    void peels();
    void leavesWhatItDoesNotKnow();
    void saysWhatIsNoToken_data();
    void saysWhatIsNoToken();
    void isToldFromAName_data();
    void isToldFromAName();
};

namespace {

const QString Token = u"9f2c6a10-7d4e-4b1f-8a33-0c5e7b9d1234"_s;

} // namespace

void TestPastedToken::peels_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {
             "%1",
             "  %1\n",
             "\"%1\"",
             "'%1'",
             "`%1`",
             "“%1”",
             "%1,",
             "\"%1\",",
             "'%1';",
             "<%1>",
             "X-API-TOKEN: %1",
             "x-api-token:%1",
             "-H 'X-API-TOKEN: %1' \\",
             "\"X-API-TOKEN\": \"%1\",",
             "'X-API-TOKEN': '%1'",
             "X-API-TOKEN %1",
             "Authorization: Bearer %1",
             "authorization: bearer %1,",
             "Authorization: %1",
             "Bearer %1",
             "curl -X GET https://api.logz.io/v2/whoami -H \"X-API-TOKEN: %1\" -H \"Accept: */*\"",
             "curl 'https://api-eu.logz.io/v1/search' -H 'X-API-TOKEN: %1' --data '{\"size\":1}'",
             "{\"token\":\"%1\"}",
             "{\"id\": 7, \"name\": \"ci-token\", \"token\": \"%1\", \"createdAt\": 1624887273}",
             "  \"apiToken\": \"%1\",",
             "LOGZIO_API_TOKEN=%1",
             "export LOGZIO_API_TOKEN=\"%1\"",
             "set LOGZ_KEY=%1",
             "$env:LOGZIO_API_TOKEN = '%1'",
             "api_token: %1",
             "api_token: '%1' # ci",
             "api_token = \"%1\"",
             "LOGZIO=%1",
             "https://app.logz.io/?token=%1&tab=2",
         })
        QTest::newRow(text) << QString::fromUtf8(text).arg(Token);
}

void TestPastedToken::peels()
{
    QFETCH(QString, text);
    const QStringView token = pastedToken(text);
    QCOMPARE(token.toString(), Token);
    QVERIFY(canBeToken(token));
    // A part of what was pasted, not a copy.
    QVERIFY(token.begin() >= text.constData() && token.end() <= text.constData() + text.size());
}

void TestPastedToken::leavesWhatItDoesNotKnow()
{
    for (const QString &text : {u"token-of-the-sandbox_1.2~x"_s, u"bearer-1234567890"_s,
                                u"keychain0123456789abcdef"_s, u"c2VjcmV0dG9rZW4=="_s}) {
        QCOMPARE(pastedToken(text).toString(), text);
        QVERIFY(canBeToken(text));
    }
}

void TestPastedToken::saysWhatIsNoToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a sentence") << u"please use the one from yesterday"_s;
    QTest::newRow("two tokens") << Token + u' ' + Token;
    QTest::newRow("an invisible character") << u"9f2c\u200b6a107d4e4b1f8a33"_s;
    QTest::newRow("nothing in quotes") << u"\"\""_s;
}

void TestPastedToken::saysWhatIsNoToken()
{
    QFETCH(QString, text);
    QVERIFY(!canBeToken(pastedToken(text)));
}

void TestPastedToken::isToldFromAName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isToken");
    QTest::newRow("hex with dashes") << u"6c36edf51-cf93883aa35-5bc6ce6-7bcfe60d87"_s << true;
    QTest::newRow("a UUID, with blanks around")
        << u" 01234567-89ab-cdef-0123-456789abcdef "_s << true;
    QTest::newRow("32 letters") << QString(16, u'a') + QString(16, u'Z') << true;
    QTest::newRow("28 letters") << QString(28, u'k') << true;
    QTest::newRow("27 letters") << QString(27, u'k') << false;
    QTest::newRow("a long name") << u"Production dashboards for everybody"_s << false;
    QTest::newRow("a name with dashes") << u"kubernetes-production-eu-central-1"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestPastedToken::isToldFromAName()
{
    QFETCH(QString, text);
    QTEST(looksLikeToken(text), "isToken");
}

QTEST_APPLESS_MAIN(TestPastedToken)
#include "tst_pasted_token.moc"
