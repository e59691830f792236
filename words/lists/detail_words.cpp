// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/detail_words.h"

#include "models/domain/names/display_name.h"
#include "models/insight/expiry.h"
#include "words/base/cell_words.h"
#include "words/base/number_words.h"
#include "words/base/time_words.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct DetailText {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::DetailWords)
};

DetailFact dateFact(const QString &name, TimePoint then, TimePoint now, Tone tone = Tone::Normal)
{
    return {name, dateText(then, now), exactTime(then), tone};
}

//! When something happened; nothing to be known where \p then is absent.
DetailFact pastFact(const QString &name, const std::optional<TimePoint> &then, TimePoint now)
{
    return then ? DetailFact{name, pastDateText(*then, now), exactTime(*then), Tone::Normal}
                : DetailFact{name, noValue(), DetailText::tr("Not known"), Tone::Normal};
}

DetailFact idFact(const QString &name, qint32 id)
{
    return {name, QString::number(id), {}, Tone::Normal};
}

DetailFact expiryFact(const SharedToken &token, TimePoint now, int daysToWarn)
{
    const QString name = DetailText::tr("Expires");
    const std::optional<TimePoint> &moment = token.expiresAt.moment();
    switch (expiryOf(token.expiresAt, now, daysToWarn)) {
    case Expiry::Unknown:
        return {name, notKnown(), DetailText::tr("The time that Logz.io names was not understood"),
                Tone::Warning};
    case Expiry::Never:
        return {name, never(), {}, Tone::Warning};
    case Expiry::Past:
        return dateFact(DetailText::tr("Expired"), *moment, now, Tone::Danger);
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
        return DetailText::tr("a connection of Tokendeck");
    case ApiTokenOrigin::Created:
        return DetailText::tr("made with Tokendeck");
    case ApiTokenOrigin::AddedByHand:
        return DetailText::tr("written down by hand");
    case ApiTokenOrigin::Listed:
        return DetailText::tr("the account’s list");
    }
    return {};
}

DetailFact checkFact(const ApiTokenEntry &entry, TimePoint now)
{
    DetailFact fact{DetailText::tr("Checked"), DetailText::tr("not yet"), {}, Tone::Dim};
    if (const auto &check = entry.check) {
        const QString when = timeSince(now, check->time);
        fact.value = check->identity
            ? DetailText::tr("works for %1, %2").arg(isolated(check->identity->accountName), when)
            : DetailText::tr("refused, %1").arg(when);
        fact.toolTip = exactTime(check->time);
        fact.tone = check->identity ? Tone::Good : Tone::Danger;
    }
    if (entry.checking) {
        fact.value = asking();
        fact.tone = Tone::Dim;
    } else if (entry.unanswered) {
        const QString silence =
            DetailText::tr("no answer, %1").arg(timeSince(now, *entry.unanswered));
        fact.value =
            entry.check ? DetailText::tr("%1; before that: %2").arg(silence, fact.value) : silence;
        fact.toolTip = exactTime(*entry.unanswered);
        fact.tone = Tone::Warning;
    }
    return fact;
}

DetailFacts filledOnes(DetailFacts facts)
{
    std::erase_if(facts, [](const DetailFact &fact) { return fact.value.isEmpty(); });
    return facts;
}

} // namespace

DetailFacts factsOf(const ShippingToken &token, TimePoint now)
{
    return filledOnes({
        {DetailText::tr("State"), enabledWord(token.enabled),
         token.enabled ? QString() : DetailText::tr("Logs sent with it are not accepted"),
         token.enabled ? Tone::Good : Tone::Dim},
        pastFact(DetailText::tr("Created"), token.createdAt, now),
        {DetailText::tr("Created by"), isolated(token.createdBy), {}, Tone::Normal},
        pastFact(DetailText::tr("Updated"), token.updatedAt, now),
        {DetailText::tr("Updated by"), isolated(token.updatedBy), {}, Tone::Normal},
        idFact(DetailText::tr("Token ID"), token.id.value()),
    });
}

