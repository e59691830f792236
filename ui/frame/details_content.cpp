// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/details_content.h"

#include "models/domain/display_name.h"
#include "models/insight/expiry.h"
#include "models/tables/base/table_segment.h"
#include "words/base/cell_words.h"
#include "words/base/filter_words.h"
#include "words/base/number_words.h"
#include "words/base/time_words.h"
#include "words/lists/kind_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct DetailsContentWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::Details)
};

DetailsContent::Token tokenOf(const Secret &secret, TokenField::Fetch fetch)
{
    if (secret.isEmpty())
        return {{}, DetailsContentWords::tr("The backend does not tell this token again"), {}};
    return {secret.masked(), {}, std::move(fetch)};
}

DetailsContent::Fact dateFact(const QString &name, TimePoint then, TimePoint now,
                              Tone tone = Tone::Normal)
{
    return {name, dateText(then, now), exactTime(then), tone};
}

//! When something happened; nothing to be known where \p then is absent.
DetailsContent::Fact pastFact(const QString &name, const std::optional<TimePoint> &then,
                              TimePoint now)
{
    return then
        ? DetailsContent::Fact{name, pastDateText(*then, now), exactTime(*then), Tone::Normal}
        : DetailsContent::Fact{name, noValue(), DetailsContentWords::tr("Not known"), Tone::Normal};
}

DetailsContent::Fact idFact(const QString &name, qint32 id)
{
    return {name, QString::number(id), {}, Tone::Normal};
}

QString kindIn(const QString &kind, const QString &account)
{
    return u"%1 · %2"_s.arg(kind, isolated(account));
}

DetailsContent::Fact expiryFact(const SharedToken &token, TimePoint now)
{
    const QString name = DetailsContentWords::tr("Expires");
    const std::optional<TimePoint> &moment = token.expiresAt.moment();
    switch (expiryOf(token.expiresAt, now)) {
    case Expiry::Unknown:
        return {name, notKnown(),
                DetailsContentWords::tr("The time that Logz.io names was not understood"),
                Tone::Warning};
    case Expiry::Never:
        return {name, never(), {}, Tone::Warning};
    case Expiry::Past:
        return dateFact(DetailsContentWords::tr("Expired"), *moment, now, Tone::Danger);
    case Expiry::Soon:
        return dateFact(name, *moment, now, Tone::Warning);
    case Expiry::Later:
        break;
    }
    return dateFact(name, *moment, now);
}

QString originText(ApiTokenOrigin origin)
{
    switch (origin) {
    case ApiTokenOrigin::Connected:
        return DetailsContentWords::tr("a connection of Tokendeck");
    case ApiTokenOrigin::Created:
        return DetailsContentWords::tr("made with Tokendeck");
    case ApiTokenOrigin::AddedByHand:
        return DetailsContentWords::tr("written down by hand");
    case ApiTokenOrigin::Listed:
        return DetailsContentWords::tr("the account’s list");
    }
    return {};
}

DetailsContent::Fact checkFact(const ApiTokenEntry &entry, TimePoint now)
{
    DetailsContent::Fact fact{
        DetailsContentWords::tr("Checked"), DetailsContentWords::tr("not yet"), {}, Tone::Dim};
    if (const auto &check = entry.check) {
        const QString when = timeSince(now, check->time);
        fact.value = check->identity ? DetailsContentWords::tr("works for %1, %2")
                                           .arg(isolated(check->identity->accountName), when)
                                     : DetailsContentWords::tr("refused, %1").arg(when);
        fact.toolTip = exactTime(check->time);
        fact.tone = check->identity ? Tone::Good : Tone::Danger;
    }
    if (entry.checking) {
        fact.value = asking();
        fact.tone = Tone::Dim;
    } else if (entry.unanswered) {
        const QString silence =
            DetailsContentWords::tr("no answer, %1").arg(timeSince(now, *entry.unanswered));
        fact.value = entry.check
            ? DetailsContentWords::tr("%1; before that: %2").arg(silence, fact.value)
            : silence;
        fact.toolTip = exactTime(*entry.unanswered);
        fact.tone = Tone::Warning;
    }
    return fact;
}

std::optional<DetailsContent::Share> shareOf(const SharedTokenSight &sight)
{
    using Share = DetailsContent::Share;
    if (!sight.share)
        return sight.counting
            ? std::optional(Share{{}, DetailsContentWords::tr("Counting the logs…")})
            : std::nullopt;
    const auto &[passing, total] = *sight.share;
    if (total == 0)
        return Share{{}, DetailsContentWords::tr("There were no logs in the last 24 hours")};
    return Share{double(passing) / double(total),
                 DetailsContentWords::tr("%1 of the logs of the last 24 hours")
                     .arg(shareText(passing, total))};
}

} // namespace

void addFault(std::vector<DetailsContent::Fact> &facts, const RowFault &fault)
{
    facts.push_back({DetailsContentWords::tr("State"), faultTitle({}), {}, Tone::Warning});
    facts.push_back({DetailsContentWords::tr("Where"), fault.jsonPath, {}, Tone::Normal});
    facts.push_back({DetailsContentWords::tr("Why"), fault.detail, {}, Tone::Normal});
}

