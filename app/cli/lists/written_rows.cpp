// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lists/written_rows.h"

#include "models/domain/lists/row_kind.h"
#include "models/store/list_knowledge.h"
#include "models/tables/accounts/account_columns.h"
#include "models/tables/accounts/account_tree.h"
#include "words/base/cell_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct WrittenRows {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::WrittenRows)
};

std::vector<RowColumn> ownColumns(ListKind kind)
{
    switch (kind) {
    case ListKind::Accounts:
        return {{u"type"_s, WrittenRows::tr("Type")},
                {u"ownerId"_s, WrittenRows::tr("Owner ID"), true},
                {u"region"_s, WrittenRows::tr("Region")},
                {u"token"_s, WrittenRows::tr("Account token")},
                {u"retentionDays"_s, WrittenRows::tr("Days kept"), true},
                {u"searchable"_s, WrittenRows::tr("Searchable")},
                {u"accessible"_s, WrittenRows::tr("Accessible")},
                {u"shippingEnabled"_s, WrittenRows::tr("Shipping"), true},
                {u"shippingAllowed"_s, WrittenRows::tr("of"), true}};
    case ListKind::ShippingTokens:
        return {{u"account"_s, WrittenRows::tr("Account")},
                {u"token"_s, WrittenRows::tr("Token")},
                {u"state"_s, WrittenRows::tr("State")},
                {u"created"_s, WrittenRows::tr("Created")},
                {u"createdBy"_s, WrittenRows::tr("Created by")},
                {u"updated"_s, WrittenRows::tr("Updated")},
                {u"updatedBy"_s, WrittenRows::tr("Updated by")}};
    case ListKind::SharedTokens:
        return {{u"account"_s, WrittenRows::tr("Account")},
                {u"token"_s, WrittenRows::tr("Token")},
                {u"filters"_s, WrittenRows::tr("Filters")},
                {u"operator"_s, WrittenRows::tr("Joined")},
                {u"lastUsed"_s, WrittenRows::tr("Last used")},
                {u"expires"_s, WrittenRows::tr("Expires")}};
    case ListKind::Filters:
        return {{u"field"_s, WrittenRows::tr("Field")},
                {u"value"_s, WrittenRows::tr("Value")},
                {u"description"_s, WrittenRows::tr("Description")},
                {u"account"_s, WrittenRows::tr("Account")},
                {u"usedBy"_s, WrittenRows::tr("Used by"), true}};
    case ListKind::ApiTokens:
        return {{u"account"_s, WrittenRows::tr("Account")},
                {u"accountId"_s, WrittenRows::tr("Account ID"), true},
                {u"token"_s, WrittenRows::tr("Token")},
                {u"owner"_s, WrittenRows::tr("Owner")},
                {u"note"_s, WrittenRows::tr("Note")},
                {u"created"_s, WrittenRows::tr("Created")}};
    }
    Q_UNREACHABLE();
}

void writeId(RowWriter &writer, qint32 id, const MaybeFault &fault)
{
    // One that was made here names nothing elsewhere.
    const bool isBackends = fault ? fault->hasId : id > 0;
    writer.number(isBackends ? std::optional<qint64>(id) : std::nullopt);
}

//! What comes first of every row; false where there is no more to say of it.
template <typename Row> bool writeHead(RowWriter &writer, const Row &row)
{
    const QString name = nameOf(row);
    if (row.fault)
        writer.word(faultTitle(name), name);
    else
        writer.text(name);
    writeId(writer, row.id.value(), row.fault);
    return !row.fault;
}

void writeNotKnown(RowWriter &writer, size_t columns)
{
    for (size_t column = 0; column < columns; ++column)
        writer.notKnown();
}

//! The end of a row: of which connection it is.
void writeEnd(RowWriter &writer, const QString &connection)
{
    writer.text(connection);
    writer.endRow();
}

WrittenFilters filtersOf(const SharedToken &token, const std::vector<Filter> &known)
{
    WrittenFilters written{.filters = {}, .joined = token.filterOperator};
    for (const FilterId id : token.filters) {
        const auto found = std::ranges::lower_bound(known, id, {}, &Filter::id);
        const bool isKnown = found != known.end() && found->id == id && !found->fault;
        written.filters.push_back(isKnown
                                      ? WrittenFilters::One{id.value(), found->field, found->value}
                                      : WrittenFilters::One{id.value(), {}, {}});
    }
    return written;
}

