// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/findings_board.h"
#include "tests/ui/palette/palette_test.h"
#include "ui/base/action_spec.h"
#include "ui/palette/palette_query.h"

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! Search words in the palette, and what can be done from it with what was found.
class TestPaletteWords : public PaletteTest {
    Q_OBJECT

private slots:
    void readsWordsAndNames_data();
    void readsWordsAndNames();
    void findsByWords();
    void narrowsNamesByWords();
    void marksWhatCannotBeRead();
    void quotesMakeText();
    void saysThatAWordIsUnknownWhereItFindsNothing();
    void saysThatAListMayHaveIt();
    void findsFiltersByTheirName();
    void tellsTheUsesOfAFilter();
    void offersWhatCanBeDone();
    void offersSayWhyNot();
    void whatIsGraveIsNeitherFirstNorRemembered();

private:
    void lookAtFindings()
    {
        m_fixture->clock.advance(FindingsBoard::Gathering);
        m_fixture->settle();
    }
    [[nodiscard]] QString nothing() const
    {
        const auto *label = visibleChild<Label>(palette(), u"paletteNothing"_s);
        return label ? label->text() : QString();
    }
};

void TestPaletteWords::readsWordsAndNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("terms");
    QTest::addColumn<bool>("faulty");
    QTest::newRow("name") << u"-board wall"_s << u"-board wall"_s << 0 << false;
    QTest::newRow("quotes") << u"\"support snapshots\""_s << u"support snapshots"_s << 0 << false;
    QTest::newRow("quotes beside a name")
        << u"board \"the wall\""_s << u"board the wall"_s << 0 << false;
    QTest::newRow("not in quotes") << u"board -\"the wall\""_s << u"board"_s << 1 << false;
    QTest::newRow("quote of a filter") << u"\"env:prod\""_s << u"env:prod"_s << 0 << false;
    QTest::newRow("open quote") << u"board \"the wa"_s << u"board the wa"_s << 0 << true;
    QTest::newRow("open quote behind a minus") << u"board -\"the wa"_s << u"board"_s << 0 << true;
    QTest::newRow("nothing in quotes") << u"\"\""_s << QString() << 0 << true;
    QTest::newRow("quote in a name") << u"the2\"wall\""_s << u"the2\"wall\""_s << 0 << false;
    QTest::newRow("filter") << u"env:prod"_s << u"env:prod"_s << 0 << false;
    QTest::newRow("word") << u"is:unfiltered"_s << QString() << 1 << false;
    QTest::newRow("both") << u"support is:unfiltered \"sn ap\""_s << u"support sn ap"_s << 1
                          << false;
    QTest::newRow("not so called") << u"-wall is:expired"_s << QString() << 2 << false;
    QTest::newRow("half a word") << u"wall is:unf"_s << u"wall"_s << 0 << true;
    QTest::newRow("no value") << u"expires:"_s << QString() << 0 << true;
    QTest::newRow("filter beside a word") << u"env:prod is:idle"_s << u"env:prod"_s << 1 << false;
}

void TestPaletteWords::readsWordsAndNames()
{
    QFETCH(QString, text);
    const PaletteQuery query = paletteQuery(text);
    QTEST(query.names, "names");
    QTEST(int(query.terms.size()), "terms");
    QTEST(query.isFaulty, "faulty");
}

void TestPaletteWords::findsByWords()
{
    openPalette();
    type(u"is:unfiltered"_s);
    QVERIFY(titles().contains(u"Support snapshots"_s));
    QVERIFY(!titles().contains(u"Board status wall"_s));
    for (int row = 0; row < model()->rowCount(); ++row)
        QVERIFY2(spoken(row).contains(u"Shared token"_s), qPrintable(spoken(row)));
    QCOMPARE(current(), 0);
}

void TestPaletteWords::narrowsNamesByWords()
{
    openPalette();
    type(u"support is:unfiltered"_s);
    QCOMPARE(titles(), QStringList{u"Support snapshots"_s});
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"support -is:unfiltered"_s);
    QVERIFY(!titles().contains(u"Support snapshots"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"-snapshots is:unfiltered"_s);
    QVERIFY(!titles().contains(u"Support snapshots"_s));
}

void TestPaletteWords::marksWhatCannotBeRead()
{
    openPalette();
    type(u"is:unfilt"_s);
    QCOMPARE(model()->rowCount(), 0);
    QVERIFY2(nothing().contains(u"Expected is one of"_s), qPrintable(nothing()));
    QVERIFY(field()->faultyWord());
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"support expires:soon"_s);
    QVERIFY(titles().contains(u"Support snapshots"_s));
    QVERIFY2(said().contains(u"Expected is a distance"_s), qPrintable(said()));
    // More is found than was meant: by chance nothing is done.
    QCOMPARE(current(), -1);
    press(Qt::Key_Return);
    QVERIFY(palette());
}

void TestPaletteWords::quotesMakeText()
{
    openPalette();
    type(u"\"support snapshots\""_s);
    QCOMPARE(titles().value(0), u"Support snapshots"_s);
    QCOMPARE(current(), 0);
    QVERIFY(!field()->faultyWord());
    press(Qt::Key_Backspace);
    // It is not said where the text ends: shown, marked and not taken.
    QCOMPARE(titles().value(0), u"Support snapshots"_s);
    QVERIFY(field()->faultyWord());
    QCOMPARE(current(), -1);
    QVERIFY2(said().endsWith(u"has no closing quote."_s), qPrintable(said()));
}

