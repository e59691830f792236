// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/button.h"
#include "ui/widgets/button_flow.h"

#include <QTest>

#include <map>

using namespace tokendeck;
using namespace Qt::StringLiterals;

class TestButtonFlow : public QObject {
    Q_OBJECT

private slots:
    void aLineWhereThereIsRoom();
    void linesAreEven();
    void aButtonWiderThanThePlace();
    void linesEndWhereTheFlowEnds();

private:
    //! How many buttons stand in each line of \p flow at \p width.
    static std::vector<int> lines(ButtonFlow &flow, int width)
    {
        flow.resize(width, flow.heightForWidth(width));
        std::map<int, int> counts;
        for (const Button *button : flow.buttons())
            ++counts[button->y()];
        std::vector<int> lines;
        for (const auto &[y, count] : counts)
            lines.push_back(count);
        return lines;
    }
    static std::vector<Button *> buttons(int count)
    {
        std::vector<Button *> made;
        for (int i = 0; i < count; ++i)
            made.push_back(new Button(u"Button"_s, Button::Kind::Secondary));
        return made;
    }
};

void TestButtonFlow::aLineWhereThereIsRoom()
{
    ButtonFlow flow;
    flow.setButtons(buttons(4));
    QCOMPARE(lines(flow, flow.sizeHint().width()), std::vector<int>({4}));
    QVERIFY(flow.buttons()[3]->geometry().right() < flow.width());
}

void TestButtonFlow::linesAreEven()
{
    ButtonFlow flow;
    flow.setButtons(buttons(4));
    // Three of them have room in a line.
    const int width = flow.sizeHint().width() - 1;
    QCOMPARE(lines(flow, width), std::vector<int>({2, 2}));
    flow.setButtons(buttons(3));
    QCOMPARE(lines(flow, flow.sizeHint().width() - 1), std::vector<int>({2, 1}));
}

void TestButtonFlow::aButtonWiderThanThePlace()
{
    ButtonFlow flow;
    flow.setButtons(buttons(2));
    QCOMPARE(lines(flow, 10), std::vector<int>({1, 1}));
    flow.setButtons({});
    QCOMPARE(flow.heightForWidth(100), 0);
}

void TestButtonFlow::linesEndWhereTheFlowEnds()
{
    ButtonFlow flow;
    flow.setButtons(buttons(3));
    const int width = flow.sizeHint().width();
    flow.setAtEnd(true);
    QCOMPARE(lines(flow, width + 50), std::vector<int>({3}));
    QCOMPARE(flow.buttons()[0]->x(), 50);
    QCOMPARE(flow.buttons()[2]->geometry().right(), flow.width() - 1);
    // Each of them does.
    QCOMPARE(lines(flow, width - 1), std::vector<int>({2, 1}));
    for (const int last : {1, 2})
        QCOMPARE(flow.buttons()[size_t(last)]->geometry().right(), flow.width() - 1);
    flow.setLayoutDirection(Qt::RightToLeft);
    for (const int last : {1, 2})
        QCOMPARE(flow.buttons()[size_t(last)]->x(), 0);
}

QTEST_MAIN(TestButtonFlow)
#include "tst_button_flow.moc"
