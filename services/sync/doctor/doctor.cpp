// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/doctor/doctor.h"

#include "models/domain/region.h"
#include "services/http/probe/distribution_authorities.h"
#include "services/sync/refresh/account_merge.h"

#include <QHostInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! An HTTP date leaves out what is less: it is late by half of it on the average.
constexpr std::chrono::milliseconds HalfOfDate{500};

//! Nothing is tried again: what comes at first is what is to be told.
constexpr HttpLimits OneTry{.maxTries = 1};

template <typename Row> RowsSeen seen(const std::vector<Row> &rows)
{
    return {.count = int(rows.size()),
            .notUnderstood =
                int(std::ranges::count_if(rows, [](const Row &row) { return bool(row.fault); }))};
}

} // namespace

Doctor::Doctor(ConnectionService &connections, const AccountAccess &access, Background &background,
               Clock &clock, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_background(background)
    , m_clock(clock)
    , m_authorities(distributionAuthorities)
{
    connect(&connections, &ConnectionService::lockAsked, this, &Doctor::stop);
}

Doctor::~Doctor() = default;

void Doctor::start(const ConnectionId &id)
{
    const ConnectionInfo *info = m_access.workspace().connection(id);
    if (!info)
        return;
    const std::optional<ApiAccess> held = m_access.held(id);
    start({.apiUrl = info->connection.apiUrl, .token = held ? held->apiToken : Secret()},
          info->connection.accountId);
}

void Doctor::start(const Candidate &candidate, std::optional<AccountId> account)
{
    stop();
    m_facts = {};
    m_facts.apiUrl = candidate.apiUrl;
    m_facts.account = account;
    m_facts.hasToken = !candidate.token.isEmpty();
    m_apiAccess = Credentials::accessWith(candidate.apiUrl, candidate.token, account);
    m_running = true;
    m_until = m_clock.elapsed() + WholeTime;
    if (!isAcceptableApiUrl(candidate.apiUrl)) {
        m_facts.connection.outcome = failure({.kind = ProblemKind::InsecureUrl});
        end(false);
        return;
    }
    lookAround();
}

void Doctor::stop()
{
    if (m_running)
        end(false);
}

void Doctor::end(bool outOfTime)
{
    m_running = false;
    ++m_step;
    m_timer.reset();
    m_probe.reset();
    m_apiAccess.apiToken.clear();
    // Ends its calls, and with them the connections, whose buffers hold the token.
    if (m_api)
        m_api->suspend();
    m_facts.isOver = true;
    m_facts.ranOutOfTime = outOfTime;
    emit progressed();
    emit finished();
}

template <typename T>
std::function<void(Outcome<T>)> Doctor::begin(Measured<T> &into, void (Doctor::*next)())
{
    const std::chrono::milliseconds began = m_clock.elapsed();
    if (began >= m_until) {
        end(true);
        return {};
    }
    const quint64 step = ++m_step;
    const auto done = [this, &into, next, step, began](Outcome<T> outcome) {
        if (step != m_step)
            return;
        const quint64 following = ++m_step;
        m_timer.reset();
        into.took = m_clock.elapsed() - began;
        into.outcome = std::move(outcome);
        emit progressed();
        if (following == m_step)
            (this->*next)();
    };
    const auto time = std::min<std::chrono::milliseconds>(StepTime, m_until - began);
    m_timer = m_clock.after(time, [this, done] {
        // It ends the timer, and what the timer holds.
        const auto late = done;
        Doctor *self = this;
        self->m_call.cancel();
        if (self->m_probe)
            self->m_probe->cancel();
        late(failure({.kind = ProblemKind::TimedOut, .delivery = Delivery::Unknown}));
    });
    return done;
}

template <typename Answer, typename T, typename Part>
std::function<void(Outcome<Answer>)> Doctor::beginPart(Measured<T> &into, void (Doctor::*next)(),
                                                       Part part)
{
    const auto done = begin(into, next);
    if (!done)
        return {};
    return [done, part](Outcome<Answer> answer) {
        done(std::move(answer).map(part));
    };
}

void Doctor::lookAround()
{
    const auto done = begin(m_around, &Doctor::takeWayOut);
    if (!done)
        return;
    m_background.run(
        this,
        [url = m_facts.apiUrl, authorities = m_authorities] {
            return Surroundings{wayOutFor(url),
                                url.scheme() == "https"_L1 ? authorities() : std::nullopt};
        },
        [done](Surroundings around) { done(std::move(around)); });
}

void Doctor::takeWayOut()
{
    if (const Problem *problem = m_around.problem()) {
        m_facts.connection = {.outcome = failure(*problem), .took = m_around.took};
        end(false);
        return;
    }
    const QNetworkProxy &proxy = (**m_around.outcome).proxy;
    if (isProxy(proxy))
        m_facts.proxy = ProxyPlace{proxy.hostName(), proxy.port()};
    if (QHostAddress(m_facts.apiUrl.host()).isNull())
        lookUpName();
    else
        connectToHost();
}

void Doctor::lookUpName()
{
    const auto done = begin(m_facts.name, &Doctor::connectToHost);
    if (!done)
        return;
    QHostInfo::lookupHost(m_facts.apiUrl.host(), this, [done](const QHostInfo &info) {
        if (info.addresses().isEmpty())
            done(failure({.kind = ProblemKind::Offline, .detail = info.errorString()}));
        else
            done(info.addresses());
    });
}

void Doctor::connectToHost()
{
    // A proxy resolves names by itself.
    if (m_facts.name.problem() && !m_facts.proxy) {
        end(false);
        return;
    }
    const auto done = begin(m_facts.connection, &Doctor::shakeHands);
    if (!done)
        return;
    m_probe = std::make_unique<ConnectionProbe>(m_facts.apiUrl, (**m_around.outcome).proxy);
    m_probe->open(done);
}

void Doctor::shakeHands()
{
    if (m_facts.connection.problem()) {
        end(false);
        return;
    }
    if (m_facts.apiUrl.scheme() != "https"_L1) {
        askToken();
        return;
    }
    if (const auto done = begin(m_facts.tls, &Doctor::askToken))
        m_probe->secure((**m_around.outcome).distribution, done);
}

void Doctor::askToken()
{
    const bool isSafe =
        !m_facts.tls.outcome || (m_facts.tls.hasValue() && !(**m_facts.tls.outcome).fault);
    m_probe->cancel();
    if (!isSafe || !m_facts.hasToken) {
        end(false);
        return;
    }
    const auto done = begin(m_facts.identity, &Doctor::askAccounts);
    if (!done)
        return;
    m_api.reset();
    m_http = std::make_unique<HttpClient>(m_clock, OneTry);
    m_api = std::make_unique<LogzApi>(*m_http, m_background);
    connect(m_http.get(), &HttpClient::laneDated, this, [this](const QString &, TimePoint date) {
        if (!m_facts.clockAhead)
            m_facts.clockAhead =
                std::chrono::round<std::chrono::seconds>(date + HalfOfDate - m_clock.now());
    });
    m_call = m_api->whoAmI(m_apiAccess, this, done);
}

void Doctor::askAccounts()
{
    const auto &identity = m_facts.identity;
    const bool isOther = identity.hasValue() && m_facts.account
        && (**identity.outcome).accountId != *m_facts.account;
    if (identity.problem() || isOther) {
        end(false);
        return;
    }
    const auto done = beginPart<std::vector<Account>>(
        m_facts.may.accounts, &Doctor::askShippingTokens,
        [own = (**identity.outcome).accountId](const std::vector<Account> &accounts) {
            return AccountsSeen{seen(accounts), isMainAccount(accounts, own)};
        });
    if (done)
        m_call = m_api->associatedAccounts(m_apiAccess, this, done);
}

void Doctor::askShippingTokens()
{
    if (const auto done = begin(m_facts.may.shippingTokens, &Doctor::askSharedTokens))
        m_call = m_api->shippingTokenLimits(m_apiAccess, this, done);
}

void Doctor::askSharedTokens()
{
    using Tokens = std::vector<SharedToken>;
    const auto done = beginPart<Tokens>(m_facts.may.sharedTokens, &Doctor::askApiTokens,
                                        seen<Tokens::value_type>);
    if (done)
        m_call = m_api->sharedTokens(m_apiAccess, this, done);
}

void Doctor::askApiTokens()
{
    using Tokens = std::vector<ApiToken>;
    const auto done =
        beginPart<Tokens>(m_facts.may.apiTokens, &Doctor::askSearch, seen<Tokens::value_type>);
    if (done)
        m_call = m_api->apiTokens(m_apiAccess, this, done);
}

void Doctor::askSearch()
{
    const auto done = beginPart<LogSearchResult>(m_facts.may.search, &Doctor::askAuditTrail,
                                                 [](const LogSearchResult &) {});
    const TimePoint now = m_clock.now();
    if (done)
        m_call = m_api->searchLogs(m_apiAccess, {.from = now - std::chrono::hours(1), .to = now},
                                   this, done);
}

void Doctor::askAuditTrail()
{
    const auto done =
        beginPart<AuditPage>(m_facts.may.auditTrail, &Doctor::askedAll, [](const AuditPage &) {});
    if (done)
        m_call = m_api->auditTrail(m_apiAccess, {.size = 1}, this, done);
}

void Doctor::askedAll()
{
    end(false);
}

} // namespace tokendeck

#include "moc_doctor.cpp"
