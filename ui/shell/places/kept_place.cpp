// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/places/kept_place.h"

#include "models/board/token_traces.h"
#include "ui/pages/page_specs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

constexpr auto PageKey = "page"_L1;
constexpr auto SearchKey = "search"_L1;
constexpr auto RowsKey = "rows"_L1;
constexpr auto ConnectionKey = "connection"_L1;
constexpr auto IdKey = "id"_L1;

} // namespace

QByteArray keptPlace(const Intent &place, const Workspace &workspace)
{
    QJsonObject object{{PageKey, place.page}};
    if (place.search && !tellsOfToken(workspace, *place.search))
        object[SearchKey] = *place.search;
    QJsonArray rows;
    for (const RowRef &row : place.selection.rows)
        rows.append(QJsonObject{{ConnectionKey, row.connection.value()}, {IdKey, row.id}});
    object[RowsKey] = rows;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Intent> placeOf(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Intent place{.page = object[PageKey].toString()};
    const auto page = std::ranges::find(pageSpecs(), place.page, &PageSpec::shownKey);
    if (page == pageSpecs().end())
        return std::nullopt;
    if (object[SearchKey].isString())
        place.search = object[SearchKey].toString();
    if (!page->kind)
        return place;
    place.selection.kind = *page->kind;
    const QJsonArray rows = object[RowsKey].toArray();
    for (const QJsonValue &row : rows) {
        const ConnectionId connection(row[ConnectionKey].toString());
        const int id = row[IdKey].toInt();
        // API tokens that only this computer knows have negative ids.
        if (connection.isValid() && id != 0)
            place.selection.rows.push_back({connection, id});
    }
    return place;
}

} // namespace tokendeck
