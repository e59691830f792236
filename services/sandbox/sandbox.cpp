// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/sandbox.h"

#include "services/sandbox/http/http_server.h"
#include "services/sandbox/http/listener.h"
#include "services/sandbox/http/server_log.h"
#include "services/sandbox/routes/backend.h"
#include "services/sandbox/routes/sample_data.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

using sandbox::Actor;
using sandbox::Backend;
using sandbox::Database;

namespace {

//! Where the id of the API token that is given out is noted.
const auto GivenTokenNote = u"given-token"_s;
const auto GivenAccountNote = u"given-account"_s;

struct Family {
    AccountId account;
    Secret apiToken;
};

Family createFamily(Backend &backend, const SandboxOptions &options)
{
    sandbox::Transaction transaction(backend.database());
    sandbox::SampleData data(backend, options);
    const AccountId account = data.create();
    const std::optional<Actor> actor = backend.actorOf(data.apiToken().exposedText().toByteArray());
    if (backend.database().note(GivenAccountNote).isEmpty()) {
        backend.database().setNote(GivenAccountNote, QString::number(account.value()));
        backend.database().setNote(GivenTokenNote, QString::number(actor->tokenId.value()));
    }
    transaction.commit();
    return {account, data.apiToken()};
}

//! The name of the API tokens that are made for the application itself.
const auto OwnTokenName = u"Tokendeck"_s;

//! A new API token of \p account under OwnTokenName.
ApiToken createOwnToken(Backend &backend, AccountId account)
{
    const ApiToken token{.id = ApiTokenId(backend.database().nextId(sandbox::IdKind::ApiToken)),
                         .name = OwnTokenName,
                         .token = backend.tokenMaker().apiToken(),
                         .accountId = account,
                         .createdAt = backend.clock().now()};
    backend.apiTokens().insert(token);
    return token;
}

//! The family that is there already: its token, or a new one where that was deleted.
Family knownFamily(Backend &backend)
{
    const AccountId account(backend.database().note(GivenAccountNote).toInt());
    const ApiTokenId tokenId(backend.database().note(GivenTokenNote).toInt());
    if (const std::optional<ApiToken> token = backend.apiTokens().find(account, tokenId))
        return {account, token->token};
    sandbox::Transaction transaction(backend.database());
    const ApiToken token = createOwnToken(backend, account);
    backend.database().setNote(GivenTokenNote, QString::number(token.id.value()));
    transaction.commit();
    return {account, token.token};
}

//! The sub accounts below \p main that take logs, each with a token of ours.
std::vector<SandboxAccount> openSubAccounts(Backend &backend, AccountId main)
{
    sandbox::Transaction transaction(backend.database());
    std::vector<SandboxAccount> accounts;
    for (const sandbox::AccountRecord &account : backend.accounts().family(main)) {
        if (account.type != sandbox::account_type::Sub)
            continue;
        const std::vector<ApiToken> tokens = backend.apiTokens().list(account.id);
        const auto own = std::ranges::find(tokens, OwnTokenName, &ApiToken::name);
        const ApiToken token = own != tokens.end() ? *own : createOwnToken(backend, account.id);
        accounts.push_back({account.id, account.name, token.token});
    }
    transaction.commit();
    return accounts;
}

QUrl urlAt(const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(address.toString());
    url.setPort(port);
    return url;
}

Family familyFor(Backend &backend, const SandboxOptions &options)
{
    if (!options.apiToken.isEmpty()) {
        const std::optional<Actor> actor =
            backend.actorOf(options.apiToken.exposedText().toByteArray());
        return actor ? Family{actor->account, options.apiToken} : createFamily(backend, options);
    }
    const bool isNew = backend.database().note(GivenAccountNote).isEmpty();
    return isNew ? createFamily(backend, options) : knownFamily(backend);
}

} // namespace

class Sandbox::Private {
public:
    Private(std::unique_ptr<Database> database, Clock *given, sandbox::Journal &journal)
        : clock(given ? *given : systemClock)
        , backend(std::move(database), clock, journal)
        , server(backend, journal, clock)
    {
    }

    SystemClock systemClock;
    Clock &clock;
    Backend backend;
    sandbox::HttpServer server;
};

Sandbox::Sandbox(QObject *parent)
    : QObject(parent)
    , m_journal(std::make_shared<sandbox::Journal>())
{
}

Sandbox::~Sandbox() = default;

Outcome<SandboxAccess> Sandbox::start(const SandboxOptions &options)
{
    stop();
    sandbox::silenceServerDebugging();
    if (!options.address.isLoopback())
        return failure(
            {.kind = ProblemKind::InvalidInput,
             .detail = u"%1 is not a loopback address"_s.arg(options.address.toString())});
    SandboxAccess access;
    Outcome<std::unique_ptr<Database>> database =
        Database::open(options.dataFile, options.reset, access.notice);
    if (!database)
        return failure(database.error());
    auto running = std::make_unique<Private>(std::move(*database), options.clock, *m_journal);
    try {
        Family family = familyFor(running->backend, options);
        running->backend.sharedTokens().load(family.account);
        access.accountId = family.account;
        access.apiToken = std::move(family.apiToken);
        access.accountName = running->backend.accounts().find(family.account)->name;
        if (options.openSubAccounts)
            access.subAccounts = openSubAccounts(running->backend, family.account);
    } catch (const sandbox::DatabaseFailure &error) {
        return failure({.kind = ProblemKind::FileFailed,
                        .detail = options.dataFile + u": "_s + QString::fromUtf8(error.what())});
    }
    running->server.setLatency(options.latency);
    for (const sandbox::Fault &fault : options.faults)
        running->server.faults().add(fault);
    Outcome<quint16> port =
        running->server.open(options.address, options.port ? options.port : options.preferredPort);
    if (!port && !options.port)
        port = running->server.open(options.address, 0);
    if (!port)
        return failure(port.error());
    const Outcome<quint16> listenerPort =
        running->server.open(options.address, 0, sandbox::MostShippedBytes);
    if (!listenerPort)
        return failure(listenerPort.error());
    access.url = urlAt(options.address, *port);
    access.listener = urlAt(options.address, *listenerPort);
    d = std::move(running);
    m_access = access;
    return access;
}

void Sandbox::stop()
{
    d.reset();
}

bool Sandbox::isRunning() const
{
    return d != nullptr;
}

void Sandbox::setLatency(std::chrono::milliseconds latency)
{
    if (d)
        d->server.setLatency(latency);
}

void Sandbox::addFault(sandbox::Fault fault)
{
    if (d)
        d->server.faults().add(std::move(fault));
}

void Sandbox::clearFaults()
{
    if (d)
        d->server.faults().clear();
}

} // namespace tokendeck

#include "moc_sandbox.cpp"
