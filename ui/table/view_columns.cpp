// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/view_columns.h"

#include "models/base/deferred.h"
#include "ui/table/cells/cell_geometry.h"
#include "ui/table/table_header.h"
#include "ui/theme/fonts.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! What shows cells of \p widths whole: all of them or, of many, all but the longest few.
int widthFor(std::vector<int> widths, bool cutsLongest)
{
    // Of a list that is seen at a glance none is cut.
    constexpr std::ptrdiff_t Glance = 64;
    constexpr std::ptrdiff_t OneOf = 16;
    const std::ptrdiff_t cut =
        cutsLongest && std::ssize(widths) >= Glance ? std::ssize(widths) / OneOf : 0;
    const auto widest = widths.end() - 1 - cut;
    std::ranges::nth_element(widths, widest);
    return *widest;
}

} // namespace

ViewColumns::ViewColumns(QAbstractItemView *view, TableHeader *header,
                         std::vector<ColumnSpec> columns, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_header(header)
    , m_viewport(view->viewport())
    , m_headerViewport(header->viewport())
    , m_columns(std::move(columns))
    , m_measuring(new Deferred([this] { measure(); }, this))
{
    QList<int> rightAligned;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_columns[size_t(i)].hiddenAtFirst)
            m_hidden.insert(i);
        m_header->setSectionHidden(i, isHidden(i));
        if (m_columns[size_t(i)].rightAligned)
            rightAligned.append(i);
    }
    m_header->setRightAligned(rightAligned);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting && width > 0)
            m_userWidths[column] = width;
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        updateEdge();
        tellState();
    });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &ViewColumns::tellState);
    // The arrow has its room beside the name.
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &ViewColumns::fit);
    connect(m_header, &QWidget::customContextMenuRequested, this, &ViewColumns::showHeaderMenu);
    connect(m_header, &TableHeader::secondSortRequested, this, &ViewColumns::sortSecond);
    // A click that sorts by the second column makes it the first.
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        if (column == m_header->secondSortColumn())
            setSecondSort(-1, Qt::AscendingOrder);
    });
    const QAbstractItemModel *model = m_view->model();
    connect(model, &QAbstractItemModel::rowsInserted, m_measuring, &Deferred::ask);
    connect(model, &QAbstractItemModel::dataChanged, m_measuring, &Deferred::ask);
    connect(model, &QAbstractItemModel::layoutChanged, m_measuring, &Deferred::ask);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_contentWidths.clear();
        m_measuring->ask();
    });
    m_headerViewport->installEventFilter(this);
    m_viewport->installEventFilter(this);
    updateEdge();
}

ColumnWish ViewColumns::wish(int column) const
{
    const ColumnSpec &spec = m_columns[size_t(column)];
    // What fonts call their average width is narrower than the words that people write.
    static const QString sample = u"Production 1234"_s;
    const double character =
        double(QFontMetrics(fontOf(TextStyle::Body)).horizontalAdvance(sample)) / sample.size();
    const int padding = 2 * CellMetrics::Padding
        + (column == m_edge ? CellMetrics::EdgePadding - CellMetrics::Padding : 0);
    ColumnWish wish{qRound(spec.minimumChars * character) + padding,
                    qRound(spec.preferredChars * character) + padding, spec.stretch, spec.priority};
    if (const auto content = m_contentWidths.find(column); content != m_contentWidths.end()) {
        const int most = qRound(spec.wholeChars * character) + padding;
        wish.minimum = std::max(wish.minimum, std::min(content->second.usual, most));
        wish.preferred = std::max(wish.preferred, wish.minimum);
        wish.content = content->second.widest;
        // Where there is room for the longest, too, they are whole; one that never ends is not.
        if (spec.wholeChars > 0)
            wish.spare = std::max(0, std::min(wish.content, 2 * most) - wish.preferred);
    }
    if (spec.isToken) {
        wish.minimum = m_tokenWidth + padding - 2 * CellMetrics::Padding;
        wish.preferred = wish.minimum;
        wish.spare = m_copyWidth;
    }
    // A name that is cut names nothing.
    wish.minimum = std::max(wish.minimum, m_header->nameWidth(column));
    wish.preferred = std::max(wish.preferred, wish.minimum);
    if (const auto user = m_userWidths.find(column); user != m_userWidths.end()) {
        wish.preferred = user->second;
        wish.minimum = std::min(wish.minimum, user->second);
        wish.stretch = 0;
        wish.spare = 0;
        wish.content = 0;
    }
    wish.droppable = spec.hideable && !m_kept.contains(column);
    return wish;
}

