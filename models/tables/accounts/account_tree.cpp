// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/accounts/account_tree.h"

#include "models/domain/display_name.h"
#include "models/domain/region.h"
#include "models/tables/accounts/account_node.h"
#include "models/tables/base/table_segment.h"
#include "words/base/cell_words.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

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

QString retentionText(const Account &account)
{
    if (!account.retentionDays)
        return noValue();
    return *account.retentionDays == 1
        ? AccountTree::tr("1 day")
        : AccountTree::tr("%n days", nullptr, *account.retentionDays);
}

QString cellText(const AccountNode &node, int column)
{
    const Account &account = node.account();
    if (account.fault && column != AccountTree::Type && column != AccountTree::Region
        && (column != AccountTree::Id || !account.fault->hasId))
        return column == AccountTree::Name ? faultTitle(account.name) : noValue();
    switch (column) {
    case AccountTree::Name:
        return account.name.isEmpty() ? noValue() : isolated(account.name);
    case AccountTree::Id:
        return QString::number(account.id.value());
    case AccountTree::Type:
        return typeText(account);
    case AccountTree::Region:
        return node.regionName;
    case AccountTree::Token:
        return maskedText(account.token, node.locked);
    case AccountTree::Retention:
        return retentionText(account);
    case AccountTree::DailyVolume:
        return volumeText(account);
    case AccountTree::Searchable:
        return answer(account.searchable);
    case AccountTree::Accessible:
        return answer(account.accessible);
    case AccountTree::ShippingTokens:
        return node.limits
            ? AccountTree::tr("%1 of %2").arg(node.limits->enabled).arg(node.limits->maxAllowed)
            : noValue();
    default:
        return {};
    }
}

QString spokenText(const AccountNode &node, int column)
{
    if (column == AccountTree::Token && !node.account().fault)
        return spokenMask(node.account().token, node.locked);
    const QString text = cellText(node, column);
    return text == noValue() ? AccountTree::tr("Not known") : text;
}

Tone cellTone(const AccountNode &node, int column)
{
    if (node.account().fault)
        return column == AccountTree::Name ? Tone::Warning : Tone::Dim;
    switch (column) {
    case AccountTree::Name:
    case AccountTree::Token:
        return Tone::Normal;
    case AccountTree::Searchable:
        return node.account().searchable.value_or(true) ? Tone::Dim : Tone::Warning;
    case AccountTree::ShippingTokens:
        return node.limits && node.limits->enabled >= node.limits->maxAllowed ? Tone::Warning
                                                                              : Tone::Dim;
    default:
        return Tone::Dim;
    }
}

//! A row of the tree: below a main account when root is its row, a main account when root is -1.
struct Place {
    int root = -1;
    int row = -1;
};

Place placeOf(const std::vector<AccountNode> &roots, const AccountNode &wanted)
{
    for (int root = 0; root < int(roots.size()); ++root) {
        const AccountNode &node = roots[size_t(root)];
        if (node.isSame(wanted))
            return {-1, root};
        for (int row = 0; row < int(node.children.size()); ++row) {
            if (node.children[size_t(row)].isSame(wanted))
                return {root, row};
        }
    }
    return {};
}

bool haveSameShape(const std::vector<AccountNode> &a, const std::vector<AccountNode> &b)
{
    return std::ranges::equal(a, b, [](const AccountNode &left, const AccountNode &right) {
        return left.isSame(right) && haveSameShape(left.children, right.children);
    });
}

} // namespace

class AccountTree::Private {
public:
    Private(AccountTree &owner, Workspace &workspaceOf)
        : q(owner)
        , workspace(workspaceOf)
    {
    }

    const AccountNode &node(const QModelIndex &index) const
    {
        return node(Place{int(index.internalId()) - 1, index.row()});
    }
    const AccountNode &node(Place place) const
    {
        return place.root < 0 ? roots[size_t(place.row)]
                              : roots[size_t(place.root)].children[size_t(place.row)];
    }
    QModelIndex indexAt(Place place, int column) const
    {
        return place.row < 0 ? QModelIndex()
                             : q.createIndex(place.row, column, quintptr(place.root) + 1);
    }

