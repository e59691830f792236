// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page_specs.h"

#include "models/domain/lists/list_key.h"
#include "models/store/account_count.h"
#include "models/store/row_lookup.h"
#include "models/store/workspace.h"
#include "ui/activity/activity_page.h"
#include "ui/compare/compare_page.h"
#include "ui/overview/overview_page.h"
#include "ui/pages/accounts_page.h"
#include "ui/pages/api_tokens_page.h"
#include "ui/pages/filters_page.h"
#include "ui/pages/scope_page.h"
#include "ui/pages/shared_tokens_page.h"
#include "ui/pages/shipping_tokens_page.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace tokendeck {
namespace {

template <typename Row>
int rowCount(const Workspace &workspace, std::span<const ConnectionId> scope)
{
    size_t count = 0;
    for (const ConnectionId &id : scope)
        count += readRows<Row>(workspace, id)->size();
    return int(count);
}

int allAccounts(const Workspace &workspace, std::span<const ConnectionId> scope)
{
    return accountCount(workspace, scope, CountedAccounts::All);
}

template <typename Kind> Page *make(const Dependencies &dependencies, const PageSpec &spec)
{
    return new Kind(dependencies, spec);
}

constexpr std::array PageTable{
    PageSpec{.key = "overview",
             .title = QT_TRANSLATE_NOOP("PageSpec", "Overview"),
             .group = nullptr,
             .icon = IconName::Overview,
             .kind = {},
             .count = nullptr,
             .make = make<OverviewPage>},
    PageSpec{.key = keyOf(ListKind::Accounts).name,
             .title = QT_TRANSLATE_NOOP("PageSpec", "Accounts"),
             .group = QT_TRANSLATE_NOOP("PageSpec", "Send data"),
             .icon = IconName::Accounts,
             .kind = ListKind::Accounts,
             .count = allAccounts,
             .make = make<AccountsPage>},
    PageSpec{.key = keyOf(ListKind::ShippingTokens).name,
             .title = QT_TRANSLATE_NOOP("PageSpec", "Shipping tokens"),
             .group = nullptr,
             .icon = IconName::Shipping,
             .kind = ListKind::ShippingTokens,
             .count = rowCount<ShippingToken>,
             .make = make<ShippingTokensPage>},
    PageSpec{.key = keyOf(ListKind::SharedTokens).name,
             .title = QT_TRANSLATE_NOOP("PageSpec", "Shared tokens"),
             .group = QT_TRANSLATE_NOOP("PageSpec", "Share dashboards"),
             .icon = IconName::Shared,
             .kind = ListKind::SharedTokens,
             .count = rowCount<SharedToken>,
             .make = make<SharedTokensPage>},
    PageSpec{.key = keyOf(ListKind::Filters).name,
             .title = QT_TRANSLATE_NOOP("PageSpec", "Filters"),
             .group = nullptr,
             .icon = IconName::Filters,
             .kind = ListKind::Filters,
             .count = rowCount<Filter>,
             .make = make<FiltersPage>},
    PageSpec{.key = keyOf(ListKind::ApiTokens).name,
             .title = QT_TRANSLATE_NOOP("PageSpec", "API tokens"),
             .group = QT_TRANSLATE_NOOP("PageSpec", "Build integrations"),
             .icon = IconName::Api,
             .kind = ListKind::ApiTokens,
             .count = rowCount<ApiToken>,
             .make = make<ApiTokensPage>},
    PageSpec{.key = "scope",
             .title = QT_TRANSLATE_NOOP("PageSpec", "Scope map"),
             .group = nullptr,
             .icon = IconName::Scope,
             .kind = {},
             .count = nullptr,
             .make = make<ScopePage>},
    PageSpec{.key = "activity",
             .title = QT_TRANSLATE_NOOP("PageSpec", "Activity"),
             .group = QT_TRANSLATE_NOOP("PageSpec", "History"),
             .icon = IconName::Activity,
             .kind = {},
             .count = nullptr,
             .make = make<ActivityPage>},
    PageSpec{.key = "compare",
             .title = QT_TRANSLATE_NOOP("PageSpec", "Compare"),
             .group = nullptr,
             .icon = IconName::Compare,
             .kind = {},
             .count = nullptr,
             .make = make<ComparePage>},
};
static_assert(std::ranges::all_of(AllListKinds,
                                  [](ListKind kind) {
                                      return std::ranges::count(PageTable, std::optional(kind),
                                                                &PageSpec::kind)
                                          == 1;
                                  }),
              "a list has no page");

} // namespace

std::span<const PageSpec> pageSpecs()
{
    return PageTable;
}

QKeySequence pageKeys(int position)
{
    constexpr int Figures = 9;
    return position < Figures ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + position))
                              : QKeySequence();
}

std::vector<Actions::PageAction> pageActions()
{
    std::vector<Actions::PageAction> actions;
    for (const PageSpec &spec : pageSpecs())
        actions.push_back({spec.shownTitle(), pageKeys(int(actions.size()))});
    return actions;
}

} // namespace tokendeck
