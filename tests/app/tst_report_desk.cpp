// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/report_desk.h"
#include "models/store/activity_log.h"
#include "services/reports/compare/comparison.h"
#include "services/reports/formats/report_json.h"
#include "services/reports/snapshots/snapshot_source.h"
#include "services/reports/snapshots/snapshots.h"
#include "services/sync/access/account_access.h"
#include "services/sync/connections/token_store.h"
#include "tests/reports/support/sample_report.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_vault.h"
#include "tests/support/servers/scripted_server.h"

#include <QDir>
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

    void whatWasDeletedHereTellsByWhom()
    {
        keepDay(Today.addDays(-1));
        m_parts->clock.advance(24h);
        ActivityLog log(m_parts->folder.filePath(u"activity"_s), m_parts->background);
        log.append({.time = m_parts->clock.now() - 1h,
                    .connection = m_parts->ids[0],
                    .actor = u"ana"_s,
                    .action = ActivityAction::DeleteSharedToken,
                    .objectId = 1242});
        removeShared(1242);
        const SharedReport report = make();
        QVERIFY(deletionIn(report)
                == std::optional(
                    LineDeletion{m_parts->clock.now() - 1h, {u"ana"_s, ActorKind::ComputerUser}}));
        // What is known here is asked of nobody.
        QCOMPARE(m_parts->server.count("POST", "/v1/audit-trail"), 0);
        keepDay(Today);
        QVERIFY(deletionIn(read(Today).value_or(nullptr)) == deletionIn(report));
    }

    void theAuditTrailTellsByWhom()
    {
        m_parts->moveToServer();
        keepDay(Today.addDays(-1));
        m_parts->clock.advance(24h);
        removeShared(1242);
        QVERIFY(!deletionIn(make()));
        QCOMPARE(m_parts->server.count("POST", "/v1/audit-trail"), 0); // without a token

        m_parts->enterTokens();
        const qint64 date = (m_parts->clock.now() - 2h).time_since_epoch().count();
        m_parts->server.on("/v1/audit-trail",
                           {.body = R"({"total":1,"results":[{"date":)" + QByteArray::number(date)
                                + R"(,"auditEventTypeTitle":"Deleted shared token",)"
                                  R"("auditEventUser":{"fullName":"Dana"},)"
                                  R"("extraDataList":[{"fieldName":"Token name",)"
                                  R"("oldValue":"Support snapshots","newValue":null}]}]})"});
        QVERIFY(deletionIn(make())
                == std::optional(LineDeletion{m_parts->clock.now() - 2h, {u"Dana"_s}}));
        // A report from before has what no snapshot had.
        QVERIFY(QDir(m_parts->folder.filePath(u"snapshots"_s)).removeRecursively());
        QVERIFY(!deletionIn(make()));
        const Report earlier = [this] {
            Report report = *make();
            for (ReportList &list : report.lists)
                list.readAt = m_parts->clock.now() - 24h;
            TokenLine line =
                *std::ranges::find(report.lines, ListKind::SharedTokens,
                                   [](const TokenLine &each) { return each.object.list; });
            line.object.id = 1242;
            line.name = u"Support snapshots"_s;
            report.lines.push_back(line);
            return report;
        }();
        SharedReport since;
        m_parts->desk.makeReportSince(std::make_shared<const Report>(earlier), m_parts->ids, this,
                                      [&since](const SharedReport &report) { since = report; });
        settle();
        QVERIFY(deletionIn(since).has_value());
        QCOMPARE(deletionIn(since)->by.name, u"Dana"_s);
    }

    void aDayIsWhatWasKeptByThen()
    {
        QVERIFY(!read(Today));
        QCOMPARE(read(Today).error().kind, ReportProblem::Kind::NoSnapshot);
        keepDay(Today.addDays(-3));
        m_parts->clock.advance(48h);
        removeShared(1242);
        keepDay(Today.addDays(-1));
        const auto has = [](const ReportOutcome<SharedReport> &report) {
            return report && std::ranges::any_of((*report)->lines, [](const TokenLine &line) {
                       return line.object.id == 1242 && !line.gone;
                   });
        };
        QVERIFY(has(read(Today.addDays(-2))));
        const ReportOutcome<SharedReport> last = read(Today);
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

    void aDayTellsWhatWasRotated()
    {
        const FingerprintKey key = askKey();
        QVERIFY(!key.isEmpty());
        keepDay(Today.addDays(-1), key);
        m_parts->clock.advance(24h);
        std::vector<SharedToken> rows = *m_parts->workspace.rows<SharedToken>(m_parts->ids[0]);
        for (SharedToken &row : rows) {
            if (row.id.value() == 1242)
                row.token = Secret("99990000111122223333");
        }
        m_parts->workspace.replaceRows(m_parts->ids[0], std::move(rows), m_parts->clock.now());
        settle();
        const auto yesterday = read(Today.addDays(-1));
        QVERIFY(yesterday);
        const Comparison comparison = compareReports(*yesterday, make());
        QVERIFY(comparison.tellsRotation);
        QCOMPARE(comparison.count(DifferenceKind::Rotated), 1);
        // What has no fingerprints, or those of another key, tells nothing.
        for (const FingerprintKey &other :
             {FingerprintKey(), FingerprintKey(Secret("another key"))}) {
            keepDay(Today.addDays(-1), other);
            const auto untold = read(Today.addDays(-1));
            QVERIFY(untold);
            QCOMPARE((*untold)->keyId, other.id());
            const Comparison without = compareReports(*untold, make());
            QVERIFY(!without.tellsRotation);
            QCOMPARE(without.count(DifferenceKind::Rotated), 0);
        }
    }

    void anAccountWithoutFingerprintsIsNotKnown()
    {
        const FingerprintKey key = askKey();
        keepDay(Today.addDays(-1), key);
        const ConnectionInfo &info = *m_parts->workspace.connection(m_parts->ids[1]);
        QVERIFY(m_parts->files.write(
            snapshotFrom(snapshotSource(m_parts->workspace, info, m_parts->clock.now()), nullptr),
            Today.addDays(-1)));
        const auto day = read(Today.addDays(-1));
        QVERIFY(day);
        QCOMPARE((*day)->keyId, key.id());
        const Comparison comparison = compareReports(*day, make());
        QVERIFY(comparison.tellsRotation);
        QVERIFY(comparison.untold > 0);
        QVERIFY(!comparison.tellsEachText());
        QVERIFY(!comparison.hasDifference());
    }

    void aNewerVersionIsToldApart()
    {
        keepDay(Today);
        const QString folder = m_parts->folder.filePath(u"snapshots"_s);
        const QStringList accounts = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!accounts.isEmpty());
        QFile file(
            u"%1/%2/%3.snapshot"_s.arg(folder, accounts.front(), Today.toString(Qt::ISODate)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        const qsizetype version = bytes.indexOf(" 2");
        QVERIFY(version > 0 && version < bytes.indexOf('\n'));
        bytes[version + 1] = '9';
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto day = read(Today);
        QVERIFY(!day);
        QCOMPARE(day.error().kind, ReportProblem::Kind::NewerVersion);
        QVERIFY(file.exists());

        QFile json(m_parts->folder.filePath(u"newer.json"_s));
        QVERIFY(json.open(QIODevice::WriteOnly));
        json.write(reportJson(*make()).replace("\"version\": 1", "\"version\": 2"));
        json.close();
        const auto newer = readFile(json.fileName());
        QVERIFY(!newer);
        QCOMPARE(newer.error().kind, ReportProblem::Kind::NewerVersion);
    }

    void aFileIsReadBackAndNothingElseIs()
    {
        const SharedReport report = make();
        const QString path = m_parts->folder.filePath(u"report.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reportJson(*report));
        file.close();
        const ReportOutcome<SharedReport> back = readFile(path);
        QVERIFY(back);
        QVERIFY(**back == *report);
        QVERIFY(!readFile(m_parts->folder.filePath(u"none.json"_s)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        const ReportOutcome<SharedReport> other = readFile(path);
        QVERIFY(!other);
        QVERIFY(other.error().problem.detail.contains(u"report.json"_s));
        QVERIFY(QFile::exists(path)); // it is not ours to move
    }

private:
    struct Parts {
        Parts()
        {
            // A report waits for them, and the clock stands.
            findings.setWatching(false);
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

        //! The server is the backend of all accounts from now on.
        void moveToServer()
        {
            for (const ConnectionId &id : ids) {
                ConnectionInfo info = *workspace.connection(id);
                info.connection.apiUrl = server.url();
                workspace.updateConnection(info);
            }
        }
        //! The accounts may be asked.
        void enterTokens()
        {
            for (const ConnectionId &id : ids)
                credentials.set(id, Secret("a-token-of-the-test"));
        }

        QTemporaryDir folder;
        FakeClock clock;
        Background background;
        Workspace workspace{background};
        ScriptedServer server;
        HttpClient http{clock, HttpLimits{.maxTries = 1}};
        LogzApi api{http, background};
        Credentials credentials;
        AccountAccess access{workspace, api, credentials};
        MemoryVault vault;
        FindingsBoard findings{workspace, background, clock};
        SnapshotFiles files{folder.filePath(QStringLiteral("snapshots"))};
        ReportDesk desk{access,     findings, vault,
                        background, clock,    {files, folder.filePath(QStringLiteral("activity"))}};
        std::vector<ConnectionId> ids;
    };

    void settle() { drain(requests(m_parts->http, m_parts->server, &m_parts->background)); }
    //! Of the token that is gone in \p report, if there is one.
    static std::optional<LineDeletion> deletionIn(const SharedReport &report)
    {
        for (const TokenLine &line : report ? report->lines : std::vector<TokenLine>()) {
            if (line.gone)
                return line.gone->deletion;
        }
        return std::nullopt;
    }
    SharedReport make() { return make(m_parts->ids); }
    SharedReport make(const std::vector<ConnectionId> &scope)
    {
        SharedReport made;
        m_parts->desk.makeReport(scope, this,
                                 [&made](const SharedReport &report) { made = report; });
        settle();
        return made;
    }
    ReportOutcome<SharedReport> read(const QDate &day)
    {
        std::optional<ReportOutcome<SharedReport>> answer;
        m_parts->desk.readDay(
            m_parts->ids, day, this,
            [&answer](const ReportOutcome<SharedReport> &report) { answer = report; });
        settle();
        return answer.value_or(reportFailure({.problem = {.kind = ProblemKind::TimedOut}}));
    }
    ReportOutcome<SharedReport> readFile(const QString &path)
    {
        std::optional<ReportOutcome<SharedReport>> answer;
        m_parts->desk.readFile(
            path, this, [&answer](const ReportOutcome<SharedReport> &report) { answer = report; });
        settle();
        return answer.value_or(reportFailure({.problem = {.kind = ProblemKind::TimedOut}}));
    }
    FingerprintKey askKey()
    {
        FingerprintKey key;
        m_parts->desk.findKey(this, [&key](FingerprintKey found) { key = std::move(found); });
        settle();
        return key;
    }
    void keepDay(const QDate &day, const FingerprintKey &key = {})
    {
        for (const ConnectionId &id : m_parts->ids) {
            const ConnectionInfo &info = *m_parts->workspace.connection(id);
            std::vector<FileProblem> problems;
            const auto before = m_parts->files.newest(Snapshots::keyOf(info.connection), problems);
            const Snapshot snapshot =
                snapshotFrom(snapshotSource(m_parts->workspace, info, m_parts->clock.now()),
                             before ? &*before : nullptr, key);
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
