// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/view_state_store.h"
#include "tests/ui/changes/changes_test.h"
#include "ui/scan/scan_model.h"
#include "ui/widgets/text/label.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

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

//! "Look for these tokens in files…", over the sandbox and real folders.
class TestScanDialog : public ChangesTest {
    Q_OBJECT

private slots:
    void findsTheTokensOfTheLists();
    void opensAndCopiesThePlace();
    void showsNoTokenOfAName();
    void looksInWhatIsStaged();
    void saysThatNothingWasFound();
    void saysWhatWasNotRead();
    void saysWhichTokensAreNotKnown();
    void stops();
    void aLockStopsItAndLeavesWhatWasFound();
    void takesAChosenFolder();
    void everythingIsReachedByKey();
    void fitsIntoASmallWindow();
    void holdsNoToken();

    void openedPlace(const QUrl &url) { m_opened.append(url); }

private:
    void open();
    void look();
    void write(const QString &name, const QByteArray &text);
    [[nodiscard]] QByteArray sharedText() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_fixture->dialog(u"scanDialog"_s)->findChild<T *>(name);
    }
    [[nodiscard]] QString sentence() const { return plain(part<Label>(u"scanSentence"_s)->text()); }
    [[nodiscard]] QAbstractItemModel *places() const
    {
        return part<QTreeView>(u"scanPlaces"_s)->model();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QUrl> m_opened;
};

void TestScanDialog::write(const QString &name, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

//! Of the sandbox's first shared token.
QByteArray TestScanDialog::sharedText() const
{
    const auto rows = m_fixture->parts.workspace.rows<SharedToken>(m_fixture->main);
    return rows->front().token.exposedText().toByteArray();
}

//! Opens the dialog on a folder that is empty.
void TestScanDialog::open()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_opened.clear();
    key(ActionId::FindInFiles);
    QVERIFY(m_fixture->dialog(u"scanDialog"_s));
    new QAbstractItemModelTester(places(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 places());
    part<QLineEdit>(u"scanFolder"_s)->setText(m_folder->path());
}

//! Presses "Look" and waits for the end.
void TestScanDialog::look()
{
    auto *button = part<Button>(u"actionButton"_s);
    button->click();
    QTRY_VERIFY(button->text() == u"Look"_s);
}

void TestScanDialog::findsTheTokensOfTheLists()
{
    open();
    write(u"deploy/prod/app.yml"_s, "a: 1\ntoken: " + sharedText() + "\n");
    write(u".env"_s, "X=" + ("k:" + sharedText()).toBase64());
    write(u"other.txt"_s, "nothing");
    look();
    QCOMPARE(places()->rowCount(), 2);
    const auto cell = [this](int row, ScanModel::Column column) {
        return plain(places()->index(row, column).data().toString());
    };
    const QString name =
        m_fixture->parts.workspace.rows<SharedToken>(m_fixture->main)->front().name;
    QCOMPARE(cell(0, ScanModel::File), u".env"_s);
    QCOMPARE(cell(0, ScanModel::Folder), QString());
    QCOMPARE(cell(1, ScanModel::File), u"app.yml"_s);
    QCOMPARE(cell(1, ScanModel::Line), u"2:8"_s);
    QCOMPARE(cell(1, ScanModel::Token), u"shared token “%1”"_s.arg(name));
    QCOMPARE(cell(1, ScanModel::Folder), u"deploy/prod"_s);
    QVERIFY2(sentence().startsWith(u"2 places with a token. 3 files, "_s), qPrintable(sentence()));
    QVERIFY2(sentence().endsWith(u"0 not read."_s), qPrintable(sentence()));
    // The first one is told in full.
    const QString detail = plain(part<Label>(u"scanDetail"_s)->text());
    QVERIFY2(detail.contains(u".env:1:"_s) && detail.contains(u"in base64"_s), qPrintable(detail));
}

void TestScanDialog::opensAndCopiesThePlace()
{
    open();
    write(u"a/b/file"_s, sharedText());
    look();
    QDesktopServices::setUrlHandler(u"file"_s, this, "openedPlace");
    part<Button>(u"scanOpen"_s)->click();
    QTest::keyClick(part<QTreeView>(u"scanPlaces"_s), Qt::Key_Return);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QList<QUrl>(2, QUrl::fromLocalFile(path(u"a/b"_s))));
    QTest::keyClick(part<QTreeView>(u"scanPlaces"_s), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(m_fixture->parts.clipboardPort->text(), path(u"a/b/file"_s) + u":1:1"_s);
}

void TestScanDialog::showsNoTokenOfAName()
{
    open();
    const QString token = QString::fromLatin1(sharedText());
    write(token + u"/b/key-"_s + token, {});
    look();
    QCOMPARE(places()->rowCount(), 2);
    const auto cell = [this](int row, ScanModel::Column column) {
        return plain(places()->index(row, column).data().toString());
    };
    const QString mask = token.first(4) + u"••••"_s + token.last(4);
    QCOMPARE(cell(0, ScanModel::File), mask);
    QCOMPARE(cell(0, ScanModel::Line), u"in its name"_s);
    QCOMPARE(cell(0, ScanModel::Folder), QString());
    QCOMPARE(cell(1, ScanModel::File), u"key-"_s + mask);
    QCOMPARE(cell(1, ScanModel::Folder), mask + u"/b"_s);
    auto *view = part<QTreeView>(u"scanPlaces"_s);
    for (int row = 0; row < 2; ++row) {
        const QModelIndex index = places()->index(row, ScanModel::File);
        view->setCurrentIndex(index);
        for (const QString &text : {index.data(Qt::ToolTipRole).toString(),
                                    part<Label>(u"scanDetail"_s)->text(), sentence()})
            QVERIFY2(!plain(text).contains(token), "a token is shown");
    }
    // What is opened is there all the same.
    QDesktopServices::setUrlHandler(u"file"_s, this, "openedPlace");
    part<Button>(u"scanOpen"_s)->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(path(token + u"/b"_s))});
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(m_fixture->parts.clipboardPort->text(), path(mask + u"/b/key-"_s + mask));
}

