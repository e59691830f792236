// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/changes/bulk_dialog_test.h"
#include "ui/changes/bulk/bulk_list.h"
#include "ui/widgets/text/label.h"

#include <QProgressBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The dialog for many changes under way: progress, an early stop, and what can be tried again.
class TestBulkProgress : public BulkDialogTest {
    Q_OBJECT

private slots:
    void runsWithProgressToTheResult();
    void tellsTheViewOnceForEachTurn();
    void stopBeginsNoMore();
    void triesAgainWhatFailedAlone();
    void rowsAreGivenBackWithoutTryingAgain();
    void whatIsGoneByNowHasEndedWell();
    void longReasonsAreSaidInFull();
    void lockEndsItAndLooksUp();

private:
    [[nodiscard]] static std::vector<RowRef> rowsOf(const std::vector<Command> &commands);
    void failDeletion(const Command &command, const QString &how = u"status=403"_s);
};

std::vector<RowRef> TestBulkProgress::rowsOf(const std::vector<Command> &commands)
{
    std::vector<RowRef> rows;
    for (const Command &command : commands)
        rows.push_back({command.connection, *objectId(command.change)});
    return rows;
}

void TestBulkProgress::failDeletion(const Command &command, const QString &how)
{
    m_f->addFault(
        u"DELETE /v1/shared-tokens/%1 %2"_s.arg(QString::number(*objectId(command.change)), how));
}

void TestBulkProgress::runsWithProgressToTheResult()
{
    open(deletions(5));
    QStringList sentences;
    QList<int> values;
    action()->click();
    const auto *bar = part<QProgressBar>(u"bulkProgress"_s);
    QVERIFY(bar);
    QVERIFY(!accessibleNameOf(part<QWidget>(u"bulkProgress"_s)).isEmpty());
    QCOMPARE(bar->maximum(), 5);
    QCOMPARE(sentence(), u"0 of 5. Stop begins no more; those under way finish."_s);
    QVERIFY(!action());
    QCOMPARE(
        effects(),
        (QStringList{u"Under way…"_s, u"Waiting"_s, u"Waiting"_s, u"Waiting"_s, u"Waiting"_s}));
    connect(bar, &QProgressBar::valueChanged, this, [&](int value) { values.append(value); });
    QTRY_VERIFY(isResult());
    QVERIFY2(values.size() >= 2, "the bar has not moved on the way");
    QVERIFY(std::ranges::is_sorted(values));
    QVERIFY(!part<QProgressBar>(u"bulkProgress"_s));
    QCOMPARE(effects(), QStringList(5, u"Done"_s));
    QCOMPARE(sentence(), u"5 shared tokens were deleted."_s);
    QVERIFY(!action());
    QVERIFY(close()->hasFocus());
    close()->click();
    QVERIFY(isTold({}));
    QCOMPARE(m_summary.tone, Tone::Good);
    QCOMPARE(m_summary.text, u"5 shared tokens were deleted."_s);
}

void TestBulkProgress::tellsTheViewOnceForEachTurn()
{
    const std::vector<Command> commands = deletions(14);
    QCOMPARE(commands.size(), size_t(14));
    open(commands, 14);
    QSignalSpy changes(m_model, &QAbstractItemModel::dataChanged);
    typed()->setText(u"14"_s);
    const auto *bar = m_dialog->findChild<QProgressBar *>(u"bulkProgress"_s);
    int turns = 0;
    connect(bar, &QProgressBar::valueChanged, this, [&turns] { ++turns; });
    action()->click();
    QTRY_VERIFY(isResult());
    // Once when it begins and once at the end, besides.
    QVERIFY2(changes.size() <= turns + 2,
             qPrintable(u"%1 for %2"_s.arg(changes.size()).arg(turns)));
    QCOMPARE(effects(), QStringList(14, u"Done"_s));
    close()->click();
}

