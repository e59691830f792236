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

QTEST_GUILESS_MAIN(TestTextDirection)
#include "tst_text_direction.moc"
