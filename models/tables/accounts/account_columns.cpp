// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/accounts/account_columns.h"

#include "models/domain/names/display_name.h"
#include "models/tables/accounts/account_tree.h"
#include "models/tables/base/common_columns.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

QString typeText(const Account &account)
{
    switch (account.type) {
    case AccountType::Main:
        return AccountTree::tr("Main");
    case AccountType::Sub:
        return AccountTree::tr("Sub");
    case AccountType::Metrics:
        return AccountTree::tr("Metrics");
    case AccountType::Tracing:
        return AccountTree::tr("Tracing");
    case AccountType::Security:
        return AccountTree::tr("Security");
    case AccountType::Timeless:
        return AccountTree::tr("Timeless");
    case AccountType::Restore:
        return AccountTree::tr("Restore");
    case AccountType::Other:
        break;
    }
    return account.typeWord.isEmpty() ? noValue() : isolated(account.typeWord);
}

//! Small numbers keep a figure that is not 0.
int decimalsOf(double value)
{
    constexpr double small = 0.1;
    constexpr int most = 6;
    if (value >= 10 || value == 0)
        return 0;
    return value >= small ? 1 : std::min(most, int(std::ceil(-std::log10(value))));
}

QString volumeText(const Account &account)
{
    const QLocale locale;
    const auto gigabytes = [&](double value) {
        return AccountTree::tr("%1 GB").arg(locale.toString(value, 'f', decimalsOf(value)));
    };
    if (account.flexible.value_or(false) && account.reservedDailyGb) {
        const double reserved = *account.reservedDailyGb;
        const double most = account.maxDailyGb.value_or(0);
        // A flexible account may always send what is reserved for it: a smaller limit is none.
        if (most < reserved || most == 0)
            return AccountTree::tr("%1 or more").arg(gigabytes(reserved));
        if (most > reserved)
            return AccountTree::tr("%1 to %2").arg(gigabytes(reserved), gigabytes(most));
    }
    if (account.maxDailyGb)
        return gigabytes(*account.maxDailyGb);
    if (account.reservedDailyGb)
        return gigabytes(*account.reservedDailyGb);
    if (account.planUts)
        return AccountTree::tr("%1 time series").arg(locale.toString(*account.planUts));
    return noValue();
}

QString answer(const std::optional<bool> &value)
{
    if (!value)
        return noValue();
    return *value ? AccountTree::tr("yes") : AccountTree::tr("no");
}

bool isClosed(const AccountNode &node)
{
    return !node.account().searchable.value_or(true);
}

//! What the colour of "no" means.
QString closedText()
{
    return AccountTree::tr("Closed to search: no other account’s tokens can search its logs");
}

QString retentionText(const Account &account)
{
    if (!account.retentionDays)
        return noValue();
    return AccountTree::tr("%n days", nullptr, *account.retentionDays);
}

std::optional<double> volumeNumber(const AccountNode &node)
{
    const Account &account = node.account();
    // Time series are no gigabytes: they come behind them.
    constexpr double behindGigabytes = 1e12;
    if (account.maxDailyGb || account.reservedDailyGb)
        return std::max(account.maxDailyGb.value_or(0), account.reservedDailyGb.value_or(0));
    return account.planUts ? std::optional(behindGigabytes + *account.planUts) : std::nullopt;
}

//! Figures, the fewest first.
TableColumn numberHead(const QString &key, const QString &title, ColumnWidth width)
{
    return {.key = key,
            .title = title,
            .cells = CellKind::Number,
            .width = width,
            .firstOrder = Qt::AscendingOrder};
}

bool always(const AccountNode &)
{
    return true;
}

QString notKnownText()
{
    return AccountTree::tr("Not known");
}

QString limitsText(const AccountNode &node)
{
    return node.limits
        ? AccountTree::tr("%1 of %2").arg(node.limits->enabled).arg(node.limits->maxAllowed)
        : noValue();
}

//! Empty where they are known, or were not asked for.
QString limitsFailure(const AccountNode &node)
{
    return node.limitsFailed && !node.limits
        ? AccountTree::tr("How many are enabled and allowed could not be read")
        : QString();
}

