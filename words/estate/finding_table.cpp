// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/estate/finding_table.h"

#include "models/insight/estate/finding_key.h"

#include <QtGlobal>

#include <array>

namespace tokendeck {

namespace {

//! A row for each kind, in the order of the enumeration.
constexpr std::array<FindingRow, FindingKindCount> FindingRows{
    FindingRow{
        .kind = FindingKind::OpenSharedToken,
        .name = QT_TRANSLATE_NOOP("Finding", "Shared tokens without a filter"),
        .title = QT_TRANSLATE_NOOP("Finding", "%1 has no filter"),
        .why = QT_TRANSLATE_NOOP("Finding", "Whoever has its link reads every log of the account."),
        .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln shared tokens have no filter")},
    FindingRow{.kind = FindingKind::RefusedApiToken,
               .name = QT_TRANSLATE_NOOP("Finding", "Refused API tokens"),
               .title = QT_TRANSLATE_NOOP("Finding", "Logz.io refused %1"),
               .why = QT_TRANSLATE_NOOP("Finding", "Whatever works with it has stopped working."),
               .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln API tokens were refused")},
    FindingRow{.kind = FindingKind::ExpiringSoon,
               .name = QT_TRANSLATE_NOOP("Finding", "Shared tokens in use that expire soon"),
               .title = QT_TRANSLATE_NOOP("Finding", "%1 expires %2"),
               .why = QT_TRANSLATE_NOOP("Finding", "Its links are in use, and stop working then."),
               .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln shared tokens in use expire soon")},
    FindingRow{.kind = FindingKind::SameSecret,
               .name = QT_TRANSLATE_NOOP("Finding", "One token in two places"),
               .title = QT_TRANSLATE_NOOP("Finding", "%1 and %2 are the same token"),
               .titleOfMore =
                   QT_TRANSLATE_N_NOOP("Finding", "%1 and %Ln others are the same token"),
               .why = QT_TRANSLATE_NOOP("Finding", "Who has the one has the other, in %2."),
               .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln tokens are in more than one place")},
    FindingRow{.kind = FindingKind::SeesNothing,
               .name = QT_TRANSLATE_NOOP("Finding", "Shared tokens that see nothing"),
               .title = QT_TRANSLATE_NOOP("Finding", "%1 sees nothing"),
               .why = QT_TRANSLATE_NOOP(
                   "Finding", "Its filters contradict each other, so that no log passes them."),
               .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln shared tokens see nothing")},
    FindingRow{.kind = FindingKind::NeverExpires,
               .name = QT_TRANSLATE_NOOP("Finding", "Shared tokens that never expire"),
               .title = QT_TRANSLATE_NOOP("Finding", "%1 never expires"),
               .why = QT_TRANSLATE_NOOP("Finding", "Every link that was ever sent works for good."),
               .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln shared tokens never expire")},
    FindingRow{.kind = FindingKind::Unused,
               .name = QT_TRANSLATE_NOOP("Finding", "Unused shared tokens"),
               .title = QT_TRANSLATE_NOOP("Finding", "%1 was last used %2"),
               .why = QT_TRANSLATE_NOOP("Finding", "Its links still work, for whoever finds them."),
               .many =
                   QT_TRANSLATE_N_NOOP("Finding", "%Ln shared tokens were not used for %1 days")},
    FindingRow{
        .kind = FindingKind::SingleShippingToken,
        .name = QT_TRANSLATE_NOOP("Finding", "Accounts with a single shipping token"),
        .title = QT_TRANSLATE_NOOP("Finding", "%3 has one enabled shipping token"),
        .why =
            QT_TRANSLATE_NOOP("Finding", "If it has to be blocked, nothing is left to ship with."),
        .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln accounts have one enabled shipping token")},
    FindingRow{
        .kind = FindingKind::LimitNearlyReached,
        .name = QT_TRANSLATE_NOOP("Finding", "Shipping tokens near their limit"),
        .title = QT_TRANSLATE_NOOP("Finding", "%1 has %2 shipping tokens enabled"),
        .why = QT_TRANSLATE_NOOP("Finding", "At the limit none can be made, enabled or rotated."),
        .many =
            QT_TRANSLATE_N_NOOP("Finding", "%Ln accounts are near their limit of shipping tokens")},
    FindingRow{.kind = FindingKind::ClosedAccount,
               .name = QT_TRANSLATE_NOOP("Finding", "Closed accounts that a note names"),
               .title = QT_TRANSLATE_NOOP("Finding", "%1 is closed to search"),
               .why = QT_TRANSLATE_NOOP(
                   "Finding", "The note on the API token %2 names it, and cannot be true."),
               .many = QT_TRANSLATE_N_NOOP(
                   "Finding", "%Ln accounts are closed to search although notes name them")},
    FindingRow{.kind = FindingKind::Expired,
               .name = QT_TRANSLATE_NOOP("Finding", "Expired shared tokens"),
               .title = QT_TRANSLATE_NOOP("Finding", "%1 expired %2"),
               .why = QT_TRANSLATE_NOOP("Finding", "It opens nothing any more."),
               .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln shared tokens have expired")},
    FindingRow{.kind = FindingKind::NeverUsed,
               .name = QT_TRANSLATE_NOOP("Finding", "Shared tokens that were never used"),
               .title = QT_TRANSLATE_NOOP("Finding", "%1 was never used"),
               .why = QT_TRANSLATE_NOOP("Finding", "Nobody seems to need it."),
               .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln shared tokens were never used")},
    FindingRow{.kind = FindingKind::OldShippingToken,
               .name = QT_TRANSLATE_NOOP("Finding", "Old shipping tokens"),
               .title = QT_TRANSLATE_NOOP("Finding", "%1 was made %2"),
               .why = QT_TRANSLATE_NOOP(
                   "Finding", "The longer a token is in use, the more places it has come to."),
               .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln shipping tokens are old")},
    FindingRow{
        .kind = FindingKind::TwinFilters,
        .name = QT_TRANSLATE_NOOP("Finding", "Filters that are there twice"),
        .title = QT_TRANSLATE_NOOP("Finding", "%1 is there twice"),
        .titleOfMore = QT_TRANSLATE_N_NOOP("Finding", "%1 is there %Ln more times"),
        .why = QT_TRANSLATE_NOOP("Finding", "When one is replaced, the other is easily forgotten."),
        .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln filters are there more than once")},
    FindingRow{
        .kind = FindingKind::TwinTokens,
        .name = QT_TRANSLATE_NOOP("Finding", "Shared tokens with the same filters"),
        .title = QT_TRANSLATE_NOOP("Finding", "%1 and %2 have the same filters"),
        .titleOfMore = QT_TRANSLATE_N_NOOP("Finding", "%1 and %Ln others have the same filters"),
        .why = QT_TRANSLATE_NOOP("Finding", "One of them may be enough."),
        .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln sets of filters have several shared tokens")},
    FindingRow{.kind = FindingKind::IdleFilter,
               .name = QT_TRANSLATE_NOOP("Finding", "Filters that no token has"),
               .title = QT_TRANSLATE_NOOP("Finding", "%1 is attached to no token"),
               .why = QT_TRANSLATE_NOOP("Finding", "It limits nothing."),
               .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln filters are attached to no token")},
    FindingRow{
        .kind = FindingKind::SaysNothing,
        .name = QT_TRANSLATE_NOOP("Finding", "Names that say nothing"),
        .title = QT_TRANSLATE_NOOP("Finding", "%1 does not say what it is for"),
        .why = QT_TRANSLATE_NOOP("Finding", "Nobody can tell who would miss it if it had to go."),
        .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln tokens do not say what they are for")},
    FindingRow{.kind = FindingKind::NobodysApiToken,
               .name = QT_TRANSLATE_NOOP("Finding", "API tokens without an owner"),
               .title = QT_TRANSLATE_NOOP("Finding", "%1 has no owner"),
               .why = QT_TRANSLATE_NOOP("Finding",
                                        "When it has to be replaced, nobody knows whom to ask."),
               .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln API tokens have no owner")},
    FindingRow{.kind = FindingKind::NotChecked,
               .name = QT_TRANSLATE_NOOP("Finding", "API tokens that were not checked for long"),
               .title = QT_TRANSLATE_NOOP("Finding", "%1 was not checked for long"),
               .why = QT_TRANSLATE_NOOP("Finding", "Whether it still works is not known."),
               .many = QT_TRANSLATE_N_NOOP("Finding", "%Ln API tokens were not checked for long")},
};

static_assert(
    [] {
        for (size_t row = 0; row < FindingRows.size(); ++row) {
            const FindingRow &each = FindingRows[row];
            if (each.kind != FindingKind(row) || !each.name || !each.title || !each.why
                || !each.many)
                return false;
        }
        return true;
    }(),
    "a kind of finding has no row, one out of order, or one without words");

} // namespace

const FindingRow &rowOf(FindingKind kind)
{
    return FindingRows[size_t(kind)];
}

} // namespace tokendeck
