// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/list_knowledge.h"
#include "services/desktop/clipboard_service.h"
#include "tests/ui/support/changes_fixture.h"
#include "tests/ui/support/widget_test.h"
#include "ui/changes/carry/carry_dialog.h"
#include "ui/changes/carry/carry_model.h"
#include "ui/widgets/text/label.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

namespace {

//! \p text without what isolates the names in it, and without places to break.
QString plain(QString text)
{
    for (const char16_t hidden : {u'\u2068', u'\u2069', u'\u200b'})
        text.remove(QChar(hidden));
    return text;
}

} // namespace

//! The dialog that carries filters and shared tokens over to other accounts, over two sandboxes.
class TestCarryDialog : public WidgetTest {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void accountsAreFoundByTyping();
    void anAccountThatCannotTakeIsOff();
    void planIsShownBeforeAnythingIsMade();
    void takenNamesAreSkippedOrChanged();
    void anOwnNameIsTyped();
    void tokensAreMadeAndCopied();
    void tokensAreHandedOnAsLinks();
    void failuresAreSaidAndTriedAgain();
    void stopBeginsNoMore();
    void aLockTakesTheMasksAndLeavesTheDialog();
    void unfilteredTokensStayBehind();
    void noSecretIsInARole();

private:
    void open(const QStringList &names);
    void choose(const QString &typed);
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_dialog ? visibleChild<T>(m_dialog, name) : nullptr;
    }
    [[nodiscard]] Button *action() const { return part<Button>(u"actionButton"_s); }
    [[nodiscard]] Button *close() const { return part<Button>(u"cancelButton"_s); }
    [[nodiscard]] bool isResult() const { return close() && close()->text() == u"Close"_s; }
    [[nodiscard]] QString sentence() const
    {
        const auto *label = part<Label>(u"carrySentence"_s);
        return label ? label->text() : QString();
    }
    [[nodiscard]] QAbstractItemModel *model() const
    {
        return part<QTreeView>(u"carryItems"_s)->model();
    }
    //! "name: what is said of it".
    [[nodiscard]] QStringList lines() const;
    //! The token that is carried over in these tests, in the other account.
    auto tokens(const ConnectionId &id) const { return m_f->parts.workspace.rows<SharedToken>(id); }
    [[nodiscard]] std::vector<SharedToken> tokensThere() const
    {
        std::vector<SharedToken> found;
        for (const auto all = tokens(m_other); const SharedToken &token : *all)
            if (token.name == u"Board status wall")
                found.push_back(token);
        return found;
    }
    [[nodiscard]] QStringList visibleTargets() const;
    void carryToTheOther(const QStringList &names);
    //! Makes shared tokens of those names in the other account.
    void makeThere(const QStringList &names);

    std::unique_ptr<ChangesFixture> m_f;
    std::unique_ptr<Sandbox> m_otherBackend;
    ConnectionId m_other;
    QPointer<CarryDialog> m_dialog;
};

void TestCarryDialog::init()
{
    m_f = std::make_unique<ChangesFixture>();
    m_otherBackend = std::make_unique<Sandbox>();
    const Outcome<SandboxAccess> access = m_otherBackend->start({.openSubAccounts = true});
    QVERIFY(access);
    const auto finance =
        std::ranges::find(access->subAccounts, u"Finance"_s, &SandboxAccount::name);
    QVERIFY(finance != access->subAccounts.end());
    std::optional<Outcome<ConnectionId>> added;
    m_f->parts.connections.add({.candidate = {access->url, finance->apiToken},
                                .identity = {finance->id, finance->name},
                                .name = u"Acme US"_s},
                               this, [&](const Outcome<ConnectionId> &id) { added = id; });
    QTRY_VERIFY(added.has_value());
    QVERIFY(added->has_value());
    m_other = **added;
    QTRY_VERIFY(knowledgeOf(m_f->parts.workspace.status(m_other, ListKind::SharedTokens))
                == ListKnowledge::Current);
    QTRY_VERIFY(knowledgeOf(m_f->parts.workspace.status(m_other, ListKind::Filters))
                == ListKnowledge::Current);
    QVERIFY(m_f->settle());
    m_otherBackend->journal()->clear();
}

void TestCarryDialog::cleanup()
{
    m_f.reset();
    m_otherBackend.reset();
    QVERIFY(!m_dialog);
}

