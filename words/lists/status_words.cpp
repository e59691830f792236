// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/status_words.h"

#include "models/domain/names/display_name.h"
#include "words/base/number_words.h"
#include "words/base/search_words.h"
#include "words/base/time_words.h"
#include "words/lists/kind_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::StatusWords)
};

} // namespace

QString countWords(ListKind kind, int shown, int total, int selected, ListsRead told, int notKnown,
                   std::optional<TimePoint> keptFrom)
{
    if (told != ListsRead::All && total == 0)
        return StatusWords::tr("The number is not known");
    const bool all = told == ListsRead::All;
    const QString whole = countedHere(kind, total);
    QString text = shown == total
        ? (all ? whole : StatusWords::tr("At least %1").arg(whole))
        : (all ? StatusWords::tr("%1 of %2") : StatusWords::tr("%1 of at least %2"))
              .arg(numberText(shown), whole);
    if (notKnown > 0)
        text = StatusWords::tr("%1, %2").arg(text, notKnownWords(notKnown));
    if (selected > 0)
        text = StatusWords::tr("%1, %Ln selected", nullptr, int(selected)).arg(text);
    if (keptFrom)
        text = StatusWords::tr("%1, from %2, not yet read again").arg(text, momentText(*keptFrom));
    return text;
}

ShownCount shownCount(int count, ListsRead read)
{
    const QString number = numberText(count);
    if (read == ListsRead::All)
        return {number, number};
    if (read == ListsRead::None || count == 0)
        return {QString(QChar(0x2013)), StatusWords::tr("number not known")};
    return {StatusWords::tr("%1+").arg(number), StatusWords::tr("at least %1").arg(number)};
}

QString keptWords(TimePoint keptFrom)
{
    return StatusWords::tr("From %1, not yet read again").arg(momentText(keptFrom));
}

QString connectionFacts(const QString &region, int accounts)
{
    if (accounts < 1)
        return region;
    return StatusWords::tr("%1 · %2").arg(region, countedHere(ListKind::Accounts, accounts));
}

QString unfilteredWords(int count, const QString &name, const QString &account)
{
    if (count == 1)
        return StatusWords::tr("1 token has no filter: anyone with “%1” can read every log of %2.")
            .arg(isolated(name), isolated(account));
    if (!account.isEmpty())
        return StatusWords::tr(
                   "%Ln tokens have no filter: anyone with one of them can read every log of "
                   "%1.",
                   nullptr, count)
            .arg(isolated(account));
    return StatusWords::tr(
        "%Ln tokens have no filter: anyone with one of them can read every log of its "
        "account.",
        nullptr, count);
}

QString sharedTokensSupportText(const QString &account, AccountId id, const QString &requestId)
{
    QString text = StatusWords::tr("Please enable the shared-token API for our account %1 (ID %2). "
                                   "GET /v1/shared-tokens answers 403 “Insufficient privileges”.")
                       .arg(isolated(account), QString::number(id.value()));
    if (!requestId.isEmpty())
        text += u' ' + StatusWords::tr("Request ID: %1").arg(requestId);
    return text;
}

} // namespace tokendeck
