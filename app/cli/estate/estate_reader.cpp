// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/estate/estate_reader.h"

#include "app/cli/base/problem_text.h"
#include "models/base/system/system.h"
#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "services/settings/preferences_store.h"
#include "words/base/connection_words.h"
#include "words/base/name_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/lacks_token.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

//! The vault answers within its own time; this is for what it is built on.
constexpr std::chrono::seconds KeychainGrace{5};
constexpr int LongestTimeout = 3600; // s

KeychainManners mannersHere()
{
    // Without a terminal nobody may be there to answer a question.
    return {.deadline = EstateReader::KeychainPatience,
            .mayAsk = isTerminal(StandardStream::Input)};
}

//! The connections that \p name, a name or an id, may mean.
std::vector<ConnectionId> named(const Workspace &workspace, const QString &name)
{
    std::vector<ConnectionId> found;
    for (const ConnectionInfo &info : workspace.connections()) {
        if (info.connection.id.value() == name)
            return {info.connection.id};
        if (info.connection.name == name)
            found.push_back(info.connection.id);
    }
    return found;
}

QStringList idsOf(const std::vector<ConnectionId> &connections)
{
    QStringList ids;
    for (const ConnectionId &id : connections)
        ids.append(id.value());
    return ids;
}

} // namespace

EstateReader::EstateReader(const Arguments &arguments, Console &console, const StopSignals &stop)
    : m_arguments(arguments)
    , m_console(console)
    , m_waiter(stop)
{
}

EstateReader::~EstateReader() = default;

Step<void> EstateReader::open()
{
    if (m_core)
        return {};
    if (const Step<void> read = readOptions(); !read)
        return read;
    const ApplicationPaths paths = ApplicationPaths::standard(false);
    m_core = std::make_unique<Core>(paths, mannersHere());
    connect(m_core.get(), &Core::problemOccurred, this, &EstateReader::tell);
    PreferencesStore preferences(paths.inSettings(u"preferences.json"_s));
    if (const VoidOutcome loaded = preferences.load(); !loaded)
        tell(loaded.error(), tr("the settings"));
    m_preferences = preferences.current();
    // Finding costs more than most commands, and few of them ask for it.
    m_core->findings().setWatching(false);
    m_core->findings().setLimits(m_preferences.findings);
    if (m_environment) {
        m_console.say(tr("Working with the token in TOKENDECK_API_TOKEN, at %1; the connections of "
                         "the settings are left alone.")
                          .arg(m_environment->apiUrl.host()));
        return {};
    }
    m_core->restore();
    return choose();
}

Step<void> EstateReader::readOptions()
{
    if (m_arguments.isSet(u"timeout"_s)) {
        const std::optional<int> seconds = m_arguments.number(u"timeout"_s, 1, LongestTimeout);
        if (!seconds)
            return m_console.refuse(
                ExitCode::WrongUse,
                tr("--timeout takes a whole number of seconds from 1 to %1.").arg(LongestTimeout));
        m_patience = std::chrono::seconds(*seconds);
    }
    auto environment = takeEnvironmentConnection();
    if (!environment)
        return m_console.refuse(ExitCode::WrongUse, environment.error());
    m_environment = *std::move(environment);
    if (m_environment && m_arguments.isSet(u"connection"_s))
        return m_console.refuse(ExitCode::WrongUse,
                                tr("--connection chooses among the connections of the settings, "
                                   "and the token in TOKENDECK_API_TOKEN works without them: use "
                                   "one of both."));
    return {};
}

Step<void> EstateReader::choose()
{
    const Workspace &workspace = m_core->workspace();
    const QStringList names = m_arguments.values(u"connection"_s);
    std::set<ConnectionId> chosen;
    for (const QString &name : names) {
        const std::vector<ConnectionId> found = named(workspace, name);
        if (found.empty())
            return m_console.refuse(ExitCode::WrongUse,
                                    tr("There is no connection %1.").arg(quotedName(name)));
        if (found.size() > 1)
            return m_console.refuse(ExitCode::WrongUse,
                                    tr("There are several connections %1; name one by its id: %2.")
                                        .arg(quotedName(name), listed(idsOf(found))));
        chosen.insert(found.front());
    }
    for (const ConnectionInfo &info : workspace.connections()) {
        if (names.isEmpty() || chosen.contains(info.connection.id))
            m_connections.push_back(info.connection.id);
    }
    if (m_connections.empty())
        return m_console.refuse(
            ExitCode::NotRead,
            tr("There is no connection. Add one in the window (tokendeck), or set "
               "TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL."));
    return {};
}

Step<bool> EstateReader::wait(const std::function<bool()> &condition,
                              std::chrono::milliseconds patience)
{
    const Waiter::End end = m_waiter.until(condition, patience);
    if (end == Waiter::End::Interrupted)
        return leave(ExitCode::Interrupted);
    return end == Waiter::End::Met;
}

Step<bool> EstateReader::awaitAnswer(const std::function<bool()> &condition)
{
    HttpClient &http = m_core->http();
    HttpLimits limits = http.limits();
    limits.awaitedUntil = m_core->clock().elapsed() + m_patience;
    http.setLimits(limits);
    return wait(condition, m_patience);
}

