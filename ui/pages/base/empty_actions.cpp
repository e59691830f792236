// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/base/empty_actions.h"

#include "models/domain/region.h"
#include "models/store/workspace.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace tokendeck {

namespace {

struct EmptyActionsWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ListPage)
};

} // namespace

void addEmptyActions(EmptyText &text, EmptyReason reason, const Workspace &workspace,
                     std::span<const ConnectionId> scope, const EmptyActions &actions)
{
    if (reason == EmptyReason::NothingFound)
        text.actions.push_back({EmptyActionsWords::tr("Clear the search"), actions.clearSearch});
    const ConnectionInfo *info = scope.empty() ? nullptr : workspace.connection(scope.front());
    const Region *region = info ? regionByApiUrl(info->connection.apiUrl) : nullptr;
    if (reason == EmptyReason::NotPermitted && region && !region->consoleHost.isEmpty())
        text.actions.push_back({EmptyActionsWords::tr("Open the console"),
                                [url = consoleUrl(*region, ConsolePage::SharedTokens)] {
                                    QDesktopServices::openUrl(url);
                                }});
    if (reason == EmptyReason::NotPermitted || reason == EmptyReason::Failed)
        text.actions.push_back({EmptyActionsWords::tr("Try again"), actions.retry});
    if (reason == EmptyReason::NotPermitted && actions.check)
        text.actions.push_back(
            {EmptyActionsWords::tr("Check"), std::bind_front(actions.check, scope.front())});
}

} // namespace tokendeck
