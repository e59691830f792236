// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/compare/filter_change.h"
#include "services/reports/report/report_source.h"

#include <QLatin1StringView>

#include <array>
#include <memory>
#include <vector>

namespace tokendeck {

enum class DifferenceKind {
    Appeared,
    Vanished,
    Renamed,
    Rotated, //!< another text under the same id, or a successor of the same name
    FiltersChanged,
    ExpiryMoved,
    Switched, //!< on or off
    NotKnown, //!< whether something differs
};
inline constexpr int DifferenceKindCount = int(DifferenceKind::NotKnown) + 1;

//! The word of each kind in files, in their order; never changed.
inline constexpr std::array DifferenceWords{
    QLatin1StringView("appeared"),        QLatin1StringView("vanished"),
    QLatin1StringView("renamed"),         QLatin1StringView("rotated"),
    QLatin1StringView("filters-changed"), QLatin1StringView("expiry-moved"),
    QLatin1StringView("switched"),        QLatin1StringView("not-known")};
static_assert(DifferenceWords.size() == DifferenceKindCount);

//! The word of each Visibility in files, in their order; never changed.
inline constexpr std::array VisibilityWords{
    QLatin1StringView("same"),     QLatin1StringView("more"),    QLatin1StringView("everything"),
    QLatin1StringView("less"),     QLatin1StringView("nothing"), QLatin1StringView("other"),
    QLatin1StringView("not-known")};
static_assert(VisibilityWords.size() == size_t(Visibility::NotKnown) + 1);

//! Why it is not known whether something differs.
enum class DoubtKind {
    ListUnread, //!< in one of both, or none of both: of all tokens of the list
    NotUnderstood, //!< the row, or so many rows of the list that any may be the token
    Filters, //!< some of them were not read
    Expiry,
};

//! The word of each DoubtKind in files, in their order; never changed.
inline constexpr std::array DoubtWords{QLatin1StringView("list-not-read"),
                                       QLatin1StringView("not-understood"),
                                       QLatin1StringView("filters"), QLatin1StringView("expiry")};
static_assert(DoubtWords.size() == size_t(DoubtKind::Expiry) + 1);

//! One thing that differs between two reports, or may.
struct Difference {
    DifferenceKind kind = DifferenceKind::Appeared;
    const TokenLine *before = nullptr; //!< of the earlier report; null where it has none
    //! Of the later report; null where it has none. Of a token that vanished: its line as one that
    //! is gone, if the later report has that.
    const TokenLine *after = nullptr;
    Visibility visibility = Visibility::Same; //!< of FiltersChanged
    DoubtKind doubt = DoubtKind::ListUnread; //!< of NotKnown
    //! Of a doubt about a whole list: what is known of it, and how many tokens it is about.
    ReportList list = {};
    int tokens = 0;
    bool unreadBefore = false; //!< of ListUnread: the earlier report lacks the list
    bool unreadAfter = false; //!< of ListUnread: the later one does

    //! The line that it is told by; of a doubt about a list, null.
    [[nodiscard]] const TokenLine *line() const { return before ? before : after; }
};

//! All that differs between two reports; by connection, account, kind of list and id.
struct Comparison {
    SharedReport before; //!< never null
    SharedReport after; //!< never null
    std::vector<Difference> differences;
    int compared = 0; //!< tokens that both have
    //! Whether a token with another text under its id would be seen: both have fingerprints of one
    //! key. A successor of the same name is seen in any case.
    bool tellsRotation = false;
    //! Of those compared, how many have no fingerprint on one side: whether they have another text
    //! is not known. Where tellsRotation is not set, of all it is not.
    int untold = 0;
    //! Tokens of accounts that one side tells and the other, a snapshot, does not hold: what became
    //! of them is not known.
    int notHeld = 0;

    //! Whether an account is in both.
    [[nodiscard]] bool hasCommonAccount() const;
    //! Whether each token with another text under its id would be seen.
    [[nodiscard]] bool tellsEachText() const { return tellsRotation && untold == 0; }
    //! How many there are of \p kind.
    [[nodiscard]] int count(DifferenceKind kind) const;
    //! Whether something is known to differ.
    [[nodiscard]] bool hasDifference() const;
};
using SharedComparison = std::shared_ptr<const Comparison>;

//! Compares \p before with \p after. What one of them does not tell is not known to differ: a list
//! that it has not read, a row that was not understood, an id that was given on another computer.
[[nodiscard]] Comparison compareReports(SharedReport before, SharedReport after);

//! Whether \p a and \p b tell the same. What they tell beside, as the last use of a token, is no
//! difference.
[[nodiscard]] bool tellTheSame(const Comparison &a, const Comparison &b);

} // namespace tokendeck
