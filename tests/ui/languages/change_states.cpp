// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/dialog_states.h"
#include "ui/changes/change_controller.h"
#include "ui/reports/save_report_dialog.h"
#include "ui/shell/shell.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

//! Filters that ask the same: of the first two one is in use, of the others none, or both are.
void showMerges(StateWindow &ground, const ConnectionId &id)
{
    Workspace &workspace = ground.parts.workspace;
    std::vector<Filter> filters = *workspace.rows<Filter>(id);
    const Filter used = filters.front();
    const Filter usedOnce = filters[1];
    filters.push_back({FilterId(901), used.field, used.value, {}});
    filters.push_back({FilterId(902), u"env"_s, u"nobody"_s, {}});
    filters.push_back({FilterId(903), u"env"_s, u"nobody"_s, {}});
    filters.push_back({FilterId(904), usedOnce.field, usedOnce.value, {}});
    workspace.replaceRows(id, filters, ground.parts.clock.now());
    std::vector<SharedToken> tokens = *workspace.rows<SharedToken>(id);
    for (SharedToken &token : tokens) {
        if (std::ranges::find(token.filters, FilterId(3)) != token.filters.end())
            token.filters.push_back(FilterId(904));
    }
    workspace.replaceRows(id, tokens, ground.parts.clock.now());
    ground.showPage("filters");
    for (const int filter : {901, 902, 904}) {
        ground.window->findChild<Shell *>()->changes()->begin(RowAction::Merge,
                                                              {ListKind::Filters, {{id, filter}}});
        ground.lookAndLeave(u"of filter %1"_s.arg(filter));
    }
    // Who uses the filters is not known any more: they are not merged, but can be replaced.
    ground.parts.failList(id, ListKind::SharedTokens, {.kind = ProblemKind::TimedOut});
    ground.window->findChild<Shell *>()->changes()->begin(
        RowAction::Replace, {ListKind::Filters, {{id, used.id.value()}}});
    ground.lookAndLeave(u"of unknown use"_s);
}

//! Of a backend that does not list them.
void showApiTokens(StateWindow &ground, const ConnectionId &id)
{
    ground.parts.updateConnection(id, [](ConnectionInfo &info) { info.listsApiTokens = false; });
    const auto added = ground.parts.apiTokens.addByHand(id, u"ci-deployer"_s, u"Dana"_s, {});
    if (!added)
        qFatal("no API token");
    ground.showPage("api");
    ground.press(u"addByHandButton"_s);
    ground.look(u"empty"_s);
    ground.write(u"nameEdit"_s, u"0f5b2a1c-6d7e-4f80-9a1b-2c3d4e5f6071"_s);
    ground.lookAndLeave(u"a token in place of a name"_s);
    ground.window->findChild<Shell *>()->changes()->begin(
        RowAction::Delete, {ListKind::ApiTokens, {{id, added->value()}}});
    ground.lookAndLeave(u"with a console"_s);
}

void showSavingOfComparison(StateWindow &ground)
{
    (new SaveComparisonDialog(ground.window.get()))->open();
    ground.settle();
    auto *format = visibleChild<QComboBox>(ground.top());
    for (int each = 0; each < format->count(); ++each) {
        format->setCurrentIndex(each);
        ground.look(u"format %1"_s.arg(each));
    }
    ground.lookAndLeave(u"at last"_s);
}

} // namespace

void showChanges(const Onlooker &onlooker)
{
    StateWindow ground(onlooker);
    const ConnectionId id = ground.parts.addSample();
    ground.open({u"env: nobody"_s, u"ci-deployer"_s});
    showMerges(ground, id);
    showApiTokens(ground, id);
    showSavingOfComparison(ground);
}

} // namespace tokendeck::test
