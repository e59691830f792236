// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/window_test.h"
#include "ui/changes/offers/row_offer.h"
#include "ui/dialogs/token_dialog.h"
#include "ui/shell/shell.h"
#include "ui/shell/sidebar/connection_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using test::visibleChild;

//! What a page says of its lists and of the tokens that they are asked for with.
class TestWindowStates : public test::WindowTest {
    Q_OBJECT

private slots:
    void saysWhoReadsEverything();
    void offersANewTokenAfter401();
    void tellsTwoAddressesApart_data();
    void tellsTwoAddressesApart();
    void tellsWhatToSendAfter403();
    void keepsStaleRows();
    void saysWhereApiTokensCannotBeListed();
    void loads();
    void accountTokensComeAgainAfterALock();
};

void TestWindowStates::saysWhoReadsEverything()
{
    m_fixture->addSample();
    open();
    showPage("shared");
    QTRY_COMPARE(barText(),
                 u"1 token has no filter: anyone with “Support snapshots” can read "
                 u"every log of Production."_s);
    auto *action = visibleChild<Button>(m_window.get(), u"messageAction"_s);
    QVERIFY(action);
    QCOMPARE(action->text(), u"Attach a filter"_s);
    QTest::mouseClick(action, Qt::LeftButton);
    auto *editor = visibleChild<QDialog>(m_window.get(), u"filterEditor"_s);
    QVERIFY(editor);
    QVERIFY(editor->windowTitle().contains(u"Support snapshots"_s));
    editor->close();
    showPage("shipping");
    QVERIFY(barText().isEmpty());
}

void TestWindowStates::offersANewTokenAfter401()
{
    const ConnectionId id = m_fixture->addSample();
    m_fixture->updateConnection(id, [](ConnectionInfo &info) {
        info.state = ConnectionState::TokenRefused;
        info.problem = Problem{.kind = ProblemKind::Unauthorized, .httpStatus = 401};
    });
    open();
    showPage("shared");
    QVERIFY2(barText().contains(u"“Acme Production”"_s), qPrintable(barText()));
    // Its rows stay.
    QCOMPARE(table()->model()->rowCount(), 12);
    QVERIFY(visibleChild<ConnectionCard>(m_window.get())
                ->accessibleDescription()
                .contains(u"needs attention"_s));
    auto *action = visibleChild<Button>(m_window.get(), u"messageAction"_s);
    QCOMPARE(action->text(), u"Enter a new token"_s);
    action->click();
    auto *dialog = visibleChild<TokenDialog>(m_window.get());
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"tokenEdit"_s)->echoMode(), QLineEdit::Password);
}

void TestWindowStates::tellsTwoAddressesApart_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("back");
    QTest::addColumn<QString>("send");
    QTest::addRow("another host") << u"https://api.logz.io"_s << u"Go back to api.logz.io"_s
                                  << u"Send it to 127.0.0.1"_s;
    QTest::addRow("another port") << u"http://127.0.0.1:18080"_s
                                  << u"Go back to http://127.0.0.1:18080"_s
                                  << u"Send it to http://127.0.0.1:40415"_s;
    QTest::addRow("another scheme")
        << u"https://127.0.0.1:40415"_s << u"Go back to https://127.0.0.1:40415"_s
        << u"Send it to http://127.0.0.1:40415"_s;
}

void TestWindowStates::tellsTwoAddressesApart()
{
    QFETCH(QString, kept);
    QFETCH(QString, back);
    QFETCH(QString, send);
    const ConnectionId id = m_fixture->addSample(u"Acme"_s, u"http://127.0.0.1:40415"_s);
    m_fixture->updateConnection(id, [&](ConnectionInfo &info) {
        info.state = ConnectionState::TokenUnavailable;
        info.problem = Problem{.kind = ProblemKind::KeychainOtherOrigin, .detail = kept};
    });
    open();
    showPage("shared");
    QVERIFY2(barText().contains(u"“Acme” at http://127.0.0.1:40415"_s) && barText().contains(kept),
             qPrintable(barText()));
    visibleChild<Button>(m_window.get(), u"messageAction"_s)->click();
    const auto *dialog = visibleChild<QDialog>(m_window.get(), u"addressDialog"_s);
    QVERIFY(dialog);
    QStringList offered;
    for (const Button *button : dialog->findChildren<Button *>())
        if (button->isVisible())
            offered.append(button->text());
    QVERIFY2(offered.contains(back) && offered.contains(send), qPrintable(offered.join(u'\n')));
}

