// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/core.h"

#include "app/core/keychain_module.h"
#include "models/base/user_name.h"
#include "models/domain/names/display_name.h"
#include "services/sync/registry/api_token_registry_file.h"
#include "words/base/connection_words.h"
#include "words/sync/change_words.h"
#include "words/sync/editor/edit_words.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! After unlocking: when the lists that were kept stand, and the first answers are on their way.
constexpr std::chrono::seconds SnapshotsOpen{3};

} // namespace

Core::Core(const ApplicationPaths &paths, KeychainManners manners)
    : m_workspace(m_background)
    , m_http(m_clock)
    , m_api(m_http, m_background)
    , m_access(m_workspace, m_api, m_credentials)
    , m_vault(m_clock, keychainOfModule(m_background), manners)
    , m_sync(m_workspace, m_access, m_http, m_clock)
    , m_connections(m_workspace, m_vault, m_api, m_credentials, m_sync,
                    ConnectionFile(paths.inSettings(u"connections.json"_s),
                                   noticeOf(tr("the list of connections"))))
    , m_strays(m_connections, m_connections.tokens(), m_workspace,
               ApplicationPaths::standard(true).inSettings(u"connections.json"_s))
    , m_offlineCopy(m_workspace, m_connections, m_background, m_clock,
                    paths.inData(u"last-lists"_s))
    , m_snapshots(m_workspace, m_background, m_clock, SnapshotFiles(paths.inData(u"snapshots"_s)))
    , m_activities(paths.inData(u"activity"_s), m_background)
    , m_auditTrail(m_access)
    , m_apiTokens(JsonFile(paths.inSettings(u"api-tokens.json"_s), registryKeys(),
                           noticeOf(tr("the notes on API tokens"))),
                  m_workspace, m_sync, m_access, m_clock)
    , m_commands(m_workspace, m_access, m_sync, m_activities, m_clock)
    , m_lock(m_connections, m_commands, m_clock)
    , m_silences(paths.inSettings(u"silences.json"_s), noticeOf(tr("what is silenced")))
    , m_findings(m_workspace, m_background, m_clock)
    , m_exchange(m_workspace, m_connections, m_apiTokens, m_silences, m_clock)
    , m_reports(m_access, m_findings, m_vault, m_background, m_clock,
                {.snapshots = SnapshotFiles(paths.inData(u"snapshots"_s)),
                 .activities = paths.inData(u"activity"_s)})
    , m_tokenFile(m_background)
{
    connect(&m_silences, &SilenceStore::changed, this,
            [this] { m_findings.setSilences(m_silences.silences()); });
    m_commands.setEntryWords({.note = changeNote, .change = editText});
    m_apiTokens.follow(m_commands);
    connect(&m_connections, &ConnectionService::added, this, [this](const Connection &connection) {
        noteConnection(connection, ActivityAction::AddConnection);
    });
    connect(&m_connections, &ConnectionService::removed, this,
            [this](const Connection &connection) {
                noteConnection(connection, ActivityAction::RemoveConnection);
            });
    connect(&m_connections, &ConnectionService::renamed, this,
            [this](const Connection &connection, const QString &before) {
                noteConnection(connection, ActivityAction::RenameConnection,
                               tr("Before, it was called “%1”.").arg(isolated(before)));
            });
    connect(&m_connections, &ConnectionService::marked, this,
            [this](const Connection &connection, const ConnectionMarks &before) {
                noteConnection(connection, ActivityAction::MarkConnection,
                               marksChangeText(before, connection.marks));
            });
    connect(&m_tokenFile, &TokenFile::saved, this,
            [this](const Connection &connection, const QString &name, int tokens) {
                noteConnection(
                    connection, ActivityAction::SaveTokens,
                    tr("%Ln tokens went into the file “%1”.", nullptr, tokens).arg(isolated(name)));
            });
    connect(&m_activities, &ActivityLog::problemOccurred, this, [this](const Problem &problem) {
        emit problemOccurred(problem, tr("the activity list"));
    });
    connect(&m_snapshots, &Snapshots::problemOccurred, this,
            [this](const Problem &problem) { emit problemOccurred(problem, tr("a snapshot")); });
    connect(&m_snapshots, &Snapshots::firstSeenChanged, this, &Core::tellFirstSeen);
    connect(&m_auditTrail, &AuditTrail::eventsArrived, this,
            [this](const std::vector<AuditEntry> &entries) {
                if (m_trailSightings.add(entries, m_workspace))
                    tellFirstSeen();
            });
    openSnapshots();
    connect(&m_apiTokens, &ApiTokenRegistry::problemOccurred, this, [this](const Problem &problem) {
        emit problemOccurred(problem, tr("the notes on API tokens"));
    });
}

