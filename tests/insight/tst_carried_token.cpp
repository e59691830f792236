// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/carried_token.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

//! Tokens in what is pasted into a search.
class TestCarriedToken : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void leavesNames_data();
    void leavesNames();
    void namesEveryPart();
    void tellsShapes();
};

namespace {

const QString Dashed = u"9f2c6a10-7d4e-4b1f-8a33-0c5e7b9d1234"_s;
const QString Plain = u"abcDEFghiJKLmnoPQRstuVWXyzABcdEF"_s;

} // namespace

void TestCarriedToken::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("token");
    QTest::newRow("alone") << Dashed << Dashed;
    QTest::newRow("line end") << Plain + u"\n"_s << Plain;
    QTest::newRow("link") << u"https://app-eu.logz.io/?embed=true&shareToken="_s + Dashed
            + u"#/dashboard/osd/7?_g=(a:b)"_s
                          << Dashed;
    QTest::newRow("short one in a link")
        << u"https://app.logz.io/?shareToken=AB12-cd34#/dashboard/osd/7"_s << u"AB12-cd34"_s;
    QTest::newRow("listener") << u"https://listener-eu.logz.io:8071/?token="_s + Plain
            + u"&type=nginx"_s << Plain;
    QTest::newRow("header") << u"-H 'X-API-TOKEN: "_s + Dashed + u"'"_s << Dashed;
    QTest::newRow("Filebeat") << u"fields:\n  logzio_codec: plain\n  token: \""_s + Plain
            + u"\"\n  type: nginx\n"_s
                              << Plain;
    QTest::newRow("in words") << u"please use "_s + Dashed + u" for it"_s << Dashed;
}

void TestCarriedToken::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, token);
    const auto found = carriedToken(text);
    QVERIFY(found);
    QCOMPARE(found->toString(), token);
}

void TestCarriedToken::leavesNames_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"Board status wall"_s, u"team-alpha-production-eu-central"_s, u"88765"_s,
          u"the token of the team"_s, u"filter:env=prod"_s, u"ci-token"_s, u"key: value"_s, u""_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestCarriedToken::leavesNames()
{
    QFETCH(QString, text);
    QVERIFY(!carriedToken(text));
}

void TestCarriedToken::namesEveryPart()
{
    const QString text = u"old="_s + Dashed + u" new="_s + Plain;
    QStringList parts;
    for (const QStringView part : possibleTokens(text))
        parts.append(part.toString());
    QVERIFY(parts.contains(Dashed));
    QVERIFY(parts.contains(Plain));
}

void TestCarriedToken::tellsShapes()
{
    QCOMPARE(shapeOf(secretOf(Dashed)), TokenShape::Dashed);
    QCOMPARE(shapeOf(secretOf(Plain)), TokenShape::Plain);
    QCOMPARE(shapeOf(secretOf(u"abc-xyz_12"_s)), TokenShape::Other);
}

QTEST_GUILESS_MAIN(TestCarriedToken)
#include "tst_carried_token.moc"
