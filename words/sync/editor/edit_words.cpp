// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/editor/edit_words.h"

#include "models/domain/names/display_name.h"
#include "models/store/row_lookup.h"
#include "words/base/filter_words.h"
#include "words/base/name_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::EditWords)
};

//! Of more than so many filters the number says more than the names.
constexpr size_t MostFiltersNamed = 3;

//! Empty where one of \p ids is not among \p filters, or they are too many to name.
QString namesOf(const std::vector<FilterId> &ids, const std::vector<Filter> &filters)
{
    if (ids.size() > MostFiltersNamed)
        return {};
    QStringList names;
    for (const FilterId id : ids) {
        const Filter *filter = findRow(filters, id);
        if (!filter)
            return {};
        names.append(quotedName(filterText(*filter)));
    }
    return names.join(u", "_s);
}

QString attachedText(const std::vector<FilterId> &ids, const std::vector<Filter> &filters)
{
    const QString names = namesOf(ids, filters);
    return names.isEmpty() ? EditWords::tr("%n filters attached", nullptr, int(ids.size()))
                           : EditWords::tr("filter %1 attached").arg(names);
}

QString detachedText(const std::vector<FilterId> &ids, const std::vector<Filter> &filters)
{
    const QString names = namesOf(ids, filters);
    return names.isEmpty() ? EditWords::tr("%n filters detached", nullptr, int(ids.size()))
                           : EditWords::tr("filter %1 detached").arg(names);
}

void addFilters(const std::vector<FilterId> &attached, const std::vector<FilterId> &detached,
                const std::vector<Filter> &filters, QStringList &parts)
{
    if (!attached.empty())
        parts.append(attachedText(attached, filters));
    if (!detached.empty())
        parts.append(detachedText(detached, filters));
}

//! Those of \p ids that are not in \p others.
std::vector<FilterId> without(const std::vector<FilterId> &ids, const std::vector<FilterId> &others)
{
    std::vector<FilterId> rest;
    std::ranges::copy_if(ids, std::back_inserter(rest), [&others](FilterId id) {
        return std::ranges::find(others, id) == others.end();
    });
    return rest;
}

QStringList partsOf(const EditSharedToken &edit, const std::vector<Filter> &filters)
{
    QStringList parts;
    if (edit.change.name && *edit.change.name != edit.base.name)
        parts.append(EditWords::tr("renamed from %1").arg(quotedName(edit.base.name)));
    addFilters(without(edit.change.filters, edit.base.filters),
               without(edit.base.filters, edit.change.filters), filters, parts);
    if (edit.change.filterOperator != edit.base.filterOperator)
        parts.append(
            EditWords::tr("combined with %1").arg(operatorWord(edit.change.filterOperator)));
    if (edit.change.expiresAt)
        parts.append(EditWords::tr("expiry changed"));
    return parts;
}

} // namespace

QString editText(const Change &change, const std::vector<Filter> &filters)
{
    QStringList parts;
    if (const auto *edit = std::get_if<EditSharedToken>(&change))
        parts = partsOf(*edit, filters);
    else if (const auto *attaching = std::get_if<AttachFilters>(&change))
        addFilters(attaching->attach, attaching->detach, filters, parts);
    return parts.join(u", "_s);
}

} // namespace tokendeck
