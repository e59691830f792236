// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/activity_log.h"
#include "services/desktop/clipboard_service.h"
#include "tests/ui/copy/copy_as_test.h"
#include "ui/changes/offers/row_offer.h"
#include "ui/copy/template_dialog.h"
#include "ui/palette/palette.h"
#include "ui/palette/palette_field.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The dialog "Copy as": from where it is opened, what it shows, and what is copied.
class TestCopyAs : public CopyAsTest {
    Q_OBJECT

private slots:
    void theKeyOpensItForTheSelectedRow();
    void menuAndDetailsOfferIt();
    void thePaletteLeadsToIt();
    void filtersHaveNothingToCopy();
    void copiesFluentBit();
    void theTokenItselfIsOneOfTheForms();
    void curlBeginsWithTheVariable();
    void neverShowsMoreThanTheMask();
    void accountsHaveTheirPurpose();
    void keepsAnEnteredHost();
    void saysWhyNothingCanBeCopied();
    void searchAndKeysWalkOverHeadings();
    void formatsAreFoundByShortNames();
    void keptRowsCannotBeCopied();
    void warnsOfWhatIsOfNoUse();
    void anAccountWithoutATokenHasNoneToCopy();
};

void TestCopyAs::theKeyOpensItForTheSelectedRow()
{
    showPage("shipping");
    selectRow(0);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    m_fixture->settle();
    QVERIFY(dialog());
    QVERIFY2(dialog()->windowTitle().startsWith(u"Copy “"_s), qPrintable(dialog()->windowTitle()));
    QVERIFY(dialog()->accessibleDescription().contains(
        u"Shipping token · Production · Europe (Frankfurt)"_s));
}

void TestCopyAs::menuAndDetailsOfferIt()
{
    showPage("shared");
    selectRow(0);
    m_fixture->settle();
    const auto buttons = m_window->findChildren<Button *>();
    const auto inDetails = std::ranges::find_if(buttons, [](const Button *button) {
        return button->isVisible() && button->text() == u"Copy as…"_s;
    });
    QVERIFY(inDetails != buttons.end());
    const QRect row = table()->visualRect(table()->currentIndex());
    emit table()->customContextMenuRequested(row.center());
    auto *menu = visibleChild<QMenu>(m_window.get());
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(QString(action->text()).remove(u'&'));
    menu->close();
    QVERIFY2(texts.contains(u"Copy as…\tCtrl+Shift+C"_s), qPrintable(texts.join(u'\n')));
    (*inDetails)->click();
    m_fixture->settle();
    QVERIFY(dialog());
    QVERIFY(dialog()->accessibleDescription().startsWith(u"Shared token"_s));
}

void TestCopyAs::thePaletteLeadsToIt()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<Palette *>();
    QVERIFY(palette);
    auto *field = palette->findChild<PaletteField *>();
    m_fixture->settle();
    QTest::keyClicks(field, u"host-2"_s);
    m_fixture->settle();
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    m_fixture->settle();
    QVERIFY(dialog());
    QVERIFY(dialog()->windowTitle().contains(u"host-2"_s));
}

void TestCopyAs::filtersHaveNothingToCopy()
{
    const auto offers = rowOffers(m_fixture->workspace, {ListKind::Filters, {{m_id, 1}}});
    for (const RowOffer &offer : offers)
        QVERIFY(offer.action != RowAction::CopyAs);
    // Of several rows the tokens are copied, one in each line.
    const auto several =
        rowOffers(m_fixture->workspace, {ListKind::SharedTokens, {{m_id, 1241}, {m_id, 1242}}});
    for (const RowOffer &offer : several)
        QVERIFY(offer.action != RowAction::CopyAs);
}

