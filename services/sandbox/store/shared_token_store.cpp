// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/store/shared_token_store.h"

#include "services/sandbox/base/json_text.h"

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

QStringView wordOf(FilterOperator filterOperator)
{
    return filterOperator == FilterOperator::Or ? u"OR" : u"AND";
}

std::optional<FilterOperator> operatorOf(const QVariant &word)
{
    if (word.isNull())
        return {};
    return word.toString() == u"OR" ? FilterOperator::Or : FilterOperator::And;
}

std::optional<QString> operatorWord(const SharedToken &token)
{
    if (token.operatorAssumed)
        return {};
    return wordOf(token.filterOperator).toString();
}

void setOperator(SharedToken &token, std::optional<FilterOperator> filterOperator)
{
    token.operatorAssumed = !filterOperator;
    token.filterOperator = filterOperator.value_or(FilterOperator::And);
}

void writeTime(JsonText &json, QByteArrayView name, const std::optional<TimePoint> &time)
{
    json.name(name);
    if (time)
        json.seconds(*time);
    else
        json.null();
}

void write(JsonText &json, const SharedToken &token)
{
    json.beginObject()
        .member("id", token.id.value())
        .member("name", token.name)
        .member("token", token.token)
        .name("filters");
    if (token.filters.empty()) {
        json.null();
    } else {
        json.beginArray();
        for (const FilterId filter : token.filters)
            json.value(filter.value());
        json.endArray();
    }
    writeTime(json, "lastUsed", token.lastUsed.moment());
    writeTime(json, "expirationDate", token.expiresAt.moment());
    json.name("filtersOperator");
    if (token.operatorAssumed)
        json.null();
    else
        json.value(wordOf(token.filterOperator));
    json.endObject();
}

SharedToken readToken(const QSqlQuery &query)
{
    SharedToken token{
        .id = SharedTokenId(query.value(0).toInt()),
        .name = query.value(1).toString(),
        .token = secretOf(query.value(2)),
        .lastUsed = optionalTimeOf(query.value(4)),
        .expiresAt = optionalTimeOf(query.value(5)),
    };
    setOperator(token, operatorOf(query.value(3)));
    return token;
}

} // namespace

