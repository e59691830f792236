// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/dialog_states.h"
#include "tests/ui/languages/pseudo_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The dialogs that have states of their own, in each of them.
class TestPseudoDialogs : public PseudoTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyDialogWasThere();

private:
    QStringList m_ways;
};

void TestPseudoDialogs::initTestCase()
{
    PseudoTest::initTestCase();
    const Onlooker onlooker{WindowSize,
                            [this](const WindowFixture &parts, const MainWindow &window,
                                   const QStringList &more) { leaveOut(parts, window, more); },
                            [this](const QString &way, QWidget *seen) {
                                m_ways.append(way);
                                look(way, seen);
                            }};
    for (const DialogGroup &group : dialogGroups())
        group.show(onlooker);
}

void TestPseudoDialogs::everyDialogWasThere()
{
    for (const DialogGroup &group : dialogGroups()) {
        for (const QString &name : group.dialogs)
            QVERIFY2(!m_ways.filter(name + u',').isEmpty(), qPrintable(name));
    }
}

QTEST_MAIN(TestPseudoDialogs)
#include "tst_pseudo_dialogs.moc"
