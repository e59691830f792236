// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/editor_fixture.h"
#include "tests/ui/support/widget_test.h"
#include "ui/widgets/button.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! Making a shared token over real services and the sandbox.
class TestNewSharedToken : public WidgetTest {
    Q_OBJECT

private slots:
    void cleanup() { m_f.reset(); }

    void needsANameAndAFilter();
    void makesTheToken();
    void makesAnUnfilteredOneWhenAgreed();
    void inProductionAnUnfilteredOneWantsItsName();
    void saysAFailureAndStaysOpen();
    void looksUpWhatALockCutOff_data();
    void looksUpWhatALockCutOff();
    void changesTheAccount();
    void dropsAFilterOfTheAccountBefore();
    void asksBeforeANameIsLost();
    void saysThatItIsNotKnownWhetherItWasSaved();
    void goesThroughByTab();

private:
    void name(const QString &text);

    std::unique_ptr<EditorFixture> m_f;
};

void TestNewSharedToken::name(const QString &text)
{
    auto *edit = m_f->child<QLineEdit>(u"nameEdit"_s);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void TestNewSharedToken::needsANameAndAFilter()
{
    m_f = std::make_unique<EditorFixture>();
    m_f->openNew({m_f->main});
    QVERIFY(m_f->child<QLineEdit>(u"nameEdit"_s)->hasFocus());
    QVERIFY(!m_f->child<QComboBox>(u"accountCombo"_s));
    QCOMPARE(m_f->objection(), u"A name is needed."_s);
    name(u"Wall 2"_s);
    QVERIFY(!m_f->canSubmit());
    QVERIFY(m_f->objection().contains(u"Choose a filter"_s));
    m_f->toggle(u"env:prod"_s);
    QVERIFY(m_f->canSubmit());
    name(QString(101, u'x'));
    QVERIFY(!m_f->canSubmit());
    QCOMPARE(m_f->text(u"nameError"_s), u"At most 100 characters."_s);
    // Return in the name makes nothing.
    name(u"Wall 2"_s);
    m_f->key(Qt::Key_Return);
    QVERIFY(m_f->settle());
    QCOMPARE(m_f->requests("POST", u"/v1/shared-tokens"_s), 0);
}

void TestNewSharedToken::makesTheToken()
{
    m_f = std::make_unique<EditorFixture>();
    m_f->openNew({m_f->main});
    name(u"  Wall 2 "_s);
    m_f->toggle(u"env:prod"_s);
    m_f->toggle(u"team:sre"_s);
    m_f->click(u"matchAny"_s);
    m_f->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_f->child<QLineEdit>(u"nameEdit"_s)->isEnabled());
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QCOMPARE(m_f->report->state, CommandState::Done);
    const auto stored = m_f->stored(u"Wall 2"_s);
    QVERIFY(stored);
    QCOMPARE(m_f->report->createdId, stored->id.value());
    QCOMPARE(stored->filters,
             (std::vector{m_f->filter(u"env:prod"_s), m_f->filter(u"team:sre"_s)}));
    QCOMPARE(stored->filterOperator, FilterOperator::Or);
    QVERIFY(stored->expiresAt.moment());
    QCOMPARE(std::chrono::round<std::chrono::minutes>(*stored->expiresAt.moment()
                                                      - m_f->window.clock.now()),
             std::chrono::days(7));
}

void TestNewSharedToken::makesAnUnfilteredOneWhenAgreed()
{
    m_f = std::make_unique<EditorFixture>();
    m_f->openNew({m_f->main});
    name(u"Open house"_s);
    auto *waiver = m_f->child<QCheckBox>(u"waiverCheck"_s);
    QVERIFY(waiver);
    waiver->setFocus();
    m_f->key(Qt::Key_Space);
    auto *expiry = m_f->child<QComboBox>(u"expiryCombo"_s);
    expiry->setCurrentIndex(expiry->findText(u"Never"_s));
    QVERIFY(m_f->canSubmit());
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    const auto stored = m_f->stored(u"Open house"_s);
    QVERIFY(stored);
    QVERIFY(stored->filters.empty());
    QVERIFY(stored->expiresAt.isNever());
}

