// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/editor/filter_editor_test.h"
#include "ui/editor/filter_form.h"
#include "ui/widgets/button.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

namespace {

const QString Unchanged = u"Nothing is changed yet."_s;

} // namespace

//! What becomes of a draft: saved, refused, overtaken by a change elsewhere, given up.
class TestFilterEditorSaving : public FilterEditorTest {
    Q_OBJECT

private slots:
    void savesTheDraft();
    void saysAFailureAndStaysOpen();
    void tellsOfALostAnswer();
    void cancellingEndsTheCommand();
    void letsChooseAfterAChangeElsewhere();
    void takesANewName();
    void findsAChangeElsewhereWhenSaving();
    void seesWhatCameWhileItSaved();
    void followsWhileNothingIsEdited();
    void saysThatTheTokenIsGone();
    void saysThatTheConnectionIsGone();
    void asksBeforeEditsAreLost();
    void saysThatAMadeFilterStays();
    void takesAMadeFilterBack();
    void namesAFilterThatIsGone();
    void closesAtOnceAtLock();
};

void TestFilterEditorSaving::savesTheDraft()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->toggle(u"service:checkout"_s);
    m_f->click(u"matchAny"_s);
    // From the form, where Return alone would make a filter.
    edit("valueEdit")->setFocus();
    m_f->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_f->child<Button>(u"actionButton"_s)->text(), u"Saving…"_s);
    QVERIFY(!m_f->canSubmit());
    QVERIFY(!m_f->child<QAbstractItemView>(u"filterRows"_s)->isEnabled());
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QCOMPARE(m_f->report->state, CommandState::Done);
    QVERIFY(std::holds_alternative<EditSharedToken>(m_f->command->change));
    const auto stored = m_f->stored(Wall);
    QCOMPARE(stored->filters,
             (std::vector{m_f->filter(u"env:prod"_s), m_f->filter(u"service:checkout"_s)}));
    QCOMPARE(stored->filterOperator, FilterOperator::Or);
    QCOMPARE(m_f->requests("PUT", u"/shared-tokens"_s), 1);
}

void TestFilterEditorSaving::saysAFailureAndStaysOpen()
{
    m_f->openEditor(Wall);
    m_f->sandbox.addFault({.method = "PUT",
                           .path = u"/v1/shared-tokens/*"_s,
                           .times = 1,
                           .status = 400,
                           .message = u"The account is frozen"_s});
    m_f->toggle(u"team:web"_s);
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return !m_f->barText().isEmpty(); }));
    QVERIFY2(m_f->barText().contains(u"The account is frozen"_s), qPrintable(m_f->barText()));
    QVERIFY(m_f->dialog->isVisible());
    QVERIFY(!m_f->report);
    QCOMPARE(m_f->pills(), QStringList{u"env: prod"_s});
    // The next refresh does not take the sentence away, and saving can be tried again.
    m_f->refresh();
    QVERIFY(m_f->barText().contains(u"The account is frozen"_s));
    QVERIFY(m_f->canSubmit());
    QCOMPARE(m_f->child<Button>(u"actionButton"_s)->text(), u"Save filters"_s);
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QCOMPARE(m_f->stored(Wall)->filters, std::vector{m_f->filter(u"env:prod"_s)});
}

void TestFilterEditorSaving::tellsOfALostAnswer()
{
    m_f->openEditor(Wall);
    // Neither the answer nor the look at what became of it comes through.
    m_f->sandbox.addFault({.method = "PUT",
                           .path = u"/v1/shared-tokens/*"_s,
                           .kind = sandbox::FaultKind::Garbage,
                           .moment = sandbox::FaultMoment::After});
    m_f->sandbox.addFault(
        {.method = "GET", .path = u"/v1/shared-tokens*"_s, .first = 2, .status = 400});
    m_f->toggle(u"team:web"_s);
    m_f->click(u"actionButton"_s);
    // It says that it asks, and then what is known.
    QVERIFY(m_f->await([this] { return m_f->barText().contains(u"is asked what came of it"_s); }));
    QCOMPARE(m_f->child<Button>(u"actionButton"_s)->text(), u"Asking Logz.io…"_s);
    QVERIFY(m_f->await([this] { return m_f->barText().contains(u"not known whether"_s); }));
    QVERIFY(m_f->dialog->isVisible());
    // Read anew, the token shows that it worked: nothing is left to be saved.
    m_f->sandbox.clearFaults();
    m_f->refresh();
    QCOMPARE(m_f->barText(), u"“Board status wall” has these filters now."_s);
    QCOMPARE(m_f->objection(), Unchanged);
}

void TestFilterEditorSaving::cancellingEndsTheCommand()
{
    m_f->openEditor(Wall);
    m_f->sandbox.addFault(
        {.method = "GET", .path = u"/v1/shared-tokens*"_s, .kind = sandbox::FaultKind::Hang});
    m_f->toggle(u"team:web"_s);
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->window.http.inFlight() > 0; }));
    m_f->key(Qt::Key_Escape);
    QVERIFY(m_f->barText().startsWith(u"Ending it."_s));
    QVERIFY(m_f->await([this] { return m_f->canSubmit(); }));
    QVERIFY(m_f->dialog->isVisible());
    m_f->sandbox.clearFaults();
    QCOMPARE(m_f->stored(Wall)->filters.size(), size_t(2));
    QCOMPARE(m_f->requests("PUT", u"/shared-tokens"_s), 0);
}

