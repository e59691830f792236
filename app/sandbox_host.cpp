// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox_host.h"

#include "models/base/standard_output.h"
#include "models/base/system/program_files.h"
#include "words/base/language.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! The same port for the same data, below those that systems give out: what is kept of an account
//! from one run to the next goes by its address.
quint16 sandboxPortOf(const QString &dataFile)
{
    constexpr quint16 first = 20000;
    constexpr quint16 count = 10000;
    const QByteArray path = QFileInfo(dataFile).absoluteFilePath().toUtf8();
    return quint16(first + qChecksum(path) % count);
}

} // namespace

bool refuseFaults(const WindowOptions &options)
{
    if (options.sandboxFaults.isEmpty())
        return false;
    const auto check = loadModule(u"tokendeck-embedded-sandbox"_s, SandboxFaultCheckName);
    QString why;
    if (check)
        reinterpret_cast<SandboxFaultCheck> (*check)(options.sandboxFaults, why);
    if (why.isEmpty())
        return false;
    // There is no window that would speak yet.
    int count = 0;
    const QCoreApplication application(count, nullptr);
    speak(spokenLanguage());
    const QString text = QCoreApplication::translate(
        "WindowModule", "tokendeck: --sandbox-fault %1. See: tokendeck-sandbox --help");
    printError(text.arg(why).toLocal8Bit() + '\n');
    return true;
}

SandboxHost::SandboxHost(const WindowOptions &options, QString dataFile,
                         ConnectionService &connections, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_dataFile(std::move(dataFile))
    , m_connections(connections)
{
}

void SandboxHost::open()
{
    if (m_access || m_starting || !load())
        return;
    m_starting = true;
    m_sandbox->start(options(), m_options.sandboxFaults, this,
                     [this](const Outcome<SandboxAccess> &access) {
                         m_starting = false;
                         if (access)
                             opened(*access);
                         else
                             emit problemOccurred(access.error());
                     });
}

bool SandboxHost::load()
{
    if (m_sandbox)
        return true;
    const auto make = loadModule(u"tokendeck-embedded-sandbox"_s, SandboxMakerName);
    if (make)
        m_sandbox.reset(reinterpret_cast<SandboxMaker>(*make)());
    else
        emit problemOccurred({.kind = ProblemKind::FileFailed, .detail = make.error()});
    return m_sandbox != nullptr;
}

SandboxOptions SandboxHost::options() const
{
    const QString dataFile = m_options.sandboxData.isEmpty() ? m_dataFile : m_options.sandboxData;
    return {
        .preferredPort = sandboxPortOf(dataFile),
        .dataFile = dataFile,
        .reset = m_options.sandboxReset,
        .tokenCount = m_options.sandboxTokens,
        .latency = std::chrono::milliseconds(m_options.sandboxLatencyMs.value_or(0)),
        .openSubAccounts = true,
    };
}

void SandboxHost::opened(const SandboxAccess &access)
{
    m_access = access;
    if (access.notice)
        emit problemOccurred(*access.notice);
    add({access.accountId, access.accountName, access.apiToken}, {});
}

void SandboxHost::add(const SandboxAccount &account, std::optional<ConnectionId> parent)
{
    m_connections.add({.candidate = {m_access->url, account.apiToken},
                       .identity = {account.id, account.name},
                       .name = account.name,
                       .storage = SecretStorage::Embedded,
                       .parent = parent},
                      this, [this, isMain = !parent](const Outcome<ConnectionId> &added) {
                          if (!added) {
                              emit problemOccurred(added.error());
                              return;
                          }
                          if (!isMain)
                              return;
                          for (const SandboxAccount &sub : m_access->subAccounts)
                              add(sub, *added);
                      });
}

void SandboxHost::supplyTokens()
{
    if (!m_access)
        return;
    const auto supply = [this](AccountId account, const Secret &token) {
        if (const auto connection = m_connections.find(m_access->url, account))
            m_connections.supplyToken(*connection, token);
    };
    supply(m_access->accountId, m_access->apiToken);
    for (const SandboxAccount &account : m_access->subAccounts)
        supply(account.id, account.apiToken);
}

} // namespace tokendeck

#include "moc_sandbox_host.cpp"