void TestNewSharedToken::inProductionAnUnfilteredOneWantsItsName()
{
    m_f = std::make_unique<EditorFixture>();
    m_f->window.updateConnection(
        m_f->main, [](ConnectionInfo &info) { info.connection.marks.production = true; });
    m_f->openNew({m_f->main});
    name(u"Open house"_s);
    // One with a filter shows no more than anybody has decided before.
    m_f->toggle(u"env:prod"_s);
    QVERIFY(m_f->canSubmit());
    QVERIFY(!m_f->child<QLineEdit>(u"typedName"_s));
    m_f->toggle(u"env:prod"_s);
    auto *waiver = m_f->child<QCheckBox>(u"waiverCheck"_s);
    QVERIFY(waiver);
    waiver->setFocus();
    m_f->key(Qt::Key_Space);
    QVERIFY(!m_f->canSubmit());
    QCOMPARE(m_f->objection(), u"Type “Open house” first."_s);
    auto *typed = m_f->child<QLineEdit>(u"typedName"_s);
    QVERIFY(typed);
    QTest::keyClicks(typed, u"Open house"_s);
    QVERIFY(m_f->canSubmit());
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QVERIFY(m_f->stored(u"Open house"_s));
}

void TestNewSharedToken::saysAFailureAndStaysOpen()
{
    m_f = std::make_unique<EditorFixture>();
    m_f->openNew({m_f->main});
    m_f->sandbox.addFault({.method = "POST",
                           .path = u"/v1/shared-tokens"_s,
                           .status = 403,
                           .message = u"Insufficient privileges"_s});
    name(u"Wall 2"_s);
    m_f->toggle(u"env:prod"_s);
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return !m_f->barText().isEmpty(); }));
    QVERIFY2(m_f->barText().contains(u"Insufficient privileges"_s), qPrintable(m_f->barText()));
    QVERIFY(m_f->dialog->isVisible());
    QVERIFY(m_f->canSubmit());
    QCOMPARE(m_f->child<QLineEdit>(u"nameEdit"_s)->text(), u"Wall 2"_s);
    QVERIFY(m_f->child<QLineEdit>(u"nameEdit"_s)->isEnabled());
}

void TestNewSharedToken::looksUpWhatALockCutOff_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("made");
    QTest::newRow("made") << u"after"_s << true;
    QTest::newRow("not made") << u"before"_s << false;
}

void TestNewSharedToken::looksUpWhatALockCutOff()
{
    QFETCH(QString, when);
    QFETCH(bool, made);
    m_f = std::make_unique<EditorFixture>();
    m_f->openNew({m_f->main});
    name(u"Wall 2"_s);
    m_f->toggle(u"env:prod"_s);
    const auto hangs =
        sandbox::faultFromSpec(u"POST /v1/shared-tokens hang times=1 when="_s + when);
    QVERIFY(hangs);
    m_f->sandbox.addFault(*hangs);
    m_f->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_f->await([this] { return m_f->requests("POST", u"/v1/shared-tokens"_s) == 1; }));
    m_f->window.connections.lock();
    QVERIFY(m_f->await([this] { return !m_f->window.commands.hasRunning(); }));
    QVERIFY(m_f->dialog && !m_f->report);
    m_f->window.connections.unlock();
    if (made) {
        QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
        QCOMPARE(m_f->report->state, CommandState::Done);
        QCOMPARE(m_f->report->createdId, m_f->stored(u"Wall 2"_s)->id.value());
    } else {
        QVERIFY(m_f->await([this] { return m_f->barText().contains(u"not known"_s); }));
        QVERIFY2(m_f->barText().contains(u"Asked again"_s), qPrintable(m_f->barText()));
        // It may still come to light: another one is not one key away.
        QVERIFY(!m_f->canSubmit());
        m_f->key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_f->settle());
    }
    QCOMPARE(m_f->requests("POST", u"/v1/shared-tokens"_s), 1);
}

void TestNewSharedToken::changesTheAccount()
{
    m_f = std::make_unique<EditorFixture>(QStringList{u"Staging"_s});
    QCOMPARE(m_f->subs.size(), size_t(1));
    m_f->openNew({m_f->main, m_f->subs.front()});
    auto *account = m_f->child<QComboBox>(u"accountCombo"_s);
    QVERIFY(account);
    QCOMPARE(account->count(), 2);
    m_f->toggle(u"env:prod"_s);
    account->setCurrentIndex(1);
    // Filters belong to their account.
    QVERIFY(m_f->pills().isEmpty());
    const auto *rows = m_f->child<QAbstractItemView>(u"filterRows"_s);
    QCOMPARE(size_t(rows->model()->rowCount()),
             m_f->window.workspace.rows<Filter>(m_f->subs.front())->size());
    QVERIFY(rows->model()->rowCount() > 0);
    QVERIFY(m_f->child<QCheckBox>(u"waiverCheck"_s)->text().endsWith(u"every log of Staging"_s));
    QVERIFY(m_f->settle());
    QVERIFY(m_f->child<Button>(u"previewSource"_s)->text().contains(u"Live logs of Staging"_s));
}

