// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/run_until.h"
#include "tests/ui/changes/changes_test.h"
#include "ui/doctor/doctor_row.h"
#include "ui/shell/shell.h"
#include "ui/widgets/text/label.h"

#include <QDir>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using test::visibleChild;

//! Checking a connection, and trying a shipping token, through the window.
class TestDoctorDialog : public test::ChangesTest {
    Q_OBJECT

protected slots:
    void init();

private slots:
    void checksFromTheMenu();
    void checksFromAnError();
    void checksFromTheOverview();
    void checksFromAPageThatIsNotPermitted();
    void checksAgain();
    void showsWhatIsCopied();
    void copiesTheTextForSupport();
    void isReadAloud();
    void closesWithALock();
    void triesAToken();
    void tellsADisabledToken();
    void triesAnAccountsToken();
    void triesNothingThatIsReadOnly();

private:
    //! What the connection menu offers under a text that begins so.
    void chooseInMenu(const QString &beginning);
    [[nodiscard]] QString labelText(const QString &name) const
    {
        const auto *label = m_fixture->child<Label>(name);
        return label ? label->text() : QString();
    }
    [[nodiscard]] bool waitForEnd() const
    {
        return QTest::qWaitFor([this] {
            const auto *again = m_fixture->child<Button>(u"checkAgainButton"_s);
            return again && again->isEnabled();
        });
    }
    //! Opens the trial of the shipping token \p name.
    void openTrial(const QString &name);
    //! Sends the line, and waits until the dialog says what came of it.
    [[nodiscard]] QString trialSays(const QString &expected);
};

void TestDoctorDialog::init()
{
    m_fixture = std::make_unique<test::ChangesFixture>(test::SandboxTime::OfTheApplication);
}

void TestDoctorDialog::chooseInMenu(const QString &beginning)
{
    key(ActionId::Connections);
    auto *menu = m_fixture->child<QMenu>(u"connectionMenu"_s);
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').startsWith(beginning)) {
            action->trigger();
            menu->close();
            return;
        }
    }
    QFAIL(qPrintable(beginning));
}

void TestDoctorDialog::checksFromTheMenu()
{
    chooseInMenu(u"Check “"_s);
    QVERIFY(m_fixture->dialog(u"doctorDialog"_s));
    QVERIFY(waitForEnd());
    QCOMPARE(labelText(u"doctorHeadline"_s), u"Tokendeck can work with this connection."_s);
    QVERIFY2(labelText(u"doctorCounts"_s).startsWith(u"No problems"_s),
             qPrintable(labelText(u"doctorCounts"_s)));
    const auto rows = m_fixture->dialog(u"doctorDialog"_s)->findChildren<DoctorRow *>();
    QCOMPARE(rows.size(), DoctorCheckCount);
    // Nothing was changed by it.
    QVERIFY(m_fixture->writes().isEmpty());
}

void TestDoctorDialog::checksFromAnError()
{
    m_fixture->showPage("shared");
    m_fixture->addFault(u"GET /v1/shared-tokens status=500 times=8"_s);
    key(ActionId::Refresh);
    QVERIFY(m_fixture->settleFaults());
    auto *link = m_fixture->child<Button>(u"messageOther"_s);
    QVERIFY(link);
    QCOMPARE(link->text(), u"Check"_s);
    // Beside what there was to be done before.
    QCOMPARE(m_fixture->offered(), u"Try again"_s);
    link->click();
    QVERIFY(waitForEnd());
    const auto *row = m_fixture->child<DoctorRow>(u"doctorRow8"_s);
    QVERIFY2(row->accessibleName().startsWith(u"Shared tokens: problem"_s),
             qPrintable(row->accessibleName()));
    QVERIFY(labelText(u"doctorHeadline"_s).contains(u"with problems at: Shared tokens"_s));
}

void TestDoctorDialog::checksFromTheOverview()
{
    m_fixture->addFault(u"GET /v1/shared-tokens status=500 times=8"_s);
    m_fixture->window->findChild<Shell *>()->showPage("overview");
    key(ActionId::Refresh);
    QVERIFY(m_fixture->settleFaults());
    // What was read before is checked still, and said to be of then.
    QVERIFY(m_fixture->child<Button>(u"messageOther"_s));

    m_fixture = std::make_unique<test::ChangesFixture>(test::SandboxTime::Real,
                                                       u"GET /v1/shared-tokens status=500"_s);
    m_fixture->window->findChild<Shell *>()->showPage("overview");
    QVERIFY(m_fixture->settleFaults());
    auto *link = m_fixture->child<Button>(u"messageOther"_s);
    QVERIFY(link);
    QCOMPARE(link->text(), u"Check"_s);
    QCOMPARE(m_fixture->offered(), u"Try again"_s);
    link->click();
    QVERIFY(m_fixture->dialog(u"doctorDialog"_s));
    QVERIFY(waitForEnd());
}

