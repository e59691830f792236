// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/list_knowledge.h"
#include "services/sandbox/sandbox.h"
#include "tests/ui/languages/dialog_states.h"
#include "ui/changes/change_controller.h"
#include "ui/shell/shell.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

//! Two accounts of a sandbox, from the first of which is carried over.
struct Carrying {
    explicit Carrying(const Onlooker &onlooker)
        : ground(onlooker)
    {
    }

    ConnectionId add(const QUrl &url, const Secret &token, const Identity &identity,
                     const QString &name)
    {
        std::optional<Outcome<ConnectionId>> added;
        ground.parts.connections.add(
            {.candidate = {url, token}, .identity = identity, .name = name}, &context,
            [&](const Outcome<ConnectionId> &id) { added = id; });
        ground.waitFor(u"a connection"_s, [&] { return added && *added; });
        const ConnectionId id = **added;
        for (const ListKind kind : {ListKind::SharedTokens, ListKind::Filters})
            ground.waitFor(u"a list"_s, [&] {
                return knowledgeOf(ground.parts.workspace.status(id, kind))
                    == ListKnowledge::Current;
            });
        return id;
    }

    //! Shared tokens whose filters are \p filters, the first \p count of them.
    void begin(int count, bool filtered)
    {
        Selection selection{ListKind::SharedTokens, {}};
        for (const auto all = ground.parts.workspace.rows<SharedToken>(from);
             const SharedToken &token : *all) {
            if (int(selection.rows.size()) < count && token.filters.empty() != filtered)
                selection.rows.push_back({from, token.id.value()});
        }
        ground.window->findChild<Shell *>()->changes()->begin(RowAction::CarryOver, selection);
        ground.settle();
    }
    //! Those that have filters and have not expired.
    [[nodiscard]] QStringList namesToCarry() const
    {
        QStringList names;
        for (const auto all = ground.parts.workspace.rows<SharedToken>(from);
             const SharedToken &token : *all) {
            if (!token.filters.empty() && !token.expiresAt.hasCome(ground.parts.clock.now()))
                names.append(token.name);
        }
        return names;
    }
    //! Makes a token of that name in the other account, without a filter.
    void makeThere(const QString &name)
    {
        const CommandRun *made = ground.parts.commands.run(
            {other, CreateSharedToken{.draft = {.name = name}, .mayBeUnfiltered = true}});
        bool finished = false;
        QObject::connect(made, &CommandRun::finished, &context, [&] { finished = true; });
        ground.waitFor(u"a token"_s, [&] { return finished; });
        ground.settle();
    }
    void plan()
    {
        for (QCheckBox *box : ground.top()->findChildren<QCheckBox *>(u"target"_s)) {
            if (box->isVisible() && box->isEnabled())
                box->click();
        }
        ground.press(u"actionButton"_s);
    }
    //! Starts what is planned, which then is under way.
    void start() { ground.child<QAbstractButton>(u"actionButton"_s)->click(); }
    void waitForEnd()
    {
        const QString progress = u"carryProgress"_s;
        ground.waitFor(u"the result"_s,
                       [&] { return !visibleChild<QWidget>(ground.top(), progress); });
    }
    void addFault(const QString &spec)
    {
        const Outcome<sandbox::Fault> fault = sandbox::faultFromSpec(spec);
        if (!fault)
            qFatal("no fault");
        backend.addFault(*fault);
    }

    Sandbox backend;
    QObject context;
    StateWindow ground;
    ConnectionId from;
    ConnectionId other;
};

} // namespace

void showCarrying(const Onlooker &onlooker)
{
    Carrying carrying(onlooker);
    StateWindow &ground = carrying.ground;
    const Outcome<SandboxAccess> access = carrying.backend.start({.openSubAccounts = true});
    if (!access)
        qFatal("no sandbox");
    carrying.from = carrying.add(access->url, access->apiToken,
                                 {access->accountId, access->accountName}, u"Production"_s);
    const SandboxAccount &account = access->subAccounts.front();
    carrying.other =
        carrying.add(access->url, account.apiToken, {account.id, account.name}, u"Acme US"_s);
    const ConnectionId refused = ground.parts.addSample(u"Acme EU"_s);
    ground.parts.updateConnection(refused, [](ConnectionInfo &info) {
        info.state = ConnectionState::TokenUnavailable;
        info.problem = Problem{.kind = ProblemKind::Unauthorized};
    });
    ground.open();
    ground.showPage("shared");

    carrying.begin(1, false);
    ground.lookAndLeave(u"nothing to carry"_s);
    carrying.begin(2, true);
    ground.look(u"accounts"_s);
    ground.write(u"targetSearch"_s, u"nowhere"_s);
    ground.look(u"no account found"_s);
    ground.write(u"targetSearch"_s, {});
    carrying.plan();
    ground.look(u"plan"_s);
    carrying.addFault(u"POST /v1/shared-tokens/filters latency=300"_s);
    carrying.addFault(u"POST /v1/shared-tokens status=403 times=1"_s);
    carrying.start();
    ground.lookMeanwhile(u"under way"_s);
    carrying.waitForEnd();
    ground.look(u"one failed"_s);
    carrying.backend.clearFaults();
    ground.press(u"actionButton"_s);
    ground.look(u"plan for what has failed"_s);
    carrying.start();
    carrying.waitForEnd();
    ground.look(u"made"_s);
    ground.press(u"copyMade"_s);
    ground.lookAndLeave(u"copied"_s);

    // Into an account that has two of the names with other filters, and wants to be named.
    const QStringList taken = carrying.namesToCarry().last(2);
    for (const QString &name : taken)
        carrying.makeThere(name);
    if (!ground.parts.connections.setMarks(carrying.other, {.production = true}))
        qFatal("no marks");
    carrying.begin(100, true);
    carrying.plan();
    ground.child<QComboBox>(u"nameTaken"_s)->setCurrentIndex(1);
    ground.look(u"plan for production"_s);
    ground.child<QComboBox>(u"nameTaken"_s)->setCurrentIndex(0);
    ground.look(u"taken names are skipped"_s);
    for (const QString &name : {taken.front(), taken.back(), QString()}) {
        ground.write(u"carryNameEdit"_s, name);
        emit ground.child<QLineEdit>(u"carryNameEdit"_s)->textEdited(name);
        ground.look(u"called “%1”"_s.arg(name));
    }
    ground.lookAndLeave(u"at last"_s);
}

} // namespace tokendeck::test
