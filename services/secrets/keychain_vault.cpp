// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychain_vault.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <utility>
#include <vector>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;
using Answer = KeychainJobs::Answer;
using Code = KeychainJobs::Code;
using std::chrono::milliseconds;

//! For the reason behind a failure; without an answer by then the failure is reported as it is.
constexpr std::chrono::seconds ProbeDeadline{3};

//! A locked keyring that answers faster than anybody can close a question has shown none.
constexpr milliseconds FastestDismissal{500};

//! Windows does not keep the service name in the credential's name (qtkeychain, keychain_win.cpp),
//! so the key names the application, too.
const QString KeyPrefix = u"tokendeck/connection/"_s;

QString keyOf(const ConnectionId &connection)
{
    return KeyPrefix + connection.value();
}

//! \p done for an operation that answers no secret.
std::function<void(Outcome<Secret>)> withoutSecret(SecretVault::Done done)
{
    return [done = std::move(done)](const Outcome<Secret> &outcome) {
        done(outcome ? VoidOutcome() : failure(outcome.error()));
    };
}

//! Whether a keychain in \p state gives its items to nobody before its owner has opened it.
bool keepsShut(KeychainState state)
{
    return state == KeychainState::Locked || state == KeychainState::Closed;
}

} // namespace

struct KeychainVault::Operation {
    enum class Stage { Waiting, Asking, Running, Explaining };

    quint64 number = 0;
    Kind kind = Kind::Read;
    Manner manner = Manner::MayAsk;
    QString key;
    Secret secret; //!< to be written
    QPointer<QObject> context;
    Finish finish;
    std::unique_ptr<ClockTimer> timer; //!< the deadline, then the probe's
    std::unique_ptr<ClockTimer> stateTimer; //!< of the probe before the job
    Stage stage = Stage::Waiting;
    milliseconds started{0}; //!< when the job was given to the keychain
    bool wasStarted = false;
    bool timedOut = false;
    bool wasOpened = false; //!< the keychain was opened for this one
    Answer answer; //!< the failed one, while it is explained

    [[nodiscard]] Outcome<Secret> outcome(KeychainState state, milliseconds now) const;
    [[nodiscard]] ProblemKind problemKind(KeychainState state, milliseconds now) const;
};

Outcome<Secret> KeychainVault::Operation::outcome(KeychainState state, milliseconds now) const
{
    // Of a locked or absent keychain nothing is known, so only an open one can lack the entry.
    if (kind == Kind::Remove && !timedOut && answer.code == Code::EntryMissing
        && state != KeychainState::Locked && state != KeychainState::Closed
        && state != KeychainState::Missing && state != KeychainState::NoBus)
        return Secret();

    Problem problem{.kind = problemKind(state, now), .detail = answer.detail};
    // The keychain still has the job, and may do it when the user answers its question.
    if (timedOut && wasStarted && kind != Kind::Read)
        problem.delivery = Delivery::Unknown;
    return failure(std::move(problem));
}

ProblemKind KeychainVault::Operation::problemKind(KeychainState state, milliseconds now) const
{
    if (state == KeychainState::NoBus)
        return ProblemKind::KeychainNoBus;
    if (state == KeychainState::Missing || answer.code == Code::NoService)
        return ProblemKind::KeychainMissing;
    if (state == KeychainState::Closed)
        return ProblemKind::KeychainClosed;
    if (timedOut)
        return state == KeychainState::Locked ? ProblemKind::KeychainLocked
                                              : ProblemKind::KeychainTimedOut;
    if (answer.code == Code::DismissedByUser)
        return ProblemKind::KeychainDismissed;
    if (state == KeychainState::Locked)
        return now - started < FastestDismissal ? ProblemKind::KeychainLocked
                                                : ProblemKind::KeychainDismissed;
    if (answer.code == Code::Denied && state == KeychainState::Unknown)
        return ProblemKind::KeychainLocked;
    if (answer.code == Code::EntryMissing && kind == Kind::Read)
        return ProblemKind::KeychainEntryMissing;
    return ProblemKind::KeychainFailed;
}

KeychainVault::KeychainVault(Clock &clock, Keychain keychain, KeychainManners manners,
                             QObject *parent)
    : SecretVault(parent)
    , m_clock(clock)
    , m_jobs(std::move(keychain.jobs))
    , m_probe(std::move(keychain.probe))
    , m_manners(manners)
    , m_toldName(KeychainVault::serviceName())
{
}

KeychainVault::~KeychainVault()
{
    for (const auto &operation : m_operations) {
        if (operation->context)
            QMetaObject::invokeMethod(
                operation->context,
                [finish = std::move(operation->finish)] {
                    finish(failure({.kind = ProblemKind::Cancelled}));
                },
                Qt::QueuedConnection);
    }
}

void KeychainVault::read(const ConnectionId &connection, QObject *context, ReadDone done)
{
    enqueue(Kind::Read, connection, {}, context, std::move(done));
}

