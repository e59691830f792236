// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/table_proxy.h"

#include "models/tables/base/second_sort.h"
#include "models/tables/base/table_keys.h"
#include "models/tables/base/text_search.h"

#include <algorithm>
#include <numeric>

namespace tokendeck {
namespace {

//! Up to this many changed rows are looked up and announced one by one.
constexpr int MaxMappedRows = 64;

using SharedKeys = std::shared_ptr<const TableKeys>;

} // namespace

class TableProxy::Private {
public:
    Private(TableProxy &owner, WorkspaceTable &source, Background &worker)
        : q(owner)
        , table(source)
        , background(worker)
    {
    }

    // Keys.

    //! Builds keys of the source as it is now, unless that is under way.
    void buildKeys()
    {
        if (building)
            return;
        building = true;
        factsDue = false;
        upcoming = RowTracking(table.rowCount());
        auto unchanged = std::make_shared<const std::vector<int>>(
            fresh ? std::vector<int>() : tracking.unchangedRows(table.rowCount()));
        background.run(
            &q,
            [snapshot = table.snapshot(), before = fresh ? SharedKeys() : keys, unchanged] {
                return before ? std::make_shared<const TableKeys>(snapshot, *before, *unchanged)
                              : std::make_shared<const TableKeys>(snapshot);
            },
            [this, number = generation](SharedKeys built) { takeKeys(std::move(built), number); });
    }

    void takeKeys(SharedKeys built, int number)
    {
        building = false;
        if (number != generation) {
            // The source was reset meanwhile.
            background.discard(std::move(built));
            buildKeys();
            return;
        }
        background.discard(std::exchange(keys, std::move(built)));
        tracking = std::move(upcoming);
        fresh = false;
        find(nullptr);
        if (tracking.isUntouched() && !factsDue)
            emit q.keysReady();
        else
            buildKeys();
    }

    // Rows.

    //! The source's rows that are to be shown, in their order, as far as the keys know them.
    std::vector<int> arranged() const
    {
        std::vector<int> rows;
        if (!keys || sortColumn >= keys->columnCount())
            return rows;
        const std::vector<int> &order = keys->order(std::max(sortColumn, 0));
        rows.reserve(found.rows.size());
        const auto take = [&](int row) {
            rows.push_back(row);
        };
        const bool all = found.rows.size() == order.size();
        std::vector<char> wanted;
        if (!all) {
            wanted.resize(order.size());
            for (const int row : found.rows)
                wanted[size_t(row)] = 1;
        }
        const auto takeWanted = [&](int row) {
            if (all || wanted[size_t(row)])
                take(row);
        };
        if (sortColumn < 0) {
            std::ranges::for_each(found.rows, take);
        } else if (sortOrder == Qt::AscendingOrder) {
            std::for_each(order.begin(), order.end(), takeWanted);
        } else {
            const auto known = order.begin() + keys->knownCount(std::max(sortColumn, 0));
            std::for_each(std::make_reverse_iterator(known), order.rend(), takeWanted);
            std::for_each(known, order.end(), takeWanted);
        }
        if (sortColumn >= 0 && secondColumn >= 0 && secondColumn < keys->columnCount())
            sortEqualOnes(*keys, rows, sortColumn, secondColumn, secondOrder);
        for (int &row : rows)
            row = tracking.now(row);
        std::erase_if(rows, [](int row) { return row < 0; });
        return rows;
    }

    //! Shows what the keys, the search and the order say, as one layout change.
    void arrange()
    {
        std::vector<int> next = arranged();
        if (next == shown)
            return;
        show(std::move(next));
    }

    void show(std::vector<int> next)
    {
        emit q.layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList from = q.persistentIndexList();
        const std::vector<int> before = std::exchange(shown, std::move(next));
        placesKnown = false;
        if (!from.isEmpty()) {
            QModelIndexList to;
            to.reserve(from.size());
            for (const QModelIndex &index : from)
                to.append(q.index(placeOf(before[size_t(index.row())]), index.column()));
            q.changePersistentIndexList(from, to);
        }
        emit q.layoutChanged({}, VerticalSortHint);
    }