void Core::tellFirstSeen()
{
    const FirstSeen firstSeen = [snapshots = m_snapshots.firstSeen(),
                                 trail = m_trailSightings](const ObjectRef &object) {
        const std::optional<TimePoint> seen = snapshots->of(object);
        const std::optional<TimePoint> made = trail.of(object);
        return seen && made ? std::min(seen, made) : seen ? seen : made;
    };
    m_findings.setFirstSeen(firstSeen);
    m_reports.setFirstSeen(firstSeen);
}

void Core::openSnapshots()
{
    m_snapshots.setKeySource([this](QObject *context, std::function<void(FingerprintKey)> done) {
        m_reports.findKey(context, std::move(done));
    });
    connect(&m_connections, &ConnectionService::lockedChanged, &m_snapshots, [this](bool locked) {
        if (locked)
            m_snapshots.forgetKey();
    });
    connect(
        &m_connections, &ConnectionService::lockedChanged, this,
        [this] { m_snapshotsTimer = m_clock.after(SnapshotsOpen, [this] { m_snapshots.open(); }); },
        Qt::SingleShotConnection);
}

void Core::restore()
{
    if (const VoidOutcome restored = m_connections.restore(); !restored)
        emit problemOccurred(restored.error(), tr("the list of connections"));
}

void Core::unlock()
{
    if (const VoidOutcome loaded = m_silences.load(); !loaded)
        emit problemOccurred(loaded.error(), tr("what is silenced"));
    forgetEndedSilences();
    // Before the lists come, which they complete.
    if (const VoidOutcome restored = m_apiTokens.restore(); !restored)
        emit problemOccurred(restored.error(), tr("the notes on API tokens"));
    m_connections.unlock();
}

void Core::forgetEndedSilences()
{
    connect(&m_findings, &FindingsBoard::silencesEnded, this,
            [this](const std::vector<Silence> &ended) {
                if (const VoidOutcome kept = m_silences.end(ended); !kept)
                    emit problemOccurred(kept.error(), tr("what is silenced"));
            });
}

std::unique_ptr<SubAccountRun> Core::makeSubAccountRun(const ConnectionId &main)
{
    return std::make_unique<SubAccountRun>(main, m_access, m_connections, m_clock);
}

std::unique_ptr<Doctor> Core::makeDoctor()
{
    return std::make_unique<Doctor>(m_connections, m_access, m_background, m_clock);
}

std::unique_ptr<ShippingTrial> Core::makeShippingTrial(const TrialSubject &subject)
{
    return std::make_unique<ShippingTrial>(subject, m_access, m_connections, m_clock);
}

std::unique_ptr<LogPreview> Core::makeLogPreview(const ConnectionId &connection)
{
    return std::make_unique<LogPreview>(m_access, m_clock, m_background, connection);
}

std::unique_ptr<LogShares> Core::makeLogShares()
{
    return std::make_unique<LogShares>(m_access, m_clock);
}

JsonFile::Notice Core::noticeOf(const QString &object)
{
    return [this, object](const FileProblem &problem) {
        emit problemOccurred(asProblem(problem), object);
    };
}

void Core::noteConnection(const Connection &connection, ActivityAction action, const QString &note)
{
    m_activities.append({.time = m_clock.now(),
                         .connection = connection.id,
                         .account = connection.accountName,
                         .actor = userName(),
                         .action = action,
                         .object = connection.name,
                         .note = note});
}

} // namespace tokendeck

#include "moc_core.cpp"
