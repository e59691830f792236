// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/problem_key.h"
#include "models/store/activity_log.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tokendeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Activity sample(int number)
{
    return {.time = TimePoint(std::chrono::milliseconds(1'700'000'000'000 + number)),
            .connection = ConnectionId(u"c1"_s),
            .account = u"Production"_s,
            .actor = u"dana"_s,
            .action = ActivityAction::EditSharedToken,
            .object = u"Board status wall %1"_s.arg(number),
            .objectId = 1241,
            .outcome = ActivityOutcome::Failed,
            .duration = 120ms,
            .problem = ProblemKind::TimedOut,
            .httpStatus = 504,
            .requestId = u"r-1"_s,
            .note = u"Nothing was changed."_s,
            .change = u"filter “team: web” attached"_s,
            .successorId = 1300 + number,
            .successor = u"Board status wall %1"_s.arg(number + 1),
            .endedOld = number % 2 == 0};
}

} // namespace

class ActivityLogTest : public QObject {
    Q_OBJECT

private slots:
    void everyWordComesBack()
    {
        for (int action = 0; action < ActivityActionCount; ++action) {
            for (int outcome = 0; outcome <= int(ActivityOutcome::Dropped); ++outcome) {
                Activity activity = sample(action);
                activity.action = ActivityAction(action);
                activity.outcome = ActivityOutcome(outcome);
                QCOMPARE(activityFromJsonLine(toJsonLine(activity)), activity);
            }
        }
        for (int problem = 0; problem < ProblemKindCount; ++problem) {
            Activity activity = sample(problem);
            activity.problem = ProblemKind(problem);
            QCOMPARE(activityFromJsonLine(toJsonLine(activity)), activity);
        }
        Activity bare{.connection = ConnectionId(u"c"_s)};
        QCOMPARE(activityFromJsonLine(toJsonLine(bare)), bare);
    }

    void rotationsAreFoundFromBothEnds()
    {
        const ConnectionId here(u"here"_s);
        const auto rotation = [&](int old, std::optional<qint32> made, const ConnectionId &where,
                                  ActivityAction action = ActivityAction::RotateSharedToken) {
            return Activity{.connection = where,
                            .action = action,
                            .object = u"Wall"_s,
                            .objectId = old,
                            .successorId = made,
                            .successor = u"Wall"_s};
        };
        // The newest first: 1 became 2, then 3 as well; another try of it made nothing.
        const std::vector<Activity> entries{
            rotation(1, {}, here), rotation(1, 3, here), rotation(1, 2, here),
            rotation(1, 4, ConnectionId(u"elsewhere"_s)),
            rotation(1, 5, here, ActivityAction::RotateShippingToken)};
        constexpr auto Shared = ListKind::SharedTokens;
        QCOMPARE(rotationThatMade(entries, here, Shared, 2), &entries[2]);
        QCOMPARE(rotationThatMade(entries, here, Shared, 3), &entries[1]);
        QCOMPARE(rotationOf(entries, here, Shared, 1), &entries[1]);
        QCOMPARE(rotationOf(entries, here, ListKind::ShippingTokens, 1), &entries[4]);
        QVERIFY(!rotationThatMade(entries, here, Shared, 1));
        QVERIFY(!rotationThatMade(entries, here, Shared, 4));
        QVERIFY(!rotationThatMade(entries, here, Shared, 5));
        QVERIFY(!rotationOf(entries, here, Shared, 2));
        QVERIFY(!rotationOf(entries, here, ListKind::Filters, 1));
    }

    void damagedLinesAreNothing()
    {
        QCOMPARE(activityFromJsonLine("{\"time\":1"), std::nullopt);
        QCOMPARE(activityFromJsonLine("[]"), std::nullopt);
        QCOMPARE(activityFromJsonLine(""), std::nullopt);
        QByteArray other = toJsonLine(sample(1));
        other.replace("shared-token.edit", "shared-token.paint");
        QCOMPARE(activityFromJsonLine(other), std::nullopt);
    }

    void comesBackNewestFirst()
    {
        QTemporaryDir directory;
        Background background;
        {
            ActivityLog log(directory.path(), background);
            QVERIFY(!log.canLoadMore());
            for (int i = 0; i < 3; ++i)
                log.append(sample(i));
            QCOMPARE(log.entries().front(), sample(2));
        }
        QFile file(directory.filePath(u"activity.jsonl"_s));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(file.open(QIODevice::Append));
        file.write("half a line\n");
        file.close();

        ActivityLog log(directory.path(), background);
        log.append(sample(3));
        QVERIFY(log.canLoadMore());
        QSignalSpy added(&log, &ActivityLog::entriesAdded);
        log.loadMore();
        QVERIFY(!log.canLoadMore());
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(added.first().at(0).toInt(), 1);
        QCOMPARE(log.entries(),
                 (std::vector<Activity>{sample(3), sample(2), sample(1), sample(0)}));
        QVERIFY(!log.canLoadMore());
    }

