// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/played_backend.h"
#include "tests/ui/languages/dialog_states.h"
#include "ui/base/action_spec.h"

#include <QAbstractButton>
#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokendeck::test {

namespace {

constexpr auto CreatePath = "/v1/api-tokens/sub-account";

void waitForEnd(StateWindow &ground)
{
    ground.waitFor(u"the end"_s, [&] {
        return visibleChild<QAbstractButton>(ground.top(), u"closeSubAccounts"_s) != nullptr;
    });
}

//! Begins by \p button, in a dialog or on a page, and ends it while the first token is made.
void showCancelled(StateWindow &ground, PlayedBackend &backend, const QString &button)
{
    const int before = backend.server.count("POST", CreatePath);
    // The answer does not come to its end.
    backend.fault(CreatePath, {.body = "{   }", .pieces = 5});
    ground.child<QAbstractButton>(button)->click();
    ground.waitFor(u"a request"_s,
                   [&] { return backend.server.count("POST", CreatePath) > before; });
    ground.lookMeanwhile(u"connecting sub accounts"_s);
    ground.press(u"cancelSubAccounts"_s);
    waitForEnd(ground);
    ground.look(u"cancelled, and a token may remain"_s);
    backend.clearFaults();
    ground.press(u"closeSubAccounts"_s);
}

//! Of the tokens that are made from now on the first is refused, for the second a page answers.
void failTwo(PlayedBackend &backend, int round = 1)
{
    backend.whenAsked(CreatePath, [&backend, round] {
        backend.clearFaults();
        if (round == 1)
            backend.fault(CreatePath,
                          {.status = 403, .body = R"({"message": "Not on this plan"})"});
        else if (round == 2)
            backend.fault(
                CreatePath,
                {.body = "<html><title>Web filter</title></html>", .contentType = "text/html"});
        if (round < 3)
            failTwo(backend, round + 1);
    });
}

//! Begins by \p button, and tries again what has failed.
void showFailed(StateWindow &ground, PlayedBackend &backend, const QString &button)
{
    failTwo(backend);
    ground.child<QAbstractButton>(button)->click();
    waitForEnd(ground);
    ground.look(u"some have failed"_s);
    ground.press(u"retrySubAccounts"_s);
    waitForEnd(ground);
    ground.look(u"all are connected"_s);
    ground.press(u"closeSubAccounts"_s);
}

//! Enters the token of the main account \p account on the start page.
void openStartPage(StateWindow &ground, PlayedBackend &backend, AccountId account)
{
    ground.trigger(ActionId::AddConnection);
    auto *region = ground.child<QComboBox>(u"regionCombo"_s);
    region->setCurrentIndex(region->count() - 1);
    ground.write(u"customUrl"_s, backend.url().toString());
    ground.write(u"tokenEdit"_s, u"0f5b2a1c-6d7e-4f80-9a1b-2c3d4e5f6071"_s);
    ground.parts.clock.advance(700ms);
    ground.look(u"a token that is refused"_s);
    ground.write(u"tokenEdit"_s, QString::fromUtf8(backend.token(account).exposedText()));
    ground.parts.clock.advance(700ms);
    ground.settle();
    ground.look(u"a token that is known"_s);
}

} // namespace

void showConnecting(const Onlooker &onlooker)
{
    PlayedBackend backend(3, 3);
    StateWindow ground(onlooker);
    QObject context;
    std::optional<Outcome<ConnectionId>> added;
    ground.parts.connections.add({.candidate = {backend.url(), backend.token()},
                                  .identity = {PlayedBackend::Main, u"Account 1000"_s},
                                  .name = u"Acme"_s},
                                 &context, [&](const Outcome<ConnectionId> &id) { added = id; });
    ground.waitFor(u"a connection"_s, [&] { return added && *added; });
    QStringList names{u"Not on this plan"_s, u"Web filter"_s};
    for (int family = 1; family <= 3; ++family) {
        for (int team = 1; team <= 3; ++team)
            names.append(u"Team %1-%2"_s.arg(family).arg(team));
    }
    ground.open(names);
    ground.showPage("overview");
    ground.press(u"messageAction"_s);
    ground.look(u"before"_s);
    showCancelled(ground, backend, u"actionButton"_s);
    ground.press(u"messageAction"_s);
    showFailed(ground, backend, u"actionButton"_s);
    openStartPage(ground, backend, AccountId(2000));
    showCancelled(ground, backend, u"connectButton"_s);
    openStartPage(ground, backend, AccountId(3000));
    showFailed(ground, backend, u"connectButton"_s);
    ground.trigger(ActionId::Lock);
    ground.look(u"locked"_s);
}

} // namespace tokendeck::test
