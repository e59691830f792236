// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/date_words.h"
#include "words/base/language.h"
#include "words/base/name_words.h"
#include "words/lists/kind_words.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tokendeck;

//! Which language is spoken, and that each that is offered speaks.
class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { speak(u"en"_s); }
    void isChosen_data();
    void isChosen();
    void englishIsOffered();
    void speaks_data();
    void speaks();
    void isReplacedByAnother();
};

void TestLanguage::isChosen_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QString>("spoken");

    QTest::newRow("nothing") << QString() << QStringList() << u"en"_s;
    QTest::newRow("wanted") << u"ja"_s << QStringList{u"de-DE"_s, u"de"_s} << u"ja"_s;
    QTest::newRow("wanted, not offered") << u"fr"_s << QStringList{u"de"_s} << u"de"_s;
    QTest::newRow("country") << QString() << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("script and country") << QString() << QStringList{u"ja-Jpan-JP"_s} << u"ja"_s;
    QTest::newRow("second") << QString() << QStringList{u"fr-FR"_s, u"fr"_s, u"ja"_s} << u"ja"_s;
    QTest::newRow("English first") << QString() << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("none of them") << QString() << QStringList{u"fr-FR"_s, u"C"_s} << u"en"_s;
}

void TestLanguage::isChosen()
{
    QFETCH(const QString, wanted);
    QFETCH(const QStringList, asked);
    QFETCH(const QString, spoken);
    const QList<Language> offered{{u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}, {u"ja"_s, {}}};
    QCOMPARE(languageOf(wanted, asked, offered), spoken);
}

void TestLanguage::englishIsOffered()
{
    const QList<Language> offered = offeredLanguages();
    QVERIFY(offered.contains(Language{u"en"_s, u"English"_s}));
    QVERIFY(std::ranges::is_sorted(offered, {}, &Language::ownName));
}

void TestLanguage::speaks_data()
{
    QTest::addColumn<QString>("code");
    const QList<Language> offered = offeredLanguages();
    for (const Language &language : offered)
        QTest::newRow(qPrintable(language.code)) << language.code;
}

//! What is said, its plural, and the locale are all of the language.
void TestLanguage::speaks()
{
    QFETCH(const QString, code);
    const bool isEnglish = code == u"en";
    const QString english = kindWord(ListKind::SharedTokens);
    speak(code);
    QCOMPARE(kindWord(ListKind::SharedTokens) == english, isEnglish);
    const QString one = countedKind(ListKind::SharedTokens, 1);
    const QString many = countedKind(ListKind::SharedTokens, 1200);
    QCOMPARE(one == u"1 shared token", isEnglish);
    QVERIFY(one != many);
    QVERIFY(many.contains(u"200"));
    QVERIFY(inQuotes(u"A"_s).contains(u'A'));
    QVERIFY(dayText(QDate(2026, 12, 14)).contains(u"2026"));
    if (!isEnglish)
        QCOMPARE(QLocale().language(), QLocale(code).language());
}

void TestLanguage::isReplacedByAnother()
{
    const QList<Language> offered = offeredLanguages();
    for (const Language &language : offered)
        speak(language.code);
    speak(u"en"_s);
    QCOMPARE(countedKind(ListKind::SharedTokens, 1), u"1 shared token"_s);
    QCOMPARE(countedKind(ListKind::SharedTokens, 1200), u"1,200 shared tokens"_s);
    QCOMPARE(listed({u"A"_s, u"B"_s}), u"A, B"_s);
    QCOMPARE(inQuotes(u"A"_s), u"“A”"_s);
    QCOMPARE(dayText(QDate(2026, 12, 14)), u"14 Dec 2026"_s);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