void TestWindowStates::tellsWhatToSendAfter403()
{
    const ConnectionId id = m_fixture->addSample();
    const Problem forbidden{.kind = ProblemKind::Forbidden,
                            .httpStatus = 403,
                            .serverMessage = u"Insufficient privileges"_s,
                            .requestId = u"8f3a-77"_s};
    m_fixture->failList(id, ListKind::SharedTokens, forbidden);
    open();
    showPage("shared");
    // With rows from before, the bar says it.
    QVERIFY(barText().contains(u"“Insufficient privileges”"_s));
    QVERIFY(barText().contains(u"8f3a-77"_s));
    visibleChild<Button>(m_window.get(), u"messageAction"_s)->click();
    QVERIFY(m_fixture->clipboardPort->text().contains(u"88765"_s));

    // Without, the page does.
    m_fixture->workspace.replaceRows<SharedToken>(id, {}, m_fixture->clock.now());
    m_fixture->settle();
    m_fixture->workspace.setStatus(id, ListKind::SharedTokens, {.problem = forbidden});
    m_fixture->settle();
    auto *text = visibleChild<Label>(m_window.get(), u"emptyCopyableText"_s);
    QVERIFY(text);
    QVERIFY(text->text().contains(u"8f3a-77"_s));
    QVERIFY(visibleChild<Label>(m_window.get(), u"emptyTitle"_s)
                ->text()
                .contains(u"support must enable"_s));
    QCOMPARE(visibleChild<Button>(m_window.get(), u"emptyAction0"_s)->text(),
             u"Open the console"_s);
}

void TestWindowStates::keepsStaleRows()
{
    const ConnectionId id = m_fixture->addSample();
    m_fixture->clock.advance(12min);
    m_fixture->failList(id, ListKind::SharedTokens, {.kind = ProblemKind::Offline});
    open();
    showPage("shared");
    QCOMPARE(table()->model()->rowCount(), 12);
    QVERIFY2(barText().endsWith(u"What you see is from 12 min ago."_s), qPrintable(barText()));
    QCOMPARE(visibleChild<Button>(m_window.get(), u"messageAction"_s)->text(), u"Try again"_s);
}

void TestWindowStates::saysWhereApiTokensCannotBeListed()
{
    const ConnectionId id = m_fixture->addSample();
    m_fixture->failList(id, ListKind::ApiTokens, {.kind = ProblemKind::NotSupported});
    open();
    showPage("api");
    QVERIFY(barText().startsWith(u"This backend does not list API tokens"_s));
    QVERIFY(!visibleChild<Button>(m_window.get(), u"messageAction"_s));
}

void TestWindowStates::loads()
{
    ConnectionInfo info;
    info.connection.id = ConnectionId::create();
    info.connection.name = u"New"_s;
    info.connection.apiUrl = QUrl(u"https://api.logz.io"_s);
    info.connection.accountId = AccountId(5);
    info.connection.accountName = u"New"_s;
    info.state = ConnectionState::Ready;
    m_fixture->workspace.addConnection(info);
    open();
    showPage("shared");
    QCOMPARE(visibleChild<Label>(m_window.get(), u"emptyTitle"_s)->text(),
             u"Loading the shared tokens…"_s);
    m_fixture->workspace.setStatus(info.connection.id, ListKind::SharedTokens,
                                   {.problem = Problem{.kind = ProblemKind::TimedOut}});
    m_fixture->settle();
    QCOMPARE(visibleChild<Label>(m_window.get(), u"emptyTitle"_s)->text(),
             u"Nothing could be loaded"_s);
    QVERIFY(barText().contains(u"no answer in time"_s));
    m_fixture->workspace.replaceRows<SharedToken>(info.connection.id, {}, m_fixture->clock.now());
    m_fixture->settle();
    QCOMPARE(visibleChild<Label>(m_window.get(), u"emptyTitle"_s)->text(),
             u"No shared tokens yet"_s);
}

//! The token of an account is told again when the list is read; only then is it known whether
//! Logz.io does.
void TestWindowStates::accountTokensComeAgainAfterALock()
{
    const ConnectionId id = m_fixture->addSample();
    open();
    showPage("accounts");
    const auto told = [this] {
        return test::accessibleTexts(m_window.get()).join(u'\n');
    };
    const QString again = u"Its token comes when the list is read again"_s;
    const QString never = u"Logz.io does not tell its token to this connection"_s;
    selectRow(0);
    QVERIFY(!told().contains(again) && !told().contains(never));
    m_fixture->workspace.dropSecrets();
    m_fixture->updateConnection(id,
                                [](ConnectionInfo &info) { info.state = ConnectionState::Ready; });
    m_fixture->settle();
    QTRY_VERIFY(told().contains(again));
    QVERIFY(!told().contains(never));
    const auto offers = rowOffers(m_fixture->workspace, {ListKind::Accounts, {{id, 88765}}});
    const auto tries = std::ranges::find(offers, RowAction::Try, &RowOffer::action);
    QVERIFY(tries != offers.end());
    QCOMPARE(tries->obstacle, again + u'.');
    // Read again without it.
    std::vector<Account> rows = *m_fixture->workspace.rows<Account>(id);
    m_fixture->workspace.replaceRows(id, std::move(rows), m_fixture->clock.now());
    m_fixture->settle();
    QTRY_VERIFY(told().contains(never));
    QVERIFY(!told().contains(again));
}

QTEST_MAIN(TestWindowStates)
#include "tst_window_states.moc"
