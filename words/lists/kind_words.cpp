// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/kind_words.h"

#include "words/base/number_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct KindWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::KindWords)
};

QString kindsWord(ListKind kind)
{
    switch (kind) {
    case ListKind::ShippingTokens:
        return KindWords::tr("shipping tokens");
    case ListKind::SharedTokens:
        return KindWords::tr("shared tokens");
    case ListKind::Filters:
        return KindWords::tr("filters");
    case ListKind::ApiTokens:
        return KindWords::tr("API tokens");
    case ListKind::Accounts:
        break;
    }
    return KindWords::tr("accounts");
}

} // namespace

QString kindWord(ListKind kind)
{
    switch (kind) {
    case ListKind::ShippingTokens:
        return KindWords::tr("shipping token");
    case ListKind::SharedTokens:
        return KindWords::tr("shared token");
    case ListKind::Filters:
        return KindWords::tr("filter");
    case ListKind::ApiTokens:
        return KindWords::tr("API token");
    case ListKind::Accounts:
        break;
    }
    return KindWords::tr("account");
}

QString countedKind(ListKind kind, qsizetype count)
{
    return count == 1 ? KindWords::tr("1 %1").arg(kindWord(kind))
                      : KindWords::tr("%1 %2").arg(numberText(count), kindsWord(kind));
}

QString capitalized(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace tokendeck