//! Of the first rows, and of some among the others; widths never shrink while the rows stay, so
//! that nothing jumps.
void ViewColumns::measure()
{
    constexpr int MostRows = 50;
    const QAbstractItemModel *model = m_view->model();
    const int rows = model->rowCount();
    CellWidths widths;
    int row = 0;
    for (int seen = 0; row < rows && seen < MostRows; ++row, ++seen) {
        const QModelIndex index = model->index(row, 0);
        measureRow(index, widths);
        for (int child = 0; child < model->rowCount(index) && seen < MostRows; ++child, ++seen)
            measureRow(model->index(child, 0, index), widths);
    }
    for (const int step = std::max(1, (rows - row) / MostRows); row < rows; row += step)
        measureRow(model->index(row, 0), widths);
    bool grown = false;
    for (const auto &[column, found] : widths) {
        const ContentWidth seen = {.usual = widthFor(found, m_columns[size_t(column)].cutsLongest),
                                   .widest = std::ranges::max(found)};
        ContentWidth &known = m_contentWidths[column];
        grown = grown || seen.usual > known.usual || seen.widest > known.widest;
        known = {std::max(known.usual, seen.usual), std::max(known.widest, seen.widest)};
    }
    if (grown)
        fit();
}

void ViewColumns::measureRow(const QModelIndex &first, CellWidths &widths) const
{
    QStyleOptionViewItem option;
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (m_columns[size_t(column)].isToken || isHidden(column))
            continue;
        const QModelIndex cell = first.siblingAtColumn(column);
        int width = m_view->itemDelegate()->sizeHint(option, cell).width();
        if (column == 0)
            width += first.parent().isValid()             ? 2 * CellMetrics::Indent
                : qobject_cast<const QTreeView *>(m_view) ? CellMetrics::Indent
                                                          : 0;
        widths[column].push_back(width);
    }
}

void ViewColumns::fit()
{
    std::vector<int> shown;
    std::vector<ColumnWish> wishes;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (isHidden(column) || column >= int(m_columns.size()))
            continue;
        shown.push_back(column);
        wishes.push_back(wish(column));
    }
    const int available = m_view->viewport()->width();
    const std::vector<size_t> dropped = droppedColumns(wishes, available);
    const QScopedValueRollback guard(m_fitting, true);
    for (auto it = dropped.rbegin(); it != dropped.rend(); ++it) {
        m_header->setSectionHidden(shown[*it], true);
        shown.erase(shown.begin() + qsizetype(*it));
        wishes.erase(wishes.begin() + qsizetype(*it));
    }
    const std::vector<int> widths = fitColumns(wishes, available);
    for (size_t i = 0; i < shown.size(); ++i) {
        m_header->setSectionHidden(shown[i], false);
        m_header->resizeSection(shown[i], widths[i]);
    }
}

void ViewColumns::setHiddenAtFirst(int column, bool hidden)
{
    m_columns[size_t(column)].hiddenAtFirst = hidden;
    if (!m_chosen && isHidden(column) != hidden)
        setHidden(column, hidden);
}

std::vector<int> ViewColumns::shown() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

int ViewColumns::edgeColumn() const
{
    return m_edge;
}

void ViewColumns::updateEdge()
{
    int edge = -1;
    for (int visual = 0; visual < m_header->count() && edge < 0; ++visual)
        if (!isHidden(m_header->logicalIndex(visual)))
            edge = m_header->logicalIndex(visual);
    if (edge == m_edge)
        return;
    // Cells at the edge stand further in.
    m_contentWidths.erase(std::exchange(m_edge, edge));
    m_contentWidths.erase(edge);
    m_measuring->ask();
    m_header->setEdgeColumn(edge);
    emit edgeColumnChanged(edge);
    fit();
}

void ViewColumns::setSecondSort(int column, Qt::SortOrder order)
{
    m_header->setSecondSort(column, order);
    emit secondSortChanged(column, order);
    fit();
    tellState();
}

