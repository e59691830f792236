// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/preferences_store.h"
#include "tests/ui/window/window_test.h"
#include "ui/base/actions.h"
#include "ui/hints/hint_tour.h"
#include "ui/shell/help/about_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using test::visibleChild;

//! The hints for a new admin: once, beside what they tell of, and in nobody's way.
class TestHintTour : public test::WindowTest {
    Q_OBJECT

private slots:
    void nothingIsShownUnasked();
    void comesOnceWithTheFirstConnection();
    void goesOnByEnterAndBack();
    void escapeEndsItFromTheTable();
    void theTableWorksMeanwhile();
    void comesAgainFromTheMenu();
    void standsInTheWindow_data();
    void standsInTheWindow();
    void coversNothingThatHasTheFocus_data();
    void coversNothingThatHasTheFocus();
    void pointsAtTheSearchThatItTellsOf();
    void waitsBehindALock();
    void waitsBehindADialog();
    void theSearchStepsIntoThePage();
    void leavesOutWhatWasDone();
    void namesTheKeysThatAreSet();
    void saysHowLongTheClipboardHolds();

private:
    void start(QSize size = {1400, 820})
    {
        m_fixture->addSample();
        open(size);
        showPage("shared");
        m_window->hints().offer();
        m_fixture->settle();
        QVERIFY(callout());
    }
    [[nodiscard]] HintCallout *callout() const { return visibleChild<HintCallout>(m_window.get()); }
    [[nodiscard]] QString said() const
    {
        const auto *label = visibleChild<Label>(m_window.get(), u"hintText"_s);
        return label ? label->text() : QString();
    }
    [[nodiscard]] Button *button(const QString &name) const
    {
        return visibleChild<Button>(m_window.get(), name);
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

void TestHintTour::nothingIsShownUnasked()
{
    m_fixture->addSample();
    open();
    QVERIFY(!callout());
    QVERIFY(!m_fixture->preferences.current().hintsShown);
}

void TestHintTour::comesOnceWithTheFirstConnection()
{
    open();
    m_window->hints().offer();
    m_fixture->settle();
    QVERIFY2(!callout(), "there is nothing to tell of");
    m_fixture->addSample();
    m_fixture->settle();
    QVERIFY(callout());
    QVERIFY(!callout()->holdsFocus());
    QVERIFY(!m_window->hints().callout()->isAncestorOf(QApplication::focusWidget()));
    // Whoever quits now has had them.
    PreferencesStore kept(m_fixture->directory.filePath(u"preferences.json"_s));
    QVERIFY(kept.load());
    QVERIFY(kept.current().hintsShown);
    m_window.reset();
    open();
    m_window->hints().offer();
    m_fixture->settle();
    QVERIFY(!callout());
}

void TestHintTour::goesOnByEnterAndBack()
{
    start();
    // What has the focus goes with its page; that leads nobody into the hint.
    showPage("filters");
    showPage("shared");
    QCOMPARE(QApplication::focusWidget(), table());
    QStringList texts{said()};
    // It is the last that Tab reaches, behind all that was there before.
    std::vector<QWidget *> passed;
    while (!callout()->holdsFocus() && passed.size() < 100) {
        passed.push_back(QApplication::focusWidget());
        key(Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), button(u"hintEnd"_s));
    QWidget *from = passed.back();
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button(u"hintNext"_s));
    // On from it as usual: it holds nobody.
    key(Qt::Key_Tab);
    QVERIFY(!callout()->holdsFocus());
    QVERIFY(!std::ranges::count(passed, QApplication::focusWidget()));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), button(u"hintNext"_s));
    from->setFocus();
    button(u"hintNext"_s)->setFocus();
    for (int hint = 2; hint <= HintTour::Count; ++hint) {
        key(Qt::Key_Return);
        QVERIFY(!texts.contains(said()));
        texts.append(said());
        QVERIFY(callout()->holdsFocus());
    }
    QVERIFY(!button(u"hintNext"_s));
    key(Qt::Key_Return);
    QVERIFY(!callout());
    QCOMPARE(QApplication::focusWidget(), from);
}

