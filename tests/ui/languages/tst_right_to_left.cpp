// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/window_test.h"
#include "ui/table/token_tree_view.h"
#include "ui/theme/mirroring.h"
#include "ui/widgets/text/label.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolTip>
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
    void linesBeginAtTheEdge_data();
    void linesBeginAtTheEdge();
    void toolTipsBeginAtTheRight();

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

void TestRightToLeft::linesBeginAtTheEdge_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSelectable");
    for (const bool isSelectable : {false, true}) {
        QTest::addRow("Hebrew, %d", isSelectable)
            << u"מוצא כל אסימון, מסנן או חשבון, בכל עמוד שפתוח, ומעתיק את האסימון אל הלוח."_s
            << isSelectable;
        QTest::addRow("a key first, %d", isSelectable)
            << u"Ctrl+K מוצא כל אסימון, מסנן או חשבון. שם Enter מעתיק את האסימון אל הלוח."_s
            << isSelectable;
        QTest::addRow("words of another language, %d", isSelectable)
            << u"האסימון של Acme Production Main Account and Others נשלח אל Logz.io כל יום."_s
            << isSelectable;
    }
}

//! Each line of a sentence ends at the right edge of its label, none is cut at the left, and the
//! sentence runs from right to left whatever its first letter is.
void TestRightToLeft::linesBeginAtTheEdge()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isSelectable);
    constexpr int Width = 150;
    const auto pictureOf = [isSelectable](const QString &shown) {
        Label label(shown, TextStyle::Body);
        if (isSelectable)
            label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        label.setWordWrap(true);
        label.resize(Width, label.heightForWidth(Width));
        label.grab(); // it is placed when it is first painted
        return label.grab().toImage();
    };
    const QImage picture = pictureOf(text);
    const int lineHeight = QFontMetrics(fontOf(TextStyle::Body)).lineSpacing();
    const int lines = picture.height() / lineHeight;
    QVERIFY(lines >= 3);
    const QColor ground = picture.pixelColor(Width / 2, 0);
    for (int line = 0; line < lines; ++line) {
        int first = Width;
        int last = -1;
        for (int x = 0; x < Width; ++x) {
            for (int y = line * lineHeight; y < (line + 1) * lineHeight; ++y) {
                if (picture.pixelColor(x, y) == ground)
                    continue;
                first = std::min(first, x);
                last = x;
            }
        }
        QVERIFY2(last >= Width - 3 && first > 0,
                 qPrintable(u"line %1: %2 to %3"_s.arg(line).arg(first).arg(last)));
    }
    const QChar rightToLeftMark(0x200f);
    QCOMPARE(picture, pictureOf(rightToLeftMark + text));
}

void TestRightToLeft::toolTipsBeginAtTheRight()
{
    QWidget window;
    window.resize(300, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QToolTip::showText(window.mapToGlobal(QPoint(10, 10)), u"Ctrl+K מוצא כל אסימון\nEnter"_s,
                       &window);
    QLabel *tip = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel") && widget->isVisible())
            tip = qobject_cast<QLabel *>(widget);
    }
    QVERIFY(tip);
    QCOMPARE(tip->alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
    QToolTip::hideText();
}

QTEST_MAIN(TestRightToLeft)
#include "tst_right_to_left.moc"