DetailsContent detailsOf(const RowFault &fault, ListKind kind, const QString &title,
                         const QString &account, qint32 id)
{
    DetailsContent content;
    content.title = title;
    content.subtitle = kindIn(capitalized(kindWord(kind)), account);
    addFault(content.facts, fault);
    if (fault.hasId)
        content.facts.push_back(idFact(DetailsContentWords::tr("ID"), id));
    if (kind == ListKind::SharedTokens)
        content.seesNote = DetailsContentWords::tr(
                               "What can be read with it is not known; it may be every log of %1.")
                               .arg(isolated(account));
    return content;
}

DetailsContent detailsOf(const ShippingToken &token, const QString &account, TimePoint now,
                         TokenField::Fetch fetch)
{
    DetailsContent content;
    content.title = isolated(token.name);
    content.subtitle = kindIn(DetailsContentWords::tr("Shipping token"), account);
    content.token = tokenOf(token.token, std::move(fetch));
    content.facts = {
        {DetailsContentWords::tr("State"), enabledWord(token.enabled),
         token.enabled ? QString() : DetailsContentWords::tr("Logs sent with it are not accepted"),
         token.enabled ? Tone::Good : Tone::Dim},
        pastFact(DetailsContentWords::tr("Created"), token.createdAt, now),
        {DetailsContentWords::tr("Created by"), isolated(token.createdBy), {}, Tone::Normal},
        pastFact(DetailsContentWords::tr("Updated"), token.updatedAt, now),
        {DetailsContentWords::tr("Updated by"), isolated(token.updatedBy), {}, Tone::Normal},
        idFact(DetailsContentWords::tr("Token ID"), token.id.value()),
    };
    std::erase_if(content.facts, [](const auto &fact) { return fact.value.isEmpty(); });
    return content;
}

DetailsContent detailsOf(const SharedToken &token, const QString &account,
                         const SharedTokenSight &sight, TimePoint now, TokenField::Fetch fetch)
{
    DetailsContent content;
    content.title = isolated(token.name);
    content.subtitle = kindIn(DetailsContentWords::tr("Shared token"), account);
    content.token = tokenOf(token.token, std::move(fetch));
    content.facts = {
        token.lastUsed.isNever()
            ? DetailsContent::Fact{DetailsContentWords::tr("Last used"), never(), {}, Tone::Normal}
            : pastFact(DetailsContentWords::tr("Last used"), token.lastUsed.moment(), now),
        expiryFact(token, now),
        idFact(DetailsContentWords::tr("Token ID"), token.id.value()),
    };
    content.sees = sight.filters;
    content.seesShare = shareOf(sight);
    if (token.filters.empty())
        content.seesNote =
            DetailsContentWords::tr("Its holder reads every log of %1.").arg(isolated(account));
    else if (token.filters.size() > 1 && token.operatorAssumed)
        content.seesNote =
            DetailsContentWords::tr("Logz.io names no operator for it; AND is assumed.");
    else if (token.filters.size() > 1 && !content.seesShare)
        content.seesNote = token.filterOperator == FilterOperator::And
            ? DetailsContentWords::tr("Logs that match all of these.")
            : DetailsContentWords::tr("Logs that match any of these.");
    return content;
}

DetailsContent detailsOf(const ApiToken &token, const QString &account, const ApiTokenEntry &entry,
                         bool listed, TimePoint now, TokenField::Fetch fetch)
{
    DetailsContent content;
    content.title = isolated(token.name);
    content.subtitle = u"%1 · %2"_s.arg(DetailsContentWords::tr("API token"), account);
    content.token = tokenOf(token.token, std::move(fetch));
    if (token.createdAt)
        content.facts.push_back(pastFact(DetailsContentWords::tr("Created"), token.createdAt, now));
    content.facts.push_back(checkFact(entry, now));
    content.facts.push_back(
        {DetailsContentWords::tr("Known from"), originText(entry.origin), {}, Tone::Normal});
    if (!entry.owner.isEmpty())
        content.facts.push_back(
            {DetailsContentWords::tr("Owner"), isolated(entry.owner), {}, Tone::Normal});
    if (!entry.note.isEmpty())
        content.facts.push_back(
            {DetailsContentWords::tr("Note"), isolated(entry.note), {}, Tone::Normal});
    // Below 0 are the numbers of what was written down by hand.
    if (listed && token.id.value() > 0)
        content.facts.push_back(idFact(DetailsContentWords::tr("Token ID"), token.id.value()));
    return content;
}

DetailsContent detailsOf(const Filter &filter, const QString &account, const QString &usedBy)
{
    DetailsContent content;
    content.title = shownFilter(filter);
    content.subtitle = kindIn(DetailsContentWords::tr("Filter"), account);
    content.facts = {
        {DetailsContentWords::tr("Field"), isolated(filter.field), {}, Tone::Normal},
        {DetailsContentWords::tr("Value"), isolated(filter.value), {}, Tone::Normal},
        {DetailsContentWords::tr("Description"), isolated(filter.description), {}, Tone::Normal},
        {DetailsContentWords::tr("Used by"), usedBy, {}, Tone::Normal},
        idFact(DetailsContentWords::tr("Filter ID"), filter.id.value()),
    };
    std::erase_if(content.facts, [](const auto &fact) { return fact.value.isEmpty(); });
    return content;
}

} // namespace tokendeck