void TestScanDialog::looksInWhatIsStaged()
{
    open();
    const auto git = [this](const QStringList &arguments) {
        QCOMPARE(QProcess::execute(u"git"_s, QStringList{u"-C"_s, m_folder->path()} + arguments),
                 0);
    };
    git({u"init"_s, u"-q"_s});
    write(u"file"_s, sharedText());
    git({u"add"_s, u"."_s});
    write(u"file"_s, "taken out");
    look();
    QCOMPARE(places()->rowCount(), 0);
    part<QCheckBox>(u"scanStaged"_s)->setChecked(true);
    look();
    QCOMPARE(places()->rowCount(), 1);
    QCOMPARE(places()->index(0, ScanModel::File).data().toString(), u"file (staged)"_s);
}

void TestScanDialog::saysThatNothingWasFound()
{
    open();
    write(u"file"_s, "nothing");
    look();
    QVERIFY2(sentence().contains(u"tokens was found. 1 file, 7 bytes, 0 not read."_s),
             qPrintable(sentence()));
    QVERIFY(!part<Button>(u"scanOpen"_s)->isVisible());
    QVERIFY(!part<Label>(u"scanUnread"_s)->isVisible());
}

void TestScanDialog::saysWhatWasNotRead()
{
    open();
    write(u"a.zip"_s, QByteArray("PK\x03\x04", 4) + QByteArray(50, 'x'));
    look();
    QVERIFY2(sentence().contains(u"1 not read (1 archive not opened)"_s), qPrintable(sentence()));
    QCOMPARE(plain(part<Label>(u"scanUnread"_s)->text()),
             path(u"a.zip"_s) + u": an archive, not opened"_s);
    part<QLineEdit>(u"scanFolder"_s)->setText(path(u"missing"_s));
    look();
    QVERIFY2(sentence().contains(u"1 not read (1 not there)"_s), qPrintable(sentence()));
}

void TestScanDialog::saysWhichTokensAreNotKnown()
{
    m_fixture =
        std::make_unique<ChangesFixture>(SandboxTime::Real, u"GET /v1/shared-tokens status=403"_s);
    QVERIFY(m_fixture->settleFaults());
    open();
    look();
    const QString said = plain(part<Label>(u"scanReserve"_s)->text());
    QVERIFY2(said.startsWith(u"The shared tokens of “"_s), qPrintable(said));
    QVERIFY2(said.endsWith(u"were not read, so they are not looked for."_s), qPrintable(said));
}

void TestScanDialog::stops()
{
    open();
    for (int i = 0; i < 3000; ++i)
        write(u"%1/%2"_s.arg(i % 30).arg(i), sharedText());
    part<Button>(u"actionButton"_s)->click();
    QCOMPARE(part<Button>(u"actionButton"_s)->text(), u"Stop"_s);
    QVERIFY(!part<QLineEdit>(u"scanFolder"_s)->isEnabled());
    part<Button>(u"actionButton"_s)->click();
    QTRY_COMPARE(part<Button>(u"actionButton"_s)->text(), u"Look"_s);
    QVERIFY2(sentence().contains(u"Stopped before the end."_s), qPrintable(sentence()));
    QVERIFY(places()->rowCount() < 3000);
    // Closing ends it, too.
    part<Button>(u"actionButton"_s)->click();
    m_fixture->press(u"cancelButton"_s);
    QVERIFY(!m_fixture->dialog(u"scanDialog"_s));
}