QString operatorKey(FilterOperator filterOperator)
{
    return filterOperator == FilterOperator::And ? u"AND"_s : u"OR"_s;
}

StatedTime timeOrUnknown(const std::optional<TimePoint> &time)
{
    return time ? StatedTime(*time) : StatedTime::unknown();
}

} // namespace

std::vector<RowColumn> columnsOf(ListKind kind)
{
    std::vector<RowColumn> columns{{u"name"_s, WrittenRows::tr("Name")},
                                   {u"id"_s, WrittenRows::tr("ID"), true}};
    for (RowColumn &column : ownColumns(kind))
        columns.push_back(std::move(column));
    columns.push_back({u"connection"_s, WrittenRows::tr("Connection")});
    return columns;
}

void writeRow(RowWriter &writer, const AccountNode &node)
{
    const Account &account = node.account();
    if (writeHead(writer, account)) {
        writer.word(accountText(node, AccountTree::Type), account.typeWord);
        writer.number(account.ownerId ? std::optional<qint64>(account.ownerId->value())
                                      : std::nullopt);
        writer.text(node.regionName);
        writer.token(account.token);
        writer.number(account.retentionDays);
        writer.flag(account.searchable);
        writer.flag(account.accessible);
        writer.number(node.limits ? std::optional<qint64>(node.limits->enabled) : std::nullopt);
        writer.number(node.limits ? std::optional<qint64>(node.limits->maxAllowed) : std::nullopt);
    } else {
        writeNotKnown(writer, ownColumns(ListKind::Accounts).size());
    }
    writeEnd(writer, node.connectionName);
}

void writeRow(RowWriter &writer, const RowSource &source, const ShippingToken &token, int)
{
    if (writeHead(writer, token)) {
        writer.text(source.info.connection.accountName);
        writer.token(token.token);
        writer.word(enabledWord(token.enabled), token.enabled ? u"enabled"_s : u"disabled"_s);
        writer.time(timeOrUnknown(token.createdAt));
        writer.text(token.createdBy);
        writer.time(timeOrUnknown(token.updatedAt));
        writer.text(token.updatedBy);
    } else {
        writeNotKnown(writer, ownColumns(ListKind::ShippingTokens).size());
    }
    writeEnd(writer, source.info.connection.name);
}

void writeRow(RowWriter &writer, const RowSource &source, const SharedToken &token, int)
{
    if (writeHead(writer, token)) {
        writer.text(source.info.connection.accountName);
        writer.token(token.token);
        writer.filters(filtersOf(token, *source.workspace.rows<Filter>(source.info.connection.id)));
        writer.text(token.filters.size() > 1 ? operatorKey(token.filterOperator) : QString());
        writer.time(token.lastUsed);
        writer.time(token.expiresAt);
    } else {
        writeNotKnown(writer, ownColumns(ListKind::SharedTokens).size());
    }
    writeEnd(writer, source.info.connection.name);
}

void writeRow(RowWriter &writer, const RowSource &source, const Filter &filter, int)
{
    if (writeHead(writer, filter)) {
        writer.text(filter.field);
        writer.text(filter.value);
        writer.text(filter.description);
        writer.text(source.info.connection.accountName);
        const ConnectionId &id = source.info.connection.id;
        // No use is a promise that needs every token to be known.
        const bool isKnown = knowledgeOf(source.workspace.status(id, ListKind::SharedTokens))
                == ListKnowledge::Current
            && source.uses.unknown == 0;
        writer.number(isKnown ? std::optional<qint64>(source.uses.of(filter.id)) : std::nullopt);
    } else {
        writeNotKnown(writer, ownColumns(ListKind::Filters).size());
    }
    writeEnd(writer, source.info.connection.name);
}

void writeRow(RowWriter &writer, const RowSource &source, const ApiToken &token, int row)
{
    if (writeHead(writer, token)) {
        const RowFacts facts = source.segment.facts(row, {});
        writer.text(facts.account.text());
        writer.number(token.accountId.isValid() ? token.accountId.value()
                                                : source.info.connection.accountId.value());
        writer.token(token.token);
        writer.text(facts.owner.text());
        writer.text(facts.note.text());
        writer.time(facts.created.value_or(StatedTime::unknown()));
    } else {
        writeNotKnown(writer, ownColumns(ListKind::ApiTokens).size());
    }
    writeEnd(writer, source.info.connection.name);
}

} // namespace tokendeck::cli
