// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/changes/changes_test.h"
#include "ui/changes/change_controller.h"
#include "ui/dialogs/dialog.h"
#include "ui/shell/shell.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! What takes something away or lets more be seen asks first, and the answer that is given by
//! chance is no.
class TestGraveChanges : public ChangesTest {
    Q_OBJECT

private slots:
    void cancelIsTheDefault_data();
    void cancelIsTheDefault();
    void returnTakesNothingAway_data();
    void returnTakesNothingAway();

private:
    [[nodiscard]] RowRef firstOf(ListKind kind) const
    {
        return withRowType(kind, [&]<typename Row>(std::type_identity<Row>) -> RowRef {
            const Rows<Row> rows = m_fixture->parts.workspace.rows<Row>(m_fixture->main);
            return {m_fixture->main, rows->empty() ? 0 : rows->front().id.value()};
        });
    }
};

void TestGraveChanges::cancelIsTheDefault_data()
{
    QTest::addColumn<RowAction>("action");
    QTest::addColumn<ListKind>("kind");
    QTest::newRow("delete a shipping token") << RowAction::Delete << ListKind::ShippingTokens;
    QTest::newRow("delete a shared token") << RowAction::Delete << ListKind::SharedTokens;
    QTest::newRow("delete a filter") << RowAction::Delete << ListKind::Filters;
    QTest::newRow("delete an API token") << RowAction::Delete << ListKind::ApiTokens;
    QTest::newRow("disable") << RowAction::Disable << ListKind::ShippingTokens;
    QTest::newRow("open to search") << RowAction::OpenToSearch << ListKind::Accounts;
    QTest::newRow("close to search") << RowAction::CloseToSearch << ListKind::Accounts;
}

void TestGraveChanges::cancelIsTheDefault()
{
    QFETCH(RowAction, action);
    QFETCH(ListKind, kind);
    RowRef row = firstOf(kind);
    if (kind == ListKind::Accounts) {
        const Rows<Account> accounts = m_fixture->parts.workspace.rows<Account>(m_fixture->main);
        const auto sub = std::ranges::find(*accounts, AccountType::Sub, &Account::type);
        QVERIFY(sub != accounts->end());
        row.id = sub->id.value();
    }
    m_fixture->window->findChild<Shell *>()->changes()->begin(action, {kind, {row}});
    QVERIFY(m_fixture->settle());
    auto *dialog = m_fixture->child<Dialog>();
    QVERIFY(dialog);
    auto *verb = visibleChild<Button>(dialog, u"actionButton"_s);
    QVERIFY(verb);
    QCOMPARE(verb->kind(), Button::Kind::Danger);
    QVERIFY(dialog->focusWidget());
    QCOMPARE(dialog->focusWidget()->objectName(), u"cancelButton"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(m_fixture->settle());
    QVERIFY(!m_fixture->child<Dialog>());
    QCOMPARE(m_fixture->writes(), QStringList());
    QVERIFY(m_fixture->parts.commands.waiting().empty());
}

void TestGraveChanges::returnTakesNothingAway_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::addColumn<QByteArray>("page");
    for (const ActionSpec &spec : actionSpecs()) {
        if (!spec.isGrave)
            continue;
        for (const char *page : {"shipping", "shared", "filters", "api"})
            QTest::addRow("%s in %s", spec.name, page) << spec.id << QByteArray(page);
    }
}

//! Every action that is called grave, in every page that has it.
void TestGraveChanges::returnTakesNothingAway()
{
    QFETCH(ActionId, action);
    QFETCH(QByteArray, page);
    TablePage *shown = m_fixture->showPage(std::string_view(page.constData(), size_t(page.size())));
    shown->select({shown->table().kind(), {firstOf(shown->table().kind())}});
    QVERIFY(m_fixture->settle());
    key(action);
    QVERIFY(m_fixture->settle());
    if (QWidget *dialog = QApplication::activeModalWidget())
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Return);
    QVERIFY(m_fixture->settle());
    // A rotation that keeps the old token makes one, and takes nothing.
    for (const QString &write : m_fixture->writes())
        QVERIFY2(write.startsWith(u"POST "_s), qPrintable(write));
    QVERIFY(m_fixture->parts.commands.waiting().empty());
}

QTEST_MAIN(TestGraveChanges)
#include "tst_grave_changes.moc"
