// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/activity_log.h"
#include "services/desktop/clipboard_service.h"
#include "services/settings/snippets/own_templates.h"
#include "services/sync/connections/connection_service.h"
#include "tests/ui/copy/copy_as_test.h"
#include "ui/copy/snippet_saving.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! Links, own templates and files of the dialog "Copy as", and what can go wrong.
class TestCopyLinks : public CopyAsTest {
    Q_OBJECT

private slots:
    void linksAreMadeFromOneAddress();
    void aStrangeHostIsRemarked();
    void pastedLinksLoseTheirToken();
    void ownTemplatesAreMadeAndUsed();
    void theRegionIsAskedForWhereItIsNotKnown();
    void savesForTheOwnerAlone();
    void aClipboardThatRefusesIsSaid();
    void aTokenThatIsGoneIsSaid();
    void aLockClosesIt();
};

void TestCopyLinks::linksAreMadeFromOneAddress()
{
    openFor(ListKind::SharedTokens, 1241);
    pick(u"link"_s);
    QVERIFY(part<Label>(u"snippetFault"_s)->text().contains(u"address once"_s));
    // The button asks for what is missing.
    pressCopy();
    m_fixture->settle();
    auto *edit = visibleChild<QLineEdit>(dialog(), u"dashboardEdit"_s);
    QVERIFY(edit);
    edit->setText(u"https://app.logz.io/#/dashboard/osd/x"_s);
    QVERIFY(
        visibleChild<Label>(dialog(), u"dashboardSaid"_s)->text().contains(u"app-eu.logz.io"_s));
    edit->setText(u"https://app-eu.logz.io/#/dashboard/osd/x?_g=()"_s);
    edit->window()->findChild<Button *>(u"actionButton"_s)->click();
    m_fixture->settle();
    QVERIFY(preview().startsWith(
        u"https://app-eu.logz.io/?embed=true&shareToken=6c36••••7d87#/dashboard/osd/x?_g=()"_s));
    part<QCheckBox>(u"timeBar"_s)->setChecked(true);
    QVERIFY(preview().endsWith(u"&forceShowQueryBar=true"_s));
    QCOMPARE(part<Button>(u"actionButton"_s)->text(), u"Copy link"_s);
    pick(u"markdown-link"_s);
    pressCopy();
    QVERIFY(isClosed());
    QCOMPARE(m_fixture->clipboardPort->text(),
             u"[Board status wall](<https://app-eu.logz.io/?embed=true&shareToken=%1"
             "#/dashboard/osd/x?_g=()&forceShowQueryBar=true>)"_s.arg(
                 tokenOf(ListKind::SharedTokens, 1241)));
    QVERIFY(m_fixture->clipboard.holdsSecret());
    // The next token of this account has its link at once.
    openFor(ListKind::SharedTokens, 1242);
    pick(u"link"_s);
    QVERIFY(preview().contains(u"shareToken=91ab"_s));
    QFile file(m_fixture->directory.filePath(u"dashboards.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("oken="));
}

void TestCopyLinks::aStrangeHostIsRemarked()
{
    const Connection connection = m_fixture->workspace.connection(m_id)->connection;
    QVERIFY(m_fixture->dependencies().dashboards.set(
        connection, u"https://dashboards.example.com/#/dashboard/osd/x"_s));
    openFor(ListKind::SharedTokens, 1241);
    pick(u"link"_s);
    const auto *warning = part<Label>(u"snippetWarning"_s);
    QVERIFY(warning);
    QVERIFY(warning->text().contains(u"dashboards.example.com"_s));
    // It can be copied, as it may be the admin's own.
    QVERIFY(part<Button>(u"actionButton"_s)->isEnabled());
    // Of other forms it is none.
    pick(u"token"_s);
    QVERIFY(!part<Label>(u"snippetWarning"_s));
}

void TestCopyLinks::pastedLinksLoseTheirToken()
{
    openFor(ListKind::SharedTokens, 1241);
    pick(u"link"_s);
    part<Button>(u"chooseDashboard"_s)->click();
    m_fixture->settle();
    auto *edit = visibleChild<QLineEdit>(dialog(), u"dashboardEdit"_s);
    QVERIFY(edit);
    edit->setText(u"https://app-eu.logz.io/?embed=true&shareToken=0c1d2e3f4a5b#/dashboard/osd/x"_s);
    QCOMPARE(edit->text(), u"https://app-eu.logz.io/#/dashboard/osd/x"_s);
    QVERIFY(!edit->isUndoAvailable());
}

void TestCopyLinks::ownTemplatesAreMadeAndUsed()
{
    openFor(ListKind::ShippingTokens, 4002);
    auto *list = dialog()->findChild<FormatList *>();
    list->setCurrentRow(model()->rowCount() - 1);
    QTest::keyClick(list, Qt::Key_Return);
    m_fixture->settle();
    auto *name = visibleChild<QLineEdit>(dialog(), u"templateName"_s);
    auto *text = visibleChild<QPlainTextEdit>(dialog(), u"templateText"_s);
    QVERIFY(name && text);
    auto *save = name->window()->findChild<Button *>(u"actionButton"_s);
    name->setText(u"Acme vector sidecar"_s);
    text->setPlainText(u"token = "_s + tokenOf(ListKind::ShippingTokens, 4002));
    QVERIFY(!save->isEnabled());
    QVERIFY(visibleChild<Label>(dialog(), u"templateSaid"_s)
                ->text()
                .contains(u"Write {token} in its place"_s));
    text->setPlainText(u"{region}: {token} for {account:json}\n"_s);
    QVERIFY(save->isEnabled());
    save->click();
    m_fixture->settle();
    QCOMPARE(preview(), u"eu: 5d1p••••1101 for \"Production\"\n"_s);
    pressCopy();
    QVERIFY(isClosed());
    QCOMPARE(m_fixture->clipboardPort->text(),
             u"eu: %1 for \"Production\"\n"_s.arg(tokenOf(ListKind::ShippingTokens, 4002)));
    OwnTemplates again(m_fixture->directory.filePath(u"templates.json"_s));
    QVERIFY(again.load());
    QCOMPARE(again.all().size(), size_t(1));
    QCOMPARE(again.all().front().name, u"Acme vector sidecar"_s);
}

void TestCopyLinks::theRegionIsAskedForWhereItIsNotKnown()
{
    const OwnTemplate own{u"Mine"_s, u"{region} {listener} {token}\n"_s};
    QVERIFY(m_fixture->dependencies().templates.setAll({own}));
    openFor(ListKind::ShippingTokens, 4002);
    for (const QString &key : {u"own:Mine"_s, u"helm"_s, u"fluent-bit"_s}) {
        pick(key);
        QVERIFY(!part<QComboBox>(u"snippetRegion"_s));
    }
    QVERIFY(part<Label>(u"hostNote"_s));
    dialog()->reject();
    QVERIFY(isClosed());

    m_id = m_fixture->addSample(u"Proxied"_s, u"https://logz.example.com"_s);
    openFor(ListKind::ShippingTokens, 4002);
    pick(u"own:Mine"_s);
    auto *region = part<QComboBox>(u"snippetRegion"_s);
    QVERIFY(region);
    QCOMPARE(region->currentIndex(), -1);
    QVERIFY(!part<Button>(u"actionButton"_s)->isEnabled());
    region->setCurrentIndex(region->findData(u"au"_s));
    QCOMPARE(preview(), u"au listener-au.logz.io 5d1p••••1101\n"_s);
    QVERIFY(part<Button>(u"actionButton"_s)->isEnabled());
    // What was chosen for one form is taken for the next.
    pick(u"helm"_s);
    QVERIFY(part<QComboBox>(u"snippetRegion"_s));
    QVERIFY(preview().contains(u"logzioRegion: \"au\""_s));
    // It is seen where the host is that of the region, and is not called the account's.
    pick(u"fluent-bit"_s);
    QVERIFY(part<QComboBox>(u"snippetRegion"_s));
    QVERIFY(!part<Label>(u"hostNote"_s));
    QVERIFY(preview().contains(u"listener-au.logz.io"_s));
}

void TestCopyLinks::savesForTheOwnerAlone()
{
    openFor(ListKind::ShippingTokens, 4002);
    pick(u"kubernetes"_s);
    part<Button>(u"saveButton"_s)->click();
    m_fixture->settle();
    auto *files = dialog()->findChild<QFileDialog *>(u"saveSnippet"_s);
    QVERIFY(files);
    const QString path = m_fixture->directory.filePath(u"secret.yaml"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    old.close();
    emit files->fileSelected(path);
    m_fixture->settle();
    QVERIFY2(said().contains(u"stays when the clipboard is cleared"_s), qPrintable(said()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(tokenOf(ListKind::ShippingTokens, 4002).toUtf8()));
    QCOMPARE(file.permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(m_fixture->activities.entries().front().note, u"As Kubernetes Secret, into a file."_s);
    QVERIFY(!m_fixture->clipboard.holdsSecret());
    // Where it cannot be written nothing is there.
    QVERIFY(!saveSnippet(u"/proc/nothing/here"_s, Secret(std::string_view("x"))).isEmpty());
}

void TestCopyLinks::aClipboardThatRefusesIsSaid()
{
    openFor(ListKind::ShippingTokens, 4002);
    pick(u"token"_s);
    m_fixture->clipboardPort->refuses = true;
    pressCopy();
    m_fixture->settle();
    QVERIFY(dialog());
    QVERIFY(said().contains(u"another application holds the clipboard"_s));
}

void TestCopyLinks::aTokenThatIsGoneIsSaid()
{
    openFor(ListKind::ShippingTokens, 4002);
    pick(u"token"_s);
    m_fixture->workspace.replaceRows<ShippingToken>(m_id, {}, m_fixture->clock.now());
    m_fixture->settle();
    pressCopy();
    m_fixture->settle();
    QVERIFY(dialog());
    QVERIFY2(said().contains(u"no longer there"_s), qPrintable(said()));
    QVERIFY(m_fixture->clipboardPort->text().isEmpty());
}

void TestCopyLinks::aLockClosesIt()
{
    openFor(ListKind::ShippingTokens, 4002);
    m_fixture->connections.lock();
    m_fixture->settle();
    QVERIFY(isClosed());
}

QTEST_MAIN(TestCopyLinks)
#include "tst_copy_links.moc"
