// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/same_secrets.h"

#include "models/domain/lists/row_kind.h"
#include "models/insight/findings/account_rules.h"

#include <QHash>
#include <QRandomGenerator>

#include <mutex>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! How many texts are read between two looks at the gate.
constexpr size_t TextsAtOnce = 256;

//! A text where it lies, and which object has it.
struct Holder {
    const Secret *text = nullptr;
    const QString *name = nullptr;
    ListKind list = ListKind::Accounts;
    qint32 id = 0;
    AccountId account;
    quint32 home = 0; //!< position of the connection that it counts for
    bool scored = false;
    bool isLocal = false; //!< its id is the connection's at \c via
    quint32 via = 0;
    size_t number = 0; //!< of the text; 0 where there is none
};

} // namespace

class SecretComparison::Private {
public:
    Private(SharedSecretGate guard, const EstateView &estate, const EstateIndex &places)
        : gate(std::move(guard))
        , view(estate)
        , index(places)
        , key(size_t(QRandomGenerator::system()->generate64()))
    {
    }

    [[nodiscard]] ObjectRef refOf(const Holder &holder) const
    {
        return {.backend = index.backend(holder.via),
                .account = holder.account,
                .list = holder.list,
                .id = holder.id,
                .local =
                    holder.isLocal ? view.connections[holder.via].connection.id : ConnectionId()};
    }

    template <typename Row>
    void add(const std::vector<Row> &rows, ListKind list, size_t home, AccountId account,
             TimePoint now)
    {
        for (const Row &row : rows) {
            if (row.fault)
                continue;
            Holder holder{.text = &row.token,
                          .name = &row.name,
                          .list = list,
                          .id = row.id.value(),
                          .account = account,
                          .home = quint32(home),
                          .isLocal = !row.id.isValid(),
                          .via = quint32(home)};
            if constexpr (std::is_same_v<Row, SharedToken>)
                holder.scored = isScored(row, now) == Truth::Yes;
            else
                holder.scored = isScored(row) == Truth::Yes;
            holders.push_back(holder);
        }
    }

    void readTexts()
    {
        for (size_t first = 0; first < holders.size(); first += TextsAtOnce) {
            const size_t end = std::min(first + TextsAtOnce, holders.size());
            const std::scoped_lock lock(*gate);
            for (size_t at = first; at < end; ++at) {
                const QByteArrayView text = holders[at].text->exposedText();
                // Odd, so that no text has the number of none.
                if (!text.isEmpty())
                    holders[at].number = qHashBits(text.data(), size_t(text.size()), key) | 1;
            }
        }
    }

    //! The holders from \p first to \p end, whose texts have one number, by text.
    std::vector<std::vector<const Holder *>> sameTexts(size_t first, size_t end) const
    {
        std::vector<std::vector<const Holder *>> groups;
        const std::scoped_lock lock(*gate);
        for (size_t at = first; at < end; ++at) {
            const Holder &holder = holders[at];
            if (holder.text->isEmpty())
                continue; // overwritten meanwhile
            const auto group = std::ranges::find_if(
                groups, [&](const auto &each) { return *each.front()->text == *holder.text; });
            if (group == groups.end())
                groups.push_back({&holder});
            else
                group->push_back(&holder);
        }
        return groups;
    }

    //! Leaves each account's token out that is one of the others.
    static void dropAccountTokens(std::vector<const Holder *> &group)
    {
        std::erase_if(group, [&group](const Holder *holder) {
            return holder->list == ListKind::Accounts
                && std::ranges::any_of(group, [holder](const Holder *other) {
                       return other->list == ListKind::ShippingTokens
                           && other->account == holder->account && other->home == holder->home;
                   });
        });
    }

