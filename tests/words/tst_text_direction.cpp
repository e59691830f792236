// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/cell_words.h"
#include "words/base/filter_words.h"
#include "words/base/text_direction.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;

//! What runs from left to right in a language that runs the other way.
class TestTextDirection : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void staysInEnglish();
    void isIsolatedInHebrew();
    void filtersBeginWithTheirField();
    void masksKeepTheirEnds();
    void followsTheWindow_data();
    void followsTheWindow();
};

void TestTextDirection::staysInEnglish()
{
    const QString keys = u"Ctrl+,"_s;
    QCOMPARE(leftToRight(keys).constData(), keys.constData());
    QCOMPARE(shownFilter(u"env"_s, u"prod"_s), u"env: prod"_s);
}

void TestTextDirection::isIsolatedInHebrew()
{
    QLocale::setDefault(QLocale(QLocale::Hebrew));
    QCOMPARE(leftToRight(u"Ctrl+,"_s), u"\u2066Ctrl+,\u2069"_s);
    QCOMPARE(leftToRight({}), QString());
}

void TestTextDirection::filtersBeginWithTheirField()
{
    QLocale::setDefault(QLocale(QLocale::Hebrew));
    QCOMPARE(shownFilter(u"env"_s, u"ייצור"_s),
             u"\u2066\u2068env\u2069: \u2068ייצור\u2069\u2069"_s);
    // What is searched and sorted has nothing added.
    QCOMPARE(filterText(u"env"_s, u"ייצור"_s), u"env: ייצור"_s);
}

void TestTextDirection::masksKeepTheirEnds()
{
    QLocale::setDefault(QLocale(QLocale::Hebrew));
    const Secret secret("1234example0not0a0token000005678");
    QCOMPARE(maskedText(secret, false), u"\u2066"_s + secret.masked() + u'\u2069');
}

void TestTextDirection::followsTheWindow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("fromLeft"); // in a window that is read so
    QTest::addColumn<Qt::LayoutDirection>("fromRight");
    const auto add = [](const char *name, const QString &text, Qt::LayoutDirection fromLeft,
                        Qt::LayoutDirection fromRight) {
        QTest::newRow(name) << text << fromLeft << fromRight;
    };
    add("nothing", {}, Qt::LeftToRight, Qt::RightToLeft);
    add("no letter", u"1,200 – 30 %"_s, Qt::LeftToRight, Qt::RightToLeft);
    add("English", u"No such host."_s, Qt::LeftToRight, Qt::LeftToRight);
    add("Hebrew", u"אסימון"_s, Qt::RightToLeft, Qt::RightToLeft);
    add("Hebrew, a key first", u"Ctrl+K מוצא כל אסימון"_s, Qt::LeftToRight, Qt::RightToLeft);
    add("English, a name first", u"ייצור is closed"_s, Qt::LeftToRight, Qt::RightToLeft);
    add("beyond 16 bits", u"\U0001D400"_s, Qt::LeftToRight, Qt::LeftToRight);
}

void TestTextDirection::followsTheWindow()
{
    QFETCH(const QString, text);
    QTEST(directionOf(text, Qt::LeftToRight), "fromLeft");
    QTEST(directionOf(text, Qt::RightToLeft), "fromRight");
}

QTEST_GUILESS_MAIN(TestTextDirection)
#include "tst_text_direction.moc"
