// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/routes/sample_data.h"

#include "services/sandbox/routes/sample_tables.h"
#include "services/sandbox/routes/sample_tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

constexpr int MetricsPlanUts = 25'000;

//! "dana.levi@acme.io" as "Dana Levi".
QString nameOfEmail(const QString &email)
{
    QStringList words = email.section(u'@', 0, 0).split(u'.', Qt::SkipEmptyParts);
    for (QString &word : words)
        word[0] = word[0].toUpper();
    return words.join(u' ');
}

} // namespace

SampleData::SampleData(Backend &backend, const SandboxOptions &options)
    : m_backend(backend)
    , m_options(options)
    , m_now(backend.clock().now())
{
}

AccountId SampleData::create()
{
    createUsers();
    createAccounts();
    createApiTokens();
    for (const sample::Account &row : sample::accounts()) {
        const bool isMain = row.type == account_type::Main;
        if (!isMain && row.type != account_type::Sub)
            continue;
        const QString key = row.key.toString();
        createShippingTokens(accountOf(key), key);
        createSharedTokens(accountOf(key), key);
        createAudit(accountOf(key), isMain);
    }
    m_backend.sharedTokens().forgetChanges();
    return accountOf(sample::MainKey.toString());
}

void SampleData::createUsers()
{
    for (const sample::Person &row : sample::people()) {
        User user{.id = m_backend.database().nextId(IdKind::User),
                  .email = row.email.toString(),
                  .name = row.name.toString(),
                  .hasLeft = row.hasLeft};
        if (m_users.empty() && !m_options.userEmail.isEmpty()) {
            user.email = m_options.userEmail;
            user.name = nameOfEmail(user.email);
        }
        m_users.push_back(std::move(user));
    }
}

void SampleData::createAccounts()
{
    AccountId main;
    const QString mainName =
        m_options.accountName.isEmpty() ? u"Production"_s : m_options.accountName;
    std::vector<AccountId> family;
    for (const sample::Account &row : sample::accounts()) {
        const bool isMain = row.type == account_type::Main;
        const bool isMetrics = row.type == account_type::Metrics;
        const AccountId id(m_backend.database().nextId(IdKind::Account));
        if (isMain)
            main = id;
        const QString name =
            row.key.startsWith(u'_') ? mainName + row.key.toString() : row.key.toString();
        m_backend.accounts().insert({
            .id = id,
            .mainId = main,
            .name = isMain ? mainName : name,
            .type = row.type.toString(),
            .token = m_backend.tokenMaker().shippingToken(),
            .email = m_users.front().email,
            .createdAt = ago(row.age),
            .updatedAt = ago(row.age / 3),
            .updaterId = m_users.front().id,
            .retentionDays = row.retentionDays,
            .searchable = row.searchable,
            .accessible = row.accessible,
            .maxGb = row.maxGb,
            .mostShippingTokens = row.mostShippingTokens,
            .planUts = isMetrics ? std::optional(MetricsPlanUts) : std::optional<int>(),
            .dailyGb = row.dailyGb,
            .logProfile = row.logProfile.toString(),
            .sharedWith = isMetrics ? family : std::vector<AccountId>(),
        });
        m_accounts.insert(row.key.toString(), id);
        family.push_back(id);
    }
    for (const User &user : m_users)
        if (!user.hasLeft)
            m_backend.accounts().addUser(main, user.id, user.email, user.name);
}

const QString &SampleData::userEmail(std::size_t index) const
{
    return m_users[index].email;
}

void SampleData::createShippingTokens(AccountId account, const QString &key)
{
    const std::optional<AccountRecord> record = m_backend.accounts().find(account);
    for (const sample::ShippingToken &row : sample::shippingTokens()) {
        if (row.account != key)
            continue;
        // The oldest one is the account's own.
        const bool isDefault = row.name == u"Default";
        const TimePoint created = ago(row.age);
        m_backend.shippingTokens().insert(
            account,
            {.id = ShippingTokenId(m_backend.database().nextId(IdKind::ShippingToken)),
             .name = row.name.toString(),
             .token = isDefault ? record->token : m_backend.tokenMaker().shippingToken(),
             .enabled = row.enabled,
             .createdAt = created,
             .createdBy = userEmail(std::size_t(row.creator)),
             .updatedAt = row.enabled ? created : ago(row.age / 3),
             .updatedBy = row.enabled ? userEmail(std::size_t(row.creator)) : userEmail(0)});
    }
}