void TestDoctorDialog::checksFromAPageThatIsNotPermitted()
{
    m_fixture = std::make_unique<test::ChangesFixture>(
        test::SandboxTime::Real, u"GET /v1/shared-tokens status=403 message=Insufficient"_s);
    m_fixture->window->findChild<Shell *>()->showPage("shared");
    QVERIFY(m_fixture->settleFaults());
    QVERIFY(!m_fixture->child<Button>(u"messageOther"_s)); // the page says it
    const auto buttons = m_fixture->window->findChildren<Button *>();
    const auto check = std::ranges::find_if(
        buttons, [](const Button *each) { return each->isVisible() && each->text() == u"Check"; });
    QVERIFY(check != buttons.end());
    (*check)->click();
    QVERIFY(m_fixture->dialog(u"doctorDialog"_s));
    QVERIFY(waitForEnd());
    QVERIFY(labelText(u"doctorHeadline"_s).contains(u"Shared tokens"_s));
}

void TestDoctorDialog::checksAgain()
{
    m_fixture->addFault(u"GET /v2/whoami status=503 times=1"_s);
    chooseInMenu(u"Check “"_s);
    QVERIFY(waitForEnd());
    QVERIFY(labelText(u"doctorHeadline"_s).startsWith(u"Tokendeck cannot work"_s));
    m_fixture->press(u"checkAgainButton"_s);
    QTRY_COMPARE(labelText(u"doctorHeadline"_s), u"Tokendeck can work with this connection."_s);
}

void TestDoctorDialog::showsWhatIsCopied()
{
    chooseInMenu(u"Check “"_s);
    QVERIFY(waitForEnd());
    m_fixture->press(u"copyReportButton"_s);
    QVERIFY(m_fixture->dialog(u"copyTextDialog"_s));
    const QString shown = m_fixture->child<QPlainTextEdit>(u"copiedText"_s)->toPlainText();
    QVERIFY(shown.startsWith(u"Tokendeck can work with this connection."_s));
    QVERIFY(m_fixture->parts.clipboardPort->text().isEmpty());
    visibleChild<Button>(m_fixture->dialog(u"copyTextDialog"_s), u"actionButton"_s)->click();
    QCOMPARE(m_fixture->parts.clipboardPort->text().trimmed(), shown.trimmed());
    const QString token =
        QString::fromLatin1(m_fixture->backend.access().apiToken.exposedText().toByteArray());
    for (qsizetype at = 0; at + 5 <= token.size(); ++at)
        QVERIFY(!shown.contains(token.sliced(at, 5)));
    QVERIFY(!shown.contains(QDir::homePath() + u'/'));
}

void TestDoctorDialog::copiesTheTextForSupport()
{
    m_fixture->addFault(u"GET /v1/shared-tokens status=403 message=Insufficient privileges"_s);
    chooseInMenu(u"Check “"_s);
    QVERIFY(waitForEnd());
    auto *copy = m_fixture->child<Button>(u"supportTextButton"_s);
    QVERIFY(copy);
    copy->click();
    QVERIFY2(m_fixture->parts.clipboardPort->text().contains(
                 QString::number(m_fixture->backend.access().accountId.value())),
             qPrintable(m_fixture->parts.clipboardPort->text()));
}

void TestDoctorDialog::isReadAloud()
{
    chooseInMenu(u"Check “"_s);
    QVERIFY(waitForEnd());
    const QStringList texts = test::accessibleTexts(m_fixture->dialog(u"doctorDialog"_s));
    for (int check = 0; check < DoctorCheckCount; ++check) {
        const auto *row = m_fixture->child<DoctorRow>(u"doctorRow%1"_s.arg(check));
        QVERIFY(row);
        QVERIFY(texts.contains(row->accessibleName()));
        // The verdict is said in words, not by its colour alone.
        QVERIFY2(row->accessibleName().contains(u": "_s), qPrintable(row->accessibleName()));
    }
}

void TestDoctorDialog::closesWithALock()
{
    m_fixture->addFault(u"GET /v1/shared-tokens hang when=before"_s);
    chooseInMenu(u"Check “"_s);
    QVERIFY(m_fixture->dialog(u"doctorDialog"_s));
    key(ActionId::Lock);
    QTRY_VERIFY(!m_fixture->dialog(u"doctorDialog"_s));
}

