// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/palette/palette_test.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using test::visibleChild;

//! A token that is pasted into Ctrl+K or a search is named, and nothing of it is kept.
class TestPaletteTokens : public test::PaletteTest {
    Q_OBJECT

private slots:
    void namesAPastedToken_data();
    void namesAPastedToken();
    void saysWhatAnUnknownTokenLooksLike();
    void takesAnUnknownTokenThatIsTyped();
    void takesTheRestOfATypedToken();
    void takesATypedTokenFromASearch();
    void answersForEverySearchField();
    void keepsNoPartOfAToken();
    void offersNoTypedPartAsSelection();
    void closesAtLock();
};

namespace {

enum class Way { Keys, Insert, Menu, MiddleButton, Drop, InputMethod, Typing };

//! Puts \p text into \p field as the system would.
void put(QLineEdit *field, const QString &text, Way way)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    switch (way) {
    case Way::Keys:
        clipboard->setText(text);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        break;
    case Way::Insert:
        clipboard->setText(text);
        QTest::keyClick(field, Qt::Key_Insert, Qt::ShiftModifier);
        break;
    case Way::Menu: {
        clipboard->setText(text);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, field->rect().center(),
                                field->mapToGlobal(field->rect().center()));
        QApplication::sendEvent(field, &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(QLineEdit::tr("&Paste")))
                action->trigger();
        }
        menu->close();
        break;
    }
    case Way::MiddleButton: {
        {
            // As what another application offers, which this one does not take back.
            const QSignalBlocker quiet(clipboard);
            clipboard->setText(text, QClipboard::Selection);
        }
        QTest::mouseClick(field, Qt::MiddleButton);
        break;
    }
    case Way::Drop: {
        QMimeData data;
        data.setText(text);
        QDragEnterEvent enter(QPoint(20, 10), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(field, &enter);
        QDropEvent drop(QPointF(20, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &drop);
        break;
    }
    case Way::InputMethod: {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(field, &event);
        break;
    }
    case Way::Typing:
        QTest::keyClicks(field, text);
        break;
    }
    clipboard->clear();
    clipboard->clear(QClipboard::Selection);
}

} // namespace

void TestPaletteTokens::namesAPastedToken_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("text");
    QTest::newRow("keys") << int(Way::Keys) << u"%1"_s;
    QTest::newRow("insert") << int(Way::Insert) << u" %1\n"_s;
    QTest::newRow("menu") << int(Way::Menu) << u"%1"_s;
    QTest::newRow("middle button") << int(Way::MiddleButton) << u"%1"_s;
    QTest::newRow("drop") << int(Way::Drop) << u"%1"_s;
    QTest::newRow("input method") << int(Way::InputMethod) << u"%1"_s;
    QTest::newRow("typing") << int(Way::Typing) << u"%1"_s;
    QTest::newRow("link") << int(Way::Keys)
                          << u"https://app-eu.logz.io/?embed=true&shareToken=%1#/dashboard/x"_s;
    QTest::newRow("snippet") << int(Way::Keys)
                             << u"curl -H 'X-API-TOKEN: %1' https://api.logz.io"_s;
}

void TestPaletteTokens::namesAPastedToken()
{
    QFETCH(int, way);
    QFETCH(QString, text);
    openPalette();
    put(field(), text.arg(tokenOf(1241)), Way(way));
    m_fixture->settle();
    QVERIFY(field()->showsDots());
    QVERIFY(!field()->isUndoAvailable());
    QCOMPARE(field()->text().count(QChar(0x2022)), field()->text().size());
    QCOMPARE(titles(), QStringList{u"Board status wall"_s});
    for (const QString &part :
         {u"Shared token"_s, u"Production"_s, u"Acme Production"_s, u"Europe"_s})
        QVERIFY2(spoken(0).contains(part), qPrintable(spoken(0)));
    QCOMPARE(current(), 0);
    // The dots give way to what is typed.
    QTest::keyClicks(field(), u"ci"_s);
    m_fixture->settle();
    QCOMPARE(field()->text(), u"ci"_s);
    QCOMPARE(titles().front(), u"ci-deployer"_s);
}

void TestPaletteTokens::saysWhatAnUnknownTokenLooksLike()
{
    openPalette();
    put(field(), u"9f2c6a10-7d4e-4b1f-8a33-0c5e7b9d1234"_s, Way::Keys);
    m_fixture->settle();
    QVERIFY(field()->showsDots());
    const auto text = [this] {
        return visibleChild<Label>(palette(), u"unknownTokenText"_s)->text();
    };
    QVERIFY(text().contains(u"an API token or a shared token"_s));
    QVERIFY(text().contains(u"Europe"_s));
    QVERIFY(visibleChild<Button>(palette(), u"askRegionsButton"_s));
    QCOMPARE(m_fixture->http.inFlight(), 0);
    // By chance nothing is sent.
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->http.inFlight(), 0);
    put(field(), u"abcdefghijklmnopqrstuvwxyzABCDEF"_s, Way::Keys);
    QVERIFY(text().contains(u"logs, metrics or traces"_s));
    // What is no token is what is searched for.
    put(field(), u"Board status"_s, Way::Keys);
    m_fixture->settle();
    QCOMPARE(field()->text(), u"Board status"_s);
    QCOMPARE(titles().front(), u"Board status wall"_s);
    QVERIFY(!visibleChild<Label>(palette(), u"unknownTokenText"_s));
}

