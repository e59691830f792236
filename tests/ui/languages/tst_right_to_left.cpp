// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/window_test.h"
#include "ui/table/token_tree_view.h"
#include "ui/theme/mirroring.h"
#include "ui/widgets/text/label.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using test::visibleChild;

//! The parts of a window that is read from right to left.
class TestRightToLeft : public test::WindowTest {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keysOpenAndCloseTheTree();
    void menusDropDownWhereReadingBegins();
    void marginsFollow();
    void textBeginsAtTheRight_data();
    void textBeginsAtTheRight();

private:
    //! The columns of \p widget from the left, in which something is painted.
    static std::pair<int, int> inked(QWidget &widget);
};

void TestRightToLeft::init()
{
    WindowTest::init();
    QApplication::setLayoutDirection(Qt::RightToLeft);
}

void TestRightToLeft::cleanup()
{
    WindowTest::cleanup();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestRightToLeft::keysOpenAndCloseTheTree()
{
    m_fixture->addSample();
    open();
    showPage("accounts");
    auto *tree = qobject_cast<TokenTreeView *>(table());
    QVERIFY(tree);
    const QModelIndex main = tree->model()->index(0, 0);
    QVERIFY(tree->model()->hasChildren(main));
    tree->setCurrentIndex(main);
    tree->setFocus();
    QVERIFY(tree->isExpanded(main));
    QTest::keyClick(tree, Qt::Key_Right);
    QVERIFY(!tree->isExpanded(main));
    QTest::keyClick(tree, Qt::Key_Left);
    QVERIFY(tree->isExpanded(main));
}

void TestRightToLeft::menusDropDownWhereReadingBegins()
{
    QWidget window;
    window.resize(600, 300);
    auto *anchor = new QWidget(&window);
    anchor->setGeometry(400, 20, 120, 30);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QMenu menu;
    menu.addAction(u"An entry that is wider than what it belongs to"_s);
    dropDown(&menu, anchor);
    QCOMPARE(menu.geometry().right(), anchor->mapToGlobal(QPoint(anchor->width() - 1, 0)).x());
    QCOMPARE(menu.geometry().top(), anchor->mapToGlobal(QPoint(0, anchor->height() + 2)).y());
    menu.close();
    anchor->setLayoutDirection(Qt::LeftToRight);
    dropDown(&menu, anchor);
    QCOMPARE(menu.geometry().left(), anchor->mapToGlobal(QPoint()).x());
    menu.close();
}

void TestRightToLeft::marginsFollow()
{
    QWidget widget;
    auto *layout = new QVBoxLayout(&widget);
    setReadingMargins(&widget, {18, 10, 12, 8});
    QCOMPARE(layout->contentsMargins(), QMargins(12, 10, 18, 8));
    widget.setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(layout->contentsMargins(), QMargins(18, 10, 12, 8));
    QWidget bare;
    setReadingMargins(&bare, {24, 0, 0, 0});
    QCOMPARE(bare.contentsMargins(), QMargins(0, 0, 24, 0));
}

std::pair<int, int> TestRightToLeft::inked(QWidget &widget)
{
    const QImage picture = widget.grab().toImage();
    const QColor ground = picture.pixelColor(0, 0);
    int first = picture.width();
    int last = -1;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixelColor(x, y) != ground) {
                first = std::min(first, x);
                last = x;
            }
        }
    }
    return {first, last};
}

void TestRightToLeft::textBeginsAtTheRight_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSelectable");
    QTest::addColumn<Qt::Alignment>("alignment");
    for (const bool isSelectable : {false, true}) {
        for (const QString &text : {u"dana@acme.io"_s, u"ייצור"_s}) {
            QTest::addRow("%s, %d", qPrintable(text), isSelectable)
                << text << isSelectable << (Qt::AlignLeading | Qt::AlignTop);
            QTest::addRow("%s, %d, at the end", qPrintable(text), isSelectable)
                << text << isSelectable << (Qt::AlignTrailing | Qt::AlignTop);
        }
    }
}

void TestRightToLeft::textBeginsAtTheRight()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isSelectable);
    QFETCH(const Qt::Alignment, alignment);
    Label label(text, TextStyle::Body);
    if (isSelectable)
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.setWordWrap(true);
    label.setAlignment(alignment);
    label.resize(300, 40);
    label.grab(); // it is placed when it is first painted
    const auto [first, last] = inked(label);
    const bool atRight = !(alignment & Qt::AlignTrailing);
    QVERIFY2(atRight ? first > 150 && last > 290 : last < 150 && first < 10,
             qPrintable(u"%1 to %2"_s.arg(first).arg(last)));
}

QTEST_MAIN(TestRightToLeft)
#include "tst_right_to_left.moc"
