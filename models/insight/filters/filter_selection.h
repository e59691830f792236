// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/filters/log_match.h"

#include <optional>
#include <span>
#include <vector>

namespace tokendeck {

//! The filters of a shared token by their ids, and how they are combined.
struct FilterSelection {
    std::vector<FilterId> filters;
    FilterOperator filterOperator = FilterOperator::And;

    friend bool operator==(const FilterSelection &, const FilterSelection &) = default;
};

//! Whether both let the same logs through by the same filters: their order does not count, and the
//! operator does even where it has nothing to combine.
[[nodiscard]] bool isSame(const FilterSelection &a, const FilterSelection &b);

//! The filters of \p selection out of \p filters, which are sorted by id, in the selection's order.
[[nodiscard]] FilterSet filterSetOf(const FilterSelection &selection,
                                    std::span<const Filter> filters);

//! Whether a log may pass \p after that does not pass \p before. \p filters are sorted by id; of
//! those that are not known among them only the ids tell, and in doubt they may.
[[nodiscard]] bool mayWiden(const FilterSelection &before, const FilterSelection &after,
                            std::span<const Filter> filters);

//! A selection that is edited, and what the token has.
class SelectionDraft {
public:
    //! \p base is absent for a token that does not exist yet.
    explicit SelectionDraft(std::optional<FilterSelection> base = {});

    [[nodiscard]] const std::optional<FilterSelection> &base() const { return m_base; }
    [[nodiscard]] const FilterSelection &current() const { return m_current; }
    [[nodiscard]] bool isWaived() const { return m_waived; }

    void setChosen(FilterId id, bool chosen);
    [[nodiscard]] bool isChosen(FilterId id) const;
    void setOperator(FilterOperator filterOperator);
    void setWaived(bool waived) { m_waived = waived; }

    //! What the token has now. The draft stays when it was edited, and follows otherwise.
    void setBase(const FilterSelection &base);
    //! Gives the edits up.
    void takeBase();

    //! Whether it differs from the base; for a token that does not exist yet, from an empty one.
    [[nodiscard]] bool isEdited() const;
    //! Whether every log would be shown by this draft and was not before.
    [[nodiscard]] bool needsWaiver() const;
    //! Edited, and waived where that is needed.
    [[nodiscard]] bool canSave() const { return isEdited() && (!needsWaiver() || m_waived); }

private:
    std::optional<FilterSelection> m_base;
    FilterSelection m_current;
    bool m_waived = false;
};

//! What an admin should know about a selection before it is saved.
enum class SelectionFindingKind {
    ShowsEverything, //!< no filter
    ShowsNothing, //!< pair: two filters of one field under AND with different values
    Duplicate, //!< pair: the second asks what the first asks
    Redundant, //!< pair.second: the counted logs pass or do not pass without it just the same
    Unknown, //!< count: filters whose field and value are not known
};

struct SelectionFinding {
    SelectionFindingKind kind = SelectionFindingKind::ShowsEverything;
    FilterPair pair{0, 0}; //!< positions in FilterSet::filters
    int count = 0;

    friend bool operator==(const SelectionFinding &, const SelectionFinding &) = default;
};

//! The findings of \p set, the gravest first. \p counted are counts of the same set, or nullptr.
[[nodiscard]] std::vector<SelectionFinding> selectionFindings(const FilterSet &set,
                                                              const Exposure *counted);

//! One field and the values of it that a set asks for, each once.
struct FieldDemand {
    QString field;
    std::vector<QString> values;

    friend bool operator==(const FieldDemand &, const FieldDemand &) = default;
};

//! What \p set asks for, for a sentence: under OR the values of one field stand together; under AND
//! each has an entry of its own. Duplicates are left out.
[[nodiscard]] std::vector<FieldDemand> fieldDemands(const FilterSet &set);

} // namespace tokendeck
