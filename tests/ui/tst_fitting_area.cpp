// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/widget_test.h"
#include "ui/widgets/fitting_area.h"
#include "ui/widgets/text/label.h"

#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! A column that is scrolled only where it does not get its height.
class TestFittingArea : public WidgetTest {
    Q_OBJECT

private slots:
    void theBarGoesWithWhatIsMissing();
    void spacesGiveWayBeforeAnythingIsScrolled();
};

//! Beside the bar the text needs more lines, and so more height than there is.
void TestFittingArea::theBarGoesWithWhatIsMissing()
{
    FittingArea area;
    auto *label = new Label(u"word "_s.repeated(60).trimmed(), TextStyle::Body);
    label->setWordWrap(true);
    area.column()->addWidget(label);
    const int bar = area.verticalScrollBar()->sizeHint().width();
    int width = 300;
    while (area.heightForWidth(width) == area.heightForWidth(width - bar))
        ++width;
    const int height = area.heightForWidth(width);
    area.resize(width, height / 2);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QTRY_VERIFY(area.verticalScrollBar()->isVisible());
    QCOMPARE(area.missingHeight(), height - height / 2);
    area.resize(width, height);
    QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
    QCOMPARE(area.missingHeight(), 0);
    QCOMPARE(label->width(), width);
}

void TestFittingArea::spacesGiveWayBeforeAnythingIsScrolled()
{
    constexpr int Space = 60;
    FittingArea area;
    auto *label = new Label(u"word "_s.repeated(60).trimmed(), TextStyle::Body);
    label->setWordWrap(true);
    area.column()->addItem(new QSpacerItem(0, Space, QSizePolicy::Minimum, QSizePolicy::Maximum));
    area.column()->addWidget(label);
    const int height = area.heightForWidth(300);
    area.resize(300, height - Space);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QTRY_COMPARE(label->y(), 0);
    QVERIFY(!area.verticalScrollBar()->isVisible());
    area.resize(300, height);
    QTRY_COMPARE(label->y(), Space);
}

QTEST_MAIN(TestFittingArea)
#include "tst_fitting_area.moc"