void TestNewSharedToken::dropsAFilterOfTheAccountBefore()
{
    m_f = std::make_unique<EditorFixture>(QStringList{u"Staging"_s});
    m_f->openNew({m_f->main, m_f->subs.front()});
    QVERIFY(m_f->settle());
    m_f->child<QLineEdit>(u"fieldEdit"_s)->setText(u"region"_s);
    m_f->child<QLineEdit>(u"valueEdit"_s)->setText(u"eu-7"_s);
    m_f->click(u"addFilterButton"_s);
    m_f->child<QComboBox>(u"accountCombo"_s)->setCurrentIndex(1);
    QVERIFY(m_f->await([this] { return m_f->filter(u"region:eu-7"_s).isValid(); }));
    QVERIFY(m_f->settle());
    QVERIFY(m_f->pills().isEmpty());
    QCOMPARE(m_f->child<Button>(u"addFilterButton"_s)->text(), u"Add"_s);
}

void TestNewSharedToken::asksBeforeANameIsLost()
{
    m_f = std::make_unique<EditorFixture>();
    m_f->openNew({m_f->main});
    m_f->key(Qt::Key_Escape);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    m_f->openNew({m_f->main});
    name(u"Wall"_s);
    m_f->key(Qt::Key_Escape);
    QVERIFY(m_f->dialog->findChild<QDialog *>(u"discardDialog"_s));
    QVERIFY(m_f->dialog->isVisible());
}

void TestNewSharedToken::saysThatItIsNotKnownWhetherItWasSaved()
{
    m_f = std::make_unique<EditorFixture>();
    m_f->openNew({m_f->main});
    m_f->sandbox.addFault({.method = "POST",
                           .path = u"/v1/shared-tokens"_s,
                           .kind = sandbox::FaultKind::OtherAnswer});
    name(u"Wall 2"_s);
    m_f->toggle(u"env:prod"_s);
    m_f->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_f->await([this] { return m_f->barText().startsWith(u"It is not known"_s); }));
    // The key that did it does not do it again.
    QCOMPARE(m_f->dialog->focusWidget()->objectName(), u"cancelButton"_s);
    m_f->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_f->settle());
    QCOMPARE(m_f->requests("POST", u"/v1/shared-tokens"_s), 1);
    m_f->key(Qt::Key_Escape);
    const auto *ask = m_f->dialog->findChild<QDialog *>(u"discardDialog"_s);
    QVERIFY(ask);
    const QString text = ask->findChild<QLabel *>(u"dialogText"_s)->text();
    QVERIFY2(text.startsWith(u"It is not known whether"_s), qPrintable(text));
    QCOMPARE(ask->findChild<Button *>(u"actionButton"_s)->text(), u"Close"_s);
}

void TestNewSharedToken::goesThroughByTab()
{
    m_f = std::make_unique<EditorFixture>(QStringList{u"Staging"_s});
    m_f->openNew({m_f->main, m_f->subs.front()});
    QVERIFY(m_f->await([this] { return m_f->child<QAbstractItemView>(u"previewTable"_s); }));
    QStringList names;
    do {
        names.append(m_f->dialog->focusWidget()->objectName());
        QVERIFY2(!accessibleNameOf(m_f->dialog->focusWidget()).isEmpty(), qPrintable(names.last()));
        m_f->key(Qt::Key_Tab);
    } while (!m_f->child<QLineEdit>(u"nameEdit"_s)->hasFocus() && names.size() < 30);
    QCOMPARE(names,
             (QStringList{u"nameEdit"_s, u"accountCombo"_s, u"expiryCombo"_s, u"filterSearch"_s,
                          u"filterRows"_s, u"fieldEdit"_s, u"valueEdit"_s, u"descriptionEdit"_s,
                          u"matchAll"_s, u"waiverCheck"_s, u"previewSource"_s, u"previewTable"_s,
                          u"cancelButton"_s}));
}

QTEST_MAIN(TestNewSharedToken)
#include "tst_new_shared_token.moc"
