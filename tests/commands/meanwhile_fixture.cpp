// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/meanwhile_fixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

MeanwhileFixture::MeanwhileFixture()
    : first(makeFilter(u"a"_s, u"1"_s))
    , second(makeFilter(u"a"_s, u"2"_s))
    , third(makeFilter(u"a"_s, u"3"_s))
    , one(makeToken(u"One"_s, {first}))
    , two(makeToken(u"Two"_s, {first, second}))
{
    ready();
}

CommandReport MeanwhileFixture::reportOf(const Change &change)
{
    CommandReport report = execute(change).report;
    backend.clearFaults();
    if (!settle())
        report.state = CommandState::Waiting; // fails every comparison
    return report;
}

CommandReport MeanwhileFixture::reportWith(const Change &change, const QString &held,
                                           const QString &when,
                                           const std::function<void()> &meanwhile)
{
    addFault(held + u" hang times=1 when="_s + when);
    CommandRun *begun = runner->run({main, change});
    std::optional<CommandReport> report;
    QObject::connect(begun, &CommandRun::finished, &context,
                     [&report, begun] { report = begun->report(); });
    const auto hangs = [this] {
        return std::ranges::any_of(
            requests(), [](const sandbox::RequestRecord &request) { return request.status == 0; });
    };
    holdsClock = true;
    if (!pump([&] { return report || hangs(); }) || report)
        qFatal("the request was not sent");
    meanwhile();
    holdsClock = false;
    if (!pump([&] { return report.has_value(); }) || !settle())
        qFatal("the command did not finish");
    return *report;
}

void MeanwhileFixture::checkShown()
{
    const Snapshot after = snapshot();
    const Snapshot inSight = shown();
    QVERIFY(inSight.sharedTokens == after.sharedTokens);
    QVERIFY(inSight.filters == after.filters);
    QVERIFY(inSight.shippingTokens == after.shippingTokens);
}

} // namespace tokendeck::test
