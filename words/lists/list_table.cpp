// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/list_table.h"

#include <QtGlobal>

namespace tokendeck {

namespace {

constexpr std::array ListTexts{
    ListText{.kind = ListKind::Accounts,
             .one = QT_TRANSLATE_NOOP("ListTable", "account"),
             .counted = QT_TRANSLATE_N_NOOP("ListTable", "%Ln accounts"),
             .countedHere = QT_TRANSLATE_N_NOOP("ListTable", "%Ln accounts"),
             .all = QT_TRANSLATE_NOOP("ListTable", "the accounts"),
             .newVerb = nullptr,
             .none = QT_TRANSLATE_NOOP("ListTable", "No accounts"),
             .purpose = nullptr},
    ListText{.kind = ListKind::ShippingTokens,
             .one = QT_TRANSLATE_NOOP("ListTable", "shipping token"),
             .counted = QT_TRANSLATE_N_NOOP("ListTable", "%Ln shipping tokens"),
             .countedHere = QT_TRANSLATE_N_NOOP("ListTable", "%Ln tokens"),
             .all = QT_TRANSLATE_NOOP("ListTable", "the shipping tokens"),
             .newVerb = QT_TRANSLATE_NOOP("ListTable", "New shipping token"),
             .none = QT_TRANSLATE_NOOP("ListTable", "No shipping tokens yet"),
             .purpose =
                 QT_TRANSLATE_NOOP("ListTable", "A shipping token sends logs to its account.")},
    ListText{.kind = ListKind::SharedTokens,
             .one = QT_TRANSLATE_NOOP("ListTable", "shared token"),
             .counted = QT_TRANSLATE_N_NOOP("ListTable", "%Ln shared tokens"),
             .countedHere = QT_TRANSLATE_N_NOOP("ListTable", "%Ln tokens"),
             .all = QT_TRANSLATE_NOOP("ListTable", "the shared tokens"),
             .newVerb = QT_TRANSLATE_NOOP("ListTable", "New shared token"),
             .none = QT_TRANSLATE_NOOP("ListTable", "No shared tokens yet"),
             .purpose =
                 QT_TRANSLATE_NOOP("ListTable",
                                   "A shared token opens dashboards without a login, through the "
                                   "filters that you give it."),
             .isEnabledBySupport = true},
    ListText{.kind = ListKind::Filters,
             .one = QT_TRANSLATE_NOOP("ListTable", "filter"),
             .counted = QT_TRANSLATE_N_NOOP("ListTable", "%Ln filters"),
             .countedHere = QT_TRANSLATE_N_NOOP("ListTable", "%Ln filters"),
             .all = QT_TRANSLATE_NOOP("ListTable", "the filters"),
             .newVerb = QT_TRANSLATE_NOOP("ListTable", "New filter"),
             .none = QT_TRANSLATE_NOOP("ListTable", "No filters yet"),
             .purpose =
                 QT_TRANSLATE_NOOP("ListTable", "Filters limit what a shared token can see."),
             .isEnabledBySupport = true},
    ListText{.kind = ListKind::ApiTokens,
             .one = QT_TRANSLATE_NOOP("ListTable", "API token"),
             .counted = QT_TRANSLATE_N_NOOP("ListTable", "%Ln API tokens"),
             .countedHere = QT_TRANSLATE_N_NOOP("ListTable", "%Ln tokens"),
             .all = QT_TRANSLATE_NOOP("ListTable", "the API tokens"),
             .newVerb = QT_TRANSLATE_NOOP("ListTable", "New API token"),
             .none = QT_TRANSLATE_NOOP("ListTable", "No API tokens yet"),
             .purpose = QT_TRANSLATE_NOOP("ListTable",
                                          "An API token acts for its account in scripts and "
                                          "integrations.")},
};

static_assert(hasEachList(ListTexts), "a list has no words, or some out of order");

} // namespace

const ListText &textOf(ListKind kind)
{
    return ListTexts[size_t(kind)];
}

} // namespace tokendeck
