// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/kind_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct KindWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::KindWords)
};

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
    const int n = int(count);
    switch (kind) {
    case ListKind::ShippingTokens:
        return KindWords::tr("%Ln shipping tokens", nullptr, n);
    case ListKind::SharedTokens:
        return KindWords::tr("%Ln shared tokens", nullptr, n);
    case ListKind::Filters:
        return KindWords::tr("%Ln filters", nullptr, n);
    case ListKind::ApiTokens:
        return KindWords::tr("%Ln API tokens", nullptr, n);
    case ListKind::Accounts:
        break;
    }
    return KindWords::tr("%Ln accounts", nullptr, n);
}

QString capitalized(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace tokendeck
