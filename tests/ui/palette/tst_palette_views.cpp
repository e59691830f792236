// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/palette/palette_test.h"

using namespace Qt::StringLiterals;
using namespace tokendeck;
using test::visibleChild;

//! What the palette finds that is no row of a list: saved views, actions by what they are about.
class TestPaletteViews : public test::PaletteTest {
    Q_OBJECT

private slots:
    void opensSavedViews();
    void aViewThatIsGoneIsToldSo();
    void findsActionsByWhatTheyAreAbout();
    void wrapsItsHint();
};

void TestPaletteViews::opensSavedViews()
{
    QVERIFY(m_fixture->savedViews.save({u"shared"_s, u"Open walls"_s, u"is:unfiltered"_s}));
    QVERIFY(m_fixture->savedViews.save({u"filters"_s, u"Open walls"_s, u"is:idle"_s}));
    QVERIFY(m_fixture->savedViews.save({u"no page"_s, u"Open windows"_s, u"x"_s}));
    auto *shell = visibleChild<Shell>(m_window.get());
    openPalette();
    type(u"open w"_s);
    QCOMPARE(titles(), (QStringList{u"Open walls"_s, u"Open walls"_s}));
    QVERIFY2(spoken(0).startsWith(u"Open walls, View of Shared tokens"_s), qPrintable(spoken(0)));
    QVERIFY2(spoken(1).startsWith(u"Open walls, View of Filters"_s), qPrintable(spoken(1)));
    QVERIFY(spoken(0).endsWith(u"Enter: Open"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(isClosed());
    QCOMPARE(shell->currentPage()->place().page, u"filters"_s);
    QCOMPARE(shell->currentPage()->place().search, std::optional(u"is:idle"_s));
    // What was used last comes first, also once it is called otherwise.
    openPalette();
    type(u"open w"_s);
    QVERIFY(spoken(0).contains(u"View of Filters"_s));
    press(Qt::Key_Escape);
    QVERIFY(isClosed());
    QVERIFY(m_fixture->savedViews.rename(u"filters"_s, u"Open walls"_s, u"Idle ones"_s));
    openPalette();
    type(u"open w"_s);
    QCOMPARE(titles(), QStringList{u"Open walls"_s});
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"idle o"_s);
    QCOMPARE(titles(), QStringList{u"Idle ones"_s});
    // It is no token and no action.
    press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(said().contains(u"Tokens alone"_s));
    press(Qt::Key_Tab);
    QVERIFY(said().contains(u"nothing more"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u">idle o"_s);
    QVERIFY(titles().isEmpty());
}

void TestPaletteViews::aViewThatIsGoneIsToldSo()
{
    QVERIFY(m_fixture->savedViews.save({u"shared"_s, u"Open walls"_s, u"is:unfiltered"_s}));
    openPalette();
    type(u"open walls"_s);
    QVERIFY(m_fixture->savedViews.remove(u"shared"_s, u"Open walls"_s));
    m_fixture->updateConnection(
        m_id, [](ConnectionInfo &info) { info.connection.marks.production = true; });
    m_fixture->settle();
    QCOMPARE(model()->rowCount(), 1);
    QVERIFY(spoken(0).contains(u"No longer there"_s));
    press(Qt::Key_Return);
    QVERIFY(palette());
    QVERIFY(said().contains(u"no longer there"_s));
}

void TestPaletteViews::findsActionsByWhatTheyAreAbout()
{
    openPalette();
    for (const QString &text : {u"theme"_s, u"language"_s, u"clipboard"_s, u">dark"_s}) {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        QVERIFY2(titles().contains(u"Settings…"_s), qPrintable(text));
    }
    for (const auto &[text, title] :
         {std::pair{u"owner and note"_s, u"Rename, edit owner and note, or set the expiry"_s},
          std::pair{u"all conn"_s, u"Show all connections"_s}}) {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        QCOMPARE(titles().count(title), 1);
    }
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"theme"_s);
    press(Qt::Key_Return);
    QVERIFY(isClosed());
    QTRY_VERIFY(visibleChild<QDialog>(m_window.get(), u"settingsDialog"_s));
}

//! Other languages need more room for it than English.
void TestPaletteViews::wrapsItsHint()
{
    m_window->resize(960, 600);
    openPalette();
    auto *hint = visibleChild<Label>(palette(), u"paletteHint"_s);
    QVERIFY(hint);
    hint->setText(hint->text() + u' ' + hint->text());
    for (const QString &text : {u"host"_s, QString()}) {
        field()->setText(text);
        m_fixture->settle();
        QTRY_VERIFY(hint->height() >= hint->heightForWidth(hint->width()));
        QVERIFY(palette()->rect().contains(hint->geometry()));
        QVERIFY(hint->height() > hint->fontMetrics().height() * 3 / 2);
    }
}

QTEST_MAIN(TestPaletteViews)
#include "tst_palette_views.moc"