void TestHintTour::escapeEndsItFromTheTable()
{
    start();
    QCOMPARE(QApplication::focusWidget(), table());
    key(Qt::Key_Escape);
    QVERIFY(!callout());
    QCOMPARE(QApplication::focusWidget(), table());
    // A page that is shown later brings nothing back.
    showPage("filters");
    QVERIFY(!callout());
}

void TestHintTour::theTableWorksMeanwhile()
{
    start();
    selectRow(0);
    key(Qt::Key_Return);
    QVERIFY(m_fixture->clipboardPort->text().contains(
        QLatin1StringView(test::WindowFixture::TokenCore)));
    QVERIFY(callout());
    QCOMPARE(QApplication::focusWidget(), table());
}

void TestHintTour::comesAgainFromTheMenu()
{
    start();
    button(u"hintNext"_s)->click();
    const QString second = said();
    button(u"hintEnd"_s)->click();
    QVERIFY(!callout());
    QWidget *from = QApplication::focusWidget();
    QCOMPARE(from, table());
    m_window->actions().action(ActionId::Hints)->trigger();
    m_fixture->settle();
    QVERIFY(callout());
    QVERIFY(said() != second);
    // Whoever asked for it is in it, and afterwards where they were.
    QCOMPARE(QApplication::focusWidget(), button(u"hintNext"_s));
    key(Qt::Key_Return);
    QCOMPARE(said(), second);
    QVERIFY(callout()->holdsFocus());
    key(Qt::Key_Escape);
    QVERIFY(!callout());
    QCOMPARE(QApplication::focusWidget(), from);
}

void TestHintTour::standsInTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addRow("usual") << QSize(1400, 820) << Qt::LeftToRight;
    QTest::addRow("smallest") << QSize(960, 600) << Qt::LeftToRight;
    QTest::addRow("mirrored") << QSize(960, 600) << Qt::RightToLeft;
}

void TestHintTour::standsInTheWindow()
{
    QFETCH(const QSize, size);
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    start(size);
    for (int hint = 1; hint <= HintTour::Count; ++hint) {
        m_fixture->settle();
        QVERIFY2(m_window->rect().contains(callout()->geometry()), qPrintable(said()));
        const auto *text = visibleChild<Label>(m_window.get(), u"hintText"_s);
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(callout());
        QCOMPARE(spoken->role(), QAccessible::HelpBalloon);
        QVERIFY(spoken->text(QAccessible::Name).contains(said()));
        if (hint < HintTour::Count)
            button(u"hintNext"_s)->click();
    }
}

void TestHintTour::coversNothingThatHasTheFocus_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"overview", "accounts", "shared"})
        QTest::addRow("%s", page) << QString::fromLatin1(page);
}

void TestHintTour::coversNothingThatHasTheFocus()
{
    QFETCH(const QString, page);
    start({960, 600});
    showPage(page.toStdString());
    if (page != u"overview"_s)
        selectRow(0);
    for (int hint = 1; hint <= HintTour::Count; ++hint) {
        int met = 0;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool isStop = widget->isVisible() && widget->isEnabled()
                && (widget->focusPolicy() & Qt::TabFocus) != 0
                && !qobject_cast<QAbstractScrollArea *>(widget)
                && !m_window->hints().callout()->isAncestorOf(widget);
            const QRect place(widget->mapTo(m_window.get(), QPoint()), widget->size());
            if (!isStop || !m_window->rect().contains(place))
                continue;
            ++met;
            widget->setFocus(Qt::TabFocusReason);
            m_fixture->settle();
            QVERIFY2(!callout() || !callout()->geometry().intersects(place),
                     qPrintable(widget->objectName() + u' '
                                + QString::fromLatin1(widget->metaObject()->className())));
        }
        QVERIFY(met > 5);
        QVERIFY(callout());
        button(hint < HintTour::Count ? u"hintNext"_s : u"hintEnd"_s)->click();
        m_fixture->settle();
    }
}