std::vector<AccountColumn> madeColumns()
{
    using Tree = AccountTree;
    std::vector<AccountColumn> all(Tree::ColumnCount);
    all[Tree::Name] = {.head = nameHead(u"name"_s, AccountTree::tr("Name")),
                       .text = [](const AccountNode &node) { return orNone(node.account().name); },
                       .usualTone = Tone::Normal};
    all[Tree::Id] = {
        .head = numberHead(u"id"_s, AccountTree::tr("ID"), {7, 7, 2}),
        .text = [](const AccountNode &node) { return QString::number(node.account().id.value()); },
        .sortNumber =
            [](const AccountNode &node) {
                return std::optional<double>(node.account().id.value());
            },
        .holdsOfFault =
            [](const AccountNode &node) {
                return node.account().fault->hasId;
            }};
    all[Tree::Type] = {.head = {.key = u"type"_s,
                                .title = AccountTree::tr("Type"),
                                .cells = CellKind::Dim,
                                .width = {7.5, 8, 3}},
                       .text = [](const AccountNode &node) { return typeText(node.account()); },
                       .holdsOfFault = always};
    all[Tree::Region] = {.head = {.key = u"region"_s,
                                  .title = AccountTree::tr("Region"),
                                  .cells = CellKind::Dim,
                                  .width = {8, 9, 0},
                                  .toolTip = AccountTree::tr("The region, behind the group of its "
                                                             "connection")},
                         .text =
                             [](const AccountNode &node) {
                                 return connectionText({isolated(node.group), node.regionName});
                             },
                         .holdsOfFault = always};
    all[Tree::Token] = {
        .head = {.key = u"token"_s,
                 .title = AccountTree::tr("Account token"),
                 .cells = CellKind::Token,
                 .width = {0, 0, 5},
                 .toolTip = AccountTree::tr(
                     "The account’s default shipping token, or a metrics account’s token")},
        .text =
            [](const AccountNode &node) { return maskedText(node.account().token, node.locked); },
        .spoken =
            [](const AccountNode &node) { return spokenMask(node.account().token, node.locked); },
        .usualTone = Tone::Normal};
    all[Tree::Retention] = {
        .head = numberHead(u"retention"_s, AccountTree::tr("Retention"), {9, 9, 2}),
        .text = [](const AccountNode &node) { return retentionText(node.account()); },
        .sortNumber = [](const AccountNode &node) -> std::optional<double> {
            return node.account().retentionDays;
        }};
    all[Tree::DailyVolume] = {
        // "25,000 time series".
        .head = numberHead(u"dailyVolume"_s, AccountTree::tr("Daily volume"), {12, 18, 2}),
        .text = [](const AccountNode &node) { return volumeText(node.account()); },
        .sortNumber = volumeNumber};
    all[Tree::Searchable] = {
        .head = {.key = u"searchable"_s,
                 .title = AccountTree::tr("Searchable"),
                 .cells = CellKind::State,
                 .width = {10, 10.5, 0},
                 .toolTip =
                     AccountTree::tr("Whether the main account can search this account’s logs")},
        .text = [](const AccountNode &node) { return answer(node.account().searchable); },
        .spoken =
            [](const AccountNode &node) {
                return isClosed(node) ? closedText() : answer(node.account().searchable);
            },
        .toolTip =
            [](const AccountNode &node) { return isClosed(node) ? closedText() : QString(); },
        .tone =
            [](const AccountNode &node) {
                return isClosed(node) ? Tone::Warning : Tone::Dim;
            }};
    all[Tree::Accessible] = {.head = {.key = u"accessible"_s,
                                      .title = AccountTree::tr("Accessible"),
                                      .cells = CellKind::State,
                                      .width = {10, 10.5, 0},
                                      .toolTip = AccountTree::tr(
                                          "Whether the main account’s users can open this account"),
                                      .hiddenAtFirst = true},
                             .text = [](const AccountNode &node) {
                                 return answer(node.account().accessible);
                             }};
    all[Tree::ShippingTokens] = {
        .head = {.key = u"shippingTokens"_s,
                 .title = AccountTree::tr("Shipping tokens"),
                 .cells = CellKind::Dim,
                 .width = {15, 15, 1},
                 .toolTip =
                     AccountTree::tr("How many shipping tokens are enabled, of how many allowed")},
        .text = limitsText,
        .spoken =
            [](const AccountNode &node) {
                const QString failure = limitsFailure(node);
                return !failure.isEmpty() ? failure
                    : node.limits         ? limitsText(node)
                                          : notKnownText();
            },
        .toolTip = limitsFailure,
        .tone =
            [](const AccountNode &node) {
                return node.limits && node.limits->enabled >= node.limits->maxAllowed
                    ? Tone::Warning
                    : Tone::Dim;
            },
        .sortNumber =
            [](const AccountNode &node) {
                return node.limits ? std::optional<double>(node.limits->enabled) : std::nullopt;
            }};
    return all;
}

const AccountColumn &columnAt(int column)
{
    return accountColumns()[size_t(column)];
}

bool tells(const AccountNode &node, const AccountColumn &column)
{
    return !node.account().fault || (column.holdsOfFault && column.holdsOfFault(node));
}

} // namespace

const std::vector<AccountColumn> &accountColumns()
{
    static const std::vector<AccountColumn> columns = madeColumns();
    return columns;
}

QString accountText(const AccountNode &node, int column)
{
    if (tells(node, columnAt(column)))
        return columnAt(column).text(node);
    return column == AccountTree::Name ? faultTitle(node.account().name) : noValue();
}

QString spokenAccountText(const AccountNode &node, int column)
{
    if (columnAt(column).spoken && tells(node, columnAt(column)))
        return columnAt(column).spoken(node);
    const QString text = accountText(node, column);
    return text == noValue() ? notKnownText() : text;
}

QString accountToolTip(const AccountNode &node, int column)
{
    const AccountColumn &asked = columnAt(column);
    return asked.toolTip && tells(node, asked) ? asked.toolTip(node) : QString();
}

Tone accountTone(const AccountNode &node, int column)
{
    if (node.account().fault)
        return column == AccountTree::Name ? Tone::Warning : Tone::Dim;
    const AccountColumn &asked = columnAt(column);
    return asked.tone ? asked.tone(node) : asked.usualTone;
}

std::optional<double> accountSortNumber(const AccountNode &node, int column)
{
    const AccountColumn &asked = columnAt(column);
    return asked.sortNumber && tells(node, asked) ? asked.sortNumber(node) : std::nullopt;
}

} // namespace tokendeck
