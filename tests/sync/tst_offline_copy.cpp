// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/list_knowledge.h"
#include "services/sync/offline/offline_copy.h"
#include "tests/support/small_disk.h"
#include "tests/sync/sync_fixture.h"

#include <QDir>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class OfflineCopyTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<SyncFixture>();
        m_fixture->backend.addSharedToken(PlayedBackend::Main, u"partners"_s);
        begin();
    }
    void cleanup()
    {
        m_copy.reset();
        m_fixture.reset();
    }

    void showsTheLastListsAfterAStart()
    {
        const ConnectionId id = connectedAndWritten();
        const TimePoint read = m_fixture->clock.now() - OfflineCopy::Gathering;
        const auto before = *m_fixture->run->workspace.rows<SharedToken>(id);
        QVERIFY(!before.empty());

        m_fixture->clock.advance(20h);
        restartWithoutAnswers();
        QCOMPARE(m_fixture->count<SharedToken>(id), size_t(0)); // locked means locked
        m_fixture->run->connections.unlock();
        m_fixture->drain();
        for (const ListKind kind : AllListKinds) {
            const ListStatus status = m_fixture->status(id, kind);
            QCOMPARE(knowledgeOf(status), ListKnowledge::Kept);
            QCOMPARE(status.keptFrom, std::optional(read));
        }
        const auto shown = *m_fixture->run->workspace.rows<SharedToken>(id);
        QCOMPARE(shown.size(), before.size());
        for (size_t i = 0; i < shown.size(); ++i) {
            SharedToken expected = before[i];
            QVERIFY(!expected.token.isEmpty());
            expected.token.clear();
            QVERIFY(shown[i] == expected);
        }
    }

    void filesAreTheOwnersAlone()
    {
        (void)connectedAndWritten();
        const QStringList files = this->files();
        QCOMPARE(files.size(), 1);
        QFile file(m_folder->filePath(files.front()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(
            file.permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QVERIFY(file.permissions() & QFile::ReadOwner);
    }

    void isWrittenSeldomWhereNothingChanges()
    {
        (void)connectedAndWritten();
        const QString path = m_folder->filePath(files().front());
        QFile::remove(path);
        refresh();
        m_fixture->clock.advance(OfflineCopy::Gathering);
        m_fixture->drain();
        QVERIFY(!QFile::exists(path)); // the same lists again
        m_fixture->clock.advance(OfflineCopy::Renewal);
        refresh();
        m_fixture->clock.advance(OfflineCopy::Gathering);
        m_fixture->drain();
        QVERIFY(QFile::exists(path)); // for the time
    }

    void theTimeIsOfTheLastReading()
    {
        const ConnectionId id = connectedAndWritten();
        m_fixture->clock.advance(1min);
        const TimePoint read = m_fixture->clock.now();
        refresh(); // the same lists again
        m_fixture->clock.advance(1min);
        m_fixture->drain();
        restartWithoutAnswers();
        m_fixture->run->connections.unlock();
        m_fixture->drain();
        QCOMPARE(m_fixture->status(id, ListKind::SharedTokens).keptFrom, std::optional(read));
    }

    void whatWaitsIsWrittenAtTheEnd()
    {
        const ConnectionId id = m_fixture->connected();
        QVERIFY(id.isValid());
        m_fixture->drain();
        QCOMPARE(files(), QStringList());
        m_copy.reset();
        QCOMPARE(files().size(), 1);
        begin();
    }

    void badFilesAreDroppedSilently_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("something else") << QByteArray("{\"lists\": []}");
        QTest::newRow("other version") << QByteArray("tokendeck-lists 2 00\nvalues");
        QTest::newRow("cut") << QByteArray("cut");
        QTest::newRow("changed") << QByteArray("changed");
    }
    void badFilesAreDroppedSilently()
    {
        QFETCH(QByteArray, bytes);
        const ConnectionId id = connectedAndWritten();
        QFile file(m_folder->filePath(files().front()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        if (bytes == "cut")
            bytes = whole.chopped(1);
        if (bytes == "changed") {
            bytes = whole;
            bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        }
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.close();
        restartWithoutAnswers();
        m_fixture->run->connections.unlock();
        m_fixture->drain();
        QCOMPARE(knowledgeOf(m_fixture->status(id, ListKind::SharedTokens)), ListKnowledge::Unread);
        QCOMPARE(m_fixture->count<SharedToken>(id), size_t(0));
        QCOMPARE(files(), QStringList());
    }

    void oldListsAreDropped()
    {
        const ConnectionId id = connectedAndWritten();
        m_fixture->clock.advance(OfflineFiles::Oldest - 1h);
        restartWithoutAnswers();
        m_fixture->run->connections.unlock();
        m_fixture->drain();
        QCOMPARE(knowledgeOf(m_fixture->status(id, ListKind::Filters)), ListKnowledge::Kept);
        m_fixture->clock.advance(2h);
        restartWithoutAnswers();
        m_fixture->run->connections.unlock();
        m_fixture->drain();
        QCOMPARE(knowledgeOf(m_fixture->status(id, ListKind::Filters)), ListKnowledge::Unread);
        QCOMPARE(files(), QStringList());
    }

    void aLockInBetweenShowsNothing()
    {
        const ConnectionId id = connectedAndWritten();
        restartWithoutAnswers();
        m_fixture->run->connections.unlock();
        m_fixture->run->connections.lock();
        m_fixture->drain();
        QCOMPARE(m_fixture->count<SharedToken>(id), size_t(0));
        m_fixture->run->connections.unlock();
        m_fixture->drain();
        QVERIFY(m_fixture->count<SharedToken>(id) > 0);
    }

    void switchedOffNothingIsKept()
    {
        (void)connectedAndWritten();
        QCOMPARE(files().size(), 1);
        m_copy->setEnabled(false);
        m_fixture->drain();
        QVERIFY(!QDir(m_folder->path()).exists());
        refresh();
        m_fixture->clock.advance(OfflineCopy::Renewal);
        m_fixture->drain();
        QVERIFY(!QDir(m_folder->path()).exists());
        m_copy->setEnabled(true);
        m_fixture->clock.advance(OfflineCopy::Gathering);
        m_fixture->drain();
        QCOMPARE(files().size(), 1);
    }

    void removingAConnectionRemovesItsCopy()
    {
        const ConnectionId id = connectedAndWritten();
        m_fixture->run->connections.remove(id, &m_fixture->context, [](const VoidOutcome &) {});
        m_fixture->drain();
        QCOMPARE(files(), QStringList());
    }

    void whatNoConnectionNamesIsRemoved()
    {
        (void)connectedAndWritten();
        QFile stray(m_folder->filePath(u"stray.lists"_s));
        QVERIFY(stray.open(QIODevice::WriteOnly));
        stray.close();
        restartWithoutAnswers();
        m_fixture->run->connections.unlock();
        m_fixture->drain();
        QVERIFY(!stray.exists());
        QCOMPARE(files().size(), 1);
    }

    void aFullDiskLeavesTheCopyThatIsThere()
    {
        (void)connectedAndWritten();
        const QString path = m_folder->filePath(files().front());
        const qint64 size = QFileInfo(path).size();
        {
            const FileSizeLimit full(16);
            m_fixture->clock.advance(OfflineCopy::Renewal);
            refresh();
            m_fixture->clock.advance(OfflineCopy::Gathering);
            m_fixture->drain();
        }
        QCOMPARE(QFileInfo(path).size(), size);
        QCOMPARE(files().size(), 1);
        // It is tried again with the next lists.
        const QDateTime before = QFileInfo(path).lastModified();
        refresh();
        m_fixture->clock.advance(OfflineCopy::Gathering);
        m_fixture->drain();
        QVERIFY(QFileInfo(path).lastModified() >= before);
    }

    //! What the background was given and has not begun is dropped when the application ends.
    void aQuickEndLosesNothing()
    {
        (void)connectedAndWritten();
        const QString path = m_folder->filePath(files().front());
        QVERIFY(QFile::remove(path));
        // The background is still leaving it when this function has ended.
        const auto busy = std::make_shared<QSemaphore>();
        m_fixture->background.run([busy] { busy->acquire(); });
        const auto release = qScopeGuard([busy] { busy->release(); });
        m_copy->setEnabled(false);
        m_copy->setEnabled(true); // every list is due
        m_fixture->clock.advance(OfflineCopy::Gathering);
        QVERIFY(!QFile::exists(path));
        m_copy.reset();
        QVERIFY(QFile::exists(path));
    }

private:
    void begin()
    {
        Run &run = *m_fixture->run;
        m_copy =
            std::make_unique<OfflineCopy>(run.workspace, run.connections, m_fixture->background,
                                          m_fixture->clock, m_folder->path());
        m_copy->setEnabled(true);
    }
    //! A new run with the same files, whose backend answers nothing.
    void restartWithoutAnswers()
    {
        m_copy.reset();
        m_fixture->restart();
        m_fixture->backend.server.setHoldAll(true);
        begin();
        QVERIFY(m_fixture->run->connections.restore());
    }
    void refresh()
    {
        m_fixture->run->sync.refreshAll();
        QVERIFY(m_fixture->settle());
        m_fixture->drain();
    }
    [[nodiscard]] ConnectionId connectedAndWritten()
    {
        const ConnectionId id = m_fixture->connected();
        m_fixture->drain();
        m_fixture->clock.advance(OfflineCopy::Gathering);
        m_fixture->drain();
        return id;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncFixture> m_fixture;
    std::unique_ptr<OfflineCopy> m_copy;
};

QTEST_GUILESS_MAIN(OfflineCopyTest)
#include "tst_offline_copy.moc"
