// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search/search_query.h"

#include <QRect>

#include <span>

class QLineEdit;
class QPainter;

namespace tokendeck {

// Words of a search that cannot be asked, where they stand in its field.

//! Where \p word is seen in \p field, in its coordinates; empty where it is out of sight.
[[nodiscard]] QRect placeOfWord(const QLineEdit &field, const SearchWord &word);
//! Draws a line below \p word.
void paintFault(QPainter *painter, const QLineEdit &field, const SearchWord &word);

} // namespace tokendeck