void TestCarryDialog::open(const QStringList &names)
{
    TablePage *page = m_f->showPage("shared");
    m_f->select<SharedToken>(page, ListKind::SharedTokens, names);
    QVERIFY(page->act(ActionId::CarryOver));
    m_dialog = m_f->child<CarryDialog>(u"carryDialog"_s);
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    new QAbstractItemModelTester(m_dialog->findChild<CarryModel *>(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest, m_dialog);
}

QStringList TestCarryDialog::visibleTargets() const
{
    QStringList names;
    for (const QCheckBox *box : m_dialog->findChildren<QCheckBox *>(u"target"_s))
        if (box->isVisible())
            names.append(plain(box->text()));
    return names;
}

void TestCarryDialog::choose(const QString &typed)
{
    QTest::keyClicks(part<QLineEdit>(u"targetSearch"_s), typed);
    const QList<QCheckBox *> boxes = m_dialog->findChildren<QCheckBox *>(u"target"_s);
    for (QCheckBox *box : boxes)
        if (box->isVisible())
            box->click();
    QVERIFY(action()->isEnabled());
    action()->click();
}

QStringList TestCarryDialog::lines() const
{
    QStringList found;
    for (int row = 0; row < model()->rowCount(); ++row)
        found.append(plain(model()->index(row, CarryModel::Object).data().toString() + u": "_s
                           + model()->index(row, CarryModel::Effect).data().toString()));
    return found;
}

void TestCarryDialog::carryToTheOther(const QStringList &names)
{
    open(names);
    choose(u"finan"_s);
    QVERIFY(action()->isEnabled());
    action()->click();
    QTRY_VERIFY(isResult());
}

void TestCarryDialog::makeThere(const QStringList &names)
{
    for (const QString &name : names) {
        CommandRun *made = m_f->parts.commands.run(
            {m_other, CreateSharedToken{.draft = {.name = name}, .mayBeUnfiltered = true}});
        bool finished = false;
        connect(made, &CommandRun::finished, this, [&] { finished = true; });
        QTRY_VERIFY(finished);
    }
    QVERIFY(m_f->settle());
}

void TestCarryDialog::accountsAreFoundByTyping()
{
    open({u"Board status wall"_s});
    QCOMPARE(m_dialog->windowTitle(), u"Carry over 1 shared token to other accounts"_s);
    // Where it comes from it need not go.
    QCOMPARE(visibleTargets(), QStringList(u"Finance"_s));
    QVERIFY(!action()->isEnabled());
    QTest::keyClicks(part<QLineEdit>(u"targetSearch"_s), u"nowhere"_s);
    QCOMPARE(visibleTargets(), QStringList());
    QVERIFY(part<Label>(u"noTarget"_s));
    part<QLineEdit>(u"targetSearch"_s)->clear();
    // By its connection's name as well.
    QTest::keyClicks(part<QLineEdit>(u"targetSearch"_s), u"acme us"_s);
    QCOMPARE(visibleTargets(), QStringList(u"Finance"_s));
    close()->click();
}

void TestCarryDialog::anAccountThatCannotTakeIsOff()
{
    m_f->parts.sync.refuseToken(m_other, {.kind = ProblemKind::Unauthorized});
    open({u"Board status wall"_s});
    const auto *box = m_dialog->findChild<QCheckBox *>(u"target"_s);
    QVERIFY(box && !box->isEnabled());
    QVERIFY(box->accessibleDescription().contains(u"refuses the API token"_s));
    close()->click();
}

void TestCarryDialog::planIsShownBeforeAnythingIsMade()
{
    open({u"Board status wall"_s});
    choose(u"finan"_s);
    QVERIFY(m_otherBackend->journal()->requests().empty());
    QVERIFY2(sentence().endsWith(u"will be made in 1 account."_s), qPrintable(sentence()));
    const QString token = lines().last();
    QVERIFY2(token.startsWith(u"Board status wall: is made with "_s), qPrintable(token));
    QVERIFY2(token.contains(u"it expires on"_s) || token.contains(u"never expires"_s),
             qPrintable(token));
    part<Button>(u"backToAccounts"_s)->click();
    QVERIFY(part<QLineEdit>(u"targetSearch"_s));
    close()->click();
    QVERIFY(m_f->writes().isEmpty());
}

void TestCarryDialog::takenNamesAreSkippedOrChanged()
{
    makeThere({u"Board status wall"_s});
    open({u"Board status wall"_s});
    choose(u"finan"_s);
    QVERIFY(!action()->isEnabled());
    QVERIFY(sentence().startsWith(u"Nothing will be made. 1 is skipped."_s));
    QVERIFY2(lines().last().contains(u"has a shared token of this name"_s),
             qPrintable(lines().last()));
    part<QComboBox>(u"nameTaken"_s)->setCurrentIndex(1);
    QVERIFY(action()->isEnabled());
    QVERIFY(
        lines().last().startsWith(u"Board status wall: is made as “Board status wall 2” with"_s));
    close()->click();
    // What the plan has left out is told at the end, too.
    carryToTheOther({u"Board status wall"_s, u"Public status"_s});
    QVERIFY2(sentence().endsWith(u"1 account, 1 skipped."_s), qPrintable(sentence()));
    QVERIFY(!part<Label>(u"dialogText"_s)->text().contains(u"is shown before"_s));
    close()->click();
}

void TestCarryDialog::anOwnNameIsTyped()
{
    makeThere({u"Board status wall"_s, u"Lobby"_s});
    open({u"Board status wall"_s});
    choose(u"finan"_s);
    QVERIFY(!action()->isEnabled());
    // The row with the taken name is the current one, and its field is there.
    auto *edit = part<QLineEdit>(u"carryNameEdit"_s);
    QVERIFY(edit);
    QCOMPARE(plain(edit->accessibleName()), u"Its name in Finance"_s);
    QCOMPARE(edit->text(), u"Board status wall"_s);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"Lobby"_s);
    QVERIFY(!action()->isEnabled());
    QVERIFY2(part<Label>(u"nameError"_s)->text().contains(u"has a token of this name"_s),
             qPrintable(part<Label>(u"nameError"_s)->text()));
    // The filters come into the plan with it; the keyboard stays where it is.
    QTest::keyClicks(edit, u" wall"_s);
    QVERIFY(edit->isVisible());
    QCOMPARE(m_dialog->focusWidget(), edit);
    QVERIFY(!part<Label>(u"nameError"_s));
    QVERIFY(action()->isEnabled());
    QVERIFY2(lines().last().contains(u"is made as “Lobby wall”"_s), qPrintable(lines().last()));
    // What no token can be called makes nothing.
    edit->clear();
    QVERIFY(!action()->isEnabled());
    QTest::keyClicks(edit, u"Lobby wall"_s);
    action()->click();
    QTRY_VERIFY(isResult());
    const Rows<SharedToken> there = m_f->parts.workspace.rows<SharedToken>(m_other);
    QCOMPARE(std::ranges::count(*there, u"Lobby wall"_s, &SharedToken::name), 1);
    close()->click();
}

