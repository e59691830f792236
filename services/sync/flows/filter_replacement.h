// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/flows/filter_writes.h"
#include "services/sync/flows/token_writes.h"

#include <optional>
#include <vector>

namespace tokendeck {

//! Puts one filter in place of another: makes it, or takes the one that is there, moves every token
//! over, deletes the old one.
//!
//! A token that had a filter has one at every moment: each is moved by one PUT that names the new
//! filter, and the old one is deleted after a reading in which no token has it. A token whose PUT
//! was answered counts as moved, also where a list that lags behind shows what it had before. When
//! a step before the deletion fails, the tokens go back and the new filter goes; what cannot be put
//! back stays behind one of the two filters and is named in the notes. The new filter goes only
//! after an answer for each token that may have it: a reading may lag behind.
class FilterReplacement {
public:
    //! \p context outlives this, and this its steps.
    FilterReplacement(CommandContext &context, ReplaceFilter change);
    //! Between two filters that ask the same.
    FilterReplacement(CommandContext &context, MergeFilters change);

    [[nodiscard]] Steps<void> run();

private:
    //! A token that has, or may have, the new filter because of this.
    struct Moved {
        SharedToken before;
        std::vector<FilterId> filters; //!< what was sent
        bool certain = true;
    };
    enum class Round { Clear, Again, Failed };

    //! Reads the filters, checks the old one, and finds or makes the new one.
    [[nodiscard]] Steps<bool> prepare();
    [[nodiscard]] Steps<bool> make(std::vector<Filter> filters);
    //! Whether both filters of a merge stand in \p filters as the admin saw them.
    [[nodiscard]] bool mayMerge(const std::vector<Filter> &filters);
    //! Whether \p filter stands in \p filters as the admin saw it; ends the command where not.
    [[nodiscard]] bool stands(const std::vector<Filter> &filters, const Filter &filter);
    //! Moves every token that has the old filter in a new reading.
    [[nodiscard]] Steps<Round> moveAll();
    [[nodiscard]] Steps<bool> move(SharedToken listed);
    [[nodiscard]] Steps<void> rollBack();
    //! Whether the backend has answered that the token is as it was, or is gone.
    [[nodiscard]] Steps<bool> putBack(Moved moved);
    //! Deletes the new filter if it was made here and no token has it.
    [[nodiscard]] Steps<bool> removeNew();
    [[nodiscard]] Steps<void> deleteOld();
    void stop(CommandState state, const Problem &problem);
    void noteToken(NoteKind kind, const SharedToken &token);
    void noteNewRemains();

    CommandContext &m_context;
    Filter m_old;
    FilterDraft m_draft; //!< of the new one
    std::optional<Filter> m_twin; //!< that stays, in a merge
    Filter m_new;
    bool m_createdHere = false;
    std::vector<Moved> m_moved;
};

} // namespace tokendeck
