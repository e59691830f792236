// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/region.h"
#include "models/insight/estate/object_of.h"
#include "models/insight/findings/estate_findings.h"
#include "models/insight/search/row_facts.h"
#include "models/insight/search/timed_state.h"

namespace tokendeck {

//! What the states of one connection's rows follow from, beside the rows.
struct StateSource {
    //! None where nothing was concluded of the connection yet.
    std::shared_ptr<const ConnectionFacts> facts;
    std::shared_ptr<const EstateFindings> findings;
    Viewpoint at;
    QString backend; //!< of the connection, where there are facts

    //! Of \p connection, by \p findings, which may be null.
    [[nodiscard]] static StateSource of(std::shared_ptr<const EstateFindings> findings,
                                        const ConnectionId &connection, TimePoint now)
    {
        StateSource source{.at = {.now = now}};
        if (findings) {
            source.facts = findings->facts(connection);
            if (source.facts)
                source.backend = backendOf(source.facts->view.connection.apiUrl);
            source.at.limits = findings->at.limits;
            source.findings = std::move(findings);
        }
        return source;
    }
};

//! Whether \p state is seen in the row alone.
[[nodiscard]] constexpr bool isOfRow(RowState state)
{
    return state == RowState::NeverExpires || state == RowState::NeverUsed
        || state == RowState::Disabled || state == RowState::Unknown;
}

//! What names \p row, as \p source, which has facts, sees it.
template <typename Row> [[nodiscard]] ObjectRef objectOf(const Row &row, const StateSource &source)
{
    return objectOf(row, source.backend, source.facts->view.connection);
}

//! Whether a finding of \p row is silenced.
template <typename Row> [[nodiscard]] Truth isSilenced(const Row &row, const StateSource &source)
{
    return truthOf(!source.findings->silencedObjects.empty()
                   && source.findings->isSilenced(objectOf(row, source)));
}

//! What is wrong with \p row; not known where nothing was concluded of its connection yet.
template <typename Row>
[[nodiscard]] ObjectFindings findingsOf(const Row &row, const StateSource &source)
{
    if (!source.facts)
        return ObjectFindings::unknown();
    return source.findings->objects.empty() ? ObjectFindings()
                                            : source.findings->of(objectOf(row, source));
}

//! The states of \p row, but for timed ones. What rests on more than the row is
//! not known where nothing was concluded of its connection yet.
template <typename Row> [[nodiscard]] RowStates statesOf(const Row &row, const StateSource &source)
{
    static const ConnectionFacts nothing;
    RowStates states;
    for (const RowStateKey &key : RowStateKeys) {
        const RowState state = key.state;
        if (isTimed(state))
            continue;
        if (!source.facts && !isOfRow(state))
            states.set(state, Truth::Unknown);
        else if (state == RowState::Silenced)
            states.set(state, isSilenced(row, source));
        else
            states.set(state,
                       stateOf(state, row, source.facts ? *source.facts : nothing, source.at));
    }
    return states;
}

} // namespace tokendeck