    void fullFilesGrowOldAndTheOldestGoes()
    {
        QTemporaryDir directory;
        Background background;
        const ActivityLog::Limits limits{.fileBytes = 1, .files = 3};
        {
            ActivityLog log(directory.path(), background, limits);
            for (int i = 0; i < 5; ++i)
                log.append(sample(i));
            QCOMPARE(log.entries().size(), size_t(5));
        }
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files).size(), 3);

        ActivityLog log(directory.path(), background, limits);
        QSignalSpy added(&log, &ActivityLog::entriesAdded);
        for (int page = 1; log.canLoadMore(); ++page) {
            log.loadMore();
            QTRY_COMPARE(added.size(), page);
        }
        QCOMPARE(log.entries(), (std::vector<Activity>{sample(4), sample(3), sample(2)}));
    }

    void rotationKeepsThePageThatComesNext()
    {
        QTemporaryDir directory;
        Background background;
        const ActivityLog::Limits limits{.fileBytes = 1, .files = 5};
        {
            ActivityLog log(directory.path(), background, limits);
            log.append(sample(0));
            log.append(sample(1));
        }
        ActivityLog log(directory.path(), background, limits);
        QSignalSpy added(&log, &ActivityLog::entriesAdded);
        log.loadMore();
        QTRY_COMPARE(added.size(), 1);
        log.append(sample(2));
        log.loadMore();
        QTRY_COMPARE(added.size(), 3);
        QCOMPARE(log.entries(), (std::vector<Activity>{sample(2), sample(1), sample(0)}));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        QTemporaryDir directory;
        QFile inTheWay(directory.filePath(u"log"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Background background;
        ActivityLog log(directory.filePath(u"log"_s), background);
        QSignalSpy problems(&log, &ActivityLog::problemOccurred);
        log.append(sample(0));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().first().value<Problem>().kind, ProblemKind::FileFailed);
        QCOMPARE(log.entries().size(), size_t(1));
    }

    void aTornLineAndTheNextOneBothStay()
    {
        QTemporaryDir directory;
        Background background;
        QFile file(directory.filePath(u"activity.jsonl"_s));
        const QByteArray torn = toJsonLine(sample(0)).first(40);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toJsonLine(sample(1)) + '\n' + torn);
        file.close();
        {
            ActivityLog log(directory.path(), background);
            log.append(sample(2));
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains('\n' + torn + '\n'));
        ActivityLog log(directory.path(), background);
        QSignalSpy added(&log, &ActivityLog::entriesAdded);
        log.loadMore();
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(log.entries(), (std::vector<Activity>{sample(2), sample(1)}));
    }

    void whatDidNotFitIsWrittenLaterAndToldOnce()
    {
        QTemporaryDir directory;
        Background background;
        {
            ActivityLog log(directory.path(), background);
            QSignalSpy problems(&log, &ActivityLog::problemOccurred);
            log.append(sample(0));
            const qint64 size = QFileInfo(directory.filePath(u"activity.jsonl"_s)).size();
            {
                const test::FileSizeLimit full(size + 20);
                log.append(sample(1));
                log.append(sample(2));
            }
            QCOMPARE(problems.size(), 1);
            QCOMPARE(QFileInfo(directory.filePath(u"activity.jsonl"_s)).size(), size);
            log.append(sample(3));
        }
        ActivityLog log(directory.path(), background);
        QSignalSpy added(&log, &ActivityLog::entriesAdded);
        log.loadMore();
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(log.entries(),
                 (std::vector<Activity>{sample(3), sample(2), sample(1), sample(0)}));
    }

    void othersSeeNeitherFolderNorFile()
    {
        QTemporaryDir directory;
        Background background;
        ActivityLog log(directory.filePath(u"data/activity"_s), background);
        log.append(sample(0));
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        for (const QString &made :
             {u"data"_s, u"data/activity"_s, u"data/activity/activity.jsonl"_s})
            QVERIFY(!(QFileInfo(directory.filePath(made)).permissions() & others));
    }

    void noFileIsSkippedWhenOneFillsWhileLoading()
    {
        QTemporaryDir directory;
        Background background;
        const ActivityLog::Limits limits{.fileBytes = 1, .files = 9};
        {
            ActivityLog log(directory.path(), background, limits);
            for (int i = 0; i < 4; ++i)
                log.append(sample(i));
        }
        ActivityLog log(directory.path(), background, limits);
        QSignalSpy added(&log, &ActivityLog::entriesAdded);
        int expected = 0;
        for (int i = 4; log.canLoadMore(); ++i) {
            log.loadMore();
            log.append(sample(i));
            expected += 2;
            QTRY_COMPARE(added.size(), expected);
        }
        std::vector<int> found;
        for (const Activity &activity : log.entries())
            found.push_back(activity.object.section(u' ', -1).toInt());
        std::ranges::sort(found);
        std::vector<int> all(found.size());
        std::iota(all.begin(), all.end(), 0);
        QCOMPARE(found, all);
        QVERIFY(found.size() >= size_t(8));
    }

    void anUnreadableFileIsTold()
    {
        QTemporaryDir directory;
        Background background;
        QVERIFY(QDir(directory.path()).mkdir(u"activity.jsonl"_s));
        ActivityLog log(directory.path(), background);
        QSignalSpy problems(&log, &ActivityLog::problemOccurred);
        log.loadMore();
        QTRY_COMPARE(problems.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ActivityLogTest)
#include "tst_activity_log.moc"
