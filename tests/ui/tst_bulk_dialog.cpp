// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/changes_fixture.h"
#include "ui/changes/bulk/bulk_dialog.h"
#include "ui/changes/bulk/bulk_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The dialog for many changes at once, over a sandbox that answers over HTTP.
class TestBulkDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_f = std::make_unique<ChangesFixture>(); }
    void cleanup();
    void planSaysWhatIsSkippedAndWhy();
    void planNamesTheFilters();
    void openTokensNeedConsent();
    void consentCountsEachOpenToken();
    void stoppedConnectionsNeedConsent();
    void manyDeletesWantTheirNumber();
    void fewDeletesWantNothingTyped();
    void cancelledPlanSendsNothing();
    void runsWithProgressToTheResult();
    void tellsTheViewOnceForEachTurn();
    void stopBeginsNoMore();
    void triesAgainWhatFailedAlone();
    void rowsAreGivenBackWithoutTryingAgain();
    void whatIsGoneByNowHasEndedWell();
    void longReasonsAreSaidInFull();
    void lockEndsItAndLooksUp();
    void worksByKeyboard();

private:
    //! Opens the dialog for \p commands and puts its model to the test.
    void open(std::vector<Command> commands, int inFlight = 1);
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_dialog ? visibleChild<T>(m_dialog, name) : nullptr;
    }
    [[nodiscard]] Button *action() const { return part<Button>(u"actionButton"_s); }
    [[nodiscard]] Button *close() const { return part<Button>(u"cancelButton"_s); }
    [[nodiscard]] QLineEdit *typed() const { return part<QLineEdit>(u"typedConfirmation"_s); }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isResult() const { return close() && close()->text() == u"Close"_s; }
    //! What the rows say in their last column.
    [[nodiscard]] QStringList effects() const;
    [[nodiscard]] std::vector<Command> deletions(int count) const;
    [[nodiscard]] static std::vector<RowRef> rowsOf(const std::vector<Command> &commands);
    //! Whether finished() has come once, with \p rows.
    [[nodiscard]] bool isTold(const std::vector<RowRef> &rows) const
    {
        return m_told.size() == 1 && m_told.front() == rows;
    }
    void failDeletion(const Command &command, const QString &how = u"status=403"_s);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ChangesFixture> m_f;
    QPointer<BulkDialog> m_dialog;
    QAbstractItemModel *m_model = nullptr;
    std::vector<std::vector<RowRef>> m_told; //!< what finished() brought
    Message m_summary;
};

void TestBulkDialog::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
}

void TestBulkDialog::cleanup()
{
    m_told.clear();
    m_summary = {};
    m_f.reset();
    QVERIFY(!m_dialog);
}

void TestBulkDialog::open(std::vector<Command> commands, int inFlight)
{
    HttpLimits limits = m_f->parts.http.limits();
    limits.inFlightPerLane = inFlight;
    m_f->parts.http.setLimits(limits);
    m_dialog = new BulkDialog(m_f->parts.dependencies(), std::move(commands), m_f->window.get());
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

QString TestBulkDialog::sentence() const
{
    const auto *label = part<QWidget>(u"bulkSentence"_s);
    return label ? label->property("text").toString() : QString();
}

QStringList TestBulkDialog::effects() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->index(row, BulkModel::Effect).data().toString());
    return texts;
}

std::vector<Command> TestBulkDialog::deletions(int count) const
{
    std::vector<Command> commands;
    for (const SharedToken &token : *m_f->parts.workspace.rows<SharedToken>(m_f->main)) {
        if (std::ssize(commands) < count)
            commands.push_back({m_f->main, DeleteSharedToken{token.id, token.name}});
    }
    return commands;
}

std::vector<RowRef> TestBulkDialog::rowsOf(const std::vector<Command> &commands)
{
    std::vector<RowRef> rows;
    for (const Command &command : commands)
        rows.push_back({command.connection, *objectId(command.change)});
    return rows;
}

void TestBulkDialog::failDeletion(const Command &command, const QString &how)
{
    m_f->addFault(
        u"DELETE /v1/shared-tokens/%1 %2"_s.arg(QString::number(*objectId(command.change)), how));
}