std::optional<Candidate> EstateReader::environmentCandidate() const
{
    if (!m_environment)
        return std::nullopt;
    return Candidate{m_environment->apiUrl, m_environment->token};
}

Step<void> EstateReader::unlock()
{
    if (m_unlocked)
        return {};
    if (const Step<void> opened = open(); !opened)
        return opened;
    m_unlocked = true;
    m_core->sync().setLists(m_lists);
    const Step<void> unlocked = m_environment ? lend() : readTokens();
    m_console.progress({});
    return unlocked;
}

Step<void> EstateReader::lend()
{
    ConnectionService &connections = m_core->connections();
    connections.unlockOnly({});
    const Candidate candidate{m_environment->apiUrl, std::move(m_environment->token)};
    std::optional<Outcome<CandidateReport>> answer;
    const CallHandle call =
        connections.check(candidate, this, [&](const Outcome<CandidateReport> &report) {
            answer = report;
            m_waiter.look();
        });
    m_console.progress(tr("Asking whose token it is…"));
    const Step<bool> answered = awaitAnswer([&answer] { return answer.has_value(); });
    if (!answered || !*answered)
        call.cancel();
    if (!answered)
        return leave(answered.error());
    const Outcome<CandidateReport> report =
        *answered ? *answer : failure({.kind = ProblemKind::TimedOut});
    if (!report) {
        if (report.error().kind == ProblemKind::Unauthorized)
            m_console.say(tr("Logz.io refused the token in TOKENDECK_API_TOKEN. It may have been "
                             "deleted."));
        else if (report.error().kind == ProblemKind::NotFound)
            m_console.say(noApiText(m_environment->apiUrl.toString()));
        else
            tell(report.error(), tr("the token in TOKENDECK_API_TOKEN"));
        m_complete = false;
        return leave(ExitCode::NotRead);
    }
    m_connections = {connections.lend({.candidate = candidate,
                                       .identity = report->identity,
                                       .name = report->identity.accountName,
                                       .storage = SecretStorage::Session})};
    return {};
}

Step<void> EstateReader::readTokens()
{
    ConnectionService &connections = m_core->connections();
    bool unlocked = false;
    connect(&connections, &ConnectionService::unlockFinished, &m_waiter, [&] {
        unlocked = true;
        m_waiter.look();
    });
    m_console.progress(tr("Waiting for %1…").arg(m_core->keychainName()));
    connections.unlockOnly(m_connections);
    const Step<bool> finished =
        wait([&unlocked] { return unlocked; }, KeychainPatience + KeychainGrace);
    disconnect(&connections, &ConnectionService::unlockFinished, &m_waiter, nullptr);
    if (!finished)
        return leave(finished.error());
    const Workspace &workspace = m_core->workspace();
    const auto isReady = [&workspace](const ConnectionId &id) {
        const ConnectionInfo *info = workspace.connection(id);
        return info && info->state != ConnectionState::Locked
            && info->state != ConnectionState::TokenUnavailable;
    };
    m_complete = m_complete && std::ranges::all_of(m_connections, isReady);
    // Of no list in particular: nothing was asked for yet.
    tellUnread({ListKind::Accounts}, false);
    if (std::ranges::none_of(m_connections, isReady))
        return leave(ExitCode::NotRead);
    return {};
}

Step<void> EstateReader::read(const std::set<ListKind> &lists)
{
    m_lists = lists;
    if (const Step<void> opened = open(); !opened)
        return opened;
    // Notes and owners, before the list that they complete.
    if (lists.contains(ListKind::ApiTokens)) {
        if (const VoidOutcome restored = m_core->apiTokens().restore(); !restored)
            tell(restored.error(), tr("the notes on API tokens"));
    }
    const Workspace &workspace = m_core->workspace();
    connect(&workspace, &Workspace::statusChanged, this, &EstateReader::showProgress);
    connect(&workspace, &Workspace::statusChanged, &m_waiter, &Waiter::look);
    connect(&workspace, &Workspace::connectionChanged, &m_waiter, &Waiter::look);
    connect(&workspace, &Workspace::rowsChanged, &m_waiter, &Waiter::look);
    if (const Step<void> unlocked = unlock(); !unlocked)
        return unlocked;
    const Step<bool> finished = awaitAnswer([this] { return isRead(); });
    m_console.progress({});
    if (!finished)
        return leave(finished.error());
    tellUnread(lists, !*finished);
    return {};
}

bool EstateReader::isRead() const
{
    const Workspace &workspace = m_core->workspace();
    return m_core->sync().isIdle()
        && std::ranges::none_of(m_connections, [&](const ConnectionId &id) {
               return std::ranges::any_of(
                   m_lists, [&](ListKind kind) { return workspace.status(id, kind).refreshing; });
           });
}

