// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/protection.h"
#include "services/sync/runs/sub_account_run.h"
#include "tests/commands/command_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! What the marks of connections keep from being done: the table of what wants a name typed, and
//! that nothing is sent through a read-only connection.
class TestProtection : public QObject {
    Q_OBJECT
private slots:
    void wantsAName_data();
    void wantsAName();
    void severalWantTheConnections();
    void nothingOutsideOfProduction();
    void aNameThatCannotBeSeen();
    void whatIsTyped();
    void aFamilyIsProtectedAsAWhole();
    void nothingIsSentThroughAReadOnlyConnection();
    void aDeleteThatWaitsIsRefused();
    void plansSkipWhatIsReadOnly();
    void noTokenIsMadeInSubAccounts();
};

namespace {

constexpr AccountId Main(1000);
constexpr AccountId Sub(1001);

const ConnectionId Production(u"production"_s);
const ConnectionId ProductionSub(u"production-sub"_s);
const ConnectionId Alone(u"alone"_s);
const ConnectionId Test(u"test"_s);

SharedTokenBase base(std::vector<FilterId> filters,
                     FilterOperator filterOperator = FilterOperator::And)
{
    return {.id = SharedTokenId(7),
            .name = u"Wall"_s,
            .filters = std::move(filters),
            .filterOperator = filterOperator};
}

EditSharedToken edited(const SharedTokenBase &from, std::vector<FilterId> filters,
                       FilterOperator filterOperator = FilterOperator::And)
{
    return {.base = from,
            .change = {.filters = std::move(filters), .filterOperator = filterOperator}};
}

//! A main connection, marked, with one below it; a sub account of it that is connected by itself;
//! and one of another backend, without marks.
struct Estate {
    Estate()
        : workspace(background)
    {
        const QUrl url(u"https://api-eu.logz.io"_s);
        add({.id = Production,
             .name = u"Acme  EU"_s,
             .apiUrl = url,
             .accountId = Main,
             .marks = {.production = true}});
        add({.id = ProductionSub,
             .name = u"Payments"_s,
             .apiUrl = url,
             .accountId = AccountId(1002),
             .parent = Production,
             .marks = {.production = true}});
        add({.id = Alone, .name = u"Alone"_s, .apiUrl = url, .accountId = Sub});
        add({.id = Test,
             .name = u"Test"_s,
             .apiUrl = QUrl(u"https://api.logz.io"_s),
             .accountId = Main});
        for (const ConnectionId &id : {Production, Test})
            workspace.replaceRows<Filter>(
                id,
                {{.id = FilterId(1), .field = u"env"_s, .value = u"prod"_s},
                 {.id = FilterId(2), .field = u"team"_s, .value = u"web"_s}},
                {});
        drain({.jobs = &background});
    }
    void add(const Connection &connection) { workspace.addConnection({.connection = connection}); }
    void mark(const ConnectionId &id, const ConnectionMarks &marks)
    {
        ConnectionInfo info = *workspace.connection(id);
        info.connection.marks = marks;
        workspace.updateConnection(info);
    }
    [[nodiscard]] std::optional<TypedName> wanted(std::vector<Command> commands) const
    {
        return typedNameFor(workspace, commands);
    }

    Background background;
    Workspace workspace;
};

const Filter EnvProd{.id = FilterId(1), .field = u"env"_s, .value = u"prod"_s};

} // namespace

