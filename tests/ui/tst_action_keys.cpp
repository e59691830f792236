// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/action_keys.h"
#include "ui/base/fixed_keys.h"
#include "ui/base/key_text.h"
#include "ui/pages/page_specs.h"
#include "words/base/language.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;

//! Which keys an action has, and which it cannot have.
class TestActionKeys : public QObject {
    Q_OBJECT

private slots:
    void usualKeysAreAllDifferentAndNotFixed();
    void pagesHaveTheFiguresAndNoMore();
    void changesAreKeptByName();
    void whatCannotBeIsPassedOver_data();
    void whatCannotBeIsPassedOver();
    void keysThatWereSwappedStaySwapped();
    void ofTwoWithTheSameKeysOneGoesBack();
    void tellsThem();
    void knowsThePressedOnes();
    void fixedKeysAreTold_data();
    void fixedKeysAreTold();
    void areCalledEverywhereTheSame_data();
    void areCalledEverywhereTheSame();
};

void TestActionKeys::usualKeysAreAllDifferentAndNotFixed()
{
    QStringList seen;
    for (const ActionSpec &spec : actionSpecs()) {
        const QKeySequence keys = ActionKeys::usualKeys(spec.id);
        if (keys.isEmpty())
            continue;
        QVERIFY2(!seen.contains(keys.toString()), spec.name);
        seen.append(keys.toString());
        QCOMPARE(fixedMeaning(keys[0]).isEmpty(), ActionKeys::canChange(spec.id));
        QCOMPARE(ActionKeys().actionOf(keys), std::optional(spec.id));
    }
    QCOMPARE(ActionKeys().actionOf({}), std::nullopt);
}

void TestActionKeys::pagesHaveTheFiguresAndNoMore()
{
    QCOMPARE(pageKeys(0), QKeySequence(Qt::CTRL | Qt::Key_1));
    QCOMPARE(pageKeys(8), QKeySequence(Qt::CTRL | Qt::Key_9));
    QVERIFY(pageKeys(9).isEmpty());

    QWidget window;
    const Actions actions(&window, {{u"Last"_s, pageKeys(8)}, {u"One more"_s, pageKeys(9)}});
    QCOMPARE(actions.pageLines().size(), 1U);
    QCOMPARE(actions.pageLines().front().text, u"Last"_s);
}

void TestActionKeys::changesAreKeptByName()
{
    ActionKeys keys;
    keys.set(ActionId::Refresh, Qt::CTRL | Qt::Key_Y);
    keys.set(ActionId::Undo, {});
    const QMap<QString, QString> changed{{u"refresh"_s, u"Ctrl+Y"_s}, {u"undo"_s, QString()}};
    QCOMPARE(keys.changed(), changed);
    QVERIFY(ActionKeys(changed) == keys);
    keys.set(ActionId::Refresh, ActionKeys::usualKeys(ActionId::Refresh));
    QVERIFY(!keys.isChanged(ActionId::Refresh));
    keys.set(ActionId::Undo, Qt::CTRL | Qt::Key_Z);
    QVERIFY(keys == ActionKeys());
}

void TestActionKeys::whatCannotBeIsPassedOver_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("keys");
    QTest::newRow("no keys") << u"refresh"_s << u"Hullabaloo"_s;
    QTest::newRow("two combinations") << u"refresh"_s << u"Ctrl+Y, Ctrl+X"_s;
    QTest::newRow("a letter") << u"refresh"_s << u"R"_s;
    QTest::newRow("enter") << u"refresh"_s << u"Return"_s;
    QTest::newRow("copy") << u"refresh"_s << u"Ctrl+C"_s;
    QTest::newRow("of another") << u"refresh"_s << u"Ctrl+F"_s;
    QTest::newRow("esc has its own") << u"escape"_s << u"Ctrl+Y"_s;
    QTest::newRow("nobody") << u"fly"_s << u"Ctrl+Y"_s;
}

void TestActionKeys::whatCannotBeIsPassedOver()
{
    QFETCH(const QString, name);
    QFETCH(const QString, keys);
    QVERIFY(ActionKeys({{name, keys}}) == ActionKeys());
}

void TestActionKeys::keysThatWereSwappedStaySwapped()
{
    const ActionKeys keys({{u"refresh"_s, u"Ctrl+F"_s}, {u"search"_s, u"F5"_s}});
    QCOMPARE(keys.keys(ActionId::Refresh), QKeySequence(Qt::CTRL | Qt::Key_F));
    QCOMPARE(keys.keys(ActionId::Search), QKeySequence(Qt::Key_F5));
}

void TestActionKeys::ofTwoWithTheSameKeysOneGoesBack()
{
    // Whoever goes back meets the one that has its usual keys.
    const ActionKeys keys({{u"refresh"_s, u"Ctrl+Y"_s},
                           {u"search"_s, u"Ctrl+Y"_s},
                           {u"find"_s, u"F5"_s},
                           {u"new"_s, u"Ctrl+K"_s}});
    QStringList seen;
    for (const ActionSpec &spec : actionSpecs()) {
        const QString own = keys.shown(spec.id);
        QVERIFY2(own.isEmpty() || !seen.contains(own), spec.name);
        seen.append(own);
    }
    QVERIFY(seen.contains(u"Ctrl+Y"_s));
}