SharedTokenStore::SharedTokenStore(Database &database, Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

QByteArray SharedTokenStore::body(const SharedToken &token)
{
    JsonText json;
    write(json, token);
    return json.take();
}

QByteArray SharedTokenStore::listBody(AccountId account)
{
    const Rows &rows = rowsOf(account);
    qsizetype size = 2;
    for (const auto &[id, row] : rows)
        size += row.size() + 1;
    QByteArray list;
    list.reserve(size);
    list.append('[');
    for (const auto &[id, row] : rows) {
        if (list.size() > 1)
            list.append(',');
        list.append(row);
    }
    return list.append(']');
}

void SharedTokenStore::load(AccountId account)
{
    if (!m_rows.contains(account))
        m_rows.emplace(account, readRows(account));
}

SharedTokenStore::Rows &SharedTokenStore::rowsOf(AccountId account)
{
    load(account);
    return m_rows.find(account)->second;
}

SharedTokenStore::Rows SharedTokenStore::readRows(AccountId account)
{
    // Two ordered walks side by side: one query per token would take seconds for 100,000.
    QSqlQuery &links =
        m_database.run(u"SELECT token_id, filter_id FROM token_filters"
                       " WHERE token_id IN (SELECT id FROM shared_tokens WHERE account_id = ?)"
                       " ORDER BY token_id, position"_s,
                       account);
    QSqlQuery &tokens = m_database.run(u"SELECT id, name, token, operator, last_used, expires_at"
                                       " FROM shared_tokens WHERE account_id = ? ORDER BY id"_s,
                                       account);
    Rows rows;
    bool hasLink = links.next();
    while (tokens.next()) {
        SharedToken token = readToken(tokens);
        while (hasLink && links.value(0).toInt() == token.id.value()) {
            token.filters.emplace_back(links.value(1).toInt());
            hasLink = links.next();
        }
        rows.emplace_hint(rows.end(), token.id, body(token));
    }
    links.finish();
    tokens.finish();
    return rows;
}

std::optional<SharedToken> SharedTokenStore::find(AccountId account, SharedTokenId id)
{
    QSqlQuery &query = m_database.run(u"SELECT id, name, token, operator, last_used, expires_at"
                                      " FROM shared_tokens WHERE account_id = ? AND id = ?"_s,
                                      account, id);
    if (!query.next())
        return {};
    SharedToken token = readToken(query);
    query.finish();
    QSqlQuery &links = m_database.run(
        u"SELECT filter_id FROM token_filters WHERE token_id = ? ORDER BY position"_s, id);
    while (links.next())
        token.filters.emplace_back(links.value(0).toInt());
    links.finish();
    return token;
}

void SharedTokenStore::insert(AccountId account, const SharedToken &token, TimePoint now)
{
    m_database.run(u"INSERT INTO shared_tokens(id, account_id, name, token, operator, last_used,"
                   " expires_at) VALUES(?,?,?,?,?,?,?)"_s,
                   token.id, account, token.name, token.token, operatorWord(token),
                   token.lastUsed.moment(), token.expiresAt.moment());
    writeFilters(token);
    changed(account, token, now);
}

void SharedTokenStore::update(AccountId account, const SharedToken &token, TimePoint now)
{
    recordOrigin(account, token.id, now);
    m_database.run(
        u"UPDATE shared_tokens SET name = ?, operator = ?, expires_at = ? WHERE id = ?"_s,
        token.name, operatorWord(token), token.expiresAt.moment(), token.id);
    m_database.run(u"DELETE FROM token_filters WHERE token_id = ?"_s, token.id);
    writeFilters(token);
    changed(account, token, now);
}

void SharedTokenStore::remove(AccountId account, SharedTokenId id, TimePoint now)
{
    recordOrigin(account, id, now);
    m_database.run(u"DELETE FROM shared_tokens WHERE id = ?"_s, id);
    changed(account, {.id = id}, now, false);
}

void SharedTokenStore::writeFilters(const SharedToken &token)
{
    int position = 0;
    for (const FilterId filter : token.filters)
        m_database.run(
            u"INSERT INTO token_filters(token_id, position, filter_id) VALUES(?, ?, ?)"_s, token.id,
            position++, filter);
}

std::vector<Filter> SharedTokenStore::filters(AccountId account)
{
    std::vector<Filter> filters;
    QSqlQuery &query = m_database.run(
        u"SELECT id, field, value, description FROM filters WHERE account_id = ? ORDER BY id"_s,
        account);
    while (query.next())
        filters.push_back({.id = FilterId(query.value(0).toInt()),
                           .field = query.value(1).toString(),
                           .value = query.value(2).toString(),
                           .description = query.value(3).toString()});
    query.finish();
    return filters;
}

std::optional<Filter> SharedTokenStore::findFilter(AccountId account, FilterId id)
{
    QSqlQuery &query = m_database.run(
        u"SELECT field, value, description FROM filters WHERE account_id = ? AND id = ?"_s, account,
        id);
    if (!query.next())
        return {};
    Filter filter{.id = id,
                  .field = query.value(0).toString(),
                  .value = query.value(1).toString(),
                  .description = query.value(2).toString()};
    query.finish();
    return filter;
}

void SharedTokenStore::insertFilter(AccountId account, const Filter &filter)
{
    m_database.run(
        u"INSERT INTO filters(id, account_id, field, value, description) VALUES(?,?,?,?,?)"_s,
        filter.id, account, filter.field, filter.value, filter.description);
}

int SharedTokenStore::removeFilter(AccountId account, FilterId id, TimePoint now)
{
    std::vector<SharedTokenId> holders;
    QSqlQuery &query =
        m_database.run(u"SELECT DISTINCT token_id FROM token_filters WHERE filter_id = ?"_s, id);
    while (query.next())
        holders.emplace_back(query.value(0).toInt());
    query.finish();
    for (const SharedTokenId holder : holders)
        recordOrigin(account, holder, now);
    m_database.run(u"DELETE FROM filters WHERE id = ?"_s, id);
    for (const SharedTokenId holder : holders)
        if (const std::optional<SharedToken> token = find(account, holder))
            changed(account, *token, now);
    return int(holders.size());
}

void SharedTokenStore::recordOrigin(AccountId account, SharedTokenId id, TimePoint now)
{
    if (m_pendingTokens.contains(id) || m_journal.knows(id))
        return;
    if (const std::optional<SharedToken> token = find(account, id))
        changed(account, *token, now);
}

void SharedTokenStore::changed(AccountId account, const SharedToken &token, TimePoint now,
                               bool exists)
{
    if (const auto rows = m_rows.find(account); rows != m_rows.end()) {
        if (exists)
            rows->second.insert_or_assign(token.id, body(token));
        else
            rows->second.erase(token.id);
    }
    m_pendingTokens.insert(token.id);
    m_pending.push_back({.at = now,
                         .account = account,
                         .token = token.id,
                         .exists = exists,
                         .filters = token.filters,
                         .filterOperator = token.operatorAssumed ? std::optional<FilterOperator>()
                                                                 : token.filterOperator});
}

void SharedTokenStore::committed()
{
    m_journal.record(m_pending);
    m_pending.clear();
    m_pendingTokens.clear();
}

void SharedTokenStore::rolledBack()
{
    forgetChanges();
    m_rows.clear();
}

void SharedTokenStore::forgetChanges()
{
    m_pending.clear();
    m_pendingTokens.clear();
}

} // namespace tokendeck::sandbox