void TestPaletteTokens::takesAnUnknownTokenThatIsTyped()
{
    openPalette();
    put(field(), u"9f2c6a10-7d4e-4b1f-8a33-0c5e7b9d1234"_s, Way::Typing);
    m_fixture->settle();
    QVERIFY(field()->showsDots());
    QVERIFY(!field()->isUndoAvailable());
    QVERIFY(visibleChild<Button>(palette(), u"askRegionsButton"_s));
    QCOMPARE(m_fixture->http.inFlight(), 0);
    QTest::keyClick(field(), Qt::Key_Backspace);
    m_fixture->settle();
    QVERIFY(field()->text().isEmpty());
    QVERIFY(!visibleChild<Button>(palette(), u"askRegionsButton"_s));
}

void TestPaletteTokens::takesTheRestOfATypedToken()
{
    openPalette();
    // The first part looks like a token already; the rest makes it the one that is known.
    const QString token = tokenOf(1241);
    qsizetype part = 8;
    while (part < token.size() && !carriedToken(token.first(part)))
        ++part;
    if (part == token.size())
        QSKIP("no part of the token looks like one");
    QTest::keyClicks(field(), token.first(part));
    m_fixture->settle();
    QVERIFY(field()->showsDots());
    for (const QChar letter : token.sliced(part)) {
        QTest::keyClicks(field(), QString(letter));
        m_fixture->settle();
        QVERIFY(field()->showsDots());
    }
    QCOMPARE(titles(), QStringList{u"Board status wall"_s});
}

void TestPaletteTokens::takesATypedTokenFromASearch()
{
    m_window->actions().page(2)->trigger();
    m_fixture->settle();
    auto *search = visibleChild<Shell>(m_window.get())->currentPage()->header()->search();
    QVERIFY(search);
    search->setFocus();
    put(search, u"9f2c6a10-7d4e-4b1f-8a33-0c5e7b9d1234"_s, Way::Typing);
    m_fixture->settle();
    QVERIFY(palette());
    QVERIFY(field()->showsDots());
    QVERIFY(search->text().isEmpty() && !search->isUndoAvailable());
}

void TestPaletteTokens::answersForEverySearchField()
{
    int searches = 0;
    for (size_t page = 0; page < pageSpecs().size(); ++page) {
        m_window->actions().page(page)->trigger();
        m_fixture->settle();
        auto *search = visibleChild<Shell>(m_window.get())->currentPage()->header()->search();
        if (!search)
            continue;
        ++searches;
        search->setFocus();
        QTest::keyClicks(search, u"ho"_s);
        put(search, tokenOf(1242), Way::Keys);
        QVERIFY(palette());
        m_fixture->settle();
        QCOMPARE(search->text(), u"ho"_s);
        QVERIFY(field()->showsDots());
        QCOMPARE(titles(), QStringList{u"Support snapshots"_s});
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(isClosed());
        search->clear();
    }
    QVERIFY(searches >= 6);
}

void TestPaletteTokens::keepsNoPartOfAToken()
{
    const QString token = tokenOf(1244);
    openPalette();
    const auto holdsPart = [&](const QString &text) {
        for (qsizetype at = 0; at + 5 <= token.size(); ++at) {
            // The made-up tokens have a word in them that is also said.
            const QStringView part = QStringView(token).sliced(at, 5);
            if (part != u"token" && text.contains(part))
                return true;
        }
        return false;
    };
    put(field(), token, Way::Keys);
    m_fixture->settle();
    QTest::keyClick(field(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!holdsPart(QGuiApplication::clipboard()->text(QClipboard::Selection)));
    for (const QString &text : test::accessibleTexts(palette()))
        QVERIFY(!holdsPart(text));
    for (int step = 0; step < 10; ++step) {
        QTest::keyClick(field(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!holdsPart(field()->text()));
    }
    press(Qt::Key_P, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(isClosed());
    m_window->close();
    m_window.reset();
    QVERIFY(m_fixture->viewState.save().has_value());
    QDir directory(m_fixture->directory.path());
    for (const QFileInfo &info : directory.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!holdsPart(QString::fromUtf8(file.readAll())));
    }
}

void TestPaletteTokens::offersNoTypedPartAsSelection()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!clipboard->supportsSelection())
        QSKIP("nothing that is selected is offered here");
    const auto offered = [clipboard](QLineEdit *field, const QString &text) {
        field->clear();
        clipboard->setText(u"of before"_s, QClipboard::Selection);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        return clipboard->text(QClipboard::Selection);
    };
    const QString part = tokenOf(1244).first(13);
    m_window->actions().page(2)->trigger();
    m_fixture->settle();
    auto *search = visibleChild<Shell>(m_window.get())->currentPage()->header()->search();
    search->setFocus();
    QCOMPARE(offered(search, u"Board status"_s), u"Board status"_s);
    QCOMPARE(offered(search, u"x "_s + part), QString());
    // Nor in a field that takes no tokens.
    search->setText(u"board"_s);
    m_fixture->settle();
    visibleChild<Button>(m_window.get(), u"saveViewButton"_s)->click();
    auto *name = visibleChild<QLineEdit>(m_window.get(), u"nameEdit"_s);
    QCOMPARE(offered(name, u"Boards"_s), u"Boards"_s);
    QCOMPARE(offered(name, part), QString());
    QCOMPARE(name->selectedText(), part);
    // A few letters of one are told by what they stand in.
    name->setSelection(2, 6);
    QCOMPARE(clipboard->text(QClipboard::Selection), QString());
    QTest::keyClick(name, Qt::Key_Escape);
    openPalette();
    QCOMPARE(offered(field(), u"Board status"_s), u"Board status"_s);
    QCOMPARE(offered(field(), part), QString());
    QCOMPARE(field()->selectedText(), part);
}

void TestPaletteTokens::closesAtLock()
{
    openPalette();
    put(field(), tokenOf(1244), Way::Keys);
    m_fixture->connections.unlock();
    m_fixture->connections.lock();
    QVERIFY(isClosed());
}

QTEST_MAIN(TestPaletteTokens)
#include "tst_palette_tokens.moc"