    //! Shows what the workspace has now.
    void update()
    {
        std::vector<AccountNode> next = accountNodes(workspace, q.scope());
        if (haveSameShape(roots, next)) {
            updateCells(std::move(next));
            return;
        }
        if (roots.empty()) {
            q.beginInsertRows({}, 0, int(next.size()) - 1);
            roots = std::move(next);
            q.endInsertRows();
            return;
        }
        emit q.layoutAboutToBeChanged();
        const QModelIndexList from = q.persistentIndexList();
        const std::vector<AccountNode> before = std::exchange(roots, std::move(next));
        QModelIndexList to;
        for (const QModelIndex &index : from) {
            const int root = int(index.internalId()) - 1;
            const AccountNode &old = root < 0 ? before[size_t(index.row())]
                                              : before[size_t(root)].children[size_t(index.row())];
            to.append(indexAt(placeOf(roots, old), index.column()));
        }
        q.changePersistentIndexList(from, to);
        emit q.layoutChanged();
    }

    void updateCells(std::vector<AccountNode> next)
    {
        const std::vector<AccountNode> before = std::exchange(roots, std::move(next));
        const auto announce = [&](const AccountNode &old, Place place) {
            if (!old.showsTheSame(node(place)))
                emit q.dataChanged(indexAt(place, 0), indexAt(place, ColumnCount - 1));
        };
        for (int root = 0; root < int(before.size()); ++root) {
            const AccountNode &old = before[size_t(root)];
            announce(old, {-1, root});
            for (int row = 0; row < int(old.children.size()); ++row)
                announce(old.children[size_t(row)], {root, row});
        }
    }

    //! Tokens went: the lists are the same, so that only the cells tell.
    void onConnectionChanged(const ConnectionId &id)
    {
        if (std::ranges::find(scope, id) != scope.end())
            update();
    }

    AccountTree &q;
    Workspace &workspace;
    std::vector<ConnectionId> scope;
    std::vector<AccountNode> roots;
};

AccountTree::AccountTree(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(*this, workspace))
{
    const auto update = [this](const ConnectionId &id) {
        d->onConnectionChanged(id);
    };
    connect(&workspace, &Workspace::connectionAdded, this, update);
    connect(&workspace, &Workspace::connectionChanged, this, update);
    connect(&workspace, &Workspace::connectionRemoved, this, update);
    connect(&workspace, &Workspace::rowsChanged, this, [update](const RowsChange &change) {
        if (change.kind == ListKind::Accounts)
            update(change.connection);
    });
}

AccountTree::~AccountTree() = default;

void AccountTree::setScope(std::vector<ConnectionId> scope)
{
    if (scope == d->scope)
        return;
    beginResetModel();
    d->scope = std::move(scope);
    d->roots = accountNodes(d->workspace, d->scope);
    endResetModel();
}

const std::vector<ConnectionId> &AccountTree::scope() const
{
    return d->scope;
}

QList<int> AccountTree::columnsHiddenAtFirst() const
{
    return {Accessible};
}

CellKind AccountTree::cellKind(int column) const
{
    switch (column) {
    case Name:
        return CellKind::Text;
    case Id:
    case Retention:
    case DailyVolume:
        return CellKind::Number;
    case Token:
        return CellKind::Token;
    case Searchable:
    case Accessible:
        return CellKind::State;
    default:
        return CellKind::Dim;
    }
}

int AccountTree::accountCount() const
{
    int count = int(d->roots.size());
    for (const AccountNode &root : d->roots)
        count += int(root.children.size());
    return count;
}

const Account *AccountTree::account(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &d->node(index).account() : nullptr;
}

ConnectionId AccountTree::connectionAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? d->node(index).source
                                                             : ConnectionId();
}

std::optional<ConnectionId> AccountTree::connectionInto(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? d->node(index).connection
                                                             : std::nullopt;
}

const Secret *AccountTree::secret(const QModelIndex &index) const
{
    const Account *found = account(index);
    return found ? &found->token : nullptr;
}