void ViewColumns::sortSecond(int column)
{
    if (!m_secondAllowed || column == m_header->sortIndicatorSection())
        return;
    const bool descends =
        column == m_header->secondSortColumn() && m_header->secondSortOrder() == Qt::AscendingOrder;
    setSecondSort(column, descends ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ViewColumns::fitContents(int column)
{
    const int content = m_view->sizeHintForColumn(column);
    m_userWidths[column] = std::max(content, m_header->nameWidth(column));
    fit();
    emit stateChanged();
}

void ViewColumns::tellState()
{
    if (!m_restoring)
        emit stateChanged();
}

void ViewColumns::setHidden(int column, bool hidden)
{
    if (hidden)
        m_hidden.insert(column);
    else
        m_hidden.erase(column);
    m_measuring->ask();
    {
        const QScopedValueRollback guard(m_fitting, true);
        m_header->setSectionHidden(column, hidden);
    }
    updateEdge();
    fit();
}

void ViewColumns::reset()
{
    m_userWidths.clear();
    m_kept.clear();
    m_hidden.clear();
    m_chosen = false;
    const QScopedValueRollback guard(m_fitting, true);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        m_header->moveSection(m_header->visualIndex(i), i);
        if (m_columns[size_t(i)].hiddenAtFirst)
            m_hidden.insert(i);
        m_header->setSectionHidden(i, isHidden(i));
    }
    updateEdge();
    fit();
}

int ViewColumns::columnOf(const QString &key) const
{
    const auto found = std::ranges::find(m_columns, key, &ColumnSpec::key);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

QByteArray ViewColumns::saveState() const
{
    QJsonArray order;
    QJsonArray hidden;
    QJsonArray kept;
    QJsonObject widths;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (column >= int(m_columns.size()))
            continue;
        const QString &key = m_columns[size_t(column)].key;
        order.append(key);
        if (isHidden(column))
            hidden.append(key);
        else if (m_kept.contains(column))
            kept.append(key);
        if (const auto user = m_userWidths.find(column); user != m_userWidths.end())
            widths.insert(key, user->second);
    }
    QJsonObject state{{u"order"_s, order}, {u"widths"_s, widths}};
    if (m_chosen) {
        state.insert(u"hidden"_s, hidden);
        state.insert(u"kept"_s, kept);
    }
    const int sorted = m_header->sortIndicatorSection();
    if (sorted >= 0 && sorted < int(m_columns.size())) {
        state.insert(u"sort"_s, m_columns[size_t(sorted)].key);
        state.insert(u"descending"_s, m_header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    if (const int second = m_header->secondSortColumn(); second >= 0) {
        state.insert(u"second"_s, m_columns[size_t(second)].key);
        state.insert(u"secondDescending"_s, m_header->secondSortOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void ViewColumns::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object.isEmpty())
        return;
    // What is restored needs no saving; who draws the edge is told all the same.
    const QScopedValueRollback restoring(m_restoring, true);
    {
        const QScopedValueRollback guard(m_fitting, true);
        int visual = 0;
        for (const QJsonValue &key : object.value("order"_L1).toArray())
            if (const int column = columnOf(key.toString()); column >= 0)
                m_header->moveSection(m_header->visualIndex(column), visual++);
        m_chosen = object.contains("hidden"_L1);
        const QJsonArray hidden = object.value("hidden"_L1).toArray();
        const QJsonArray kept = object.value("kept"_L1).toArray();
        for (int i = 0; m_chosen && i < int(m_columns.size()); ++i) {
            const ColumnSpec &spec = m_columns[size_t(i)];
            m_hidden.erase(i);
            if (spec.hideable && hidden.contains(spec.key))
                m_hidden.insert(i);
            if (kept.contains(spec.key))
                m_kept.insert(i);
            m_header->setSectionHidden(i, isHidden(i));
        }
        m_userWidths.clear();
        const QJsonObject widths = object.value("widths"_L1).toObject();
        for (auto it = widths.begin(); it != widths.end(); ++it)
            if (const int column = columnOf(it.key()); column >= 0)
                m_userWidths[column] = std::clamp(it.value().toInt(), 40, 2000);
    }
    if (const int column = columnOf(object.value("sort"_L1).toString()); column >= 0)
        m_header->setSortIndicator(column,
                                   object.value("descending"_L1).toBool() ? Qt::DescendingOrder
                                                                          : Qt::AscendingOrder);
    if (const int column = columnOf(object.value("second"_L1).toString());
        column >= 0 && m_secondAllowed)
        setSecondSort(column,
                      object.value("secondDescending"_L1).toBool() ? Qt::DescendingOrder
                                                                   : Qt::AscendingOrder);
    m_edge = -1;
    updateEdge();
    fit();
}

bool ViewColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_viewport && event->type() == QEvent::Resize) {
        fit();
    } else if (watched == m_headerViewport && event->type() == QEvent::MouseButtonRelease) {
        // A column was pulled: the others take what it leaves.
        QMetaObject::invokeMethod(
            this,
            [this] {
                fit();
                emit stateChanged();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tokendeck

#include "moc_view_columns.cpp"
