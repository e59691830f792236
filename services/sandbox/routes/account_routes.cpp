// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/routes/account_json.h"
#include "services/sandbox/routes/account_rules.h"
#include "services/sandbox/routes/routes.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

class AccountRoutes {
public:
    explicit AccountRoutes(Backend &backend)
        : m_backend(backend)
    {
    }

    BackendReply list(const BackendRequest &request, bool detailed)
    {
        requireMain(request);
        const std::vector<AccountRecord> family =
            m_backend.accounts().family(request.actor.mainAccount);
        JsonText json;
        json.beginArray();
        for (const AccountRecord &account : family)
            if (account.isTimeBased())
                write(json, account, family, detailed, request.now);
        return jsonReply(json.endArray().take());
    }

    BackendReply get(const BackendRequest &request, bool detailed)
    {
        requireMain(request);
        const AccountRecord account = found(request);
        JsonText json;
        write(json, account, m_backend.accounts().family(request.actor.mainAccount), detailed,
              request.now);
        return jsonReply(json.take());
    }

    BackendReply create(const BackendRequest &request)
    {
        requireMain(request);
        const RequestBody body = request.json();
        const QString email = body.text(u"email").value_or(QString());
        AccountRecord account{
            .id = AccountId(m_backend.database().nextId(IdKind::Account)),
            .mainId = request.actor.mainAccount,
            .type = account_type::Sub.toString(),
            .token = m_backend.tokenMaker().shippingToken(),
            .email = email,
            .createdAt = request.now,
            .flexible = body.flag(u"isFlexible").value_or(false),
        };
        readSettings(request, account);
        if (!body.integer(u"retentionDays", 1))
            throw Refusal{messageError(400, u"Bad Request. retentionDays is missing"_s)};
        account.updaterId =
            checkedUser(m_backend, request, email, u"Email must belong to an existing user"_s);
        m_backend.accounts().insert(account);
        m_backend.shippingTokens().insert(
            account.id,
            {.id = ShippingTokenId(m_backend.database().nextId(IdKind::ShippingToken)),
             .name = u"Default"_s,
             .token = account.token,
             .createdAt = request.now,
             .createdBy = email,
             .updatedAt = request.now,
             .updatedBy = email});
        m_backend.audit().add(request, u"Admin created a sub account"_s,
                              {{u"Account name"_s, {}, account.name}});
        JsonText json;
        json.beginObject()
            .member("accountId", account.id.value())
            .member("accountToken", account.token)
            .endObject();
        return jsonReply(json.take());
    }

    BackendReply update(const BackendRequest &request)
    {
        requireMain(request);
        AccountRecord account = found(request);
        const AccountRecord before = account;
        readSettings(request, account);
        if (account.isMain())
            checkMainUnchanged(request.json(), before, account);
        m_backend.accounts().update(account);
        std::vector<AuditChange> changes{{u"Account name"_s, before.name, account.name}};
        noteFlag(changes, u"Searchable"_s, before.searchable, account.searchable);
        noteFlag(changes, u"Accessible"_s, before.accessible, account.accessible);
        m_backend.audit().add(request, u"Admin updated a sub account"_s, std::move(changes));
        return emptyReply(204);
    }

    BackendReply remove(const BackendRequest &request)
    {
        requireMain(request);
        const AccountRecord account = found(request);
        if (account.isMain())
            throw Refusal{
                codedError(400, u"FORBIDDEN_OPERATION"_s, u"The main account cannot be deleted"_s)};
        m_backend.accounts().remove(account.id);
        m_backend.apiTokens().forgetActors();
        m_backend.audit().add(request, u"Admin deleted a sub account"_s,
                              {{u"Account name"_s, account.name, {}}});
        return emptyReply(204);
    }

private:
    static void write(JsonText &json, const AccountRecord &account,
                      const std::vector<AccountRecord> &family, bool detailed, TimePoint now)
    {
        if (detailed)
            writeDetailedAccount(json, account, family, now);
        else
            writeTimeBasedAccount(json, account, family);
    }

    AccountRecord found(const BackendRequest &request)
    {
        std::optional<AccountRecord> account = m_backend.accounts().find(AccountId(request.id));
        if (!account || account->mainId != request.actor.mainAccount || !account->isTimeBased())
            throw Refusal{codedError(404, u"ACCOUNT_NOT_FOUND"_s,
                                     u"Account with id %1 not found"_s.arg(request.id))};
        return std::move(*account);
    }

