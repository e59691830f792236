// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/codecs/filter_codec.h"

#include "services/api/json/json_rows.h"
#include "services/api/json/json_writer.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using json::Fault;
using json::Value;

enum FilterMember : unsigned { FilterIdMember, FilterField, FilterValue, FilterDescription };
constexpr json::Members<4> FilterMembers{
    .names = {"id", "field", "value", "description"},
    .required = json::maskOf(FilterIdMember, FilterField, FilterValue),
};

bool readFilter(Value value, Filter &filter, Fault &fault)
{
    return json::readObject(value, FilterMembers, fault, [&](std::size_t member, Value item) {
        switch (member) {
        case FilterIdMember:
            return json::readId(item, filter.id, fault);
        case FilterField:
            return json::readName(item, filter.field, fault);
        case FilterValue:
            return json::readName(item, filter.value, fault);
        default:
            return json::readNote(item, filter.description, fault);
        }
    });
}

void salvageFilter(const json::RowText &text, Filter &filter)
{
    filter.field = text.name("field");
    filter.value = text.name("value");
}

} // namespace

Outcome<std::vector<Filter>> decodeFilters(QByteArray body)
{
    return json::decodeList<Filter>(std::move(body),
                                    {.read = readFilter, .salvage = salvageFilter});
}

Outcome<Filter> decodeFilter(QByteArray body)
{
    return json::decode<Filter>(std::move(body), readFilter);
}

QByteArray encodeFilterDraft(const FilterDraft &draft)
{
    return json::write({{u"field"_s, draft.field},
                        {u"value"_s, draft.value},
                        {u"description"_s, draft.description}});
}

} // namespace tokendeck