void TestHintTour::pointsAtTheSearchThatItTellsOf()
{
    start();
    // The list's own search is another one: the hint stands at the page's lower end, out of its
    // way.
    QVERIFY2(callout()->geometry().top() > m_window->height() / 2, "beside another search");
    showPage("overview");
    m_fixture->settle();
    QVERIFY(callout()->geometry().top() < m_window->height() / 2);
}

void TestHintTour::waitsBehindALock()
{
    start();
    button(u"hintNext"_s)->click();
    const QString second = said();
    m_window->actions().action(ActionId::Lock)->trigger();
    m_fixture->settle();
    QVERIFY(!callout());
    m_fixture->connections.unlock();
    m_fixture->settle();
    QVERIFY(callout());
    QCOMPARE(said(), second);
}

void TestHintTour::waitsBehindADialog()
{
    start();
    QWidget *from = QApplication::focusWidget();
    button(u"hintNext"_s)->setFocus();
    key(Qt::Key_Return);
    const QString second = said();
    QVERIFY(callout()->holdsFocus());
    m_window->actions().action(ActionId::About)->trigger();
    const QPointer<AboutDialog> about = m_window->findChild<AboutDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(about));
    m_fixture->settle();
    QVERIFY2(!callout(), "bright beside a dialog");
    about->close();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_fixture->settle();
    QTRY_VERIFY(callout());
    QCOMPARE(said(), second);
    QCOMPARE(QApplication::focusWidget(), from);
}

void TestHintTour::theSearchStepsIntoThePage()
{
    start();
    key(Qt::Key_F, Qt::ControlModifier);
    auto *search = QApplication::focusWidget();
    QTest::keyClicks(search, u"wall"_s);
    m_fixture->settle();
    QVERIFY(callout());
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button(u"saveViewButton"_s));
}

void TestHintTour::leavesOutWhatWasDone()
{
    start();
    const QString first = said();
    key(Qt::Key_K, Qt::ControlModifier);
    QWidget *palette = QApplication::activeModalWidget();
    QVERIFY(palette);
    QVERIFY(QTest::qWaitForWindowActive(palette));
    m_fixture->settle();
    QVERIFY(!callout());
    palette->close();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_fixture->settle();
    QTRY_VERIFY(callout());
    QVERIFY(said() != first);
    QVERIFY(callout()->accessibleName().startsWith(u"Hint 1 of 2"_s));
    // Whoever asks for the hints gets all of them.
    m_window->actions().action(ActionId::Hints)->trigger();
    m_fixture->settle();
    QCOMPARE(said(), first);
    QVERIFY(callout()->accessibleName().startsWith(u"Hint 1 of 3"_s));
}

void TestHintTour::namesTheKeysThatAreSet()
{
    start();
    QVERIFY2(said().startsWith(u"Ctrl+K finds"_s), qPrintable(said()));
    Preferences preferences = m_fixture->preferences.current();
    preferences.shortcuts = {{u"find"_s, u"Ctrl+Y"_s}, {u"undo"_s, QString()}};
    QVERIFY(m_fixture->preferences.save(preferences));
    showPage("overview");
    QVERIFY2(said().startsWith(u"Ctrl+Y finds"_s), qPrintable(said()));
    button(u"hintNext"_s)->click();
    button(u"hintNext"_s)->click();
    QVERIFY2(said().contains(u"“Take back a delete that waits” takes it back"_s),
             qPrintable(said()));
}

void TestHintTour::saysHowLongTheClipboardHolds()
{
    start();
    button(u"hintNext"_s)->click();
    QVERIFY2(said().contains(u"cleared after 30 s"_s), qPrintable(said()));
    Preferences preferences = m_fixture->preferences.current();
    preferences.clipboardTimeout.reset();
    QVERIFY(m_fixture->preferences.save(preferences));
    m_window->actions().action(ActionId::Hints)->trigger();
    m_fixture->settle();
    button(u"hintNext"_s)->click();
    QVERIFY2(said().contains(u"until you clear it"_s), qPrintable(said()));
}

QTEST_MAIN(TestHintTour)
#include "tst_hint_tour.moc"