    //! A PUT replaces everything, so what is absent falls back to its default.
    void readSettings(const BackendRequest &request, AccountRecord &account)
    {
        const RequestBody body = request.json();
        account.name = checkedAccountName(body.name(u"accountName").value_or(QString()));
        if (!body.has(u"sharingObjectsAccounts"))
            throw Refusal{messageError(400, u"Bad Request. sharingObjectsAccounts is missing"_s)};
        account.sharedWith = checkedAccounts(m_backend, request, u"sharingObjectsAccounts");
        account.retentionDays =
            int(body.integer(u"retentionDays", 1, 3650).value_or(account.retentionDays));
        account.searchable = body.flag(u"searchable").value_or(false);
        account.accessible = body.flag(u"accessible").value_or(false);
        account.docSize = body.flag(u"docSizeSetting").value_or(false);
        account.reservedGb = body.number(u"reservedDailyGB");
        account.maxGb = body.number(u"maxDailyGB");
        account.softLimitGb = body.number(u"softLimitGB");
        account.snapDays = daysOf(body, u"snapsearchRetentionDays");
        if (!account.snapDays)
            account.snapDays = daysOf(body, u"snapSearchRetentionDays");
        account.utilizationMinutes.reset();
        account.utilizationEnabled = false;
        if (const auto settings = body.child(u"utilizationSettings")) {
            if (const auto minutes = settings->integer(u"frequencyMinutes", 1, 1440))
                account.utilizationMinutes = int(*minutes);
            account.utilizationEnabled = settings->flag(u"utilizationEnabled").value_or(false);
        }
        if (account.flexible && !account.reservedGb)
            throw Refusal{
                messageError(400, u"reservedDailyGB is required when isFlexible is true"_s)};
        account.updatedAt = request.now;
    }

    //! The plan decides these for the main account; absent ones stay.
    static void checkMainUnchanged(const RequestBody &body, const AccountRecord &before,
                                   AccountRecord &account)
    {
        if (account.retentionDays != before.retentionDays)
            throw Refusal{
                messageError(400, u"The main account's retentionDays is determined by its plan"_s)};
        const bool volumeSent = !body.isNull(u"maxDailyGB") && body.has(u"maxDailyGB");
        if (!account.flexible && volumeSent && account.maxGb != before.maxGb)
            throw Refusal{messageError(400, u"The main account's maxDailyGB cannot be updated"_s)};
        if (!account.flexible) {
            account.maxGb = before.maxGb;
            account.reservedGb = before.reservedGb;
        }
    }

    static std::optional<int> daysOf(const RequestBody &body, QStringView name)
    {
        const std::optional<qint64> days = body.integer(name, 1, 3650);
        return days ? std::optional(int(*days)) : std::optional<int>();
    }

    static void noteFlag(std::vector<AuditChange> &changes, const QString &name, bool before,
                         bool after)
    {
        if (before != after)
            changes.push_back(
                {name, before ? u"true"_s : u"false"_s, after ? u"true"_s : u"false"_s});
    }

    Backend &m_backend;
};

} // namespace

void addAccountRoutes(Router &router, Backend &backend)
{
    const auto routes = std::make_shared<AccountRoutes>(backend);
    const auto accounts = u"/v1/account-management/time-based-accounts"_s;
    router.add("GET", accounts,
               [routes](const BackendRequest &r) { return routes->list(r, false); });
    router.add("POST", accounts, [routes](const BackendRequest &r) { return routes->create(r); });
    router.add("GET", accounts + u"/detailed"_s,
               [routes](const BackendRequest &r) { return routes->list(r, true); });
    router.add("GET", accounts + u"/detailed/{id}"_s,
               [routes](const BackendRequest &r) { return routes->get(r, true); });
    router.add("GET", accounts + u"/{id}"_s,
               [routes](const BackendRequest &r) { return routes->get(r, false); });
    router.add("PUT", accounts + u"/{id}"_s,
               [routes](const BackendRequest &r) { return routes->update(r); });
    router.add("DELETE", accounts + u"/{id}"_s,
               [routes](const BackendRequest &r) { return routes->remove(r); });
}

} // namespace tokendeck::sandbox