void TestBulkDialog::planSaysWhatIsSkippedAndWhy()
{
    std::vector<Command> commands;
    for (const ShippingToken &token : *m_f->parts.workspace.rows<ShippingToken>(m_f->main)) {
        if (token.enabled)
            commands.push_back({m_f->main, SetShippingTokenEnabled{token.id, token.name, false}});
    }
    const auto count = int(commands.size());
    QVERIFY(count > 2);
    open(std::move(commands));
    QCOMPARE(sentence(), u"%1 will be disabled, 1 is skipped."_s.arg(count - 1));
    QCOMPARE(effects().front(), u"is disabled"_s);
    QCOMPARE(effects().back(), u"Skipped: It is the account’s last enabled shipping token."_s);
    QCOMPARE(action()->text(), u"Disable %1 shipping tokens"_s.arg(count - 1));
    QVERIFY(m_dialog->windowTitle().startsWith(u"Disable %1 shipping tokens"_s.arg(count)));
    action()->click();
    QTRY_VERIFY(isResult());
    QCOMPARE(sentence(), u"%1 shipping tokens were disabled."_s.arg(count - 1));
    QCOMPARE(effects().front(), u"Done"_s);
    QCOMPARE(effects().back(), u"Skipped: It is the account’s last enabled shipping token."_s);
    QCOMPARE(m_f->writes().size(), count - 1);
    close()->click();
    // What was skipped was not tried: nothing is left to do.
    QVERIFY(isTold({}));
}

void TestBulkDialog::planNamesTheFilters()
{
    const auto *token = m_f->named<SharedToken>(u"Board status wall"_s);
    const FilterId attach = m_f->filter(u"team: sre"_s)->id;
    open({{m_f->main, AttachFilters{SharedTokenBase::of(*token), {attach}, {}}}});
    QCOMPARE(sentence(), u"1 will be changed."_s);
    QVERIFY2(effects().front().startsWith(u"gets team: sre"_s), qPrintable(effects().front()));
    close()->click();
}

void TestBulkDialog::openTokensNeedConsent()
{
    std::vector<Command> commands;
    QStringList uncovered;
    for (const Filter &filter : *m_f->parts.workspace.rows<Filter>(m_f->main)) {
        for (const SharedToken &token : *m_f->parts.workspace.rows<SharedToken>(m_f->main)) {
            if (token.filters == std::vector{filter.id})
                uncovered.append(token.name);
        }
        if (!uncovered.isEmpty()) {
            commands.push_back({m_f->main, DeleteFilter{filter, {}}});
            break;
        }
    }
    QVERIFY(!commands.empty());
    open(commands);
    QCOMPARE(sentence(), u"Nothing will be deleted, 1 is skipped."_s);
    QVERIFY(!action()->isEnabled());
    auto *check = part<QCheckBox>(u"unfilteredCheck"_s);
    QVERIFY(check && !part<QCheckBox>(u"stopCheck"_s));
    for (const QString &name : uncovered)
        QVERIFY2(check->accessibleDescription().contains(name),
                 qPrintable(check->accessibleDescription()));
    check->click();
    QCOMPARE(sentence(), u"1 will be deleted."_s);
    QVERIFY2(effects().front().contains(u"show"_s), qPrintable(effects().front()));
    QVERIFY(action()->isEnabled());
    check->click();
    QVERIFY(!action()->isEnabled());
    check->click();
    action()->click();
    QTRY_VERIFY(isResult());
    QCOMPARE(sentence(), u"1 filter was deleted."_s);
    close()->click();
}

void TestBulkDialog::consentCountsEachOpenToken()
{
    // Without any filter of the account no token has one, those that had several included.
    std::vector<Command> commands;
    for (const Filter &filter : *m_f->parts.workspace.rows<Filter>(m_f->main))
        commands.push_back({m_f->main, DeleteFilter{filter, {}}});
    const Rows<SharedToken> tokens = m_f->parts.workspace.rows<SharedToken>(m_f->main);
    const auto filtered = std::ranges::count_if(
        *tokens, [](const SharedToken &token) { return !token.filters.empty(); });
    open(std::move(commands));
    auto *check = part<QCheckBox>(u"unfilteredCheck"_s);
    QVERIFY(check);
    QCOMPARE(check->text(), u"Let these %1 tokens show every log:"_s.arg(filtered));
    close()->click();
}

void TestBulkDialog::stoppedConnectionsNeedConsent()
{
    std::vector<Command> commands;
    int own = -1;
    for (const ApiToken &token : *m_f->parts.workspace.rows<ApiToken>(m_f->main)) {
        if (token.token == m_f->backend.access().apiToken)
            own = int(commands.size());
        commands.push_back({m_f->main, DeleteApiToken{token.id, token.name}});
    }
    QVERIFY(own >= 0);
    const auto count = int(commands.size());
    open(std::move(commands));
    auto *check = part<QCheckBox>(u"stopCheck"_s);
    QVERIFY(check && !part<QCheckBox>(u"unfilteredCheck"_s));
    QCOMPARE(check->accessibleDescription(), u"“Production”"_s);
    QVERIFY(effects().at(own).startsWith(u"Skipped: "_s));
    QCOMPARE(action()->text(), u"Delete %1 API tokens"_s.arg(count - 1));
    check->click();
    QCOMPARE(effects().at(own), u"is deleted"_s);
    QCOMPARE(action()->text(), u"Delete %1 API tokens"_s.arg(count));
    close()->click();
    QCOMPARE(m_f->writes(), QStringList());
}

