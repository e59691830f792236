// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/findings_run.h"

#include "models/domain/names/account_names.h"
#include "models/insight/findings/account_rules.h"
#include "models/insight/findings/api_token_rules.h"
#include "models/insight/findings/estate_index.h"
#include "models/insight/findings/findings_sum.h"
#include "models/insight/findings/same_secrets.h"

#include <algorithm>
#include <map>

namespace tokendeck {

namespace {

int rowsOf(const ConnectionView &view)
{
    return int(view.list<ShippingToken>().rows->size() + view.list<SharedToken>().rows->size()
               + view.list<Filter>().rows->size());
}

//! What a score cannot do without.
constexpr std::array ScoredLists{ListKind::ShippingTokens, ListKind::SharedTokens,
                                 ListKind::Filters, ListKind::ApiTokens};

} // namespace

class FindingsRun::Private {
public:
    explicit Private(FindingsInput given)
        : input(std::move(given))
        , index(input.view)
        , result(std::make_shared<EstateFindings>())
    {
        result->at = input.context.at;
    }

    //! What was said before of \p view's account, if it holds still.
    [[nodiscard]] std::shared_ptr<const AccountVerdicts> unchanged(const ConnectionView &view) const
    {
        if (!input.before || input.before->at.limits != result->at.limits
            || input.before->at.now > result->at.now)
            return nullptr;
        const auto found = input.before->accounts.find(view.connection.id);
        if (found == input.before->accounts.end())
            return nullptr;
        const AccountVerdicts &account = *found->second;
        const std::optional<TimePoint> &edge = account.verdicts.nextEdge;
        const bool holds = account.facts->view == view && (!edge || result->at.now < *edge);
        return holds ? found->second : nullptr;
    }

    //! How many rows it took to judge the account at \p home.
    int judgeAccount(size_t home)
    {
        const ConnectionId &id = input.view.connections[home].connection.id;
        ConnectionView view = index.bestView(home);
        if (auto before = unchanged(view)) {
            result->accounts[id] = std::move(before);
            return 1;
        }
        const int rows = rowsOf(view);
        auto account = std::make_shared<AccountVerdicts>();
        account->facts = std::make_shared<const ConnectionFacts>(factsOf(std::move(view)));
        account->verdicts = accountVerdicts(*account->facts, index.backend(home), input.context);
        result->accounts[id] = std::move(account);
        return rows + 1;
    }

    void begin()
    {
        for (size_t at = 0; at < input.view.connections.size(); ++at) {
            const ConnectionView &view = input.view.connections[at];
            const size_t home = index.homeOf(index.backend(at), view.connection.accountId, at);
            result->homes[view.connection.id] = input.view.connections[home].connection.id;
            if (home != at)
                continue;
            const ConnectionView best = index.bestView(home);
            ScoreTally &tally = result->tallies[view.connection.id];
            for (const ListKind list : ScoredLists) {
                if (best.knowledge(list) == ListKnowledge::Unread)
                    tally.unread.push_back({view.connection.id, list});
            }
        }
    }

    void judgeApiTokens()
    {
        apiTokens = apiTokensOf(input.view, index);
        across = apiTokenVerdicts(input.view, index, apiTokens, input.context);
    }

    void compareTexts()
    {
        if (result->at.limits.isOff(FindingKind::SameSecret))
            return;
        SecretComparison comparison(input.view.gate, input.view, index);
        for (const auto &[id, account] : result->accounts)
            comparison.addTokens(account->facts->view, result->at.now);
        comparison.addApiTokens(apiTokens);
        comparison.addAccounts();
        comparison.conclude(across);
    }

    //! Accounts of different organisations have names that tell them apart. Told last: it depends
    //! on all connections, and what is said of one account stays while its own lists do.
    void tellAccountsApart()
    {
        const auto &all = input.view.connections;
        std::map<ConnectionId, const Connection *> byId;
        for (const ConnectionView &view : all)
            byId[view.connection.id] = &view.connection;
        std::map<std::pair<ConnectionId, QString>, QString> known;
        const auto distinct = [&](const Connection &of, const QString &account) {
            const auto [name, isNew] = known.try_emplace({of.id, account});
            if (isNew)
                name->second = distinctAccountName(all, of, account);
            return name->second;
        };
        for (std::vector<Finding> *list : {&result->findings, &result->silenced}) {
            for (Finding &finding : *list) {
                for (PlacedObject &other : finding.elsewhere) {
                    if (const auto of = byId.find(other.connection); of != byId.end())
                        other.accountName = distinct(*of->second, other.accountName);
                }
                const auto of = byId.find(finding.connection);
                if (of == byId.end())
                    continue;
                const QString name = distinct(*of->second, finding.accountName);
                if (finding.object.list == ListKind::Accounts
                    && finding.name == finding.accountName)
                    finding.name = name;
                if (isConnectionsToken(finding.object))
                    finding.name = distinctConnectionName(all, *of->second);
                finding.accountName = name;
            }
        }
    }

    FindingsInput input;
    EstateIndex index;
    std::shared_ptr<EstateFindings> result;
    size_t nextAccount = 0;
    int stage = 0;
    std::vector<SeenApiToken> apiTokens;
    Verdicts across; //!< what is said beside the accounts' own lists
};

FindingsRun::FindingsRun(FindingsInput input)
    : d(std::make_unique<Private>(std::move(input)))
{
}

FindingsRun::~FindingsRun() = default;

bool FindingsRun::step(int rows)
{
    const size_t count = d->input.view.connections.size();
    if (d->stage == 0) {
        if (d->nextAccount == 0)
            d->begin();
        for (int done = 0; d->nextAccount < count && done < rows; ++d->nextAccount) {
            if (d->index.isHome(d->nextAccount))
                done += d->judgeAccount(d->nextAccount);
        }
        if (d->nextAccount < count)
            return true;
    } else if (d->stage == 1) {
        d->judgeApiTokens();
    } else if (d->stage == 2) {
        d->compareTexts();
    } else if (d->stage == 3) {
        sumUp(*d->result, d->across, d->input.silences, {d->input.view, d->index, d->apiTokens});
        d->tellAccountsApart();
        d->input.before.reset();
    }
    return ++d->stage < 4;
}

//! Rows are asked for that, whatever is found wrong with them.
static bool failedAlike(const EstateFindings &a, const EstateFindings &b)
{
    return std::ranges::equal(a.accounts, b.accounts, [](const auto &one, const auto &other) {
        return one.second->facts->view.failedLists() == other.second->facts->view.failedLists();
    });
}

bool FindingsRun::differsFrom(const EstateFindings &other) const
{
    const EstateFindings &now = *d->result;
    return now.at.limits != other.at.limits || now.findings != other.findings
        || now.silenced != other.silenced || now.tallies != other.tallies
        || now.doubts != other.doubts || now.objects != other.objects || now.homes != other.homes
        || !failedAlike(now, other);
}

std::shared_ptr<const EstateFindings> FindingsRun::take()
{
    return std::exchange(d->result, nullptr);
}

std::shared_ptr<const EstateFindings> findingsOf(FindingsInput input)
{
    FindingsRun run(std::move(input));
    constexpr int all = std::numeric_limits<int>::max();
    while (run.step(all)) { }
    return run.take();
}

} // namespace tokendeck