void TestFilterEditorSaving::letsChooseAfterAChangeElsewhere()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->setElsewhere(Wall, {u"env:prod"_s, u"team:sre"_s}, FilterOperator::Or);
    m_f->refresh();
    QCOMPARE(
        m_f->barText(),
        u"“Board status wall” was changed elsewhere while you edited it. It has now: env: prod "
        "OR team: sre."_s);
    QVERIFY(!m_f->canSubmit());
    QVERIFY(m_f->objection().contains(u"server’s version"_s));
    QCOMPARE(m_f->pills(), QStringList{u"env: prod"_s});

    QCOMPARE(m_f->child<Button>(u"messageAction"_s)->text(), u"Take the server’s version"_s);
    m_f->click(u"messageAction"_s);
    QVERIFY(m_f->barText().isEmpty());
    QCOMPARE(m_f->pills(), (QStringList{u"env: prod"_s, u"team: sre"_s}));
    QCOMPARE(m_f->text(u"selectionSummary"_s), u"2 filters, combined with OR"_s);
    QCOMPARE(m_f->objection(), Unchanged);

    m_f->toggle(u"team:sre"_s);
    m_f->setElsewhere(Wall, {u"env:staging"_s});
    m_f->refresh();
    QVERIFY(!m_f->canSubmit());
    QCOMPARE(m_f->child<Button>(u"secondAction"_s)->text(), u"Keep mine"_s);
    m_f->click(u"secondAction"_s);
    QVERIFY(m_f->barText().isEmpty());
    QCOMPARE(m_f->pills(), QStringList{u"env: prod"_s});
    QVERIFY(m_f->canSubmit());
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QCOMPARE(m_f->stored(Wall)->filters, std::vector{m_f->filter(u"env:prod"_s)});
}

void TestFilterEditorSaving::takesANewName()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->renameElsewhere(Wall, u"Lobby"_s);
    m_f->refresh();
    QCOMPARE(m_f->text(u"dialogTitle"_s), u"Filters of “Lobby”"_s);
    QCOMPARE(m_f->dialog->windowTitle(), u"Filters of “Lobby”"_s);
    // The edits are no matter of the name.
    QVERIFY(m_f->barText().isEmpty());
    QCOMPARE(m_f->pills(), QStringList{u"env: prod"_s});
    QVERIFY(m_f->canSubmit());
}

void TestFilterEditorSaving::findsAChangeElsewhereWhenSaving()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->setElsewhere(Wall, {u"team:sre"_s});
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->barText().endsWith(u"It has now: team: sre."_s); }));
    QVERIFY(m_f->settle());
    QVERIFY(!m_f->canSubmit());
    QCOMPARE(m_f->stored(Wall)->filters, std::vector{m_f->filter(u"team:sre"_s)});
    m_f->click(u"secondAction"_s);
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QCOMPARE(m_f->stored(Wall)->filters, std::vector{m_f->filter(u"env:prod"_s)});
}

void TestFilterEditorSaving::seesWhatCameWhileItSaved()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->setElsewhere(Wall, {u"team:sre"_s});
    const std::optional<SharedToken> changed = m_f->stored(Wall);
    m_f->click(u"actionButton"_s);
    // A refresh brings the change first; what the command reads is nothing new then.
    m_f->window.workspace.upsertRow<SharedToken>(m_f->main, *changed);
    QCOMPARE(m_f->child<Button>(u"actionButton"_s)->text(), u"Saving…"_s);
    QVERIFY(m_f->barText().isEmpty());
    QVERIFY(m_f->await([this] { return !m_f->barText().isEmpty(); }));
    QVERIFY(m_f->settle());
    QVERIFY2(m_f->barText().endsWith(u"It has now: team: sre."_s), qPrintable(m_f->barText()));
    QVERIFY(m_f->child<Button>(u"secondAction"_s));
    QCOMPARE(m_f->stored(Wall)->filters, std::vector{m_f->filter(u"team:sre"_s)});
}

void TestFilterEditorSaving::followsWhileNothingIsEdited()
{
    m_f->openEditor(Wall);
    m_f->setElsewhere(Wall, {u"team:sre"_s});
    m_f->refresh();
    QCOMPARE(m_f->pills(), QStringList{u"team: sre"_s});
    QVERIFY(m_f->barText().contains(u"changed elsewhere"_s));
    QCOMPARE(m_f->objection(), Unchanged);
}

void TestFilterEditorSaving::saysThatTheTokenIsGone()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->deleteElsewhere(Wall);
    m_f->refresh();
    QCOMPARE(m_f->barText(),
             u"“Board status wall” was deleted elsewhere, so its filters cannot be saved."_s);
    QVERIFY(!m_f->canSubmit());
    // There is nothing to lose any more.
    m_f->key(Qt::Key_Escape);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
}