void SampleData::createSharedTokens(AccountId account, const QString &key)
{
    m_backend.sharedTokens().load(account); // while there is nothing to read
    std::vector<FilterId> filterIds;
    QHash<QString, FilterId> filtersByText;
    for (const sample::Filter &row : sample::filters()) {
        if (row.account != key)
            continue;
        const Filter filter{.id = FilterId(m_backend.database().nextId(IdKind::Filter)),
                            .field = row.field.toString(),
                            .value = row.value.toString(),
                            .description =
                                row.description.isEmpty() ? QString() : row.description.toString()};
        m_backend.sharedTokens().insertFilter(account, filter);
        filterIds.push_back(filter.id);
        filtersByText.insert(filter.field + u':' + filter.value, filter.id);
    }

    const bool isMain = key == sample::MainKey;
    int left = isMain ? m_options.tokenCount.value_or(-1) : -1;
    for (const sample::SharedToken &row : sample::sharedTokens()) {
        if (row.account != key || left == 0)
            continue;
        SharedToken token{
            .id = SharedTokenId(m_backend.database().nextId(IdKind::SharedToken)),
            .name = row.name.toString(),
            .token = m_backend.tokenMaker().sharedToken(row.first, row.last),
            .filterOperator =
                row.filterOperator == u"OR" ? FilterOperator::Or : FilterOperator::And,
            .operatorAssumed = row.filterOperator.isEmpty(),
        };
        for (const QStringView filter : row.filters)
            token.filters.push_back(filtersByText.value(filter.toString()));
        if (row.usedAgo)
            token.lastUsed = ago(*row.usedAgo);
        if (row.expiresIn)
            token.expiresAt = m_now + *row.expiresIn;
        m_backend.sharedTokens().insert(account, token, m_now);
        left -= left > 0 ? 1 : 0;
    }
    if (left > 0)
        createSampleTokens(m_backend, account, filterIds, left, m_now);
}

void SampleData::createApiTokens()
{
    const AccountId main = accountOf(sample::MainKey.toString());
    const auto insert = [&](const QString &name, const Secret &token, AccountId account,
                            TimePoint created) {
        m_backend.apiTokens().insert(
            {.id = ApiTokenId(m_backend.database().nextId(IdKind::ApiToken)),
             .name = name,
             .token = token,
             .accountId = account,
             .createdAt = created});
    };
    for (const sample::ApiToken &row : sample::apiTokens())
        insert(row.name.toString(), m_backend.tokenMaker().apiToken(),
               accountOf(row.account.toString()), ago(row.age));
    m_apiToken =
        m_options.apiToken.isEmpty() ? m_backend.tokenMaker().apiToken() : m_options.apiToken;
    insert(u"Tokendeck"_s, m_apiToken, main, ago(std::chrono::days(2)));
}

void SampleData::createAudit(AccountId account, bool isMain)
{
    const auto rows = isMain ? sample::mainEvents() : sample::subEvents();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const User &user = m_users[std::size_t(row->person)];
        std::vector<AuditChange> changes;
        if (!row->field.isEmpty())
            changes.push_back(
                {row->field.toString(), row->before.toString(), row->after.toString()});
        m_backend.audit().add(
            account,
            {.event = {.date = ago(row->age),
                       .title = row->type.toString(),
                       .user = user.name,
                       .byApiToken = false,
                       .userDeleted = user.hasLeft,
                       .ip = u"203.0.113.%1"_s.arg(10 + row->person),
                       .location = row->person % 3 == 0 ? u"Tel Aviv - Israel"_s
                                                        : u"Frankfurt am Main - Germany"_s,
                       .changes = std::move(changes)},
             .userId = user.id});
    }
}

} // namespace tokendeck::sandbox