void TestCarryDialog::tokensAreMadeAndCopied()
{
    carryToTheOther({u"Board status wall"_s});
    QVERIFY(m_f->settle());
    const std::vector<SharedToken> there = tokensThere();
    QCOMPARE(there.size(), size_t(1));
    const SharedToken &token = there.front();
    QVERIFY(!token.filters.empty());
    QVERIFY2(lines().last().contains(token.token.masked() + u" · Done"_s),
             qPrintable(lines().last()));
    QVERIFY(!action());
    QCOMPARE(part<Button>(u"copyMade"_s)->text(), u"Copy token"_s);
    part<Button>(u"copyMade"_s)->click();
    QCOMPARE(m_f->parts.clipboardPort->text().toUtf8(), token.token.exposedText().toByteArray());
    QTRY_VERIFY(part<Label>(u"carryClipboard"_s)->text().startsWith(u"Copied"_s));
    close()->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY2(m_f->said().endsWith(u"made in 1 account."_s), qPrintable(m_f->said()));
}

void TestCarryDialog::tokensAreHandedOnAsLinks()
{
    const Connection &to = m_f->parts.workspace.connection(m_other)->connection;
    QVERIFY(m_f->parts.dashboards.set(to, u"https://app.logz.io/#/dashboard/osd/view/one"_s));
    open({u"Board status wall"_s, u"Checkout error budget"_s});
    choose(u"finan"_s);
    action()->click();
    QTRY_VERIFY(isResult());
    QVERIFY(m_f->settle());
    const auto textOf = [this](const QString &name) {
        for (const auto all = tokens(m_other); const SharedToken &token : *all) {
            if (token.name == name)
                return token.token.exposedText().toByteArray();
        }
        return QByteArray();
    };
    QCOMPARE(part<Button>(u"copyMade"_s)->text(), u"Copy link"_s);
    QVERIFY(part<Button>(u"copyAsMade"_s)->isEnabled());
    part<Button>(u"copyMade"_s)->click();
    QVERIFY(m_f->parts.clipboardPort->text().startsWith(u"https://app.logz.io/?embed=true"_s));
    part<Button>(u"copyAllMade"_s)->click();
    const QStringList copied = m_f->parts.clipboardPort->text().split(u'\n');
    QCOMPARE(copied.size(), 2);
    for (const QString &line : copied) {
        const QStringList cells = line.split(u'\t');
        QCOMPARE(cells.size(), 3);
        QCOMPARE(plain(cells[0]), u"Finance"_s);
        QVERIFY(!textOf(cells[1]).isEmpty());
        QVERIFY(cells[2].toUtf8().contains("shareToken=" + textOf(cells[1])));
    }
    close()->click();
}

