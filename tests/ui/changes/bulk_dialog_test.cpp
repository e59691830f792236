// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/changes/bulk_dialog_test.h"

#include "ui/changes/bulk/bulk_model.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

void BulkDialogTest::init()
{
    m_f = std::make_unique<ChangesFixture>();
}

void BulkDialogTest::cleanup()
{
    m_told.clear();
    m_summary = {};
    m_f.reset();
    QVERIFY(!m_dialog);
}

void BulkDialogTest::open(std::vector<Command> commands, int inFlight, const QString &review)
{
    HttpLimits limits = m_f->parts.http.limits();
    limits.inFlightPerLane = inFlight;
    m_f->parts.http.setLimits(limits);
    m_dialog =
        new BulkDialog(m_f->parts.dependencies(), std::move(commands), review, m_f->window.get());
    connect(m_dialog, &BulkDialog::ended, this,
            [this, dialog = m_dialog.data()](const std::vector<RowRef> &rows) {
                m_told.push_back(rows);
                m_summary = dialog->summary();
            });
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    m_model = part<QTreeView>(u"bulkItems"_s)->model();
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_dialog);
}

QString BulkDialogTest::sentence() const
{
    const auto *label = part<QWidget>(u"bulkSentence"_s);
    return label ? label->property("text").toString() : QString();
}

QStringList BulkDialogTest::effects() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->index(row, BulkModel::Effect).data().toString());
    return texts;
}

std::vector<Command> BulkDialogTest::deletions(int count) const
{
    std::vector<Command> commands;
    for (const auto all = m_f->parts.workspace.rows<SharedToken>(m_f->main);
         const SharedToken &token : *all) {
        if (std::ssize(commands) < count)
            commands.push_back({m_f->main, DeleteSharedToken{token.id, token.name}});
    }
    return commands;
}

} // namespace tokendeck::test

#include "moc_bulk_dialog_test.cpp"