void EstateReader::showProgress()
{
    const Workspace &workspace = m_core->workspace();
    const auto isWaiting = [&](const ConnectionId &id) {
        return std::ranges::any_of(
            m_lists, [&](ListKind kind) { return workspace.status(id, kind).refreshing; });
    };
    const auto waiting = int(std::ranges::count_if(m_connections, isWaiting));
    if (waiting > 0)
        m_console.progress(tr("Reading: %n connections to go…", nullptr, waiting));
}

void EstateReader::tell(const Problem &problem, const QString &object)
{
    m_console.say(problemText(problem, object));
}

void EstateReader::tellUnread(const std::set<ListKind> &lists, bool timedOut)
{
    Workspace &workspace = m_core->workspace();
    if (timedOut) {
        for (const ConnectionId &id : m_connections) {
            for (const ListKind kind : lists) {
                ListStatus status = workspace.status(id, kind);
                if (!std::exchange(status.refreshing, false))
                    continue;
                status.problem = Problem{.kind = ProblemKind::TimedOut};
                workspace.setStatus(id, kind, status);
            }
        }
        m_core->sync().cancelAll();
    }
    tellTokens();
    for (const ConnectionId &id : m_connections) {
        const ConnectionInfo *info = workspace.connection(id);
        for (const ListKind kind : lists) {
            const ListStatus status = workspace.status(id, kind);
            if (info && lacksToken(*info))
                m_complete = false;
            else if (info && info->state == ConnectionState::Ready && status.problem)
                tellList(*info, kind, status);
        }
    }
    tellFaults(lists);
}

//! Rows that were not understood are no complete answer.
void EstateReader::tellFaults(const std::set<ListKind> &lists)
{
    for (const ListKind kind : lists) {
        int faults = 0;
        for (const ConnectionId &id : m_connections)
            faults += m_core->workspace().faults(id, kind).count;
        if (faults == 0)
            continue;
        m_complete = false;
        sayOnce(tr("%1: not understood. Of them no more is known than their names and IDs, if at "
                   "all.")
                    .arg(countedKind(kind, faults)));
    }
}

void EstateReader::sayOnce(const QString &text)
{
    if (m_told.insert(text).second)
        m_console.say(text);
}

//! Each thing that keeps tokens away is said once, of all whom it keeps them from.
void EstateReader::tellTokens()
{
    std::vector<std::pair<Problem, QStringList>> problems;
    QStringList sessions;
    for (const ConnectionId &id : m_connections) {
        const ConnectionInfo *info = m_core->workspace().connection(id);
        if (!info || !lacksToken(*info))
            continue;
        const QString &name = info->connection.name;
        if (info->connection.storage == SecretStorage::Session
            && info->state == ConnectionState::TokenUnavailable) {
            sessions.append(name);
            continue;
        }
        const Problem problem = info->problem.value_or(Problem{.kind = ProblemKind::Unauthorized});
        // What the system says of a keychain may name the entry.
        const auto same = std::ranges::find_if(problems, [&problem](const auto &told) {
            return told.first == problem
                || (isOfKeychain(problem.kind) && told.first.kind == problem.kind);
        });
        if (same == problems.end())
            problems.emplace_back(problem, QStringList{name});
        else
            same->second.append(name);
    }
    for (const auto &[problem, names] : problems)
        sayOnce(tokenProblemText(problem, names));
    if (!sessions.isEmpty())
        sayOnce(tr("The window has kept no token of %1: it was for one session. Set "
                   "TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.")
                    .arg(quotedNames(sessions)));
}

void EstateReader::tellList(const ConnectionInfo &info, ListKind kind, const ListStatus &status)
{
    m_complete = m_complete && status.syncedAt && !status.problem;
    if (kind == ListKind::ApiTokens && status.problem->kind == ProblemKind::NotSupported)
        sayOnce(tr("The backend of %1 does not list API tokens: known are those of this computer.")
                    .arg(quotedName(info.connection.name)));
    else
        sayOnce(problemText(
            *status.problem,
            tr("%1 of %2", "the shared tokens of Production")
                .arg(listWords(kind),
                     isolated(shownAccountName(m_core->workspace(), info.connection.id)))));
}

Step<std::shared_ptr<const EstateFindings>> EstateReader::readFindings()
{
    if (const Step<void> opened = open(); !opened)
        return leave(opened.error());
    if (const VoidOutcome loaded = m_core->silences().load(); !loaded)
        tell(loaded.error(), tr("what is silenced"));
    m_core->snapshots().open();
    bool snapshotsAreRead = false;
    // Behind the snapshots, which are read on the same thread.
    m_core->background().run(
        this, [] { return true; },
        [this, &snapshotsAreRead](bool read) {
            snapshotsAreRead = read;
            m_waiter.look();
        });
    if (const Step<void> read = this->read({AllListKinds.begin(), AllListKinds.end()}); !read)
        return leave(read.error());
    FindingsBoard &board = m_core->findings();
    connect(&board, &FindingsBoard::settled, &m_waiter, &Waiter::look);
    board.setWatching(true);
    const Step<bool> found =
        wait([&] { return snapshotsAreRead && board.isCurrent(); }, std::chrono::hours(1));
    if (!found)
        return leave(found.error());
    return board.current();
}

} // namespace tokendeck::cli

#include "moc_estate_reader.cpp"