void TestCopyAs::copiesFluentBit()
{
    openFor(ListKind::ShippingTokens, 4002);
    pick(u"fluent-bit"_s);
    part<QLineEdit>(u"snippetType"_s)->setText(u"nginx"_s);
    QCOMPARE(part<QLineEdit>(u"snippetHost"_s)->text(), u"listener-eu.logz.io:8071"_s);
    QVERIFY(preview().startsWith(u"[OUTPUT]\n    Name              http\n"_s));
    QVERIFY(preview().contains(u"/?token=5d1p••••1101&type=nginx\n"_s));
    const auto *note = part<Label>(u"snippetNote"_s);
    QVERIFY(note->text().contains(u"Not checked by its tool."_s));
    pick(u"filebeat"_s);
    QVERIFY(note->text().contains(u"AAACertificateServices.crt"_s));
    pick(u"fluent-bit"_s);
    QVERIFY(!note->text().contains(u"AAACertificateServices.crt"_s));
    QCOMPARE(part<Label>(u"copyAsCountdown"_s)->text(), u"Clears from the clipboard after 30 s"_s);
    QString expected = preview();
    pressCopy();
    QVERIFY(isClosed());
    expected.replace(u"5d1p••••1101"_s, tokenOf(ListKind::ShippingTokens, 4002));
    QCOMPARE(m_fixture->clipboardPort->text(), expected);
    QVERIFY(m_fixture->clipboardPort->content->hasFormat(u"x-kde-passwordManagerHint"_s));
    QVERIFY(m_fixture->clipboard.holdsSecret());
    QCOMPARE(m_fixture->clipboard.label(), u"“host-1” as Fluent Bit"_s);
    QCOMPARE(m_fixture->clipboard.remaining(), std::chrono::seconds(30));
    const Activity &entry = m_fixture->activities.entries().front();
    QCOMPARE(entry.action, ActivityAction::CopyToken);
    QCOMPARE(entry.note, u"As Fluent Bit."_s);
    // The next token begins with what was chosen.
    openFor(ListKind::ShippingTokens, 4003);
    QVERIFY(preview().contains(u"5d1p••••1102&type=nginx"_s));
}

void TestCopyAs::theTokenItselfIsOneOfTheForms()
{
    openFor(ListKind::ApiTokens, 701);
    pick(u"token"_s);
    QCOMPARE(preview(), u"a91t••••2701"_s);
    QTest::keyClick(part<QLineEdit>(u"formatSearch"_s), Qt::Key_Return);
    QVERIFY(isClosed());
    QCOMPARE(m_fixture->clipboardPort->text(), tokenOf(ListKind::ApiTokens, 701));
}

void TestCopyAs::curlBeginsWithTheVariable()
{
    openFor(ListKind::ShippingTokens, 4001);
    pick(u"curl"_s);
    auto *source = part<QComboBox>(u"tokenSource"_s);
    QCOMPARE(source->currentIndex(), 1);
    QVERIFY(preview().contains(u"${LOGZIO_LOGS_TOKEN:?}"_s));
    QVERIFY(part<Label>(u"copyAsCountdown"_s)->text().startsWith(u"Holds no token"_s));
    const QString shown = preview();
    QString told;
    connect(dialog(), &CopyAsDialog::messageReady, this,
            [&told](const Message &message) { told = message.text; });
    pressCopy();
    QVERIFY(isClosed());
    QCOMPARE(m_fixture->clipboardPort->text(), shown);
    QVERIFY(!m_fixture->clipboard.holdsSecret());
    QVERIFY2(told.contains(u"there is no token in it"_s), qPrintable(told));
    openFor(ListKind::ShippingTokens, 4001);
    part<QComboBox>(u"tokenSource"_s)->setCurrentIndex(0);
    QVERIFY(preview().contains(u"<<'END'\nurl = \"https://listener-eu.logz.io:8071/?token=5d1p"_s));
}

void TestCopyAs::neverShowsMoreThanTheMask()
{
    const std::pair<ListKind, int> rows[]{{ListKind::ShippingTokens, 4002},
                                          {ListKind::SharedTokens, 1241},
                                          {ListKind::ApiTokens, 702},
                                          {ListKind::Accounts, 95001}};
    for (const auto &[kind, id] : rows) {
        openFor(kind, id);
        const QString token = tokenOf(kind, id);
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (!model()->formAt(row))
                continue;
            dialog()->findChild<FormatList *>()->setCurrentRow(row);
            QStringList texts = accessibleTexts(dialog());
            texts.append(preview());
            for (int role = 0; role < Qt::UserRole + 20; ++role)
                texts.append(model()->index(row, 0).data(role).toString());
            for (const QString &text : texts) {
                for (qsizetype i = 0; i + 5 <= token.size(); ++i) {
                    const QStringView run = QStringView(token).sliced(i, 5);
                    // The sample's tokens have these in them, as other texts have.
                    const bool isOfMany = run == u"token" || run == u"00000";
                    QVERIFY2(isOfMany || !text.contains(run), qPrintable(text));
                }
            }
        }
        dialog()->close();
        QVERIFY(isClosed());
    }
}

