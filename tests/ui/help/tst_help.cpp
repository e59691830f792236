// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/window_test.h"
#include "ui/base/actions.h"
#include "ui/shell/help/manual_view.h"
#include "ui/shell/help/version_facts.h"
#include "ui/widgets/button.h"

#include <QDialog>
#include <QHostInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using test::visibleChild;

//! The manual, About, and the menu that leads there.
class TestHelp : public test::WindowTest {
    Q_OBJECT

private slots:
    void theMenuLeadsThere();
    void theStartPageLeadsToTheManual();
    void everyChapterIsWhole();
    void chaptersAreChosenAndLeft();
    void theManualSaysItsLanguageInAnother_data();
    void theManualSaysItsLanguageInAnother();
    void versionsCanBeCopied();
    void theLicenceCanBeRead();

private:
    //! The targets of the links and pictures of what \p document shows.
    static QStringList targets(const QTextDocument &document, bool pictures);
    [[nodiscard]] QDialog *dialog(const QString &name) const
    {
        return visibleChild<QDialog>(m_window.get(), name);
    }
};

QStringList TestHelp::targets(const QTextDocument &document, bool pictures)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (pictures && format.isImageFormat())
                found.append(format.toImageFormat().name());
            else if (!pictures && format.isAnchor())
                found.append(format.anchorHref());
        }
    }
    return found;
}

void TestHelp::theMenuLeadsThere()
{
    m_fixture->addSample();
    open();
    m_window->actions().action(ActionId::Menu)->trigger();
    const auto *help = m_window->findChild<QMenu *>(u"helpMenu"_s);
    QVERIFY(help);
    QStringList entries;
    for (const QAction *action : help->actions()) {
        if (!action->isSeparator())
            entries.append(QString(action->text()).remove(u'&'));
    }
    QCOMPARE(entries,
             (QStringList{u"Manual"_s, u"Keyboard shortcuts"_s, u"Show the hints again"_s,
                          u"About Tokendeck"_s}));
    QMenu *menu = m_window->findChild<QMenu *>(u"appMenu"_s);
    help->actions().front()->trigger();
    menu->close();
    QTRY_VERIFY(dialog(u"manualDialog"_s));
}

void TestHelp::theStartPageLeadsToTheManual()
{
    open();
    visibleChild<Button>(m_window.get(), u"manualButton"_s)->click();
    QVERIFY(dialog(u"manualDialog"_s));
}

void TestHelp::everyChapterIsWhole()
{
    const std::vector<ManualChapter> chapters = manualChapters();
    QVERIFY(chapters.size() >= 12);
    QStringList pages;
    for (const ManualChapter &chapter : chapters)
        pages.append(chapter.page);
    open();
    m_window->actions().action(ActionId::Manual)->trigger();
    auto *view = visibleChild<ManualView>(m_window.get());
    QVERIFY(view);
    int pictures = 0;
    for (const ManualChapter &chapter : chapters) {
        view->showPage(chapter.page);
        QCOMPARE(view->page(), chapter.page);
        QVERIFY2(view->horizontalScrollBar()->maximum() == 0, qPrintable(chapter.page));
        const QString text = view->toPlainText();
        QVERIFY2(text.startsWith(chapter.title), qPrintable(chapter.page));
        QVERIFY2(text.size() > 500, qPrintable(chapter.page));
        // The list of chapters beside it has what a browser needs below.
        QVERIFY2(!text.contains(chapters.back().title) || chapter.page == u"index.html"_s
                     || chapter.page == chapters.back().page,
                 qPrintable(chapter.page));
        for (const QString &target : targets(*view->document(), false))
            QVERIFY2(pages.contains(target), qPrintable(chapter.page + u" leads to "_s + target));
        for (const QString &name : targets(*view->document(), true)) {
            ++pictures;
            const QVariant picture =
                view->document()->resource(QTextDocument::ImageResource, QUrl(name));
            const QSizeF size = picture.value<QPixmap>().deviceIndependentSize();
            QVERIFY2(!size.isEmpty(), qPrintable(chapter.page + u" lacks "_s + name));
            QVERIFY2(size.width() <= view->viewport()->width(), qPrintable(name));
        }
    }
    QVERIFY(pictures >= 8);
}

void TestHelp::chaptersAreChosenAndLeft()
{
    open();
    m_window->actions().action(ActionId::Manual)->trigger();
    auto *view = visibleChild<ManualView>(m_window.get());
    auto *list = visibleChild<QListWidget>(m_window.get(), u"manualChapters"_s);
    QCOMPARE(view->page(), u"index.html"_s);
    QTRY_VERIFY(view->hasFocus());
    QVERIFY(!visibleChild<Button>(m_window.get(), u"manualBack"_s)->isEnabled());
    list->setCurrentRow(2);
    QCOMPARE(view->page(), list->item(2)->data(Qt::UserRole).toString());
    // A link in the text goes along in the list.
    view->setSource(view->source().resolved(QUrl(u"filters.html"_s)));
    QCOMPARE(view->page(), u"filters.html"_s);
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), u"filters.html"_s);
    visibleChild<Button>(m_window.get(), u"manualBack"_s)->click();
    QCOMPARE(view->page(), list->item(2)->data(Qt::UserRole).toString());
    QCOMPARE(list->currentRow(), 2);
}

void TestHelp::theManualSaysItsLanguageInAnother_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("no language") << QLocale::c() << false;
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom) << false;
    QTest::newRow("another") << QLocale(QLocale::Hebrew) << true;
}

void TestHelp::theManualSaysItsLanguageInAnother()
{
    QFETCH(const QLocale, locale);
    QFETCH(const bool, isSaid);
    const QLocale before;
    QLocale::setDefault(locale);
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    open();
    m_window->actions().action(ActionId::Manual)->trigger();
    QDialog *manual = dialog(u"manualDialog"_s);
    QVERIFY(manual);
    QCOMPARE(visibleChild<QLabel>(manual, u"manualLanguage"_s) != nullptr, isSaid);
    QCOMPARE(manual->accessibleDescription().isEmpty(), !isSaid);
    // What it is written in runs from left to right.
    QCOMPARE(visibleChild<ManualView>(manual)->layoutDirection(), Qt::LeftToRight);
}

void TestHelp::versionsCanBeCopied()
{
    for (const Component &component : components()) {
        const bool isOurs = component.name == u"Tokendeck"_s; // of the program
        QVERIFY2(isOurs || component.version.at(0).isDigit(), qPrintable(component.name));
        QVERIFY(!component.licence.isEmpty());
    }
    open();
    m_window->actions().action(ActionId::About)->trigger();
    QVERIFY(dialog(u"aboutDialog"_s));
    visibleChild<Button>(m_window.get(), u"copyVersionsButton"_s)->click();
    const QString copied = m_fixture->clipboardPort->text();
    for (const QString &name : {u"Tokendeck"_s, u"Qt "_s, u"QtKeychain"_s, u"simdjson"_s,
                                u"OpenSSL"_s, QString::fromLatin1(qVersion())})
        QVERIFY2(copied.contains(name), qPrintable(copied));
    QVERIFY(!copied.contains(QHostInfo::localHostName()));
}

void TestHelp::theLicenceCanBeRead()
{
    open();
    m_window->actions().action(ActionId::About)->trigger();
    visibleChild<Button>(m_window.get(), u"licenceButton"_s)->click();
    const auto *text = visibleChild<QPlainTextEdit>(m_window.get(), u"copiedText"_s);
    QVERIFY(text);
    QVERIFY(text->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    QVERIFY(text->toPlainText().contains(u"END OF TERMS AND CONDITIONS"_s));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