void TestScanDialog::aLockStopsItAndLeavesWhatWasFound()
{
    open();
    write(u"file"_s, sharedText());
    look();
    QPointer<QDialog> dialog = m_fixture->dialog(u"scanDialog"_s);
    m_fixture->parts.connections.lock();
    QVERIFY(dialog && !dialog->isVisible());
    QCOMPARE(dialog->findChild<QTreeView *>(u"scanPlaces"_s)->model()->rowCount(), 1);
    // While it is locked nothing is looked for.
    dialog->findChild<Button *>(u"actionButton"_s)->click();
    QCOMPARE(dialog->findChild<Button *>(u"actionButton"_s)->text(), u"Look"_s);
    key(ActionId::FindInFiles);
    QVERIFY(!m_fixture->dialog(u"scanDialog"_s));
}

void TestScanDialog::takesAChosenFolder()
{
    open();
    m_fixture->press(u"scanBrowse"_s);
    auto *chooser = m_fixture->child<QFileDialog>(u"scanFolderDialog"_s);
    QVERIFY(chooser);
    emit chooser->fileSelected(u"/somewhere"_s);
    chooser->close();
    QCOMPARE(part<QLineEdit>(u"scanFolder"_s)->text(), u"/somewhere"_s);
    look();
    m_fixture->press(u"cancelButton"_s);
    key(ActionId::FindInFiles);
    QCOMPARE(part<QLineEdit>(u"scanFolder"_s)->text(), u"/somewhere"_s);
}

void TestScanDialog::everythingIsReachedByKey()
{
    open();
    write(u"file"_s, sharedText());
    QDialog *dialog = m_fixture->dialog(u"scanDialog"_s);
    part<QLineEdit>(u"scanFolder"_s)->setFocus();
    QTest::keyClick(part<QLineEdit>(u"scanFolder"_s), Qt::Key_Return);
    QTRY_COMPARE(part<Button>(u"actionButton"_s)->text(), u"Look"_s);
    QTRY_COMPARE(places()->rowCount(), 1);
    QCOMPARE(dialog->focusWidget(), part<QTreeView>(u"scanPlaces"_s));
    QStringList reached;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        reached.append(dialog->focusWidget()->objectName());
        QVERIFY(!dialog->focusWidget()->accessibleName().isEmpty()
                || qobject_cast<QAbstractButton *>(dialog->focusWidget()));
    }
    for (const QString &name : {u"scanFolder"_s, u"scanBrowse"_s, u"scanStaged"_s, u"scanPlaces"_s,
                                u"scanOpen"_s, u"actionButton"_s, u"cancelButton"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void TestScanDialog::fitsIntoASmallWindow()
{
    m_fixture->window->resize(960, 600);
    open();
    for (int i = 0; i < 40; ++i)
        write(u"a/very/long/path/to/file-%1"_s.arg(i), sharedText());
    write(u"b.zip"_s, QByteArray("PK\x03\x04", 4) + QByteArray(50, 'x'));
    look();
    const QDialog *dialog = m_fixture->dialog(u"scanDialog"_s);
    QVERIFY(dialog->height() <= 600);
    QVERIFY(dialog->width() <= 960);
    QVERIFY(part<QTreeView>(u"scanPlaces"_s)->height() >= 140);
    m_fixture->press(u"cancelButton"_s);
}

void TestScanDialog::holdsNoToken()
{
    open();
    const QByteArray text = sharedText();
    write(u"file"_s, text + '\n' + text.toBase64());
    look();
    QStringList said;
    for (int row = 0; row < places()->rowCount(); ++row) {
        for (int column = 0; column < ScanModel::ColumnCount; ++column) {
            for (int role = 0; role <= Qt::UserRole + 40; ++role)
                said.append(places()->index(row, column).data(role).toString());
        }
    }
    for (const QLabel *label : m_fixture->dialog(u"scanDialog"_s)->findChildren<QLabel *>())
        said.append(plain(label->text()));
    QVERIFY(said.join(QString()).contains(u"file:1:1"_s));
    for (qsizetype at = 0; at + 5 <= text.size(); ++at)
        QVERIFY(!said.join(u'\n').contains(QString::fromLatin1(text.mid(at, 5))));
}

QTEST_MAIN(TestScanDialog)
#include "tst_scan_dialog.moc"
