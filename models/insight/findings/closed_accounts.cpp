// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/findings/closed_accounts.h"

#include "models/insight/estate/object_names.h"
#include "models/insight/estate/object_of.h"

#include <QHash>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! A sub account that is, or may be, closed to search.
struct Candidate {
    ObjectRef object;
    const Account *row = nullptr;
    size_t via = 0; //!< the connection that tells it, and can change it
    QStringList name; //!< as words
};

//! The candidates of one main account, by the first word that would name them.
struct Family {
    std::vector<Candidate> candidates;
    QMultiHash<QString, size_t> byWord;
};

using FamilyKey = std::pair<QString, AccountId>;

bool isSubAccount(const Account &row)
{
    return !row.fault && row.type == AccountType::Sub && row.ownerId;
}

std::map<FamilyKey, Family> familiesOf(const EstateView &view, const EstateIndex &index)
{
    std::vector<Candidate> all;
    for (size_t via = 0; via < view.connections.size(); ++via) {
        for (const Account &row : *view.connections[via].list<Account>().rows) {
            if (!isSubAccount(row))
                continue;
            all.push_back(
                {.object = objectOf(row, index.backend(via), view.connections[via].connection),
                 .row = &row,
                 .via = via});
        }
    }
    // Its main account's connection tells most of it, and is the one that can open it.
    const auto rank = [&](const Candidate &each) {
        const AccountId own = view.connections[each.via].connection.accountId;
        return std::tuple(!each.row->searchable.has_value(), own != *each.row->ownerId, each.via);
    };
    std::ranges::sort(all, [&](const Candidate &a, const Candidate &b) {
        if (a.object < b.object || b.object < a.object)
            return a.object < b.object;
        return rank(a) < rank(b);
    });
    const auto tail = std::ranges::unique(all, {}, &Candidate::object);
    all.erase(tail.begin(), tail.end());

    std::map<FamilyKey, Family> families;
    for (Candidate &each : all) {
        if (each.row->searchable == true)
            continue;
        Family &family = families[{each.object.backend, *each.row->ownerId}];
        each.name = wordsIn(each.row->name);
        if (!each.name.isEmpty())
            family.byWord.insert(each.name.front(), family.candidates.size());
        family.byWord.insert(QString::number(each.row->id.value()), family.candidates.size());
        family.candidates.push_back(std::move(each));
    }
    return families;
}

bool names(const QStringList &words, const Candidate &candidate)
{
    return words.contains(QString::number(candidate.row->id.value()))
        || containsWords(words, candidate.name);
}

} // namespace

void addClosedAccounts(Verdicts &verdicts, const EstateView &view, const EstateIndex &index,
                       const std::vector<SeenApiToken> &tokens, const RuleContext &context)
{
    constexpr FindingKind kind = FindingKind::ClosedAccount;
    if (context.at.limits.isOff(kind))
        return;
    std::map<FamilyKey, Family> families = familiesOf(view, index);
    // The tokens that name each candidate, in their order.
    std::map<const Candidate *, std::vector<const SeenApiToken *>> naming;
    for (const SeenApiToken &token : tokens) {
        const auto family = families.find({token.object.backend, token.object.account});
        if (family == families.end())
            continue;
        for (const auto &[row, seenBy] : token.seen) {
            const ApiTokenEntry *entry = seenBy->entry(row->id);
            if (!entry || entry->note.isEmpty())
                continue;
            const QStringList words = wordsIn(entry->note);
            for (const QString &word : words) {
                for (const size_t at : family->second.byWord.values(word)) {
                    const Candidate &candidate = family->second.candidates[at];
                    auto &by = naming[&candidate];
                    if (names(words, candidate) && (by.empty() || by.back() != &token))
                        by.push_back(&token);
                }
            }
        }
    }
    for (const auto &[key, family] : families) {
        for (const Candidate &candidate : family.candidates) {
            const auto found = naming.find(&candidate);
            if (found == naming.end() || found->second.empty())
                continue;
            const ConnectionId &connection = view.connections[candidate.via].connection.id;
            if (!candidate.row->searchable) {
                verdicts.doubts.push_back(
                    {.kind = kind, .object = candidate.object, .connection = connection});
                continue;
            }
            Finding finding{.kind = kind,
                            .severity = keyOf(kind).gravest,
                            .object = candidate.object,
                            .connection = connection,
                            .name = candidate.row->name,
                            .accountName = candidate.row->name,
                            .relatedName = found->second.front()->row->name,
                            .mend = Mend::OpenToSearch,
                            .place = Place::ScopeMap,
                            .fact = u"closed"_s};
            for (const SeenApiToken *token : found->second)
                finding.related.push_back(token->object);
            verdicts.found.push_back({.finding = std::move(finding)});
        }
    }
}

} // namespace tokendeck