void TestBulkProgress::stopBeginsNoMore()
{
    const std::vector<Command> commands = deletions(8);
    m_f->addFault(u"DELETE /v1/shared-tokens/* latency=60"_s);
    open(commands, 2);
    typed()->setText(u"8"_s);
    action()->click();
    const auto *bar = part<QProgressBar>(u"bulkProgress"_s);
    QTRY_VERIFY(bar->value() >= 1);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog);
    QCOMPARE(close()->text(), u"Stopping…"_s);
    QVERIFY(!close()->isEnabled());
    QVERIFY2(sentence().endsWith(u"No more are begun; those under way finish."_s),
             qPrintable(sentence()));
    const QStringList stopped = effects();
    QVERIFY(stopped.contains(u"Under way…"_s) && stopped.contains(u"Not begun"_s));
    QVERIFY(!stopped.contains(u"Waiting"_s));
    // Asking twice changes nothing.
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog);
    QTRY_VERIFY(isResult());
    const auto done = int(effects().count(u"Done"_s));
    const auto left = int(effects().count(u"Not begun"_s));
    QCOMPARE(done + left, 8);
    QVERIFY(left > 0);
    // Those under way have finished.
    QCOMPARE(left, int(stopped.count(u"Not begun"_s)));
    QCOMPARE(m_f->writes().size(), done);
    QVERIFY(!action());
    QVERIFY(m_f->settle());
    QCOMPARE(m_f->writes().size(), done);
    close()->click();
    const auto rows = rowsOf(commands);
    QVERIFY(isTold(std::vector(rows.end() - left, rows.end())));
    QCOMPARE(m_summary.tone, Tone::Warning);
    QCOMPARE(m_summary.text,
             u"%1 shared tokens were deleted, %2 were not begun."_s.arg(done).arg(left));
}

void TestBulkProgress::triesAgainWhatFailedAlone()
{
    const std::vector<Command> commands = deletions(5);
    failDeletion(commands[1], u"status=403 times=1"_s);
    failDeletion(commands[3], u"status=403 times=2"_s);
    open(commands);
    action()->click();
    QTRY_VERIFY(isResult());
    QCOMPARE(sentence(), u"3 shared tokens were deleted, 2 failed."_s);
    QCOMPARE(m_f->writes().size(), 5);
    QCOMPARE(action()->text(), u"Try again"_s);

    action()->click();
    QVERIFY(m_dialog->windowTitle().startsWith(u"Delete 2 shared tokens"_s));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_f->writes().size(), 5);
    action()->click();
    QTRY_VERIFY(isResult());
    QCOMPARE(sentence(), u"1 shared token was deleted, 1 failed."_s);

    action()->click();
    QCOMPARE(m_model->rowCount(), 1);
    action()->click();
    QTRY_VERIFY(isResult());
    QCOMPARE(sentence(), u"1 shared token was deleted."_s);
    QCOMPARE(m_f->writes().size(), 8);
    close()->click();
    QVERIFY(isTold({}));
    QCOMPARE(m_summary.text, u"5 shared tokens were deleted."_s);
    QCOMPARE(m_summary.tone, Tone::Good);
}

void TestBulkProgress::rowsAreGivenBackWithoutTryingAgain()
{
    const std::vector<Command> commands = deletions(4);
    failDeletion(commands[2]);
    open(commands);
    action()->click();
    QTRY_VERIFY(isResult());
    action()->click();
    QCOMPARE(close()->text(), u"Cancel"_s);
    close()->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(isTold({rowsOf(commands)[2]}));
    QCOMPARE(m_summary.text, u"3 shared tokens were deleted, 1 failed."_s);
    QCOMPARE(m_summary.tone, Tone::Danger);
}