void KeychainVault::write(const ConnectionId &connection, Secret secret, QObject *context,
                          Done done)
{
    enqueue(Kind::Write, connection, std::move(secret), context, withoutSecret(std::move(done)));
}

void KeychainVault::remove(const ConnectionId &connection, QObject *context, Done done)
{
    enqueue(Kind::Remove, connection, {}, context, withoutSecret(std::move(done)));
}

void KeychainVault::removeQuietly(const ConnectionId &connection, QObject *context, Done done)
{
    enqueue(Kind::Remove, connection, {}, context, withoutSecret(std::move(done)), Manner::Quiet);
}

void KeychainVault::list(QObject *context, ListDone done)
{
    m_probe->list(
        KeychainJobs::ServiceName,
        [guard = QPointer<QObject>(context), done = std::move(done)](const QStringList &keys) {
            std::vector<ConnectionId> ids;
            for (const QString &key : keys) {
                if (key.startsWith(KeyPrefix))
                    ids.emplace_back(key.mid(KeyPrefix.size()));
            }
            if (guard)
                done(std::move(ids));
        });
}

void KeychainVault::lockService(QObject *context, std::function<void(bool)> done)
{
    m_probe->lock(
        [guard = QPointer<QObject>(context), done = std::move(done)](KeychainState state) {
            if (guard)
                done(keepsShut(state));
        });
}

void KeychainVault::openService(QObject *context, std::function<void(bool)> done)
{
    m_probe->open(
        [guard = QPointer<QObject>(context), done = std::move(done)](KeychainState state) {
            if (guard)
                done(!keepsShut(state));
        });
}

void KeychainVault::stopOpeningService()
{
    m_probe->stopOpening();
}

void KeychainVault::enqueue(Kind kind, const ConnectionId &connection, Secret secret,
                            QObject *context, Finish finish, Manner manner)
{
    auto operation = std::make_unique<Operation>();
    const quint64 number = ++m_lastNumber;
    operation->number = number;
    operation->kind = kind;
    operation->manner = m_manners.mayAsk ? manner : Manner::Quiet;
    operation->key = keyOf(connection);
    operation->secret = std::move(secret);
    operation->context = context;
    operation->finish = std::move(finish);
    operation->timer = m_clock.after(m_manners.deadline, [this, number] { onDeadline(number); });
    m_operations.push_back(std::move(operation));
    schedule();
}

void KeychainVault::schedule()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &KeychainVault::startNext, Qt::QueuedConnection);
}

void KeychainVault::startNext()
{
    m_scheduled = false;
    // One at a time, so that nothing comes between a write and its reading back.
    const auto isRunning = [](const auto &o) {
        return o->stage == Operation::Stage::Asking || o->stage == Operation::Stage::Running;
    };
    const auto isWaiting = [](const auto &o) {
        return o->stage == Operation::Stage::Waiting;
    };
    if (m_opening || std::ranges::any_of(m_operations, isRunning))
        return;
    const auto next = std::ranges::find_if(m_operations, isWaiting);
    if (next == m_operations.end())
        return;
    Operation &operation = **next;
    if (operation.kind == Kind::Write && operation.secret.isEmpty())
        return complete(operation.number, failure({.kind = ProblemKind::InvalidInput}));
    askState(operation);
}

void KeychainVault::askState(Operation &operation)
{
    operation.stage = Operation::Stage::Asking;
    const quint64 number = operation.number;
    operation.stateTimer =
        m_clock.after(ProbeDeadline, [this, number] { onState(number, KeychainState::Unknown); });
    m_probe->ask([this, number](KeychainState state) { onState(number, state); });
}

void KeychainVault::onState(quint64 number, KeychainState state)
{
    Operation *operation = find(number);
    if (!operation || operation->stage != Operation::Stage::Asking)
        return;
    operation->stateTimer.reset();
    noteName();
    switch (state) {
    case KeychainState::Locked:
        if (operation->manner == Manner::Quiet || operation->wasOpened)
            return complete(number, failure({.kind = ProblemKind::KeychainLocked}));
        operation->stage = Operation::Stage::Waiting;
        return openKeychain();
    case KeychainState::Closed:
        return complete(number, failure({.kind = ProblemKind::KeychainClosed}));
    case KeychainState::Empty:
        // To make it is a question, too; and a search would put one.
        if (operation->kind != Kind::Write)
            return complete(number, failure({.kind = ProblemKind::KeychainClosed}));
        break;
    case KeychainState::Ready:
    case KeychainState::Missing: // the job tells it in the system's words
    case KeychainState::NoBus:
    case KeychainState::Unknown:
        break;
    }
    startJob(*operation);
}

void KeychainVault::openKeychain()
{
    m_opening = true;
    m_openingSince = m_clock.elapsed();
    m_probe->open([this](KeychainState state) { onOpened(state); });
}

