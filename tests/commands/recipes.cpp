// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/recipes.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tokendeck::test {
namespace {

//! Filters a:1 and a:2, and the tokens One {a:1}, Two {a:1 AND a:2} and Three {a:2 OR a:1}.
struct Family {
    explicit Family(CommandFixture &fixture)
        : first(fixture.makeFilter(u"a"_s, u"1"_s))
        , second(fixture.makeFilter(u"a"_s, u"2"_s))
        , one(fixture.makeToken(u"One"_s, {first}))
        , two(fixture.makeToken(u"Two"_s, {first, second}))
        , three(fixture.makeToken(u"Three"_s, {second, first}, FilterOperator::Or))
    {
    }

    Filter first;
    Filter second;
    SharedToken one;
    SharedToken two;
    SharedToken three;
};

Change createToken(CommandFixture &fixture)
{
    const Family family(fixture);
    return CreateSharedToken{{.name = u"Made"_s, .filters = {family.first.id, family.second.id}}};
}

Change editToken(CommandFixture &fixture)
{
    const Family family(fixture);
    return EditSharedToken{SharedTokenBase::of(family.two),
                           {.filters = {family.second.id},
                            .filterOperator = FilterOperator::Or,
                            .name = u"Two anew"_s}};
}

Change attachFilter(CommandFixture &fixture)
{
    const Family family(fixture);
    return AttachFilters{.base = SharedTokenBase::of(family.one),
                         .attach = {family.second.id},
                         .detach = {family.first.id}};
}

Change rotateToken(CommandFixture &fixture)
{
    const Family family(fixture);
    return RotateSharedToken{SharedTokenBase::of(family.two), OldToken::Delete};
}

Change rotateTokenKeeping(CommandFixture &fixture)
{
    const Family family(fixture);
    return RotateSharedToken{SharedTokenBase::of(family.two), OldToken::Keep};
}

Change deleteToken(CommandFixture &fixture)
{
    const Family family(fixture);
    return DeleteSharedToken{family.two.id, family.two.name};
}

Change createFilter(CommandFixture &)
{
    return CreateFilter{{.field = u"a"_s, .value = u"1"_s, .description = u"One"_s}};
}

Change deleteFilter(CommandFixture &fixture)
{
    const Family family(fixture);
    return DeleteFilter{family.first, {family.one.id}};
}

Change replaceFilter(CommandFixture &fixture)
{
    const Family family(fixture);
    return ReplaceFilter{family.first, {.field = u"a"_s, .value = u"3"_s}};
}

//! a:2 is there already, and Two and Three have it beside a:1.
Change replaceFilterByOther(CommandFixture &fixture)
{
    const Family family(fixture);
    return ReplaceFilter{family.first, {.field = u"a"_s, .value = u"2"_s}};
}

//! A second a:1, which Two has beside the first, and Four alone: One, Two and Three move over.
Change mergeFilters(CommandFixture &fixture)
{
    const Family family(fixture);
    const Filter twin = fixture.makeFilter(u"a"_s, u"1"_s);
    fixture.setFilters(family.two, {family.first, twin});
    fixture.makeToken(u"Four"_s, {twin});
    return MergeFilters{family.first, twin};
}

bool isMerged(const Snapshot &, const Snapshot &after)
{
    return std::ranges::count(after.filters, u"1"_s, &Filter::value) == 1
        && std::ranges::all_of(QStringList{u"One"_s, u"Two"_s, u"Four"_s},
                               [&](const QString &name) { return after.has(name, {u"a:1"_s}); })
        && after.has(u"Three"_s, {u"a:2"_s, u"a:1"_s});
}

bool replacedByThird(const Snapshot &, const Snapshot &after)
{
    return !after.filter(u"a:1"_s) && after.has(u"One"_s, {u"a:3"_s})
        && after.has(u"Two"_s, {u"a:2"_s, u"a:3"_s}) && after.has(u"Three"_s, {u"a:2"_s, u"a:3"_s})
        && after.sharedToken(u"Three"_s)->filterOperator == FilterOperator::Or;
}

bool replacedBySecond(const Snapshot &, const Snapshot &after)
{
    return !after.filter(u"a:1"_s)
        && std::ranges::all_of(QStringList{u"One"_s, u"Two"_s, u"Three"_s},
                               [&](const QString &name) { return after.has(name, {u"a:2"_s}); });
}

bool isEnabled(const Snapshot &after, const QString &name)
{
    const ShippingToken *token = after.shippingToken(name);
    return token && token->enabled;
}

std::vector<Recipe> sharedTokenRecipes()
{
    return {
        {"create token", createToken,
         [](const Snapshot &, const Snapshot &after) {
             return after.has(u"Made"_s, {u"a:1"_s, u"a:2"_s}) && after.countShared(u"Made"_s) == 1;
         }},
        {"edit token", editToken,
         [](const Snapshot &, const Snapshot &after) {
             return after.has(u"Two anew"_s, {u"a:2"_s})
                 && after.sharedToken(u"Two anew"_s)->filterOperator == FilterOperator::Or;
         }},
        {"attach filter", attachFilter,
         [](const Snapshot &, const Snapshot &after) {
             return after.has(u"One"_s, {u"a:2"_s});
         }},
        {"rotate token", rotateToken,
         [](const Snapshot &before, const Snapshot &after) {
             return after.countShared(u"Two"_s) == 1 && after.has(u"Two"_s, {u"a:1"_s, u"a:2"_s})
                 && after.sharedToken(u"Two"_s)->id != before.sharedToken(u"Two"_s)->id
                 && after.sharedToken(u"Two"_s)->expiresAt
                 == before.sharedToken(u"Two"_s)->expiresAt;
         }},
        {"rotate token, keep the old one", rotateTokenKeeping,
         [](const Snapshot &, const Snapshot &after) {
             return after.countShared(u"Two"_s) == 2;
         }},
        {"delete token", deleteToken,
         [](const Snapshot &, const Snapshot &after) {
             return !after.sharedToken(u"Two"_s);
         }},
    };
}

std::vector<Recipe> filterRecipes()
{
    return {
        {"create filter", createFilter,
         [](const Snapshot &, const Snapshot &after) {
             return after.filter(u"a:1"_s);
         }},
        {.name = "delete filter",
         .prepare = deleteFilter,
         .holds =
             [](const Snapshot &, const Snapshot &after) {
                 return !after.filter(u"a:1"_s) && after.has(u"One"_s, {})
                     && after.has(u"Two"_s, {u"a:2"_s});
             },
         .uncovers = true},
        {"replace filter", replaceFilter, replacedByThird},
        {"replace filter by one that is there", replaceFilterByOther, replacedBySecond},
        {"merge filters", mergeFilters, isMerged},
    };
}

std::vector<Recipe> shippingTokenRecipes()
{
    return {
        {"create shipping token", [](CommandFixture &) { return CreateShippingToken{u"made"_s}; },
         [](const Snapshot &, const Snapshot &after) {
             return isEnabled(after, u"made"_s);
         }},
        {"rename shipping token",
         [](CommandFixture &fixture) {
             const ShippingToken token = fixture.makeShippingToken(u"old"_s);
             fixture.setEnabled(token, false);
             return RenameShippingToken{token.id, u"old"_s, u"new"_s};
         },
         [](const Snapshot &, const Snapshot &after) {
             return after.shippingToken(u"new"_s) && !isEnabled(after, u"new"_s)
                 && !after.shippingToken(u"old"_s);
         }},
        {"disable shipping token",
         [](CommandFixture &fixture) {
             const ShippingToken token = fixture.makeShippingToken(u"made"_s);
             return SetShippingTokenEnabled{token.id, token.name, false};
         },
         [](const Snapshot &, const Snapshot &after) {
             return !isEnabled(after, u"made"_s);
         }},
        {"enable shipping token",
         [](CommandFixture &fixture) {
             const ShippingToken token = fixture.makeShippingToken(u"made"_s);
             fixture.setEnabled(token, false);
             return SetShippingTokenEnabled{token.id, token.name, true};
         },
         [](const Snapshot &, const Snapshot &after) {
             return isEnabled(after, u"made"_s);
         }},
        {"delete shipping token",
         [](CommandFixture &fixture) {
             const ShippingToken token = fixture.makeShippingToken(u"made"_s);
             return DeleteShippingToken{token.id, token.name};
         },
         [](const Snapshot &, const Snapshot &after) {
             return !after.shippingToken(u"made"_s);
         }},
        {"rotate shipping token",
         [](CommandFixture &fixture) {
             const ShippingToken token = fixture.makeShippingToken(u"made"_s);
             return RotateShippingToken{token.id, token.name, u"made-2"_s};
         },
         [](const Snapshot &, const Snapshot &after) {
             return isEnabled(after, u"made"_s) && isEnabled(after, u"made-2"_s);
         }},
    };
}

std::vector<Recipe> apiTokenRecipes()
{
    return {
        {"create API token",
         [](CommandFixture &) {
             return CreateApiToken{u"made"_s, {}};
         },
         [](const Snapshot &, const Snapshot &after) {
             return after.apiToken(u"made"_s);
         }},
        {.name = "create API token of a sub account",
         .prepare =
             [](CommandFixture &fixture) {
                 for (const auto all = fixture.run->workspace.rows<Account>(fixture.main);
                      const Account &account : *all) {
                     if (account.type == AccountType::Sub)
                         return CreateApiToken{u"made"_s, account.id};
                 }
                 return CreateApiToken{};
             },
         // Not told to the main account's token.
         .holds = nullptr,
         .canBeSettled = false},
        {.name = "delete the API token in use",
         .prepare =
             [](CommandFixture &fixture) {
                 const auto rows = fixture.run->workspace.rows<ApiToken>(fixture.main);
                 const auto own =
                     std::ranges::find(*rows, fixture.access.apiToken, &ApiToken::token);
                 return DeleteApiToken{own->id, own->name, true};
             },
         .holds =
             [](const Snapshot &before, const Snapshot &after) {
                 return after.apiTokens.size() + 1 == before.apiTokens.size();
             },
         .deletesOwnToken = true},
        {"delete API token",
         [](CommandFixture &fixture) {
             const ApiToken token = fixture.makeApiToken(u"made"_s);
             return DeleteApiToken{token.id, token.name};
         },
         [](const Snapshot &, const Snapshot &after) {
             return !after.apiToken(u"made"_s);
         }},
    };
}

Change setSearchable(CommandFixture &fixture, bool searchable)
{
    const Account account = fixture.subAccount(!searchable);
    return SetAccountSearchable{account.id, account.name, searchable};
}

//! Whether one account more than before, of all that stand as they were, is \p searchable.
bool isSwitched(const Snapshot &before, const Snapshot &after, bool searchable)
{
    std::vector<AccountState> expected = before.accounts;
    const auto switched = std::ranges::find_if(expected, [&](const AccountState &account) {
        const AccountState *now = after.account(account.name);
        return now && now->searchable != account.searchable;
    });
    if (switched == expected.end() || switched->searchable == searchable)
        return false;
    switched->searchable = searchable;
    return expected == after.accounts;
}

std::vector<Recipe> accountRecipes()
{
    return {
        {"open a sub account to search",
         [](CommandFixture &fixture) { return setSearchable(fixture, true); },
         [](const Snapshot &before, const Snapshot &after) {
             return isSwitched(before, after, true);
         }},
        {"close a sub account to search",
         [](CommandFixture &fixture) { return setSearchable(fixture, false); },
         [](const Snapshot &before, const Snapshot &after) {
             return isSwitched(before, after, false);
         }},
    };
}

} // namespace