void TestActionKeys::tellsThem()
{
    ActionKeys keys;
    QCOMPARE(keys.withKeys(u"Lock"_s, ActionId::Lock), u"Lock (Ctrl+L)"_s);
    QCOMPARE(keys.shownInField(ActionId::Search), u"Ctrl F"_s);
    keys.set(ActionId::Lock, {});
    QCOMPARE(keys.withKeys(u"Lock"_s, ActionId::Lock), u"Lock"_s);
    QVERIFY(keys.shown(ActionId::Lock).isEmpty());
}

void TestActionKeys::knowsThePressedOnes()
{
    ActionKeys keys;
    const QKeyEvent undo(QEvent::KeyPress, Qt::Key_Z, Qt::ControlModifier);
    const QKeyEvent keypad(QEvent::KeyPress, Qt::Key_Delete, Qt::KeypadModifier);
    QVERIFY(keys.match(ActionId::Undo, undo));
    QVERIFY(!keys.match(ActionId::Find, undo));
    QVERIFY(!keys.match(ActionId::About, undo));
    QVERIFY(keys.match(ActionId::Delete, keypad));
    keys.set(ActionId::Undo, Qt::CTRL | Qt::Key_U);
    QVERIFY(!keys.match(ActionId::Undo, undo));
}

void TestActionKeys::fixedKeysAreTold_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<bool>("isFixed");
    QTest::newRow("enter") << QKeySequence(Qt::Key_Return) << true;
    QTest::newRow("keypad's enter") << QKeySequence(Qt::Key_Enter) << true;
    QTest::newRow("esc") << QKeySequence(Qt::Key_Escape) << true;
    QTest::newRow("down") << QKeySequence(Qt::Key_Down) << true;
    QTest::newRow("ctrl and home") << QKeySequence(Qt::CTRL | Qt::Key_Home) << true;
    QTest::newRow("alt and left") << QKeySequence(Qt::ALT | Qt::Key_Left) << false;
    QTest::newRow("a letter") << QKeySequence(Qt::Key_A) << true;
    QTest::newRow("a capital") << QKeySequence(Qt::SHIFT | Qt::Key_A) << true;
    QTest::newRow("space") << QKeySequence(Qt::Key_Space) << true;
    QTest::newRow("tab") << QKeySequence(Qt::Key_Tab) << true;
    QTest::newRow("paste") << QKeySequence(QKeySequence::Paste) << true;
    QTest::newRow("select all") << QKeySequence(Qt::CTRL | Qt::Key_A) << true;
    QTest::newRow("main button") << QKeySequence(Qt::CTRL | Qt::Key_Return) << true;
    QTest::newRow("row's menu") << QKeySequence(Qt::SHIFT | Qt::Key_F10) << true;
    QTest::newRow("function") << QKeySequence(Qt::Key_F7) << false;
    QTest::newRow("delete") << QKeySequence(Qt::Key_Delete) << false;
    QTest::newRow("ctrl and letter") << QKeySequence(Qt::CTRL | Qt::Key_Y) << false;
}

void TestActionKeys::fixedKeysAreTold()
{
    QFETCH(const QKeySequence, keys);
    QFETCH(const bool, isFixed);
    QCOMPARE(!fixedMeaning(keys[0]).isEmpty(), isFixed);
}

void TestActionKeys::areCalledEverywhereTheSame_data()
{
    QTest::addColumn<QString>("language");
    const QList<Language> offered = offeredLanguages();
    for (const Language &language : offered)
        QTest::newRow(qPrintable(language.code)) << language.code;
}

//! In sentences, whose words are ours, and in menus, which Qt writes.
void TestActionKeys::areCalledEverywhereTheSame()
{
    QFETCH(const QString, language);
    speak(language);
    const auto bare = [](QString text) {
        static const QRegularExpression marks(u"[\u202a\u2066\u2069]"_s);
        return text.remove(marks);
    };
    const QString enter = bare(keysText(Qt::Key_Return));
    const QString copy = bare(keysText(QKeySequence::Copy));
    QCOMPARE(bare(keysText(Qt::Key_Enter)), enter);
    QCOMPARE(bare(keysText(Qt::CTRL | Qt::Key_Return)), copy.chopped(1) + enter);
    const QString line = bare(fixedKeyLines().front().keys);
    QVERIFY2(line.startsWith(enter) && line.endsWith(copy), qPrintable(line));
    if (language != QLatin1StringView(SourceLanguage))
        QCOMPARE(bare(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)), enter);
    speak(QLatin1StringView(SourceLanguage));
}

QTEST_MAIN(TestActionKeys)
#include "tst_action_keys.moc"