void KeychainVault::onOpened(KeychainState state)
{
    m_opening = false;
    std::vector<quint64> waiting;
    for (const auto &operation : m_operations) {
        if (operation->stage != Operation::Stage::Waiting)
            continue;
        operation->wasOpened = true;
        waiting.push_back(operation->number);
    }
    schedule();
    if (state != KeychainState::Locked)
        return;
    const bool asked = m_clock.elapsed() - m_openingSince >= FastestDismissal;
    const QPointer<KeychainVault> self(this);
    for (const quint64 number : waiting) {
        if (self && locate(number) != m_operations.end())
            complete(number,
                     failure({.kind = asked ? ProblemKind::KeychainDismissed
                                            : ProblemKind::KeychainLocked}));
    }
}

void KeychainVault::startJob(Operation &operation)
{
    operation.stage = Operation::Stage::Running;
    operation.started = m_clock.elapsed();
    operation.wasStarted = true;
    const quint64 number = operation.number;
    auto onAnswer = [this, number](const Answer &answer) {
        onJobAnswer(number, answer);
    };
    switch (operation.kind) {
    case Kind::Read:
        return m_jobs->read(operation.key, std::move(onAnswer));
    case Kind::Write:
        return m_jobs->write(operation.key, operation.secret, std::move(onAnswer));
    case Kind::Remove:
        // libsecret reports success for an item in a locked keyring and leaves it there. Reading
        // makes it ask for the password first.
        return m_jobs->read(operation.key,
                            [this, number](const Answer &found) { onFound(number, found); });
    }
}

void KeychainVault::onJobAnswer(quint64 number, const Answer &answer)
{
    Operation *operation = find(number);
    if (!operation || operation->stage != Operation::Stage::Running)
        return; // late: its deadline has passed
    if (answer.code != Code::Done)
        return explain(*operation, answer);

    switch (operation->kind) {
    case Kind::Read:
        // An item without data is what a failed write of KWallet leaves.
        if (answer.secret.isEmpty())
            return explain(*operation, {.code = Code::EntryMissing, .secret = {}, .detail = {}});
        return complete(number, answer.secret);
    case Kind::Write:
        return m_jobs->read(operation->key, [this, number](const Answer &readBack) {
            onReadBack(number, readBack);
        });
    case Kind::Remove:
        return complete(number, Secret());
    }
}

void KeychainVault::onFound(quint64 number, const Answer &answer)
{
    Operation *operation = find(number);
    if (!operation || operation->stage != Operation::Stage::Running)
        return;
    if (answer.code != Code::Done)
        return explain(*operation, answer);
    m_jobs->remove(operation->key,
                   [this, number](const Answer &removed) { onJobAnswer(number, removed); });
}

void KeychainVault::onReadBack(quint64 number, const Answer &answer)
{
    Operation *operation = find(number);
    if (!operation || operation->stage != Operation::Stage::Running)
        return;
    if (answer.code != Code::Done)
        return explain(*operation, answer);
    if (answer.secret != operation->secret)
        return complete(
            number,
            failure({.kind = ProblemKind::KeychainFailed,
                     .detail = QCoreApplication::translate(
                         "KeychainVault", "what was read back differs from what was written")}));
    complete(number, Secret());
}

void KeychainVault::onDeadline(quint64 number)
{
    Operation *operation = find(number);
    if (!operation)
        return;
    operation->timedOut = true;
    explain(*operation,
            {.code = Code::Failed,
             .secret = {},
             .detail = QCoreApplication::translate("KeychainVault", "no answer within %1 s")
                           .arg(Deadline.count())});
}

void KeychainVault::explain(Operation &operation, const Answer &answer)
{
    operation.stage = Operation::Stage::Explaining;
    operation.answer = answer;
    const quint64 number = operation.number;
    operation.timer = m_clock.after(
        ProbeDeadline, [this, number] { onExplained(number, KeychainState::Unknown); });
    m_probe->ask([this, number](KeychainState state) { onExplained(number, state); });
    schedule();
}

void KeychainVault::onExplained(quint64 number, KeychainState state)
{
    if (const Operation *operation = find(number))
        complete(number, operation->outcome(state, m_clock.elapsed()));
}

void KeychainVault::complete(quint64 number, Outcome<Secret> outcome)
{
    const auto found = locate(number);
    const std::unique_ptr<Operation> operation = std::move(*found);
    m_operations.erase(found);
    schedule();
    if (!outcome)
        outcome.error().keychain = serviceName();
    // Last, since the callback may end this vault.
    if (operation->context)
        operation->finish(std::move(outcome));
}

KeychainVault::Operations::iterator KeychainVault::locate(quint64 number)
{
    return std::ranges::find_if(m_operations,
                                [number](const auto &o) { return o->number == number; });
}

KeychainVault::Operation *KeychainVault::find(quint64 number)
{
    const auto found = locate(number);
    return found == m_operations.end() ? nullptr : found->get();
}

} // namespace tokendeck

#include "moc_keychain_vault.cpp"
