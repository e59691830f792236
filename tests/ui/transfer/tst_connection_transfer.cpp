// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/file_exchange.h"
#include "models/domain/region.h"
#include "tests/sync/played_backend.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/widget_test.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/base/actions.h"
#include "ui/main_window.h"
#include "ui/shell/connections/import_model.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

namespace {

//! A window with all below it, as one computer has it.
struct Computer {
    Computer()
        : exchange(parts.workspace, parts.connections, parts.apiTokens, parts.silences, parts.clock)
    {
        parts.connections.unlock();
        Dependencies dependencies = parts.dependencies();
        dependencies.exchange = &exchange;
        window = std::make_unique<MainWindow>(dependencies);
        window->show();
    }

    WindowFixture parts;
    FileExchange exchange;
    std::unique_ptr<MainWindow> window;
};

//! \p text without what isolates the names in it, and without places to break.
QString plain(QString text)
{
    for (const char16_t hidden : {u'\u2068', u'\u2069', u'\u200b'})
        text.remove(QChar(hidden));
    return text;
}

} // namespace

//! Connections go from one computer to another in a file, by the window of each.
class TestConnectionTransfer : public WidgetTest {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void goesToAnotherComputer();
    void ofThoseThatAreHereMineStays();
    void theFilesWordIsTaken();
    void saysWhatCannotBeRead();
    void saysWhyNothingComes();
    void isOfferedInTheMenus();
    void nothingToExportIsSaid();

private:
    template <typename T> [[nodiscard]] T *child(const QString &name) const
    {
        return visibleChild<T>(m_here->window.get(), name);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"connections.json"_s); }
    [[nodiscard]] QByteArray fileBytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    //! The main account of the backend and one below it, connected, marked and noted.
    void connectAll();
    void choose(const QString &dialogName);
    void exportAll();
    void openImport();
    [[nodiscard]] QAbstractItemModel *rows() const
    {
        return child<QTreeView>(u"importRows"_s)->model();
    }
    [[nodiscard]] QString effect(int row) const
    {
        return plain(rows()->index(row, ImportModel::Effect).data().toString());
    }
    [[nodiscard]] QString said() const
    {
        const auto *bar = visibleChild<MessageBar>(m_here->window.get());
        return bar ? plain(bar->text()) : QString();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PlayedBackend> m_backend;
    std::unique_ptr<Computer> m_here;
    ConnectionId m_main;
};

void TestConnectionTransfer::init()
{
    m_backend = std::make_unique<PlayedBackend>(1);
    m_here = std::make_unique<Computer>();
    QVERIFY(QTest::qWaitForWindowActive(m_here->window.get()));
}

void TestConnectionTransfer::cleanup()
{
    m_here.reset();
    m_backend.reset();
    QFile::remove(path());
}

void TestConnectionTransfer::connectAll()
{
    const auto add = [this](AccountId account, const std::optional<ConnectionId> &parent) {
        std::optional<Outcome<ConnectionId>> added;
        m_here->parts.connections.add({.candidate = {m_backend->url(), m_backend->token(account)},
                                       .identity = {account, u"Account %1"_s.arg(account.value())},
                                       .name = parent ? u"Below"_s : u"Acme"_s,
                                       .parent = parent},
                                      this,
                                      [&added](const Outcome<ConnectionId> &id) { added = id; });
        if (!QTest::qWaitFor([&] { return added.has_value(); }) || !*added)
            return ConnectionId();
        return **added;
    };
    m_main = add(PlayedBackend::Main, std::nullopt);
    QVERIFY(m_main.isValid());
    QVERIFY(add(PlayedBackend::sub(1), m_main).isValid());
    QVERIFY(m_here->parts.connections.setMarks(
        m_main, {.group = u"Customers"_s, .color = GroupColor::Pink, .production = true}));
    QTRY_VERIFY(!m_here->parts.workspace.rows<ApiToken>(m_main)->empty());
    const ApiTokenId token = m_here->parts.workspace.rows<ApiToken>(m_main)->front().id;
    QVERIFY(m_here->parts.apiTokens.annotate(m_main, token, u"Dana"_s, u"of the build"_s));
    QVERIFY(m_here->parts.silences.add({.kind = FindingKind::Unused,
                                        .backend = backendOf(m_backend->url()),
                                        .account = PlayedBackend::Main,
                                        .reason = u"seasonal"_s,
                                        .since = m_here->parts.clock.now()}));
}