const std::vector<Recipe> &recipes()
{
    static const std::vector<Recipe> all = [] {
        std::vector<Recipe> made;
        for (std::vector<Recipe> part :
             {sharedTokenRecipes(), filterRecipes(), shippingTokenRecipes(), apiTokenRecipes(),
              accountRecipes()})
            std::ranges::move(part, std::back_inserter(made));
        return made;
    }();
    return all;
}

const Recipe &recipe(const QByteArray &name)
{
    return *std::ranges::find(recipes(), name, &Recipe::name);
}

QString RequestStep::fault(const QString &way) const
{
    return u"%1 %2 %3 nth=%4 times=1"_s.arg(QString::fromLatin1(method), path, way,
                                            QString::number(occurrence));
}

bool RequestStep::wasReached(const CommandFixture &fixture) const
{
    return std::ranges::count_if(fixture.requests(),
                                 [this](const sandbox::RequestRecord &record) {
                                     return record.method == method && record.path == path;
                                 })
        >= occurrence;
}

const std::vector<RequestStep> &requestsOf(const Recipe &recipe)
{
    static std::map<QByteArray, std::vector<RequestStep>> known;
    if (const auto found = known.find(recipe.name); found != known.end())
        return found->second;
    CommandFixture fixture;
    const Change change = recipe.prepare(fixture);
    fixture.ready();
    // A refresh that what was made begins would come in between, or not: this runner's has nothing
    // to ask with.
    Credentials none;
    const AccountAccess nobody(fixture.run->workspace, fixture.run->api, none);
    SyncService silent(fixture.run->workspace, nobody, fixture.run->http, fixture.clock);
    CommandRunner runner(fixture.run->workspace, fixture.run->access, silent, *fixture.activities,
                         fixture.clock);
    const CommandRun *run = runner.run({fixture.main, change});
    bool ended = false;
    QObject::connect(run, &CommandRun::finished, &fixture.context, [&] { ended = true; });
    if (!fixture.pump([&] { return ended; }))
        qFatal("%s does not end", recipe.name.constData());
    std::vector<RequestStep> requests;
    for (const sandbox::RequestRecord &record : fixture.requests()) {
        const auto before = std::ranges::count_if(requests, [&](const RequestStep &other) {
            return other.method == record.method && other.path == record.path;
        });
        requests.push_back({record.method, record.path, int(before) + 1});
    }
    return known.emplace(recipe.name, std::move(requests)).first->second;
}

bool tellsWhatRemains(const CommandReport &report)
{
    return std::ranges::any_of(report.notes, [](const CommandNote &note) {
        switch (note.kind) {
        case NoteKind::NewFilterRemains:
        case NoteKind::TokenMoved:
        case NoteKind::TokenKeepsOldFilter:
        case NoteKind::TokenUncertain:
        case NoteKind::OldTokenRemains:
        case NoteKind::NewTokenRemains:
            return true;
        default:
            return false;
        }
    });
}

} // namespace tokendeck::test