    void judge(std::vector<const Holder *> group, Verdicts &verdicts) const
    {
        dropAccountTokens(group);
        std::vector<std::pair<ObjectRef, const Holder *>> objects;
        for (const Holder *holder : group)
            objects.emplace_back(refOf(*holder), holder);
        // Tokens before accounts: they can be rotated.
        std::ranges::sort(objects, [](const auto &a, const auto &b) {
            const auto isAccount = [](const auto &each) {
                return each.second->list == ListKind::Accounts;
            };
            if (isAccount(a) != isAccount(b))
                return isAccount(b);
            return a.first < b.first;
        });
        // Several connections see one object.
        const auto tail =
            std::ranges::unique(objects, {}, &std::pair<ObjectRef, const Holder *>::first);
        objects.erase(tail.begin(), tail.end());
        const auto isElsewhere = [&](const auto &each) {
            return each.first.account != objects.front().first.account
                || each.first.backend != objects.front().first.backend;
        };
        if (!std::ranges::any_of(objects, isElsewhere))
            return;
        const auto &[object, holder] = objects.front();
        const ConnectionId &home = view.connections[holder->home].connection.id;
        Found found{.finding = {.kind = FindingKind::SameSecret,
                                .severity = keyOf(FindingKind::SameSecret).gravest,
                                .object = object,
                                .connection = home,
                                .name = *holder->name,
                                .accountName =
                                    index.accountName(object.backend, object.account, holder->via),
                                .relatedName = *objects[1].second->name,
                                .place = Place::Related,
                                .fact = u"as"_s},
                    .scored = holder->scored};
        for (auto each = objects.begin() + 1; each != objects.end(); ++each) {
            const ConnectionId &there = view.connections[each->second->home].connection.id;
            found.finding.related.push_back(each->first);
            found.finding.elsewhere.push_back(
                {each->first, there,
                 index.accountName(each->first.backend, each->first.account, each->second->via)});
            found.finding.fact += u' ' + objectId(each->first);
            // Of another account, whose score is none too good by one that does not count, either.
            found.alike.push_back({each->first, there, each->second->scored});
        }
        verdicts.found.push_back(std::move(found));
    }

    SharedSecretGate gate;
    const EstateView &view;
    const EstateIndex &index;
    size_t key;
    std::vector<Holder> holders;
};

SecretComparison::SecretComparison(SharedSecretGate gate, const EstateView &view,
                                   const EstateIndex &index)
    : d(std::make_unique<Private>(std::move(gate), view, index))
{
}

SecretComparison::~SecretComparison() = default;

void SecretComparison::addTokens(const ConnectionView &list, TimePoint now)
{
    // Those that have functions of their own included.
    static_assert(AreAllWithToken<ShippingToken, SharedToken, ApiToken, Account>);
    const AccountId account = list.connection.accountId;
    size_t home = 0;
    while (d->view.connections[home].connection.id != list.connection.id)
        ++home;
    d->add(*list.list<ShippingToken>().rows, ListKind::ShippingTokens, home, account, now);
    d->add(*list.list<SharedToken>().rows, ListKind::SharedTokens, home, account, now);
}

void SecretComparison::addApiTokens(const std::vector<SeenApiToken> &tokens)
{
    for (const SeenApiToken &token : tokens) {
        for (const auto &[row, seenBy] : token.seen) {
            if (row->fault)
                continue;
            d->holders.push_back({.text = &row->token,
                                  .name = &row->name,
                                  .list = ListKind::ApiTokens,
                                  .id = token.object.id,
                                  .account = token.object.account,
                                  .home = quint32(token.home),
                                  .scored = isScored(*token.row) == Truth::Yes,
                                  .isLocal = token.object.local.isValid(),
                                  .via = quint32(seenBy - d->view.connections.data())});
        }
    }
}

void SecretComparison::addAccounts()
{
    for (size_t via = 0; via < d->view.connections.size(); ++via) {
        for (const Account &row : *d->view.connections[via].list<Account>().rows) {
            if (row.fault)
                continue;
            d->holders.push_back(
                {.text = &row.token,
                 .name = &row.name,
                 .id = row.id.value(),
                 .account = row.id,
                 .home = quint32(d->index.homeOf(d->index.backend(via), row.id, via)),
                 .via = quint32(via)});
        }
    }
}

void SecretComparison::conclude(Verdicts &verdicts)
{
    d->readTexts();
    for (const Holder &holder : d->holders) {
        // What the backend tells of these always has its text; of the others it need not.
        if (holder.number == 0
            && (holder.list == ListKind::ShippingTokens || holder.list == ListKind::SharedTokens))
            verdicts.doubts.push_back({.kind = FindingKind::SameSecret,
                                       .object = d->refOf(holder),
                                       .connection = d->view.connections[holder.home].connection.id,
                                       .scored = holder.scored});
    }
    std::ranges::sort(d->holders, {}, &Holder::number);
    for (size_t first = 0; first < d->holders.size();) {
        size_t end = first + 1;
        while (end < d->holders.size() && d->holders[end].number == d->holders[first].number)
            ++end;
        if (end - first > 1 && d->holders[first].number != 0) {
            for (std::vector<const Holder *> &group : d->sameTexts(first, end)) {
                if (group.size() > 1)
                    d->judge(std::move(group), verdicts);
            }
        }
        first = end;
    }
}

} // namespace tokendeck
