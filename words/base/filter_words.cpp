// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/filter_words.h"

#include "models/domain/names/display_name.h"
#include "words/base/text_direction.h"

#include <QCoreApplication>

namespace tokendeck {

QString shownFilter(const QString &field, const QString &value)
{
    return leftToRight(filterText(isolated(field), isolated(value)));
}

QString operatorWord(FilterOperator filterOperator)
{
    return filterOperator == FilterOperator::And
        ? QCoreApplication::translate("tokendeck::FilterWords", "AND")
        : QCoreApplication::translate("tokendeck::FilterWords", "OR");
}

} // namespace tokendeck
