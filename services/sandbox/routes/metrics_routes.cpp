// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/routes/account_json.h"
#include "services/sandbox/routes/account_rules.h"
#include "services/sandbox/routes/routes.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

constexpr int LeastUts = 100;

class MetricsRoutes {
public:
    explicit MetricsRoutes(Backend &backend)
        : m_backend(backend)
    {
    }

    BackendReply list(const BackendRequest &request)
    {
        requireMain(request);
        JsonText json;
        json.beginArray();
        for (const AccountRecord &account : metricsAccounts(request))
            writeMetricsAccount(json, account);
        return jsonReply(json.endArray().take());
    }

    BackendReply get(const BackendRequest &request)
    {
        requireMain(request);
        const std::optional<AccountRecord> account = find(request);
        if (!account)
            throw gone(request);
        return accountReply(*account);
    }

    BackendReply create(const BackendRequest &request)
    {
        requireMain(request);
        const RequestBody body = request.json();
        const qint32 user = checkedUser(m_backend, request, body.text(u"email").value_or(QString()),
                                        u"There is no registered user for the passed email"_s);
        QString name = body.name(u"accountName").value_or(QString());
        if (name.isEmpty())
            name = m_backend.ownAccount(request).name + u"_metrics"_s;
        const AccountRecord account{
            .id = AccountId(m_backend.database().nextId(IdKind::Account)),
            .mainId = request.actor.mainAccount,
            .name = checkedAccountName(name),
            .type = account_type::Metrics.toString(),
            .token = m_backend.tokenMaker().shippingToken(),
            .email = body.text(u"email").value_or(QString()),
            .createdAt = request.now,
            .updatedAt = request.now,
            .updaterId = user,
            .planUts = planOf(body).value_or(LeastUts),
            .sharedWith = checkedAccounts(m_backend, request, u"authorizedAccountsIds"),
        };
        m_backend.accounts().insert(account);
        m_backend.audit().add(request, u"Admin created a metrics account"_s,
                              {{u"Account name"_s, {}, account.name}});
        return accountReply(account);
    }

    BackendReply update(const BackendRequest &request)
    {
        requireMain(request);
        std::optional<AccountRecord> account = find(request);
        if (!account)
            throw gone(request);
        const RequestBody body = request.json();
        const QString before = account->name;
        if (const std::optional<QString> name = body.name(u"accountName")) {
            for (const AccountRecord &other : metricsAccounts(request))
                if (other.name == *name)
                    throw Refusal{messageError(
                        400, u"An account with the name %1 already exists"_s.arg(*name))};
            account->name = checkedAccountName(*name);
        }
        account->planUts = planOf(body).value_or(account->planUts.value_or(LeastUts));
        if (body.has(u"authorizedAccountsIds"))
            account->sharedWith = checkedAccounts(m_backend, request, u"authorizedAccountsIds");
        account->updatedAt = request.now;
        m_backend.accounts().update(*account);
        m_backend.audit().add(request, u"Admin updated a metrics account"_s,
                              {{u"Account name"_s, before, account->name}});
        return accountReply(*account);
    }

    BackendReply remove(const BackendRequest &request)
    {
        requireMain(request);
        const std::optional<AccountRecord> account = find(request);
        if (!account)
            return emptyReply(204); // the vendor documents it for this call alone
        m_backend.accounts().remove(account->id);
        m_backend.audit().add(request, u"Admin deleted a metrics account"_s,
                              {{u"Account name"_s, account->name, {}}});
        return emptyReply(200);
    }

private:
    static Refusal gone(const BackendRequest &request)
    {
        return {messageError(404, u"Metrics account with id %1 not found"_s.arg(request.id))};
    }

    static BackendReply accountReply(const AccountRecord &account)
    {
        JsonText json;
        writeMetricsAccount(json, account);
        return jsonReply(json.take());
    }

    std::vector<AccountRecord> metricsAccounts(const BackendRequest &request)
    {
        std::vector<AccountRecord> accounts =
            m_backend.accounts().family(request.actor.mainAccount);
        std::erase_if(accounts,
                      [](const AccountRecord &a) { return a.type != account_type::Metrics; });
        return accounts;
    }

    std::optional<AccountRecord> find(const BackendRequest &request)
    {
        std::optional<AccountRecord> account = m_backend.accounts().find(AccountId(request.id));
        if (!account || account->mainId != request.actor.mainAccount
            || account->type != account_type::Metrics)
            return {};
        return account;
    }

    static std::optional<int> planOf(const RequestBody &body)
    {
        const std::optional<qint64> plan = body.integer(u"planUts", LeastUts, 1'000'000'000);
        return plan ? std::optional(int(*plan)) : std::optional<int>();
    }

    Backend &m_backend;
};

} // namespace

void addMetricsRoutes(Router &router, Backend &backend)
{
    const auto routes = std::make_shared<MetricsRoutes>(backend);
    const auto accounts = u"/v1/account-management/metrics-accounts"_s;
    router.add("GET", accounts, [routes](const BackendRequest &r) { return routes->list(r); });
    router.add("POST", accounts, [routes](const BackendRequest &r) { return routes->create(r); });
    router.add("GET", accounts + u"/{id}"_s,
               [routes](const BackendRequest &r) { return routes->get(r); });
    router.add("PUT", accounts + u"/{id}"_s,
               [routes](const BackendRequest &r) { return routes->update(r); });
    router.add("DELETE", accounts + u"/{id}"_s,
               [routes](const BackendRequest &r) { return routes->remove(r); });
}

} // namespace tokendeck::sandbox