//! Takes path() in the file dialog.
void TestConnectionTransfer::choose(const QString &dialogName)
{
    QPointer<QFileDialog> dialog;
    QTRY_VERIFY((dialog = child<QFileDialog>(dialogName)));
    dialog->setDirectory(m_folder.path());
    dialog->selectFile(path());
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

void TestConnectionTransfer::exportAll()
{
    m_here->window->actions().action(ActionId::ExportConnections)->trigger();
    QVERIFY(child<QDialog>(u"exportDialog"_s));
    // Others get the file: what the admin has written down goes along only where that is wanted.
    for (const QString &name : {u"exportNotes"_s, u"exportSilences"_s}) {
        auto *box = child<QCheckBox>(name);
        QVERIFY(!box->isChecked());
        box->setChecked(true);
    }
    // From the list, where the keyboard is, as from a field.
    QTest::keyClick(child<QListWidget>(u"exportedConnections"_s), Qt::Key_Return);
    choose(u"exportFile"_s);
}

void TestConnectionTransfer::openImport()
{
    m_here->window->actions().action(ActionId::ImportConnections)->trigger();
    choose(u"importFile"_s);
    QTRY_VERIFY(child<QDialog>(u"importDialog"_s));
    new QAbstractItemModelTester(rows(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 rows());
}

void TestConnectionTransfer::goesToAnotherComputer()
{
    connectAll();
    exportAll();
    QTRY_COMPARE(said(), u"2 connections were written to “connections.json”, without any token."_s);
    QCOMPARE(QFile::permissions(path())
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const QByteArray file = fileBytes();
    for (const AccountId account : {PlayedBackend::Main, PlayedBackend::sub(1)}) {
        const QByteArray token = m_backend->tokens(account).front().text;
        for (qsizetype i = 0; i + 5 <= token.size(); ++i)
            QVERIFY2(!file.contains(token.mid(i, 5)), token.mid(i, 5));
    }
    for (const ConnectionInfo &info : m_here->parts.workspace.connections())
        QVERIFY(!file.contains(info.connection.id.value().toUtf8()));

    // Another computer, which has nothing yet.
    m_here = std::make_unique<Computer>();
    QVERIFY(QTest::qWaitForWindowActive(m_here->window.get()));
    auto *offer = child<Button>(u"importConnectionsButton"_s);
    QVERIFY(offer);
    offer->click();
    choose(u"importFile"_s);
    QTRY_VERIFY(child<QDialog>(u"importDialog"_s));
    QCOMPARE(rows()->rowCount(), 2);
    QCOMPARE(rows()->index(0, ImportModel::Name).data().toString(), u"Acme"_s);
    QVERIFY2(effect(0).startsWith(u"New, with production, group “Customers”, 1 note on API tokens "
                                  "and 1 silence. It will want its API token."_s),
             qPrintable(effect(0)));
    // It leads to nobody that is known.
    QVERIFY2(effect(0).contains(u"none of Logz.io’s"_s), qPrintable(effect(0)));
    QVERIFY(m_here->parts.workspace.connections().empty());
    QCOMPARE(child<Button>(u"actionButton"_s)->text(), u"Import 2 connections"_s);
    child<Button>(u"actionButton"_s)->click();
    QTRY_VERIFY(visibleChild<Shell>(m_here->window.get()));
    QTRY_COMPARE(said(), u"2 connections were imported, and want their API tokens."_s);
    QCOMPARE(m_here->parts.workspace.connections().size(), size_t(2));
    const Connection main = m_here->parts.workspace.connections()[0].connection;
    const ConnectionInfo &below = m_here->parts.workspace.connections()[1];
    QCOMPARE(main.marks.color, GroupColor::Pink);
    QVERIFY(main.marks.production);
    QCOMPARE(below.connection.parent, std::optional(main.id));
    QCOMPARE(below.state, ConnectionState::TokenUnavailable);
    const std::vector<ConnectionId> both{main.id, below.connection.id};
    QCOMPARE(m_here->parts.sync.summary(both).withoutToken, 2);
    QCOMPARE(m_here->parts.silences.silences().size(), size_t(1));
    QCOMPARE(m_here->parts.silences.silences()[0].reason, u"seasonal"_s);
    QCOMPARE(m_here->parts.workspace.apiTokenEntries(main.id)->begin()->second.owner, u"Dana"_s);

    // It wants its token, by the way that every connection without one has.
    auto *enter = visibleChild<Button>(m_here->window.get(), u"emptyAction0"_s);
    if (enter)
        enter->click();
    else
        m_here->window->findChild<Shell *>()->tokenEntryRequested(main.id);
    QTRY_VERIFY(child<QDialog>(u"tokenDialog"_s));
    QVERIFY(plain(child<QLabel>(u"dialogText"_s)->text()).contains(u"none of Logz.io’s"_s));
    QTest::keyClicks(child<QLineEdit>(u"tokenEdit"_s),
                     QString::fromLatin1(m_backend->tokens(PlayedBackend::Main).front().text));
    child<Button>(u"actionButton"_s)->click();
    QTRY_COMPARE(m_here->parts.workspace.connection(main.id)->state, ConnectionState::Ready);
    QTRY_VERIFY(!m_here->parts.workspace.rows<ApiToken>(main.id)->empty());
}

void TestConnectionTransfer::ofThoseThatAreHereMineStays()
{
    connectAll();
    exportAll();
    openImport();
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(effect(row), u"Here already, and the same."_s);
        QVERIFY(!rows()->index(row, 0).data(Qt::CheckStateRole).isValid());
    }
    QVERIFY(!child<Button>(u"actionButton"_s)->isEnabled());
    QCOMPARE(child<Button>(u"actionButton"_s)->accessibleDescription(),
             u"Choose at least one connection."_s);
    // What changes here meanwhile is seen; mine stays until I say otherwise.
    QVERIFY(m_here->parts.connections.rename(m_main, u"Mine"_s));
    QCOMPARE(effect(0), u"Here already. Mine stays; the file has another name, “Acme”."_s);
    QVERIFY(!child<Button>(u"actionButton"_s)->isEnabled());
    child<Button>(u"cancelButton"_s)->click();
    QCOMPARE(m_here->parts.workspace.connection(m_main)->connection.name, u"Mine"_s);
}

void TestConnectionTransfer::theFilesWordIsTaken()
{
    connectAll();
    exportAll();
    QVERIFY(m_here->parts.connections.rename(m_main, u"Mine"_s));
    QVERIFY(m_here->parts.connections.setMarks(m_main, {.readOnly = true}));
    openImport();
    auto *known = child<QComboBox>(u"knownConnections"_s);
    QVERIFY(known);
    QCOMPARE(known->accessibleName(), u"Of connections that are here already"_s);
    QStyleOptionComboBox place;
    place.initFrom(known);
    const int room =
        known->style()
            ->subControlRect(QStyle::CC_ComboBox, &place, QStyle::SC_ComboBoxEditField, known)
            .width();
    for (int choice = 0; choice < known->count(); ++choice)
        QVERIFY(known->fontMetrics().horizontalAdvance(known->itemText(choice)) <= room);
    // By the keyboard: Space on the row.
    auto *view = child<QTreeView>(u"importRows"_s);
    QTRY_VERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY2(effect(0).startsWith(u"The file’s is taken. It is called “Acme” from then on. It is "
                                  "read-only no more. It is marked as production now."_s),
             qPrintable(effect(0)));
    QCOMPARE(known->currentText(), u"the file’s are taken"_s);
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(effect(0).contains(u"Mine stays"_s));
    QCOMPARE(known->currentText(), u"mine stay as they are"_s);
    // One of two is neither.
    const Connection below = m_here->parts.workspace.connections().back().connection;
    QVERIFY(m_here->parts.connections.rename(below.id, u"Mine below"_s));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(known->currentText(), u"as it is checked in each row"_s);
    QVERIFY(effect(1).contains(u"Mine stays"_s));
    QVERIFY(m_here->parts.connections.rename(below.id, below.name));
    QCOMPARE(known->currentText(), u"the file’s are taken"_s);
    QTest::keyClick(view, Qt::Key_Space);
    known->setCurrentIndex(1);
    emit known->activated(1);
    QVERIFY2(effect(0).startsWith(u"The file’s is taken"_s), qPrintable(effect(0)));
    QCOMPARE(child<Button>(u"actionButton"_s)->text(), u"Import 1 connection"_s);
    child<Button>(u"actionButton"_s)->click();
    QTRY_COMPARE(said(), u"1 connection is as the file says."_s);
    const Connection &main = m_here->parts.workspace.connection(m_main)->connection;
    QCOMPARE(main.name, u"Acme"_s);
    QVERIFY(main.marks.production && !main.marks.readOnly);
    QCOMPARE(m_here->parts.workspace.connection(m_main)->state, ConnectionState::Ready);
}

void TestConnectionTransfer::saysWhatCannotBeRead()
{
    connectAll();
    exportAll();
    QByteArray bytes = fileBytes();
    QVERIFY(bytes.contains(R"("name": "Below")"));
    write(bytes.replace(R"("name": "Below")", "\"name\": \"B\\u202Elow\""));
    m_here = std::make_unique<Computer>();
    QVERIFY(QTest::qWaitForWindowActive(m_here->window.get()));
    openImport();
    QCOMPARE(effect(1),
             u"Cannot be read: its name has a character that cannot be seen "
             "(connections[1].name)."_s);
    // Whole below the rows, where the row has no room for it.
    auto *view = child<QTreeView>(u"importRows"_s);
    child<QDialog>(u"importDialog"_s)->resize(500, 420);
    view->setCurrentIndex(rows()->index(1, 0));
    QTRY_VERIFY(child<QLabel>(u"importDetail"_s));
    QCOMPARE(child<QLabel>(u"importDetail"_s)->text().remove(QChar(0x200b)), effect(1));
    QCOMPARE(rows()->index(1, ImportModel::Name).data().toString(), u"Blow"_s);
    QVERIFY(!rows()->index(1, 0).data(Qt::CheckStateRole).isValid());
    // The rest comes without it.
    child<Button>(u"actionButton"_s)->click();
    QTRY_COMPARE(m_here->parts.workspace.connections().size(), size_t(1));
    QCOMPARE(m_here->parts.workspace.connections()[0].connection.name, u"Acme"_s);
}

void TestConnectionTransfer::saysWhyNothingComes()
{
    write("{\"theme\": \"dark\"}");
    m_here->window->actions().action(ActionId::ImportConnections)->trigger();
    choose(u"importFile"_s);
    QTRY_VERIFY(said().startsWith(u"“connections.json” holds something else than connections."_s));
    QVERIFY(!child<QDialog>(u"importDialog"_s));
    QCOMPARE(fileBytes(), QByteArray("{\"theme\": \"dark\"}"));
    write(R"({"format":"tokendeck-connections","version":9,"connections":[]})");
    m_here->window->actions().action(ActionId::ImportConnections)->trigger();
    choose(u"importFile"_s);
    QTRY_VERIFY(said().contains(u"is of a newer Tokendeck (format 9, and this one reads 1)."_s));
    write(R"({"format":"tokendeck-connections","version":1,"connections":[]})");
    m_here->window->actions().action(ActionId::ImportConnections)->trigger();
    choose(u"importFile"_s);
    QTRY_COMPARE(said(), u"“connections.json” holds no connection."_s);
}

void TestConnectionTransfer::isOfferedInTheMenus()
{
    const auto texts = [this](const QString &menuName) {
        QStringList found;
        auto *menu = m_here->window->findChild<QMenu *>(menuName);
        if (!menu)
            return found;
        for (const QAction *action : menu->actions())
            found.append(action->text().remove(u'&'));
        menu->close();
        return found;
    };
    // On the start page, too, which has the menu of the application alone.
    m_here->window->actions().action(ActionId::Menu)->trigger();
    QVERIFY(texts(u"appMenu"_s).contains(u"Import connections…"_s));
    connectAll();
    QTRY_VERIFY(visibleChild<Shell>(m_here->window.get()));
    for (const auto &[action, menu] : {std::pair(ActionId::Menu, u"appMenu"_s),
                                       std::pair(ActionId::Connections, u"connectionMenu"_s)}) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_here->window->actions().action(action)->trigger();
        const QStringList entries = texts(menu);
        QVERIFY2(entries.contains(u"Import connections…"_s), qPrintable(menu));
        QVERIFY2(entries.contains(u"Export connections…"_s), qPrintable(menu));
    }
    // Behind a lock there is neither.
    m_here->parts.connections.lock();
    m_here->window->actions().action(ActionId::ExportConnections)->trigger();
    m_here->window->actions().action(ActionId::ImportConnections)->trigger();
    QVERIFY(!child<QDialog>(u"exportDialog"_s) && !child<QFileDialog>(u"importFile"_s));
}

void TestConnectionTransfer::nothingToExportIsSaid()
{
    m_here->window->actions().action(ActionId::ExportConnections)->trigger();
    QVERIFY(!child<QDialog>(u"exportDialog"_s));
    QTRY_COMPARE(said(), u"There is no connection to export yet."_s);
    connectAll();
    m_here->window->actions().action(ActionId::ExportConnections)->trigger();
    auto *list = child<QListWidget>(u"exportedConnections"_s);
    QVERIFY(list);
    QVERIFY(list->item(0)->text().endsWith(u"with 1 connection of sub accounts"_s));
    // All of it is seen.
    QVERIFY(list->viewport()->width()
            > list->fontMetrics().horizontalAdvance(list->item(0)->text()) + 30);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!child<Button>(u"actionButton"_s)->isEnabled());
    QCOMPARE(child<Button>(u"actionButton"_s)->accessibleDescription(),
             u"Check at least one connection."_s);
}

QTEST_MAIN(TestConnectionTransfer)
#include "tst_connection_transfer.moc"