void TestBulkDialog::manyDeletesWantTheirNumber()
{
    std::vector<Command> commands = deletions(7);
    commands.push_back(commands.front());
    open(std::move(commands));
    QCOMPARE(sentence(), u"7 will be deleted, 1 is skipped."_s);
    QTRY_VERIFY(typed() && typed()->hasFocus());
    QCOMPARE(accessibleNameOf(typed()), u"Type 7 to delete 7 shared tokens"_s);
    for (const QString &wrong : {u"6"_s, u"8"_s, u"77"_s, u"delete"_s}) {
        typed()->setText(wrong);
        QVERIFY(!action()->isEnabled());
        QTest::keyClick(typed(), Qt::Key_Return);
        QCOMPARE(sentence(), u"7 will be deleted, 1 is skipped."_s);
    }
    QTest::keyClick(typed(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(typed(), u" 7"_s);
    QVERIFY(action()->isEnabled());
    QTest::keyClick(typed(), Qt::Key_Return);
    QTRY_VERIFY(isResult());
    QCOMPARE(sentence(), u"7 shared tokens were deleted."_s);
    QCOMPARE(m_f->writes().size(), 7);
    close()->click();
}

void TestBulkDialog::fewDeletesWantNothingTyped()
{
    open(deletions(BulkDialog::MostUntyped));
    QVERIFY(!typed());
    QVERIFY(action()->isEnabled());
    // A return that was meant for something else deletes nothing.
    QTRY_VERIFY(close()->hasFocus());
    QTest::keyClick(close(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_f->writes(), QStringList());
}

void TestBulkDialog::cancelledPlanSendsNothing()
{
    open(deletions(3));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_told.empty());
    QVERIFY(m_f->settle());
    QCOMPARE(m_f->writes(), QStringList());
}

void TestBulkDialog::runsWithProgressToTheResult()
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

void TestBulkDialog::tellsTheViewOnceForEachTurn()
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

void TestBulkDialog::stopBeginsNoMore()
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

void TestBulkDialog::triesAgainWhatFailedAlone()
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

void TestBulkDialog::rowsAreGivenBackWithoutTryingAgain()
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

void TestBulkDialog::whatIsGoneByNowHasEndedWell()
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

void TestBulkDialog::longReasonsAreSaidInFull()
{
    const std::vector<Command> commands = deletions(4);
    failDeletion(commands[2], u"status=403 message=Shared tokens need a plan that has them"_s);
    open(commands);
    QVERIFY(!part<QWidget>(u"bulkDetail"_s));
    action()->click();
    QTRY_VERIFY(isResult());
    // The first one to look at is shown at once.
    const auto *view = part<QTreeView>(u"bulkItems"_s);
    QCOMPARE(view->currentIndex().row(), 2);
    const auto *detail = part<QWidget>(u"bulkDetail"_s);
    QVERIFY(detail);
    const QString text = detail->property("text").toString().remove(QChar(0x200B));
    QCOMPARE(text, effects().at(2));
    QVERIFY2(text.startsWith(u"Failed: the account’s API token is not allowed to do it. “Shared "
                             "tokens need a plan that has them”"_s),
             qPrintable(text));
    close()->click();
}

void TestBulkDialog::lockEndsItAndLooksUp()
{
    const std::vector<Command> commands = deletions(6);
    m_f->addFault(u"DELETE /v1/shared-tokens/* latency=60"_s);
    open(commands);
    typed()->setText(u"6"_s);
    action()->click();
    const auto *bar = part<QProgressBar>(u"bulkProgress"_s);
    QTRY_VERIFY(bar->value() >= 1);
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

void TestBulkDialog::worksByKeyboard()
{
    std::vector<Command> commands = deletions(6);
    open(commands);
    QStringList order;
    for (int i = 0; i < 5; ++i) {
        QWidget *focused = m_dialog->focusWidget();
        QVERIFY(focused);
        QVERIFY2(!accessibleNameOf(focused).isEmpty(), qPrintable(focused->objectName()));
        order.append(focused->objectName());
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    // What is off is passed by.
    QCOMPARE(order,
             (QStringList{u"typedConfirmation"_s, u"cancelButton"_s, u"bulkItems"_s,
                          u"typedConfirmation"_s, u"cancelButton"_s}));
    typed()->setText(u"6"_s);
    typed()->setFocus();
    QTest::keyClick(typed(), Qt::Key_Tab);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), action());
    QTest::keyClick(action(), Qt::Key_Return);
    QTRY_VERIFY(isResult());
    QTest::keyClick(close(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(isTold({}));
}

QTEST_MAIN(TestBulkDialog)
#include "tst_bulk_dialog.moc"
