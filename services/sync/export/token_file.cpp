// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/export/token_file.h"

#include "models/base/output/saved_bytes.h"
#include "models/base/safe_file.h"
#include "models/domain/lists/list_key.h"
#include "models/domain/region.h"
#include "models/insight/report/token_rows.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <mutex>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! A table, and how many tokens are in it. It is a secret.
struct Table {
    QByteArray bytes;
    int tokens = 0;
};

void addPlace(CsvText &csv, const TokenRow &row, const Connection &home, const QString &account)
{
    const Region *region = regionByApiUrl(home.apiUrl);
    csv.addText(home.name);
    csv.addText(region ? region->code : backendOf(home.apiUrl));
    csv.addNumber(row.object.account.value());
    csv.addText(account);
    csv.addWord(keyOf(row.object.list).word);
    csv.addNumber(row.object.id);
    csv.addText(row.name());
}

Table tableOf(const EstateView &view, const CsvOptions &options)
{
    const TokenRows rows(view);
    std::vector<const TokenRow *> sorted;
    for (const TokenRow &row : rows.all())
        sorted.push_back(&row);
    std::ranges::stable_sort(sorted, [&view](const TokenRow *a, const TokenRow *b) {
        const QString &left = view.connections[a->home].connection.name;
        const QString &right = view.connections[b->home].connection.name;
        return left != right ? left < right : a->object < b->object;
    });
    CsvText csv(options);
    for (const QLatin1StringView head : {"connection"_L1, "region"_L1, "account_id"_L1,
                                         "account"_L1, "kind"_L1, "id"_L1, "name"_L1, "token"_L1})
        csv.addWord(head);
    csv.endRow();
    Table table;
    for (const TokenRow *row : sorted) {
        const std::scoped_lock lock(*view.gate);
        if (row->text().isEmpty())
            continue;
        addPlace(csv, *row, view.connections[row->home].connection,
                 rows.index().accountName(row->object.backend, row->object.account, row->home));
        csv.addUtf8(row->text().exposedText());
        csv.endRow();
        ++table.tokens;
    }
    table.bytes = csv.take();
    return table;
}

Outcome<int> written(const EstateView &view, const CsvOptions &options, const QString &path)
{
    Table table = tableOf(view, options);
    QString words;
    if (table.tokens > 0)
        words = saveBytes(path, table.bytes, Readers::OwnerOnly);
    wipeMemory(table.bytes.data(), size_t(table.bytes.size()));
    if (!words.isEmpty())
        return failure(asProblem(SafeFile(path).problem(words)));
    if (table.tokens == 0)
        return failure({.kind = ProblemKind::NotFound});
    return table.tokens;
}

} // namespace

TokenFile::TokenFile(Background &background, QObject *parent)
    : QObject(parent)
    , m_background(background)
{
}

void TokenFile::write(EstateView view, const CsvOptions &options, const QString &path,
                      QObject *context, std::function<void(Outcome<int>)> done)
{
    std::vector<Connection> connections;
    for (const ConnectionView &each : view.connections)
        connections.push_back(each.connection);
    m_background.run(
        this, [view = std::move(view), options, path] { return written(view, options, path); },
        [this, connections = std::move(connections), path, guard = QPointer(context),
         done = std::move(done)](const Outcome<int> &tokens) {
            // Noted even where nobody waits for it any more: the file is there.
            if (tokens) {
                for (const Connection &connection : connections)
                    emit saved(connection, QFileInfo(path).fileName(), *tokens);
            }
            if (guard)
                done(tokens);
        });
}

} // namespace tokendeck

#include "moc_token_file.cpp"
