// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/store/schema.h"

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

QStringList schemaStatements()
{
    return {
        u"PRAGMA application_id = %1"_s.arg(ApplicationId),
        u"PRAGMA user_version = %1"_s.arg(SchemaVersion),
        u"CREATE TABLE IF NOT EXISTS notes(key TEXT PRIMARY KEY, value TEXT)"_s,
        u"CREATE TABLE IF NOT EXISTS counters(kind INTEGER PRIMARY KEY, next INTEGER)"_s,
        // main_id is the main account of the family, for the main account its own id.
        u"CREATE TABLE IF NOT EXISTS accounts(id INTEGER PRIMARY KEY, main_id INTEGER NOT NULL,"
        " name TEXT NOT NULL, type TEXT NOT NULL, token TEXT NOT NULL, email TEXT,"
        " created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, updater_id INTEGER NOT NULL,"
        " retention_days INTEGER, searchable INTEGER NOT NULL, accessible INTEGER NOT NULL,"
        " doc_size INTEGER NOT NULL, flexible INTEGER NOT NULL, reserved_gb REAL, max_gb REAL,"
        " soft_limit_gb REAL, snap_days INTEGER, utilization_minutes INTEGER,"
        " utilization_enabled INTEGER NOT NULL, most_shipping_tokens INTEGER NOT NULL,"
        " plan_uts INTEGER, daily_gb REAL NOT NULL, log_profile TEXT)"_s,
        // Who may use an account's objects, or query a metrics account.
        u"CREATE TABLE IF NOT EXISTS sharing("
        " account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,"
        " with_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,"
        " PRIMARY KEY(account_id, with_id)) WITHOUT ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS users(id INTEGER PRIMARY KEY,"
        " main_id INTEGER NOT NULL, email TEXT NOT NULL, name TEXT NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS shipping_tokens(id INTEGER PRIMARY KEY,"
        " account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,"
        " name TEXT NOT NULL, token TEXT NOT NULL, enabled INTEGER NOT NULL,"
        " created_at INTEGER NOT NULL, created_by TEXT NOT NULL,"
        " updated_at INTEGER NOT NULL, updated_by TEXT NOT NULL, UNIQUE(account_id, name))"_s,
        u"CREATE TABLE IF NOT EXISTS filters(id INTEGER PRIMARY KEY,"
        " account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,"
        " field TEXT NOT NULL, value TEXT NOT NULL, description TEXT)"_s,
        u"CREATE INDEX IF NOT EXISTS filters_by_account ON filters(account_id)"_s,
        u"CREATE TABLE IF NOT EXISTS shared_tokens(id INTEGER PRIMARY KEY,"
        " account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,"
        " name TEXT NOT NULL, token TEXT NOT NULL, operator TEXT, last_used INTEGER,"
        " expires_at INTEGER)"_s,
        u"CREATE INDEX IF NOT EXISTS shared_tokens_by_account ON shared_tokens(account_id)"_s,
        u"CREATE TABLE IF NOT EXISTS token_filters("
        " token_id INTEGER NOT NULL REFERENCES shared_tokens(id) ON DELETE CASCADE,"
        " position INTEGER NOT NULL, filter_id INTEGER NOT NULL REFERENCES filters(id)"
        " ON DELETE CASCADE, PRIMARY KEY(token_id, position)) WITHOUT ROWID"_s,
        u"CREATE INDEX IF NOT EXISTS tokens_by_filter ON token_filters(filter_id)"_s,
        u"CREATE TABLE IF NOT EXISTS api_tokens(id INTEGER PRIMARY KEY,"
        " account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,"
        " name TEXT NOT NULL, token TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL)"_s,
        // changes is a JSON array of {fieldName, oldValue, newValue}.
        u"CREATE TABLE IF NOT EXISTS audit(id INTEGER PRIMARY KEY,"
        " account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,"
        " date INTEGER NOT NULL, type TEXT NOT NULL, user_id INTEGER NOT NULL,"
        " user_name TEXT NOT NULL, user_token INTEGER NOT NULL, user_deleted INTEGER NOT NULL,"
        " ip TEXT NOT NULL, location TEXT NOT NULL, changes TEXT NOT NULL)"_s,
        u"CREATE INDEX IF NOT EXISTS audit_by_account ON audit(account_id, date)"_s,
    };
}

qint32 firstId(IdKind kind)
{
    switch (kind) {
    case IdKind::Account:
        return 88765;
    case IdKind::ShippingToken:
        return 786351;
    case IdKind::SharedToken:
        return 1241;
    case IdKind::Filter:
        return 339;
    case IdKind::ApiToken:
        return 7386;
    case IdKind::User:
        return 5374;
    }
    Q_UNREACHABLE();
}

} // namespace tokendeck::sandbox