void TestCopyAs::accountsHaveTheirPurpose()
{
    openFor(ListKind::Accounts, 95001);
    pick(u"prometheus"_s);
    QVERIFY(preview().contains(u"\"https://listener-eu.logz.io:8053\""_s));
    QVERIFY(part<Label>(u"snippetNote"_s)->text().contains(u"can write metrics to"_s));
    QVERIFY(!part<QLineEdit>(u"snippetType"_s));
    QCOMPARE(model()->rowOf(u"filebeat"_s), model()->rowOf(u"token"_s));
    dialog()->close();
    QVERIFY(isClosed());
    openFor(ListKind::Accounts, 90001);
    pick(u"filebeat"_s);
    // Terraform manages shipping tokens, and not those of accounts.
    QCOMPARE(model()->rowOf(u"terraform"_s), model()->rowOf(u"token"_s));
}

void TestCopyAs::keepsAnEnteredHost()
{
    openFor(ListKind::ShippingTokens, 4002);
    pick(u"logstash"_s);
    auto *host = part<QLineEdit>(u"snippetHost"_s);
    host->selectAll();
    QTest::keyClicks(host, u"proxy.acme.io:8071"_s);
    QVERIFY(preview().contains(u"https://proxy.acme.io:8071/"_s));
    pick(u"filebeat"_s);
    QCOMPARE(host->text(), u"proxy.acme.io"_s);
    QVERIFY(preview().contains(u"\"proxy.acme.io:5015\""_s));
    host->selectAll();
    QTest::keyClicks(host, u"https://x"_s);
    QCOMPARE(preview(), QString());
    QVERIFY(part<Label>(u"snippetFault"_s)->text().contains(u"neither a host"_s));
    QVERIFY(!part<Button>(u"actionButton"_s)->isEnabled());
    host->selectAll();
    QTest::keyClicks(host, u"listener-eu.logz.io:5015"_s);
    pick(u"vector"_s);
    QCOMPARE(host->text(), u"listener-eu.logz.io:8071"_s);
}

void TestCopyAs::saysWhyNothingCanBeCopied()
{
    openFor(ListKind::ShippingTokens, 4002);
    pick(u"rsyslog"_s);
    auto *type = part<QLineEdit>(u"snippetType"_s);
    type->clear();
    QVERIFY(part<Label>(u"snippetFault"_s)->text().contains(u"Enter the type"_s));
    type->setText(u"a]b"_s);
    QVERIFY(part<Label>(u"snippetFault"_s)->text().contains(u"“]”"_s));
    QVERIFY(!part<Button>(u"saveButton"_s)->isEnabled());
    pick(u"logstash"_s);
    QVERIFY(!part<Label>(u"snippetFault"_s));
    QVERIFY(preview().contains(u"type=a%5Db"_s));
}

