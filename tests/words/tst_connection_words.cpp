// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/connection_words.h"
#include "words/base/place_words.h"
#include "words/sync/protection_words.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;

//! What is said of the marks of connections.
class TestConnectionWords : public QObject {
    Q_OBJECT
private slots:
    void everyColourHasItsName();
    void whatDiffersIsSaid();
    void oneAndMany();
    void namesAreIsolated();
    void placesOnOneHostDiffer();
};

void TestConnectionWords::placesOnOneHostDiffer()
{
    const auto placeOf = [](const QString &url) {
        return placeNameOf({.apiUrl = QUrl(url)});
    };
    QCOMPARE(placeOf(u"https://api-eu.logz.io"_s), u"Europe"_s);
    QCOMPARE(placeOf(u"http://127.0.0.1:4711"_s), u"127.0.0.1:4711"_s);
    QCOMPARE(placeOf(u"http://127.0.0.1:443"_s), u"127.0.0.1:443"_s);
    QCOMPARE(placeOf(u"http://[::1]:8080"_s), u"[::1]:8080"_s);
    QCOMPARE(placeOf(u"https://logz.example.com:443"_s), u"logz.example.com"_s);
    QCOMPARE(placeOf(u"http://localhost:80"_s), u"localhost"_s);
    QCOMPARE(placeOf(u"https://logz.example.com/api"_s), u"logz.example.com"_s);
}

void TestConnectionWords::everyColourHasItsName()
{
    QSet<QString> names;
    for (const GroupColorKey &key : GroupColorKeys) {
        names.insert(groupColorWord(key.color));
        QCOMPARE(groupColorOf(QString(key.word)), std::optional(key.color));
    }
    QCOMPARE(names.size(), qsizetype(GroupColorCount));
    QVERIFY(!names.contains(QString()));
    QVERIFY(!groupColorOf(u"mauve"));
}

void TestConnectionWords::whatDiffersIsSaid()
{
    const ConnectionMarks none;
    const ConnectionMarks grouped{.group = u"EU"_s, .color = GroupColor::Teal};
    QCOMPARE(marksChangeText(none, none), QString());
    QCOMPARE(marksChangeText(none, grouped), u"It is in the group “EU” now."_s);
    QCOMPARE(marksChangeText(grouped, none), u"It left the group “EU”."_s);
    QCOMPARE(marksChangeText(grouped, {.group = u"EU"_s, .color = GroupColor::Blue}),
             u"The colour of its group “EU” is now: Blue."_s);
    QCOMPARE(marksChangeText(none, {.production = true, .readOnly = true}),
             u"It is read-only now. It is marked as production now."_s);
    QCOMPARE(marksChangeText({.production = true, .readOnly = true}, none),
             u"It is read-only no more. It is marked as production no more."_s);
}

void TestConnectionWords::oneAndMany()
{
    QCOMPARE(productionText({u"A"_s}), u"The connection “A” is marked as production."_s);
    QCOMPARE(productionText({u"A"_s, u"B"_s}),
             u"The connections “A” and “B” are marked as production."_s);
    QCOMPARE(readOnlyText({u"A"_s}), u"The connection “A” is read-only."_s);
    QCOMPARE(readOnlyText({u"A"_s, u"B"_s}), u"The connections “A” and “B” are read-only."_s);
}

void TestConnectionWords::namesAreIsolated()
{
    const QString turned = u"\u202Elaw"_s;
    const TypedName object{.name = u"Wall"_s, .connection = turned};
    QVERIFY(!typedNameText(object).contains(turned));
    QVERIFY(typedNameText(object).contains(u"Type “Wall” to go on"_s));
    QVERIFY(!productionText({turned}).contains(turned));
}

QTEST_GUILESS_MAIN(TestConnectionWords)
#include "tst_connection_words.moc"