void TestCarryDialog::failuresAreSaidAndTriedAgain()
{
    const Outcome<sandbox::Fault> fault =
        sandbox::faultFromSpec(u"POST /v1/shared-tokens status=403 times=1"_s);
    QVERIFY(fault);
    m_otherBackend->addFault(*fault);
    carryToTheOther({u"Board status wall"_s});
    QVERIFY2(sentence().endsWith(u"1 failed."_s), qPrintable(sentence()));
    QVERIFY2(lines().last().startsWith(u"Board status wall: Failed"_s), qPrintable(lines().last()));
    QVERIFY(!part<Button>(u"copyMade"_s));
    QCOMPARE(action()->text(), u"Try again"_s);
    QVERIFY(m_f->settle());
    action()->click();
    QVERIFY2(lines().last().endsWith(u"is there already and is used"_s),
             qPrintable(lines().last()));
    QTRY_VERIFY(action()->isEnabled());
    action()->click();
    QTRY_VERIFY(isResult());
    QCOMPARE(sentence(), u"1 shared token was made in 1 account."_s);
    close()->click();
}

void TestCarryDialog::stopBeginsNoMore()
{
    const Outcome<sandbox::Fault> fault =
        sandbox::faultFromSpec(u"POST /v1/shared-tokens/filters latency=80"_s);
    QVERIFY(fault);
    m_otherBackend->addFault(*fault);
    open({u"Board status wall"_s});
    choose(u"finan"_s);
    action()->click();
    QTRY_VERIFY(lines().first().endsWith(u"Under way…"_s));
    close()->click();
    QCOMPARE(close()->text(), u"Stopping…"_s);
    QTRY_VERIFY(isResult());
    QVERIFY2(lines().first().contains(u"Done"_s), qPrintable(lines().first()));
    QVERIFY2(lines().last().endsWith(u"Not begun"_s), qPrintable(lines().last()));
    QVERIFY(m_f->settle());
    QVERIFY(tokensThere().empty());
    close()->click();
}

void TestCarryDialog::aLockTakesTheMasksAndLeavesTheDialog()
{
    carryToTheOther({u"Board status wall"_s});
    QVERIFY(m_f->settle());
    const QString mask = tokensThere().front().token.masked();
    QVERIFY(lines().last().contains(mask));
    m_f->parts.connections.lock();
    QVERIFY(m_dialog && !m_dialog->isVisible());
    m_f->parts.settle();
    auto *shown = m_dialog->findChild<CarryModel *>();
    for (int row = 0; row < shown->rowCount(); ++row)
        QVERIFY(!shown->index(row, CarryModel::Effect).data().toString().contains(mask));
    m_f->parts.connections.unlock();
    QVERIFY(m_f->settle());
    QTRY_VERIFY(m_dialog && m_dialog->isVisible());
    // With the list its text is there again, to be copied.
    QTRY_VERIFY(lines().last().contains(mask));
    part<Button>(u"copyMade"_s)->click();
    QVERIFY(m_f->parts.clipboard.holdsSecret());
    close()->click();
}

void TestCarryDialog::unfilteredTokensStayBehind()
{
    QString unfiltered;
    for (const auto all = tokens(m_f->main); const SharedToken &token : *all)
        if (token.filters.empty())
            unfiltered = token.name;
    QVERIFY(!unfiltered.isEmpty());
    open({unfiltered});
    QVERIFY(part<Label>(u"leftBehind"_s)->text().contains(u"has no filter"_s));
    QVERIFY(!action()->isEnabled());
    close()->click();
}

void TestCarryDialog::noSecretIsInARole()
{
    carryToTheOther({u"Board status wall"_s});
    QVERIFY(m_f->settle());
    QStringList secrets;
    for (const ConnectionId &id : {m_f->main, m_other}) {
        for (const auto all = tokens(id); const SharedToken &token : *all)
            secrets.append(QString::fromLatin1(token.token.exposedText()));
    }
    const auto holdsOne = [&secrets](const QString &text) {
        return std::ranges::any_of(secrets,
                                   [&](const QString &each) { return text.contains(each); });
    };
    for (int row = 0; row < model()->rowCount(); ++row) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 40; ++role)
                QVERIFY(!holdsOne(model()->index(row, column).data(role).toString()));
        }
    }
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        QVERIFY(!holdsOne(widget->accessibleName()) && !holdsOne(widget->accessibleDescription()));
        QVERIFY(!holdsOne(widget->property("text").toString()) && !holdsOne(widget->toolTip()));
    }
    close()->click();
}

QTEST_MAIN(TestCarryDialog)
#include "tst_carry_dialog.moc"
