// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/called_names.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

class CalledNamesTest : public QObject {
    Q_OBJECT

private slots:
    void marksWhatNobodyIsCalled_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("whole name") << u"account:=Partners"_s << false;
        QTest::newRow("folded alike") << u"account:=pärtners"_s << false;
        QTest::newRow("a part of one") << u"account:part"_s << false;
        QTest::newRow("a part is no whole") << u"account:=part"_s << true;
        QTest::newRow("gone") << u"account:=Web"_s << true;
        QTest::newRow("gone, in part") << u"account:web"_s << true;
        QTest::newRow("gone, negated") << u"-account:=Web"_s << true;
        QTest::newRow("a row alone is called so") << u"account:=\"account 17\""_s << false;
        QTest::newRow("a connection is no account") << u"account:=Acme"_s << true;
        QTest::newRow("connection") << u"connection:=Acme"_s << false;
        QTest::newRow("connection gone") << u"connection:=Partners"_s << true;
        QTest::newRow("what rows show may be anything") << u"web"_s << false;
        QTest::newRow("owners may be anybody") << u"owner:=Web"_s << false;
    }
    void marksWhatNobodyIsCalled()
    {
        QFETCH(QString, search);
        QFETCH(bool, isMarked);
        FactColumns rows;
        rows.add({.account = u"account 17"_s, .connection = u"Acme"_s});
        SearchQuery query = parseSearch(search);
        QVERIFY(!query.isFaulty());
        const std::vector<SearchTerm> terms = query.terms();
        markUncalledNames(query, {.accounts = {u"Partners"_s}, .connections = {u"Acme"_s}}, &rows);
        QCOMPARE(query.isFaulty(), isMarked);
        // Nothing more is found by it than before.
        QCOMPARE(query.terms(), terms);
    }

    void asksForNamesAlone()
    {
        QVERIFY(asksForNames(parseSearch(u"is:expired -account:=Web"_s)));
        QVERIFY(asksForNames(parseSearch(u"connection:acme"_s)));
        QVERIFY(!asksForNames(parseSearch(u"web owner:dana region:eu"_s)));
        QVERIFY(!asksForNames(parseSearch(u"account:"_s)));
    }

    void aWordWithAnotherFaultKeepsIt()
    {
        SearchQuery query = parseSearch(u"account:"_s);
        const SearchQuery before = query;
        markUncalledNames(query, {}, nullptr);
        QCOMPARE(query, before);
    }
};

QTEST_APPLESS_MAIN(CalledNamesTest)
#include "tst_called_names.moc"