void TestProtection::wantsAName_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const Change &change, const QString &name = {}) {
        QTest::newRow(what) << change << name;
    };
    const std::vector<FilterId> one{FilterId(1)};
    const std::vector<FilterId> both{FilterId(1), FilterId(2)};
    using enum FilterOperator;
    row("a shared token is deleted", DeleteSharedToken{SharedTokenId(7), u"Wall"_s}, u"Wall"_s);
    row("a filter is deleted", DeleteFilter{EnvProd, {}}, u"env:prod"_s);
    row("a shipping token is deleted", DeleteShippingToken{ShippingTokenId(3), u"host"_s},
        u"host"_s);
    row("an API token is deleted", DeleteApiToken{ApiTokenId(4), u"CI"_s}, u"CI"_s);
    row("a filter is replaced", ReplaceFilter{EnvProd, {u"env"_s, u"dev"_s, {}}}, u"env:prod"_s);
    row("the old token goes", RotateSharedToken{base(one), OldToken::Delete}, u"Wall"_s);
    row("the old token stays", RotateSharedToken{base(one), OldToken::Keep});
    row("an account is opened", SetAccountSearchable{AccountId(1005), u"Web"_s, true}, u"Web"_s);
    row("an account is closed", SetAccountSearchable{AccountId(1005), u"Web"_s, false}, u"Web"_s);
    row("a filter less", edited(base(both), one), u"Wall"_s);
    row("the last filter less", edited(base(one), {}), u"Wall"_s);
    row("a filter more", edited(base(one), both));
    row("from all to any", edited(base(both), both, Or), u"Wall"_s);
    row("from any to all", edited(base(both, Or), both));
    row("one more of any", edited(base(one, Or), both, Or), u"Wall"_s);
    row("one less of any", edited(base(both, Or), one, Or));
    row("nothing of any", edited(base(both, Or), {}, Or), u"Wall"_s);
    row("any other filter", edited(base(one), {FilterId(2)}), u"Wall"_s);
    row("a filter that nobody knows less", edited(base({FilterId(1), FilterId(9)}), one),
        u"Wall"_s);
    row("a filter that nobody knows more", edited(base(one), {FilterId(1), FilterId(9)}));
    row("another operator for one filter", edited(base(one), one, Or));
    row("a first filter", edited(base({}), one));
    row("only a name", edited(base(both), both));
    row("a filter is attached", AttachFilters{base(one), {FilterId(2)}, {}});
    row("a filter is detached", AttachFilters{base(both), {}, one}, u"Wall"_s);
    row("one comes and one goes", AttachFilters{base(one), {FilterId(2)}, one}, u"Wall"_s);
    row("what was not attached is detached", AttachFilters{base(one), {}, {FilterId(2)}});
    row("something is made", CreateFilter{{u"env"_s, u"dev"_s, {}}});
    row("a shared token is made", CreateSharedToken{{.name = u"New"_s, .filters = one}, false});
    row("an unfiltered one is made", CreateSharedToken{{.name = u"New"_s}, true}, u"New"_s);
    row("a shipping token is made", CreateShippingToken{u"host"_s});
    row("an API token is made", CreateApiToken{u"CI"_s, {}});
    row("a rename", RenameShippingToken{ShippingTokenId(3), u"host"_s, u"other"_s});
    row("a successor", RotateShippingToken{ShippingTokenId(3), u"host"_s, u"other"_s});
    row("disabled", SetShippingTokenEnabled{ShippingTokenId(3), u"host"_s, false});
}

void TestProtection::wantsAName()
{
    QFETCH(Change, change);
    QFETCH(QString, name);
    const Estate estate;
    const std::optional<TypedName> wanted = estate.wanted({{Production, change}});
    QCOMPARE(wanted ? wanted->name : QString(), name);
    if (wanted) {
        QVERIFY(!wanted->isConnection);
        QCOMPARE(wanted->connection, u"Acme  EU"_s);
    }
    QVERIFY(!estate.wanted({{Test, change}}));
}

void TestProtection::severalWantTheConnections()
{
    Estate estate;
    const Change rename = RenameShippingToken{ShippingTokenId(3), u"host"_s, u"other"_s};
    // Whatever is done to them, and as one can type it.
    const TypedName expected{
        .name = u"Acme EU"_s, .isConnection = true, .connection = u"Acme  EU"_s};
    QCOMPARE(estate.wanted({{Production, rename}, {Production, rename}}), std::optional(expected));
    // What is connected below it counts as it.
    QCOMPARE(estate.wanted({{ProductionSub, rename}, {Production, rename}}),
             std::optional(expected));
    // Also where it is one among others.
    QCOMPARE(estate.wanted({{Test, rename}, {Test, rename}, {Production, rename}}),
             std::optional(expected));
    // Of several the one in which most is done.
    estate.mark(Test, {.production = true});
    const TypedName most{
        .name = u"Test"_s, .isConnection = true, .connection = u"Test"_s, .connections = 2};
    QCOMPARE(estate.wanted({{Production, rename}, {Test, rename}, {Test, rename}}),
             std::optional(most));
}

void TestProtection::nothingOutsideOfProduction()
{
    const Estate estate;
    const Change deletion = DeleteSharedToken{SharedTokenId(7), u"Wall"_s};
    QVERIFY(!estate.wanted({}));
    QVERIFY(!estate.wanted({{Test, deletion}}));
    QVERIFY(!estate.wanted({{Test, deletion}, {Alone, deletion}}));
    QVERIFY(!estate.wanted({{ConnectionId(u"gone"_s), deletion}}));
}

void TestProtection::aNameThatCannotBeSeen()
{
    Estate estate;
    const auto wanted = [&estate](const QString &name) {
        return estate.wanted({{Production, DeleteSharedToken{SharedTokenId(7), name}}});
    };
    QCOMPARE(wanted(u" Wa\u202Ell "_s)->name, u"Wall"_s);
    // Nothing to type: the connection's stands in.
    QCOMPARE(wanted(u"\u202E"_s)->name, u"Acme EU"_s);
    QVERIFY(wanted(u"\u202E"_s)->isConnection);
    ConnectionInfo nameless = *estate.workspace.connection(Production);
    nameless.connection.name = u"\u202E"_s;
    estate.workspace.updateConnection(nameless);
    QCOMPARE(wanted(u"\u202E"_s)->name, u"1000"_s);
}