    //! The proxy's row of the source's row \p row, or -1.
    int placeOf(int row) const
    {
        if (!placesKnown) {
            places.assign(size_t(table.rowCount()), -1);
            for (size_t i = 0; i < shown.size(); ++i)
                places[size_t(shown[i])] = int(i);
            placesKnown = true;
        }
        return row < 0 || row >= int(places.size()) ? -1 : places[size_t(row)];
    }

    void search(const SearchQuery &asked)
    {
        query = asked;
        std::vector<SearchTerm> next = query.terms();
        if (next == terms)
            return;
        const bool narrower = isNarrower(next, terms);
        terms = std::move(next);
        if (!keys)
            return;
        // What had not come when the wider search was made may have come by now.
        const bool fromFound = narrower && found.rows.size() * 4 < size_t(keys->rowCount())
            && !keys->dependOnTime(terms);
        find(fromFound ? &found.rows : nullptr);
    }

    //! Shows what the search finds in \p among; in all rows for nullptr.
    void find(const std::vector<int> *among)
    {
        found = keys->search(terms, among, table.now());
        arrange();
        emit q.countsChanged();
    }

    // The source.

    //! Rows that are about to go are no longer shown; the others are still where they are.
    void onRowsAboutToChange(const RowChanges &changes)
    {
        if (changes.removed.empty() || shown.empty())
            return;
        const std::vector<int> newRows = changes.newRows();
        std::vector<RowRun> gone;
        for (size_t i = 0; i < shown.size(); ++i) {
            if (newRows[size_t(shown[i])] >= 0)
                continue;
            if (!gone.empty() && gone.back().first + gone.back().count == int(i))
                ++gone.back().count;
            else
                gone.push_back({int(i), 1});
        }
        if (gone.empty())
            return;
        if (gone.size() <= MaxRuns) {
            for (auto run = gone.rbegin(); run != gone.rend(); ++run) {
                q.beginRemoveRows({}, run->first, run->first + run->count - 1);
                shown.erase(shown.begin() + run->first, shown.begin() + run->first + run->count);
                placesKnown = false;
                q.endRemoveRows();
            }
            return;
        }
        std::vector<int> next = shown;
        std::erase_if(next, [&](int row) { return newRows[size_t(row)] < 0; });
        show(std::move(next));
    }

    void onRowsChanged(const RowChanges &changes)
    {
        if (!changes.removed.empty() || !changes.inserted.empty()) {
            const std::vector<int> newRows = changes.newRows();
            for (int &row : shown)
                row = newRows[size_t(row)];
            placesKnown = false;
        }
        tracking.apply(changes);
        if (building)
            upcoming.apply(changes);
        emit q.countsChanged();
        buildKeys();
    }

    void onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
    {
        if (keys && keys->dependOnTime(terms))
            find(nullptr);
        if (shown.empty())
            return;
        if (last.row() - first.row() >= MaxMappedRows) {
            emit q.dataChanged(q.index(0, first.column()),
                               q.index(int(shown.size()) - 1, last.column()), roles);
            return;
        }
        for (int row = first.row(); row <= last.row(); ++row) {
            const int place = placeOf(row);
            if (place >= 0)
                emit q.dataChanged(q.index(place, first.column()), q.index(place, last.column()),
                                   roles);
        }
    }

    void onReset()
    {
        ++generation;
        fresh = true;
        background.discard(std::exchange(keys, nullptr));
        tracking = RowTracking();
        found = {};
        shown.clear();
        placesKnown = false;
        q.endResetModel();
        emit q.countsChanged();
        buildKeys();
    }

    TableProxy &q;
    WorkspaceTable &table;
    Background &background;

    SharedKeys keys;
    RowTracking tracking; //!< of the snapshot of keys
    RowTracking upcoming; //!< of the snapshot that keys are being built of
    bool building = false;
    bool factsDue = false; //!< keys that are being built have other findings
    bool fresh = true; //!< there are no keys of this scope yet
    int generation = 0; //!< counts resets