void TestPaletteWords::saysThatAWordIsUnknownWhereItFindsNothing()
{
    openPalette();
    type(u"expire:soon"_s);
    QCOMPARE(model()->rowCount(), 0);
    QVERIFY(field()->faultyWord());
    QVERIFY2(nothing().contains(u"is no word of a search. Expected is one of"_s),
             qPrintable(nothing()));
    QVERIFY(field()->accessibleDescription().contains(u"is no word of a search"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"nobody at all"_s);
    QVERIFY(!field()->faultyWord());
    QCOMPARE(nothing(), u"Nothing is called so."_s);
    // Actions are searched by their names alone.
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"> is:foo expire:soon"_s);
    QVERIFY(!field()->faultyWord());
}

void TestPaletteWords::saysThatAListMayHaveIt()
{
    const QString note = u"Not every list is up to date, so it may stand in one of them."_s;
    const auto noted = [this] {
        const auto *label = visibleChild<Label>(palette(), u"paletteUnread"_s);
        return label ? label->text() : QString();
    };
    openPalette();
    type(u"wall"_s);
    const QStringList found = titles();
    QVERIFY(!found.isEmpty());
    QCOMPARE(noted(), QString());
    // A list fails while it is open: what is shown stays.
    m_fixture->failList(m_id, ListKind::Filters, {.kind = ProblemKind::ServerFailed});
    m_fixture->settle();
    QCOMPARE(noted(), note);
    QCOMPARE(titles(), found);
    press(Qt::Key_Down);
    QCOMPARE(noted(), note);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"nobody at all"_s);
    QCOMPARE(nothing(), u"Nothing is called so. "_s + note);
    QCOMPARE(field()->accessibleDescription(), nothing());
    QCOMPARE(noted(), QString());
    // Actions are in no list.
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"> refresh"_s);
    QVERIFY(model()->rowCount() > 0);
    QCOMPARE(noted(), QString());
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"> nobody at all"_s);
    QCOMPARE(nothing(), u"Nothing is called so."_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"nobody at all"_s);
    ListStatus read = m_fixture->workspace.status(m_id, ListKind::Filters);
    read.problem.reset();
    m_fixture->workspace.setStatus(m_id, ListKind::Filters, read);
    QCOMPARE(nothing(), u"Nothing is called so."_s);
}

void TestPaletteWords::findsFiltersByTheirName()
{
    const Filter &filter = m_fixture->workspace.rows<Filter>(m_id)->front();
    openPalette();
    type(filter.field + u':' + filter.value);
    QVERIFY(!field()->faultyWord());
    QVERIFY2(spoken(0).contains(u"Filter"_s), qPrintable(spoken(0)));
}

void TestPaletteWords::tellsTheUsesOfAFilter()
{
    const Filter &filter = m_fixture->workspace.rows<Filter>(m_id)->front();
    const auto uses = std::ranges::count_if(
        *m_fixture->workspace.rows<SharedToken>(m_id), [&filter](const SharedToken &token) {
            return std::ranges::count(token.filters, filter.id) > 0;
        });
    QVERIFY(uses > 1);
    lookAtFindings();
    openPalette();
    type(filter.field + u':' + filter.value);
    QVERIFY2(spoken(0).contains(u"used by %1 shared tokens"_s.arg(uses)), qPrintable(spoken(0)));
}

void TestPaletteWords::offersWhatCanBeDone()
{
    openPalette();
    type(u"Board stat"_s);
    const QStringList found = titles();
    press(Qt::Key_Tab);
    QVERIFY(field()->hasFocus());
    QCOMPARE(titles(),
             (QStringList{u"Copy as…"_s, u"Edit filters…"_s, u"Rotate…"_s,
                          u"Edit name and expiry…"_s, u"Show its filters"_s, u"Delete…"_s}));
    // Back, to where it was.
    press(Qt::Key_Escape);
    QVERIFY(palette());
    QCOMPARE(titles(), found);
    QCOMPARE(current(), 0);
    press(Qt::Key_Tab);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(isClosed());
    QTRY_VERIFY(visibleChild<QDialog>(m_window.get(), u"sharedTokenDetailsDialog"_s));
}

void TestPaletteWords::offersSayWhyNot()
{
    m_fixture->updateConnection(
        m_id, [](ConnectionInfo &info) { info.state = ConnectionState::TokenRefused; });
    m_fixture->settle();
    openPalette();
    type(u"Board stat"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(palette());
    QVERIFY(!said().isEmpty());
}

void TestPaletteWords::whatIsGraveIsNeitherFirstNorRemembered()
{
    int grave = 0;
    for (const ActionSpec &spec : actionSpecs()) {
        if (!spec.isGrave)
            continue;
        ++grave;
        const QString name = spec.shownText();
        // No key of a keyboard has three dots.
        const QString typed = QString(name).remove(u'…');
        const QString last = typed.section(u' ', -1);
        openPalette();
        // By another word of it: never what Enter would do.
        type(last);
        if (!titles().isEmpty() && titles().front() == name)
            QCOMPARE(current(), -1);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u">"_s + typed);
        QCOMPARE(titles().front(), name);
        QCOMPARE(current(), 0);
        press(Qt::Key_Return);
        QVERIFY(isClosed());
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->close();
        m_fixture->settle();
        // Nor because it was used.
        openPalette();
        QVERIFY(!titles().contains(name));
        type(last);
        if (!titles().isEmpty() && titles().front() == name)
            QCOMPARE(current(), -1);
        press(Qt::Key_Escape);
        QVERIFY(isClosed());
    }
    QVERIFY(grave >= 3);
}

QTEST_MAIN(TestPaletteWords)
#include "tst_palette_words.moc"
