// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/translations/pseudo_translator.h"
#include "words/base/date_words.h"
#include "words/base/name_words.h"
#include "words/lists/kind_words.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The language that only tests speak.
class TestPseudo : public QObject {
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void isLonger();
    void isSpoken();
    void knowsWhatLupdateFinds();
};

void TestPseudo::text_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("said");

    QTest::newRow("word") << u"Copy"_s << u"⟦Çöpý⟧"_s;
    QTest::newRow("placeholders") << u"%1 of %Ln"_s << u"⟦%1 öf %Ln~⟧"_s;
    QTest::newRow("access key") << u"&Paste"_s << u"⟦&Pàsté⟧"_s;
    QTest::newRow("blanks around") << u" days"_s << u" ⟦dàýs⟧"_s;
    QTest::newRow("rich text") << u"<b>no</b>"_s << u"⟦<b>ñö</b>~⟧"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestPseudo::text()
{
    QFETCH(const QString, source);
    QFETCH(const QString, said);
    QCOMPARE(pseudo(source), said);
}

void TestPseudo::isLonger()
{
    const QString source = u"The connection is read-only, so nothing is sent."_s;
    const auto longer = double(pseudo(source).size()) / double(source.size());
    QVERIFY2(longer > 1.35 && longer < 1.45, qPrintable(QString::number(longer)));
}

void TestPseudo::isSpoken()
{
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(kindWord(ListKind::SharedTokens), pseudo(u"shared token"_s));
    // The singular is another text, and longer than its number.
    QVERIFY(countedKind(ListKind::SharedTokens, 1).startsWith(u"⟦1 shàréd tökéñ"));
    QVERIFY(!countedKind(ListKind::SharedTokens, 1).contains(u"tökéñs"));
    QVERIFY(countedKind(ListKind::SharedTokens, 2).contains(u"tökéñs"));
    QCOMPARE(dayText(QDate(2026, 12, 14)), u"14 Dec 2026"_s);
    QCOMPARE(listed({u"A"_s, u"B"_s}), u"A, B"_s);
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(kindWord(ListKind::SharedTokens), u"shared token"_s);
}

//! A text under another context than that of its class would never be found by a translator.
void TestPseudo::knowsWhatLupdateFinds()
{
    const PseudoTranslator translator;
    const auto said = [&translator](const char *context, const char *text) {
        return translator.translate(context, text, nullptr, -1);
    };
    QVERIFY(said("tokendeck::SettingsDialog", "Language").startsWith(u'⟦'));
    QVERIFY(said("tokendeck::SettingsDialogs", "Language").isNull());
    QVERIFY(said("tokendeck::SettingsDialog", "Tongue").isNull());
}

QTEST_MAIN(TestPseudo)
#include "tst_pseudo.moc"