    SearchQuery query;
    std::vector<SearchTerm> terms; //!< of the query
    FoundRows found; //!< rows of the keys' snapshot that match the terms
    int sortColumn = 0;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    int secondColumn = -1; //!< for what the first one does not tell apart; none below 0
    Qt::SortOrder secondOrder = Qt::AscendingOrder;

    std::vector<int> shown; //!< by the proxy's row: the source's row
    mutable std::vector<int> places; //!< by the source's row: the proxy's row, or -1
    mutable bool placesKnown = false;
};

TableProxy::TableProxy(WorkspaceTable &source, Background &background, QObject *parent)
    : QAbstractProxyModel(parent)
    , d(std::make_unique<Private>(*this, source, background))
{
    QAbstractProxyModel::setSourceModel(&source);
    connect(&source, &WorkspaceTable::rowsAboutToChange, this,
            [this](const RowChanges &changes) { d->onRowsAboutToChange(changes); });
    connect(&source, &WorkspaceTable::rowsChanged, this,
            [this](const RowChanges &changes) { d->onRowsChanged(changes); });
    connect(&source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                d->onDataChanged(first, last, roles);
            });
    connect(&source, &WorkspaceTable::findingsChanged, this, [this] {
        d->factsDue = true;
        d->buildKeys();
    });
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&source, &QAbstractItemModel::modelReset, this, [this] { d->onReset(); });
    connect(&source, &QAbstractItemModel::headerDataChanged, this,
            &QAbstractItemModel::headerDataChanged);
    d->buildKeys();
}

TableProxy::~TableProxy() = default;

WorkspaceTable &TableProxy::table() const
{
    return d->table;
}

void TableProxy::setSearch(const SearchQuery &query)
{
    d->search(query);
}

const SearchQuery &TableProxy::search() const
{
    return d->query;
}

int TableProxy::unknownCount() const
{
    return d->found.unknown;
}

std::shared_ptr<const FactColumns> TableProxy::facts() const
{
    // It lives as long as its keys.
    return d->keys ? std::shared_ptr<const FactColumns>(d->keys, &d->keys->facts()) : nullptr;
}

std::shared_ptr<const TableKeys> TableProxy::keys() const
{
    return d->keys;
}

int TableProxy::totalCount() const
{
    return d->table.rowCount();
}

bool TableProxy::isUpToDate() const
{
    return !d->fresh && !d->building;
}

void TableProxy::sort(int column, Qt::SortOrder order)
{
    if (column >= d->table.columnCount() || (column == d->sortColumn && order == d->sortOrder))
        return;
    d->sortColumn = column;
    d->sortOrder = order;
    d->arrange();
}

void TableProxy::setSecondSort(int column, Qt::SortOrder order)
{
    if (column >= d->table.columnCount() || (column == d->secondColumn && order == d->secondOrder))
        return;
    d->secondColumn = column;
    d->secondOrder = order;
    d->arrange();
}

int TableProxy::sortColumn() const
{
    return d->sortColumn;
}

Qt::SortOrder TableProxy::sortOrder() const
{
    return d->sortOrder;
}

int TableProxy::rowOf(const ConnectionId &connection, qint32 id) const
{
    return d->placeOf(d->table.rowOf(connection, id));
}

void TableProxy::setSourceModel(QAbstractItemModel *source)
{
    Q_ASSERT(source == &d->table);
    Q_UNUSED(source)
}

QModelIndex TableProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= int(d->shown.size()))
        return {};
    return d->table.index(d->shown[size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex TableProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    return index(d->placeOf(sourceIndex.row()), sourceIndex.column());
}

QModelIndex TableProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

bool TableProxy::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !d->shown.empty();
}

int TableProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->shown.size());
}

int TableProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->table.columnCount();
}

QVariant TableProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? d->table.headerData(section, orientation, role)
                                         : QVariant();
}

} // namespace tokendeck

#include "moc_table_proxy.cpp"