void TestDoctorDialog::openTrial(const QString &name)
{
    TablePage *page = m_fixture->showPage("shipping");
    m_fixture->select<ShippingToken>(page, ListKind::ShippingTokens, {name});
    auto *button = visibleChild<Button>(page, u"change%1"_s.arg(int(RowAction::Try)));
    QVERIFY(button);
    button->click();
    QVERIFY(m_fixture->dialog(u"trialDialog"_s));
}

QString TestDoctorDialog::trialSays(const QString &expected)
{
    m_fixture->press(u"actionButton"_s);
    const auto said = [this] {
        const auto *bar = visibleChild<MessageBar>(m_fixture->dialog(u"trialDialog"_s));
        return bar ? bar->text() : QString();
    };
    // Only the pauses between two looks are passed over, and no deadline of what is on its way.
    (void)test::runUntil([&] { return said().contains(expected); },
                         [&] {
                             if (said().contains(u"Looking for it"_s)
                                 && m_fixture->parts.http.inFlight() == 0)
                                 m_fixture->parts.clock.advance(200ms);
                         });
    return said();
}

void TestDoctorDialog::triesAToken()
{
    const auto &rows = *m_fixture->parts.workspace.rows<ShippingToken>(m_fixture->main);
    const ShippingToken token = *std::ranges::find(rows, true, &ShippingToken::enabled);
    openTrial(token.name);
    // What is sent is shown first, and that it counts.
    const QString line = m_fixture->child<QPlainTextEdit>(u"trialLine"_s)->toPlainText();
    QVERIFY2(line.startsWith(u"{\"message\":"_s), qPrintable(line));
    QVERIFY(labelText(u"dialogText"_s).contains(u"counts to the account’s volume"_s));
    QVERIFY(m_fixture->writes().isEmpty());
    const QString said = trialSays(u"works"_s);
    QVERIFY2(said.contains(u"the line was visible in the account’s logs after"_s),
             qPrintable(said));
    QCOMPARE(m_fixture->writes().size(), 1);
    // It is not sent again.
    QVERIFY(!visibleChild<Button>(m_fixture->dialog(u"trialDialog"_s), u"actionButton"_s));
    const QString secret = QString::fromLatin1(token.token.exposedText().toByteArray());
    for (const QString &text : test::accessibleTexts(m_fixture->dialog(u"trialDialog"_s))) {
        for (qsizetype at = 0; at + 5 <= secret.size(); ++at)
            QVERIFY(!text.contains(secret.sliced(at, 5)));
    }
}

void TestDoctorDialog::tellsADisabledToken()
{
    const auto &rows = *m_fixture->parts.workspace.rows<ShippingToken>(m_fixture->main);
    openTrial(std::ranges::find(rows, false, &ShippingToken::enabled)->name);
    const QString said = trialSays(u"it is disabled"_s);
    QVERIFY2(said.contains(u"it is disabled"_s), qPrintable(said));
}

void TestDoctorDialog::triesAnAccountsToken()
{
    auto *shell = m_fixture->window->findChild<Shell *>();
    shell->showPage("accounts");
    const auto &accounts = *m_fixture->parts.workspace.rows<Account>(m_fixture->main);
    const auto own = std::ranges::find(accounts, AccountType::Main, &Account::type);
    QVERIFY(own != accounts.end());
    QTRY_VERIFY(
        shell->currentPage()->select({ListKind::Accounts, {{m_fixture->main, own->id.value()}}}));
    m_fixture->parts.settle();
    auto *button =
        visibleChild<Button>(shell->currentPage(), u"change%1"_s.arg(int(RowAction::Try)));
    QVERIFY(button);
    QVERIFY(button->isEnabled());
    button->click();
    const QString said = trialSays(u"works"_s);
    QVERIFY2(said.contains(u"was visible"_s), qPrintable(said));
}

void TestDoctorDialog::triesNothingThatIsReadOnly()
{
    QVERIFY(m_fixture->parts.connections.setMarks(m_fixture->main, {.readOnly = true}));
    TablePage *page = m_fixture->showPage("shipping");
    const auto &rows = *m_fixture->parts.workspace.rows<ShippingToken>(m_fixture->main);
    m_fixture->select<ShippingToken>(page, ListKind::ShippingTokens, {rows.front().name});
    const auto *button = visibleChild<Button>(page, u"change%1"_s.arg(int(RowAction::Try)));
    QVERIFY(button);
    QVERIFY(!button->isEnabled());
}

QTEST_MAIN(TestDoctorDialog)
#include "tst_doctor_dialog.moc"