void TestCopyAs::searchAndKeysWalkOverHeadings()
{
    openFor(ListKind::ShippingTokens, 4002);
    auto *search = part<QLineEdit>(u"formatSearch"_s);
    auto *list = dialog()->findChild<FormatList *>();
    const auto current = [&] {
        return list->currentIndex().data().toString();
    };
    QCOMPARE(current(), u"Token"_s);
    for (const QString &wanted : {u"Environment lines"_s, u"curl"_s, u"Filebeat"_s}) {
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(current(), wanted);
    }
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(current(), u"Token"_s);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(current(), u"Token"_s);
    QTest::keyClicks(search, u"FLUENT"_s);
    QStringList shown;
    for (int row = 0; row < model()->rowCount(); ++row)
        shown.append(model()->index(row, 0).data().toString());
    QCOMPARE(shown,
             (QStringList{u"Shippers"_s, u"Fluent Bit"_s, u"Fluent Bit with Logz.io’s plugin"_s,
                          u"Fluentd"_s}));
    QCOMPARE(current(), u"Fluent Bit"_s);
    QTest::keyClicks(search, u"zzz"_s);
    // What is not found can be made, and nothing of the form before is copied.
    QCOMPARE(current(), u"New template…"_s);
    QVERIFY(part<Label>(u"formatNote"_s)->text().startsWith(u"No format"_s));
    QVERIFY(!part<QPlainTextEdit>(u"snippetPreview"_s));
    QCOMPARE(part<Button>(u"actionButton"_s)->text(), u"New template…"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(dialog()->isVisible());
    auto *asked = dialog()->findChild<TemplateDialog *>();
    QVERIFY(asked);
    asked->reject();
    search->clear();
    QCOMPARE(part<Button>(u"actionButton"_s)->text(), u"Copy snippet"_s);
    QVERIFY(!part<Label>(u"formatNote"_s));
}

//! By what those call it who use it, and by several words in any order.
void TestCopyAs::formatsAreFoundByShortNames()
{
    openFor(ListKind::ShippingTokens, 4001);
    auto *search = part<QLineEdit>(u"formatSearch"_s);
    const auto foundBy = [&](const QString &text) {
        search->clear();
        QTest::keyClicks(search, text);
        QStringList titles;
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->formAt(row))
                titles.append(model()->index(row, 0).data().toString());
        }
        return titles;
    };
    const auto isSelected = [&](const QString &title) {
        return part<QListView>(u"formatList"_s)->currentIndex().data().toString() == title;
    };
    QCOMPARE(foundBy(u"otel"_s), QStringList{u"OpenTelemetry Collector"_s});
    QCOMPARE(foundBy(u"OTLP"_s), QStringList{u"OpenTelemetry Collector"_s});
    QCOMPARE(foundBy(u"k8s"_s), (QStringList{u"Helm values"_s, u"Kubernetes Secret"_s}));
    // What is called so comes first, also before what another heading has.
    QCOMPARE(foundBy(u"Kubernetes"_s), (QStringList{u"Kubernetes Secret"_s, u"Helm values"_s}));
    QVERIFY(isSelected(u"Kubernetes Secret"_s));
    QCOMPARE(foundBy(u"do"_s).front(), u"Docker"_s);
    QVERIFY(isSelected(u"Docker"_s));
    QCOMPARE(foundBy(u"tf"_s), (QStringList{u"Terraform resource"_s, u"Terraform import block"_s}));
    QCOMPARE(foundBy(u"import tf"_s), QStringList{u"Terraform import block"_s});
    QCOMPARE(foundBy(u"fluent-bit"_s),
             (QStringList{u"Fluent Bit"_s, u"Fluent Bit with Logz.io’s plugin"_s}));
    QCOMPARE(foundBy(u"fluentbit plugin"_s), QStringList{u"Fluent Bit with Logz.io’s plugin"_s});
    QCOMPARE(foundBy(u"dotenv"_s), QStringList{u"Environment lines"_s});
}

void TestCopyAs::keptRowsCannotBeCopied()
{
    const ConnectionId kept = m_fixture->addKept(m_id, m_fixture->clock.now());
    for (const auto &[kind, id] :
         {std::pair{ListKind::ShippingTokens, 4002}, std::pair{ListKind::SharedTokens, 1241},
          std::pair{ListKind::Accounts, 90001}}) {
        const auto offers = rowOffers(m_fixture->workspace, {kind, {{kept, id}}});
        QCOMPARE(int(offers.front().action), int(RowAction::CopyAs));
        QVERIFY2(offers.front().obstacle.contains(u"not yet read again"_s)
                     || !offers.front().isPossible(),
                 qPrintable(offers.front().obstacle));
    }
}

void TestCopyAs::warnsOfWhatIsOfNoUse()
{
    openFor(ListKind::SharedTokens, 1247);
    QVERIFY(part<Label>(u"snippetWarning"_s)->text().contains(u"has expired"_s));
    dialog()->close();
    QVERIFY(isClosed());
    openFor(ListKind::ShippingTokens, 4004);
    QVERIFY(part<Label>(u"snippetWarning"_s)->text().contains(u"is disabled"_s));
}

void TestCopyAs::anAccountWithoutATokenHasNoneToCopy()
{
    std::vector<Account> accounts = *m_fixture->workspace.rows<Account>(m_id);
    for (Account &account : accounts)
        account.token = Secret();
    m_fixture->workspace.replaceRows(m_id, std::move(accounts), m_fixture->clock.now());
    m_fixture->settle();
    showPage("accounts");
    selectRow(0);
    m_fixture->settle();
    emit table()->customContextMenuRequested(table()->visualRect(table()->currentIndex()).center());
    auto *menu = visibleChild<QMenu>(m_window.get());
    QVERIFY(menu);
    const auto actions = menu->actions();
    const auto copy = std::ranges::find_if(actions, [](const QAction *action) {
        return QString(action->text()).remove(u'&').startsWith(u"Copy token"_s);
    });
    QVERIFY(copy != actions.end());
    QVERIFY(!(*copy)->isEnabled());
    QVERIFY((*copy)->toolTip().contains(u"not known"_s));
    menu->close();
}

QTEST_MAIN(TestCopyAs)
#include "tst_copy_as.moc"