void TestBulkProgress::whatIsGoneByNowHasEndedWell()
{
    const std::vector<Command> commands = deletions(2);
    failDeletion(commands[0], u"status=403 times=1"_s);
    open(commands);
    action()->click();
    QTRY_VERIFY(isResult());
    QCOMPARE(sentence(), u"1 shared token was deleted, 1 failed."_s);
    // Another admin deletes it.
    CommandRun *elsewhere = m_f->parts.commands.run(commands[0]);
    QSignalSpy gone(elsewhere, &CommandRun::finished);
    QVERIFY(gone.wait());
    QVERIFY(m_f->settle());
    QCOMPARE(m_f->writes().size(), 3);
    action()->click();
    QCOMPARE(sentence(), u"Nothing will be deleted, 1 is skipped."_s);
    QVERIFY(!action()->isEnabled());
    close()->click();
    QVERIFY(isTold({}));
    QCOMPARE(m_summary.text, u"2 shared tokens were deleted."_s);
}

void TestBulkProgress::longReasonsAreSaidInFull()
{
    const std::vector<Command> commands = deletions(4);
    failDeletion(commands[2], u"status=403 message=Shared tokens need a plan that has them"_s);
    open(commands);
    QVERIFY(!part<QWidget>(u"bulkDetail"_s));
    action()->click();
    QTRY_VERIFY(isResult());
    // The first one to look at is shown at once.
    const auto *view = part<BulkList>(u"bulkItems"_s);
    QCOMPARE(view->currentIndex().row(), 2);
    // In its row, which is as high as the reason is long.
    const QModelIndex said = view->currentIndex().siblingAtColumn(2);
    const BulkList::Lines lines = view->linesOf(said, view->roomOf(said));
    QVERIFY(lines.texts.size() > 1 && !lines.areCut);
    QVERIFY(view->visualRect(said).height()
            >= int(lines.texts.size()) * view->fontMetrics().height());
    QVERIFY(!part<QWidget>(u"bulkDetail"_s));
    const QString text = lines.texts.join(u' ');
    QCOMPARE(text, effects().at(2));
    QVERIFY2(text.startsWith(u"Failed: the account’s API token is not allowed to do it. “Shared "
                             "tokens need a plan that has them”"_s),
             qPrintable(text));
    close()->click();
}

void TestBulkProgress::lockEndsItAndLooksUp()
{
    const std::vector<Command> commands = deletions(6);
    m_f->addFault(u"DELETE /v1/shared-tokens/* latency=60"_s);
    open(commands);
    typed()->setText(u"6"_s);
    action()->click();
    const auto *bar = part<QProgressBar>(u"bulkProgress"_s);
    // The next one has left, and its answer is not here yet.
    QTRY_VERIFY(bar->value() >= 1 && m_f->writes().size() > bar->value());
    const auto done = bar->value();
    m_f->parts.connections.lock();
    QVERIFY(m_dialog && !m_dialog->isVisible());
    m_f->parts.settle();
    QVERIFY(m_f->writes().size() <= done + 1);
    // What was not begun is not written down as tried.
    QTRY_VERIFY(!m_f->parts.commands.hasRunning());
    QVERIFY(int(m_f->parts.activities.entries().size()) <= done + 1);
    // What was cut off shows in the list that comes after unlocking.
    QTRY_COMPARE(m_f->backend.journal()->inFlight(m_f->backend.access().accountId), 0);
    m_f->parts.connections.unlock();
    QVERIFY(m_f->settle());
    QVERIFY(m_dialog && m_dialog->isVisible());
    QTRY_VERIFY(isResult());
    QCOMPARE(int(m_f->parts.activities.entries().size()), done + 1);
    // Each row says what was found, as the headline does.
    const QStringList told = effects();
    QCOMPARE(told.filter(QRegularExpression(u"^Done"_s)).size(), m_f->writes().size());
    QVERIFY2(told.filter(u"Not known"_s).isEmpty(), qPrintable(told.join(u'\n')));
    const auto sentence = part<Label>(u"bulkSentence"_s)->text();
    QVERIFY2(!sentence.contains(u"it is not known"_s) && sentence.contains(u"not begun"_s),
             qPrintable(sentence));
    QVERIFY2(sentence.startsWith(u"%1 shared token"_s.arg(m_f->writes().size())),
             qPrintable(sentence));
    close()->click();
}

QTEST_MAIN(TestBulkProgress)
#include "tst_bulk_progress.moc"