void TestFilterEditorSaving::saysThatTheConnectionIsGone()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    bool removed = false;
    QObject context;
    m_f->window.connections.remove(m_f->main, &context,
                                   [&removed](const auto &) { removed = true; });
    QVERIFY(m_f->await([&] { return removed; }));
    QVERIFY(m_f->dialog->isVisible());
    QCOMPARE(
        m_f->barText(),
        u"The connection of “Board status wall” was removed, so its filters cannot be saved."_s);
    QVERIFY(!m_f->canSubmit());
    m_f->key(Qt::Key_Escape);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
}

void TestFilterEditorSaving::asksBeforeEditsAreLost()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->key(Qt::Key_Escape);
    auto *ask = m_f->dialog->findChild<QDialog *>(u"discardDialog"_s);
    QVERIFY(ask);
    QVERIFY(QTest::qWaitForWindowActive(ask));
    // Cancel is the default.
    QTest::keyClick(ask->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_f->dialog->findChild<QDialog *>(u"discardDialog"_s));
    QVERIFY(m_f->dialog->isVisible());
    QCOMPARE(m_f->pills(), QStringList{u"env: prod"_s});

    m_f->click(u"cancelButton"_s);
    ask = m_f->dialog->findChild<QDialog *>(u"discardDialog"_s);
    QVERIFY(ask);
    ask->findChild<Button *>(u"actionButton"_s)->click();
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QVERIFY(QTest::qWaitForWindowActive(m_f->host.get()));
    QCOMPARE(m_f->stored(Wall)->filters.size(), size_t(2));

    // Without edits it closes at once.
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->toggle(u"team:web"_s);
    m_f->key(Qt::Key_Escape);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
}

void TestFilterEditorSaving::saysThatAMadeFilterStays()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    type(u"region"_s, u"ap-south-9"_s);
    m_f->key(Qt::Key_Return);
    QVERIFY(m_f->await([this] { return m_f->pills().contains(u"region: ap-south-9"_s); }));
    m_f->click(u"cancelButton"_s);
    auto *ask = m_f->dialog->findChild<QDialog *>(u"discardDialog"_s);
    QVERIFY(ask);
    const auto labels = ask->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(
            u"Filter region: ap-south-9 of Production was made and stays."_s);
    }));
    ask->findChild<Button *>(u"actionButton"_s)->click();
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QVERIFY(m_f->settle());
    QVERIFY(m_f->filter(u"region:ap-south-9"_s).isValid());
}

void TestFilterEditorSaving::takesAMadeFilterBack()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    type(u"region"_s, u"ap-south-9"_s);
    m_f->key(Qt::Key_Return);
    QVERIFY(m_f->await([this] { return m_f->pills().contains(u"region: ap-south-9"_s); }));
    std::optional<Command> asked;
    connect(m_f->dialog, &PanelDialog::takeBackRequested, m_f->host.get(),
            [&](const std::vector<Command> &commands) { asked = commands.front(); });
    // Also where nothing else is edited.
    m_f->toggle(u"region:ap-south-9"_s);
    m_f->click(u"cancelButton"_s);
    auto *ask = m_f->dialog->findChild<QDialog *>(u"discardDialog"_s);
    QVERIFY(ask);
    ask->findChild<QCheckBox *>(u"takeBackCheck"_s)->setChecked(true);
    ask->findChild<Button *>(u"actionButton"_s)->click();
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QVERIFY(asked);
    QCOMPARE(tokendeck::objectName(asked->change), u"region:ap-south-9"_s);
    QVERIFY(isDelete(asked->change));
}

void TestFilterEditorSaving::namesAFilterThatIsGone()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    m_f->toggle(u"team:sre"_s);
    const FilterId gone = m_f->filter(u"team:sre"_s);
    m_f->removeFilterElsewhere(gone);
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->barText().contains(u"was deleted elsewhere"_s); }));
    QVERIFY2(m_f->barText().contains(u"Filter team:sre"_s), qPrintable(m_f->barText()));
    QVERIFY(m_f->settle());
    // The draft is as it was, the sentence stays, and the rest can be saved.
    QVERIFY(m_f->barText().contains(u"Filter team:sre"_s));
    QCOMPARE(m_f->pills().size(), 3);
    m_f->child<QAbstractButton>(u"pill-%1"_s.arg(gone.value()))->setFocus();
    m_f->key(Qt::Key_Delete);
    m_f->toggle(u"team:web"_s);
    QVERIFY(m_f->canSubmit());
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QCOMPARE(m_f->stored(Wall)->filters, std::vector{m_f->filter(u"env:prod"_s)});
}

void TestFilterEditorSaving::closesAtOnceAtLock()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->window.connections.lock();
    m_f->dialog->close();
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
}

QTEST_MAIN(TestFilterEditorSaving)
#include "tst_filter_editor_saving.moc"
