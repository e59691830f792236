// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/names/display_name.h"

#include <QLocale>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

//! Names that turn, break or hide: how they are shown, and which may be given.
class TestDisplayName : public QObject {
    Q_OBJECT

private slots:
    void shows_data();
    void shows();
    void plainNamesAreNotCopied();
    void everyNameIsIsolatedInHebrew();
    void everyInvisibleCharacterIsMarked();
    void offersWhatCanBeSeen();
    void finds_data();
    void finds();
};

void TestDisplayName::shows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("visible");
    QTest::addColumn<bool>("isIsolated");
    const auto row = [](const char *tag, const QString &name, const QString &visible,
                        bool isIsolated = true) {
        QTest::newRow(tag) << name << visible << isIsolated;
    };
    row("plain", u"Board status wall"_s, u"Board status wall"_s, false);
    row("dash", u"Partner – Northwind"_s, u"Partner – Northwind"_s, false);
    row("umlaut", u"Prüfstand"_s, u"Prüfstand"_s, false);
    row("cyrillic", u"Продакшн"_s, u"Продакшн"_s, false);
    row("empty", u""_s, u""_s, false);
    row("hebrew", u"ייצור"_s, u"ייצור"_s);
    row("override", u"Prod\u202enoitcudorP"_s, u"Prod‹U+202E›noitcudorP"_s);
    row("isolates", u"\u2068x\u2069"_s, u"‹U+2068›x‹U+2069›"_s);
    row("mark", u"a\u200eb"_s, u"a‹U+200E›b"_s);
    row("line separator", u"a\u2028b"_s, u"a‹U+2028›b"_s);
    row("line end", u"a\nb"_s, u"a‹U+000A›b"_s);
    row("escape", u"a\u001bb"_s, u"a‹U+001B›b"_s);
    row("C1", u"a\u0085b"_s, u"a‹U+0085›b"_s);
    row("byte order mark", u"\ufeffprod"_s, u"‹U+FEFF›prod"_s);
    row("soft hyphen", u"pro\u00adduction"_s, u"pro‹U+00AD›duction"_s);
    row("zero width space", u"a\u200bb"_s, u"a‹U+200B›b"_s);
    row("tag", u"a\U000E0041"_s, u"a‹U+E0041›"_s);
    row("filler", u"\u3164"_s, u"‹U+3164›"_s);
    row("braille blank", u"\u2800"_s, u"‹U+2800›"_s);
    row("half a surrogate", u"a"_s + QChar(0xd83d), u"a‹U+D83D›"_s);
    row("blanks at the ends", u" prod "_s, u"␣prod␣"_s);
    row("no-break space at the end", u"prod\u00a0"_s, u"prod␣"_s);
    row("blanks alone", u"  "_s, u"␣␣"_s);
    row("family", u"👩\u200d👧 team"_s, u"👩\u200d👧 team"_s);
    row("heart on fire", u"❤\ufe0f\u200d🔥"_s, u"❤\ufe0f\u200d🔥"_s);
    row("persian", u"می\u200cخواهم"_s, u"می\u200cخواهم"_s);
    row("joiner in latin", u"pro\u200dd"_s, u"pro‹U+200D›d"_s);
    row("joiner at the end", u"می\u200c"_s, u"می‹U+200C›"_s);
    row("two joiners", u"می\u200c\u200cخ"_s, u"می‹U+200C›‹U+200C›خ"_s);
    row("selectors in a row", u"a\ufe0f\ufe0f"_s, u"a\ufe0f‹U+FE0F›"_s);
}

void TestDisplayName::shows()
{
    QFETCH(QString, name);
    QFETCH(QString, visible);
    QFETCH(bool, isIsolated);
    QCOMPARE(visibleName(name), visible);
    QCOMPARE(isolated(name), isIsolated ? u"\u2068"_s + visible + u"\u2069"_s : visible);
    QCOMPARE(withoutIsolates(isolated(name)), visible);
}

void TestDisplayName::plainNamesAreNotCopied()
{
    const QString name = u"Customer - Contoso"_s;
    QCOMPARE(isolated(name).constData(), name.constData());
    QCOMPARE(visibleName(name).constData(), name.constData());
}

//! Digits and brackets of a name would stand elsewhere in a line that runs from right to left.
void TestDisplayName::everyNameIsIsolatedInHebrew()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Hebrew));
    const QString plain = isolated(u"prod (2)"_s);
    const QString marked = isolated(u"ייצור\u200e"_s);
    const QString empty = isolated({});
    QLocale::setDefault(before);
    QCOMPARE(plain, u"\u2068prod (2)\u2069"_s);
    QCOMPARE(marked, u"\u2068ייצור‹U+200E›\u2069"_s);
    QCOMPARE(empty, QString());
    QCOMPARE(isolated(u"prod (2)"_s), u"prod (2)"_s);
}

void TestDisplayName::everyInvisibleCharacterIsMarked()
{
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        const QChar::Category category = QChar::category(c);
        const bool control = category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
        const QChar::Direction direction = QChar::direction(c);
        const bool turns = direction >= QChar::DirLRE && direction != QChar::DirAL
            && direction != QChar::DirNSM && direction != QChar::DirBN;
        if (!control && !turns)
            continue;
        QString name = u"a"_s;
        name += QChar::fromUcs4(c);
        name += u'b';
        QVERIFY2(visibleName(name) != name, qPrintable(QString::number(c, 16)));
        QVERIFY2(hiddenIn(name) == HiddenText::Partly, qPrintable(QString::number(c, 16)));
    }
}

void TestDisplayName::offersWhatCanBeSeen()
{
    QCOMPARE(withoutHidden(u"Production"_s), u"Production"_s);
    QCOMPARE(withoutHidden(u"Prod\u202etset"_s), u"Prodtset"_s);
    QCOMPARE(withoutHidden(u" ci\n\u200b "_s), u"ci"_s);
    // A joiner that scripts need stays.
    QCOMPARE(withoutHidden(u"\u0645\u06cc\u200c\u062e\u0648"_s),
             u"\u0645\u06cc\u200c\u062e\u0648"_s);
    QCOMPARE(withoutHidden(u"\u202e\u200b"_s), QString());
}

void TestDisplayName::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("hidden");
    const auto row = [](const char *tag, const QString &text, HiddenText hidden) {
        QTest::newRow(tag) << text << int(hidden);
    };
    row("plain", u"ci"_s, HiddenText::None);
    row("family", u"👩\u200d👧"_s, HiddenText::None);
    row("persian", u"می\u200cخواهم"_s, HiddenText::None);
    row("between latin letters", u"a\u200db"_s, HiddenText::None);
    row("joiner first", u"\u200da"_s, HiddenText::Partly);
    row("joiner last", u"a\u200c"_s, HiddenText::Partly);
    row("joiner by a blank", u"a \u200cb"_s, HiddenText::Partly);
    row("override", u"a\u202eb"_s, HiddenText::Partly);
    row("line end", u"a\nb"_s, HiddenText::Partly);
    row("joiners alone", u"\u200d\u200c"_s, HiddenText::All);
    row("blanks", u" \u00a0"_s, HiddenText::All);
    row("empty", u""_s, HiddenText::All);
}

void TestDisplayName::finds()
{
    QFETCH(QString, text);
    QFETCH(int, hidden);
    QCOMPARE(int(hiddenIn(text)), hidden);
}

QTEST_APPLESS_MAIN(TestDisplayName)
#include "tst_display_name.moc"