void TestProtection::whatIsTyped()
{
    const TypedName wanted{.name = u"Café EU"_s};
    QVERIFY(wanted.isTypedIn(u"Café EU"_s));
    QVERIFY(wanted.isTypedIn(u"  Café   EU "_s));
    QVERIFY(wanted.isTypedIn(u"Cafe\u0301 EU"_s)); // as some keyboards write it
    QVERIFY(!wanted.isTypedIn(u"café EU"_s));
    QVERIFY(!wanted.isTypedIn(u"Café"_s));
    QVERIFY(!wanted.isTypedIn({}));
}

void TestProtection::aFamilyIsProtectedAsAWhole()
{
    Estate estate;
    // The setting of a sub account is its main account's to change, and the sub account's all the
    // same.
    const Command close{Production, SetAccountSearchable{Sub, u"Alone"_s, false}};
    const Command made{Production, CreateApiToken{u"CI"_s, Sub}};
    QVERIFY(!readOnlyOf(estate.workspace, close));
    estate.mark(Alone, {.readOnly = true});
    QCOMPARE(readOnlyOf(estate.workspace, close)->connection.id, Alone);
    QCOMPARE(readOnlyOf(estate.workspace, made)->connection.id, Alone);
    QVERIFY(!readOnlyOf(estate.workspace, {Production, CreateApiToken{u"CI"_s, {}}}));
    estate.mark(Production, {});
    estate.mark(Alone, {.production = true});
    QCOMPARE(estate.wanted({close})->connection, u"Alone"_s);
    // At another backend the same id is another account.
    QVERIFY(!estate.wanted({{Test, SetAccountSearchable{Sub, u"Alone"_s, false}}}));
}

void TestProtection::nothingIsSentThroughAReadOnlyConnection()
{
    CommandFixture fixture;
    const SharedToken token = fixture.makeToken(u"A"_s, {});
    fixture.ready();
    QVERIFY(fixture.run->connections.setMarks(fixture.main, {.readOnly = true}));
    const Finished finished = fixture.execute(DeleteSharedToken{token.id, token.name});
    QCOMPARE(finished.report.state, CommandState::Failed);
    QCOMPARE(finished.report.problem->kind, ProblemKind::ReadOnly);
    QCOMPARE(finished.report.problem->delivery, Delivery::NotSent);
    QCOMPARE(finished.finishes, 1);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.writes(), 0);
    QVERIFY(!fixture.hasMarks());
    QCOMPARE(fixture.activities->entries().front().problem, std::optional(ProblemKind::ReadOnly));
    // What makes something, too; and it works again when the switch is off.
    QCOMPARE(fixture.execute(CreateShippingToken{u"host"_s}).report.problem->kind,
             ProblemKind::ReadOnly);
    QVERIFY(fixture.run->connections.setMarks(fixture.main, {}));
    QCOMPARE(fixture.execute(DeleteSharedToken{token.id, token.name}).report.state,
             CommandState::Done);
}

void TestProtection::aDeleteThatWaitsIsRefused()
{
    CommandFixture fixture;
    const SharedToken token = fixture.makeToken(u"A"_s, {});
    fixture.ready();
    CommandRun *run =
        fixture.runner->runLater({fixture.main, DeleteSharedToken{token.id, token.name}});
    QVERIFY(fixture.run->connections.setMarks(fixture.main, {.readOnly = true}));
    fixture.runner->sendWaiting();
    QCOMPARE(fixture.finish(run).report.problem->kind, ProblemKind::ReadOnly);
    QCOMPARE(fixture.writes(), 0);
}

void TestProtection::plansSkipWhatIsReadOnly()
{
    CommandFixture fixture;
    const SharedToken token = fixture.makeToken(u"A"_s, {});
    fixture.ready();
    QVERIFY(fixture.run->connections.setMarks(fixture.main, {.readOnly = true}));
    const BulkPlan plan =
        fixture.runner->plan({{fixture.main, DeleteSharedToken{token.id, token.name}}});
    QCOMPARE(plan.items.front().skip, std::optional(BulkSkip::ReadOnly));
    QCOMPARE(plan.count(), 0);
}

void TestProtection::noTokenIsMadeInSubAccounts()
{
    CommandFixture fixture;
    fixture.ready();
    QVERIFY(fixture.run->connections.setMarks(fixture.main, {.readOnly = true}));
    SubAccountRun run(fixture.main, fixture.run->access, fixture.run->connections, fixture.clock);
    QSignalSpy ended(&run, &SubAccountRun::finished);
    run.start();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(run.problem()->kind, ProblemKind::ReadOnly);
    QCOMPARE(fixture.writes(), 0);
}

QTEST_GUILESS_MAIN(TestProtection)
#include "tst_protection.moc"
