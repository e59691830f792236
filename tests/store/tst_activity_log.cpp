// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/activity_log.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
            .note = u"Nothing was changed."_s};
}

} // namespace

class ActivityLogTest : public QObject {
    Q_OBJECT

private slots:
    void everyWordComesBack()
    {
        for (int action = 0; action <= int(ActivityAction::RemoveConnection); ++action) {
            for (int outcome = 0; outcome <= int(ActivityOutcome::Dropped); ++outcome) {
                Activity activity = sample(action);
                activity.action = ActivityAction(action);
                activity.outcome = ActivityOutcome(outcome);
                QCOMPARE(activityFromJsonLine(toJsonLine(activity)), activity);
            }
        }
        for (int problem = 0; problem <= int(ProblemKind::ChangedMeanwhile); ++problem) {
            Activity activity = sample(problem);
            activity.problem = ProblemKind(problem);
            QCOMPARE(activityFromJsonLine(toJsonLine(activity)), activity);
        }
        Activity bare{.connection = ConnectionId(u"c"_s)};
        QCOMPARE(activityFromJsonLine(toJsonLine(bare)), bare);
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
};

QTEST_GUILESS_MAIN(ActivityLogTest)
#include "tst_activity_log.moc"
