// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/report_desk.h"
#include "services/reports/compare/comparison.h"
#include "services/reports/formats/report_json.h"
#include "services/reports/snapshots/snapshot_source.h"
#include "services/sync/connections/token_store.h"
#include "tests/reports/support/sample_report.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_vault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 24);

} // namespace

class ReportDeskTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_parts = std::make_unique<Parts>(); }
    void cleanup() { m_parts.reset(); }

    void tellsWhatTheWorkspaceHolds()
    {
        const SharedReport report = make();
        QVERIFY(report);
        QCOMPARE(report->lines.size(), size_t(11));
        QCOMPARE(report->lists.size(), size_t(10));
        QVERIFY(report->score);
        QCOMPARE(report->keyId.size(), qsizetype(8));
        QVERIFY(!report->lines.front().fingerprint.isEmpty());
        // One connection's alone.
        QCOMPARE(make({m_parts->ids[1]})->lists.size(), size_t(5));
        QCOMPARE(make({m_parts->ids[1]})->lines.size(), size_t(2));
    }

    void theKeyIsMadeOnceAndKept()
    {
        QCOMPARE(m_parts->vault.count(), 0);
        const SharedReport first = make();
        QCOMPARE(m_parts->vault.count(), 1);
        const SharedReport second = make();
        QCOMPARE(m_parts->vault.count(), 1);
        QVERIFY(*first == *second);
        QVERIFY(!compareReports(first, second).hasDifference());
        QVERIFY(compareReports(first, second).tellsRotation);
    }

    void theKeyIsNoStrayToken()
    {
        QVERIFY(make());
        TokenStore store(m_parts->vault, KeychainDebts(m_parts->folder.filePath(u"debts"_s)),
                         InstallationId(m_parts->folder.filePath(u"installation"_s)));
        std::optional<size_t> found;
        store.list(this, [&found](const std::vector<ConnectionId> &ids) { found = ids.size(); });
        settle();
        QCOMPARE(found, std::optional(size_t(0)));
    }

    void withoutAKeychainThereAreNoFingerprints()
    {
        m_parts->vault.failWith(Problem{.kind = ProblemKind::KeychainMissing});
        const SharedReport report = make();
        QVERIFY(report);
        QVERIFY(report->keyId.isEmpty());
        for (const TokenLine &line : report->lines)
            QVERIFY(line.fingerprint.isEmpty());
        QCOMPARE(report->lines.size(), size_t(11));
    }

    void whatWasDeletedKeepsItsLine()
    {
        keepDay(Today.addDays(-1));
        m_parts->clock.advance(24h);
        removeShared(1242);
        const SharedReport report = make();
        const auto gone = std::ranges::find_if(
            report->lines, [](const TokenLine &line) { return line.gone.has_value(); });
        QVERIFY(gone != report->lines.end());
        QCOMPARE(gone->name, u"Support snapshots"_s);
        QCOMPARE(gone->gone->seen, m_parts->clock.now() - 24h);
        QCOMPARE(report->lines.size(), size_t(11));
    }

    void aDayIsWhatWasKeptByThen()
    {
        QVERIFY(!read(Today));
        keepDay(Today.addDays(-3));
        m_parts->clock.advance(48h);
        removeShared(1242);
        keepDay(Today.addDays(-1));
        const auto has = [](const Outcome<SharedReport> &report) {
            return report && std::ranges::any_of((*report)->lines, [](const TokenLine &line) {
                       return line.object.id == 1242 && !line.gone;
                   });
        };
        QVERIFY(has(read(Today.addDays(-2))));
        const Outcome<SharedReport> last = read(Today);
        QVERIFY(last && !has(last));
        QVERIFY(!read(Today.addDays(-4)));
        std::optional<std::vector<QDate>> days;
        m_parts->desk.findDays(m_parts->ids, this,
                               [&days](const std::vector<QDate> &found) { days = found; });
        settle();
        QCOMPARE(days, std::optional(std::vector{Today.addDays(-1), Today.addDays(-3)}));

        // Yesterday and now.
        const Comparison comparison = compareReports(*read(Today.addDays(-2)), make());
        QCOMPARE(comparison.count(DifferenceKind::Vanished), 1);
        QCOMPARE(comparison.count(DifferenceKind::Appeared), 0);
    }

    void aFileIsReadBackAndNothingElseIs()
    {
        const SharedReport report = make();
        const QString path = m_parts->folder.filePath(u"report.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reportJson(*report));
        file.close();
        const Outcome<SharedReport> back = readFile(path);
        QVERIFY(back);
        QVERIFY(**back == *report);
        QVERIFY(!readFile(m_parts->folder.filePath(u"none.json"_s)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        const Outcome<SharedReport> other = readFile(path);
        QVERIFY(!other);
        QVERIFY(other.error().detail.contains(u"report.json"_s));
        QVERIFY(QFile::exists(path)); // it is not ours to move
    }

private:
    struct Parts {
        Parts()
        {
            for (const ConnectionView &view : sampleEstate().connections) {
                const ConnectionId &id = view.connection.id;
                ids.push_back(id);
                workspace.addConnection(
                    {.connection = view.connection, .state = ConnectionState::Ready});
                std::apply(
                    [&](const auto &...list) {
                        (workspace.replaceRows(id, *list.rows, clock.now()), ...);
                    },
                    view.lists);
                workspace.setApiTokenEntries(id, *view.entries);
            }
            drain({.jobs = &background});
        }

        QTemporaryDir folder;
        FakeClock clock;
        Background background;
        Workspace workspace{background};
        MemoryVault vault;
        FindingsBoard findings{workspace, background, clock};
        SnapshotFiles files{folder.filePath(QStringLiteral("snapshots"))};
        ReportDesk desk{workspace, findings, vault, background, clock, files};
        std::vector<ConnectionId> ids;
    };

    void settle() { drain({.jobs = &m_parts->background}); }
    SharedReport make() { return make(m_parts->ids); }
    SharedReport make(const std::vector<ConnectionId> &scope)
    {
        SharedReport made;
        m_parts->desk.makeReport(scope, this,
                                 [&made](const SharedReport &report) { made = report; });
        settle();
        return made;
    }
    Outcome<SharedReport> read(const QDate &day)
    {
        std::optional<Outcome<SharedReport>> answer;
        m_parts->desk.readDay(m_parts->ids, day, this,
                              [&answer](const Outcome<SharedReport> &report) { answer = report; });
        settle();
        return answer.value_or(failure({.kind = ProblemKind::TimedOut}));
    }
    Outcome<SharedReport> readFile(const QString &path)
    {
        std::optional<Outcome<SharedReport>> answer;
        m_parts->desk.readFile(path, this,
                               [&answer](const Outcome<SharedReport> &report) { answer = report; });
        settle();
        return answer.value_or(failure({.kind = ProblemKind::TimedOut}));
    }
    void keepDay(const QDate &day)
    {
        for (const ConnectionId &id : m_parts->ids) {
            const ConnectionInfo &info = *m_parts->workspace.connection(id);
            std::vector<FileProblem> problems;
            const auto before = m_parts->files.newest(
                {info.connection.apiUrl.host() + u":443"_s, info.connection.accountId}, problems);
            const Snapshot snapshot =
                snapshotFrom(snapshotSource(m_parts->workspace, info, m_parts->clock.now()),
                             before ? &*before : nullptr);
            QVERIFY(m_parts->files.write(snapshot, day));
        }
    }
    void removeShared(int id)
    {
        std::vector<SharedToken> rows = *m_parts->workspace.rows<SharedToken>(m_parts->ids[0]);
        std::erase_if(rows, [id](const SharedToken &row) { return row.id.value() == id; });
        m_parts->workspace.replaceRows(m_parts->ids[0], std::move(rows), m_parts->clock.now());
        settle();
    }

    std::unique_ptr<Parts> m_parts;
};

QTEST_GUILESS_MAIN(ReportDeskTest)
#include "tst_report_desk.moc"
