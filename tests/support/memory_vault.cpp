// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memory_vault.h"

#include <utility>

namespace tokendeck::test {
namespace {

//! \p done, called only while \p context lives.
template <typename Done> auto whileAlive(QObject *context, Done done)
{
    return [guard = QPointer<QObject>(context), done = std::move(done)](const auto &outcome) {
        if (guard)
            done(outcome);
    };
}

} // namespace

MemoryVault::MemoryVault(QObject *parent)
    : SecretVault(parent)
{
}

MemoryVault::~MemoryVault()
{
    for (Operation &operation : m_waiting) {
        if (operation.context)
            QMetaObject::invokeMethod(
                operation.context,
                [run = std::move(operation.run)] { run(Problem{.kind = ProblemKind::Cancelled}); },
                Qt::QueuedConnection);
    }
}

void MemoryVault::read(const ConnectionId &connection, QObject *context, ReadDone done)
{
    auto finish = whileAlive(context, std::move(done));
    enqueue(context, [this, connection, finish](const std::optional<Problem> &problem) {
        if (problem)
            return finish(Outcome<Secret>(failure(*problem)));
        const auto found = m_secrets.find(connection);
        if (found == m_secrets.end())
            return finish(Outcome<Secret>(failure({.kind = ProblemKind::KeychainEntryMissing})));
        finish(Outcome<Secret>(found->second));
    });
}

void MemoryVault::write(const ConnectionId &connection, Secret secret, QObject *context, Done done)
{
    auto finish = whileAlive(context, std::move(done));
    enqueue(context,
            [this, connection, finish,
             secret = std::move(secret)](const std::optional<Problem> &problem) {
                if (problem)
                    return finish(VoidOutcome(failure(*problem)));
                if (secret.isEmpty())
                    return finish(VoidOutcome(failure({.kind = ProblemKind::InvalidInput})));
                m_secrets[connection] = secret;
                finish(VoidOutcome());
            });
}

void MemoryVault::remove(const ConnectionId &connection, QObject *context, Done done)
{
    auto finish = whileAlive(context, std::move(done));
    enqueue(context, [this, connection, finish](const std::optional<Problem> &problem) {
        if (problem)
            return finish(VoidOutcome(failure(*problem)));
        m_secrets.erase(connection);
        finish(VoidOutcome());
    });
}

void MemoryVault::list(QObject *context, ListDone done)
{
    enqueue(context,
            [this, finish = whileAlive(context, std::move(done))](const std::optional<Problem> &) {
                std::vector<ConnectionId> ids;
                for (const auto &[id, secret] : m_secrets)
                    ids.push_back(id);
                finish(std::move(ids));
            });
}

void MemoryVault::lockService(QObject *context, std::function<void(bool)> done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(true); }, Qt::QueuedConnection);
}

void MemoryVault::openService(QObject *context, std::function<void(bool)> done)
{
    if (m_asks) {
        m_asked = [guard = QPointer(context), done = std::move(done)](bool opened) {
            if (guard)
                done(opened);
        };
        return;
    }
    QMetaObject::invokeMethod(
        context, [done = std::move(done), opens = m_opens] { done(opens); }, Qt::QueuedConnection);
}

void MemoryVault::stopOpeningService()
{
    if (const auto asked = std::exchange(m_asked, nullptr))
        asked(false);
}

QString MemoryVault::serviceName() const
{
    return QStringLiteral("GNOME Keyring");
}

void MemoryVault::failWith(std::optional<Problem> problem)
{
    m_problem = std::move(problem);
}

void MemoryVault::setHeld(bool held)
{
    m_held = held;
    schedule();
}

void MemoryVault::enqueue(QObject *context, std::function<void(const std::optional<Problem> &)> run)
{
    m_waiting.push_back({context, m_problem, std::move(run)});
    schedule();
}

void MemoryVault::schedule()
{
    if (m_held || m_scheduled || m_waiting.empty())
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            runNext();
        },
        Qt::QueuedConnection);
}

void MemoryVault::runNext()
{
    if (m_held || m_waiting.empty())
        return;
    const Operation operation = std::move(m_waiting.front());
    m_waiting.pop_front();
    schedule();
    // Last, since the callback may end this vault.
    operation.run(operation.problem);
}

} // namespace tokendeck::test

#include "moc_memory_vault.cpp"