QModelIndex AccountTree::indexOf(const ConnectionId &connection, AccountId id) const
{
    const ConnectionInfo *info = d->workspace.connection(connection);
    if (!info)
        return {};
    const QString backend = backendOf(info->connection.apiUrl);
    const auto isWanted = [&](const AccountNode &node) {
        return node.backend == backend && node.account().id == id;
    };
    for (int root = 0; root < int(d->roots.size()); ++root) {
        const AccountNode &node = d->roots[size_t(root)];
        if (isWanted(node))
            return d->indexAt({-1, root}, 0);
        const auto child = std::ranges::find_if(node.children, isWanted);
        if (child != node.children.end())
            return d->indexAt({root, int(child - node.children.begin())}, 0);
    }
    return {};
}

QModelIndex AccountTree::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent)
        ? d->indexAt({parent.isValid() ? parent.row() : -1, row}, column)
        : QModelIndex();
}

QModelIndex AccountTree::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return d->indexAt({-1, int(child.internalId()) - 1}, 0);
}

int AccountTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(d->roots.size());
    // Accounts below a main account own none.
    return parent.column() == 0 && parent.internalId() == 0
        ? int(d->roots[size_t(parent.row())].children.size())
        : 0;
}

int AccountTree::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

std::optional<double> AccountTree::sortNumber(const QModelIndex &index) const
{
    const AccountNode &node = d->node(index);
    const Account &account = node.account();
    // Time series are no gigabytes: they come behind them.
    constexpr double behindGigabytes = 1e12;
    switch (index.column()) {
    case Id:
        return !account.fault || account.fault->hasId ? std::optional<double>(account.id.value())
                                                      : std::nullopt;
    case Retention:
        return account.retentionDays;
    case DailyVolume:
        if (account.maxDailyGb || account.reservedDailyGb)
            return std::max(account.maxDailyGb.value_or(0), account.reservedDailyGb.value_or(0));
        return account.planUts ? std::optional(behindGigabytes + *account.planUts) : std::nullopt;
    case ShippingTokens:
        return node.limits ? std::optional<double>(node.limits->enabled) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool AccountTree::sortsByNumber(int column)
{
    return column == Id || column == Retention || column == DailyVolume || column == ShippingTokens;
}

QVariant AccountTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountNode &node = d->node(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(node, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(node, index.column());
    case Qt::ToolTipRole:
        return node.account().fault ? QVariant(faultToolTip(*node.account().fault)) : QVariant();
    case Qt::TextAlignmentRole:
        if (cellKind(index.column()) == CellKind::Number)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case IdRole:
        return node.account().id.value();
    case ConnectionRole:
        return node.source.value();
    case CellKindRole:
        return int(cellKind(index.column()));
    case ToneRole:
        return int(cellTone(node, index.column()));
    case DepthRole:
        return index.internalId() == 0 ? 0 : 1;
    case PlainNameRole:
        return node.account().name;
    case PendingRole:
        return int(
            d->workspace.pendingMark(node.source, ListKind::Accounts, node.account().id.value()));
    default:
        return {};
    }
}

QVariant AccountTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((cellKind(section) == CellKind::Number ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    static constexpr std::array names{
        QT_TR_NOOP("Name"),          QT_TR_NOOP("ID"),
        QT_TR_NOOP("Type"),          QT_TR_NOOP("Region"),
        QT_TR_NOOP("Account token"), QT_TR_NOOP("Retention"),
        QT_TR_NOOP("Daily volume"),  QT_TR_NOOP("Searchable"),
        QT_TR_NOOP("Accessible"),    QT_TR_NOOP("Shipping tokens"),
    };
    static_assert(names.size() == ColumnCount);
    if (role == Qt::DisplayRole)
        return tr(names[size_t(section)]);
    if (role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Token:
        return tr("The account’s default shipping token, or a metrics account’s token");
    case Searchable:
        return tr("Whether the main account can search this account’s logs");
    case Accessible:
        return tr("Whether the main account’s users can open this account");
    case ShippingTokens:
        return tr("How many shipping tokens are enabled, of how many allowed");
    default:
        return {};
    }
}

} // namespace tokendeck
