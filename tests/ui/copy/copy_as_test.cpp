// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/copy/copy_as_test.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

void CopyAsTest::init()
{
    WindowTest::init();
    m_id = m_fixture->addSample();
    open();
}

void CopyAsTest::openFor(ListKind kind, int id)
{
    auto *made = new CopyAsDialog(m_fixture->dependencies(), kind, {m_id, id}, m_window.get());
    made->open();
    new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 made);
    m_fixture->settle();
}

void CopyAsTest::pick(const QString &key)
{
    dialog()->findChild<FormatList *>()->setCurrentRow(model()->rowOf(key));
    QCOMPARE(model()->formAt(dialog()->findChild<FormatList *>()->currentIndex().row())->key(),
             key);
}

} // namespace tokendeck::test

#include "moc_copy_as_test.cpp"
