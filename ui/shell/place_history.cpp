// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/place_history.h"

#include <utility>

namespace tokendeck {

namespace {

constexpr size_t MostPlaces = 50;

//! Moves from one side to the other: \p present is put to \p to.
std::optional<Intent> step(std::vector<Intent> &from, std::vector<Intent> &to,
                           const Intent &present)
{
    if (from.empty())
        return {};
    Intent place = std::move(from.back());
    from.pop_back();
    to.push_back(present);
    return place;
}

} // namespace

void PlaceHistory::leave(const Intent &place)
{
    m_ahead.clear();
    m_behind.push_back(place);
    if (m_behind.size() > MostPlaces)
        m_behind.erase(m_behind.begin());
}

std::optional<Intent> PlaceHistory::back(const Intent &present)
{
    return step(m_behind, m_ahead, present);
}

std::optional<Intent> PlaceHistory::forward(const Intent &present)
{
    return step(m_ahead, m_behind, present);
}

} // namespace tokendeck