DetailFacts factsOf(const SharedToken &token, TimePoint now, int daysToWarn)
{
    return {
        token.lastUsed.isNever()
            ? DetailFact{DetailText::tr("Last used"), never(), {}, Tone::Normal}
            : pastFact(DetailText::tr("Last used"), token.lastUsed.moment(), now),
        expiryFact(token, now, daysToWarn),
        idFact(DetailText::tr("Token ID"), token.id.value()),
    };
}

DetailFacts factsOf(const ApiToken &token, const ApiTokenEntry &entry, bool listed, TimePoint now)
{
    DetailFacts facts;
    if (token.createdAt)
        facts.push_back(pastFact(DetailText::tr("Created"), token.createdAt, now));
    facts.push_back(checkFact(entry, now));
    facts.push_back({DetailText::tr("Known from"), originText(entry.origin), {}, Tone::Normal});
    if (!entry.owner.isEmpty())
        facts.push_back({DetailText::tr("Owner"), isolated(entry.owner), {}, Tone::Normal});
    if (!entry.note.isEmpty())
        facts.push_back({DetailText::tr("Note"), isolated(entry.note), {}, Tone::Normal});
    // Below 0 are the numbers of what was written down by hand.
    if (listed && token.id.value() > 0)
        facts.push_back(idFact(DetailText::tr("Token ID"), token.id.value()));
    return facts;
}

DetailFacts factsOf(const Filter &filter, const QString &usedBy)
{
    return filledOnes({
        {DetailText::tr("Field"), isolated(filter.field), {}, Tone::Normal},
        {DetailText::tr("Value"), isolated(filter.value), {}, Tone::Normal},
        {DetailText::tr("Description"), isolated(filter.description), {}, Tone::Normal},
        {DetailText::tr("Used by"), usedBy, {}, Tone::Normal},
        idFact(DetailText::tr("Filter ID"), filter.id.value()),
    });
}

void addFault(DetailFacts &facts, const RowFault &fault)
{
    facts.push_back({DetailText::tr("State"), faultTitle({}), {}, Tone::Warning});
    facts.push_back({DetailText::tr("Where"), fault.jsonPath, {}, Tone::Normal});
    facts.push_back({DetailText::tr("Why"), fault.detail, {}, Tone::Normal});
}

DetailFacts factsOf(const RowFault &fault, qint32 id)
{
    DetailFacts facts;
    addFault(facts, fault);
    if (fault.hasId)
        facts.push_back(idFact(DetailText::tr("ID"), id));
    return facts;
}

DetailFact keptFact(TimePoint from)
{
    return {.name = DetailText::tr("As of"),
            .value = DetailText::tr("%1, not yet read again").arg(momentText(from)),
            .tone = Tone::Warning};
}

QString tokenNotReadAgain()
{
    return DetailText::tr("Its token comes when the list is read again");
}

QString tokenNotTold()
{
    return DetailText::tr("The backend does not tell this token again");
}

QString holderNote(const SharedToken &token, const QString &account, bool counted)
{
    if (token.filters.empty())
        return DetailText::tr("Its holder reads every log of %1.").arg(isolated(account));
    if (token.filters.size() == 1)
        return {};
    if (token.operatorAssumed)
        return DetailText::tr("Logz.io names no operator for it; AND is assumed.");
    if (counted)
        return {};
    return token.filterOperator == FilterOperator::And
        ? DetailText::tr("Logs that match all of these.")
        : DetailText::tr("Logs that match any of these.");
}

QString unknownHolderNote(const QString &account)
{
    return DetailText::tr("What can be read with it is not known; it may be every log of %1.")
        .arg(isolated(account));
}

QString shareSentence(qint64 passing, qint64 total)
{
    return total == 0
        ? DetailText::tr("There were no logs in the last 24 hours")
        : DetailText::tr("%1 of the logs of the last 24 hours").arg(shareText(passing, total));
}

QString countingLogs()
{
    return DetailText::tr("Counting the logs…");
}

QString logsOutOfReach()
{
    return DetailText::tr("The logs cannot be counted while Logz.io is out of reach.");
}

} // namespace tokendeck
