// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"
#include "services/scan/match/text_search.h"

#include <QByteArray>

#include <vector>

namespace tokendeck::test {

//! What a search has to find in \p text, found without any thought of speed: by trying each token
//! at each place, and base64 bit by bit.
[[nodiscard]] std::vector<TextHit> naiveSearch(const QByteArray &text,
                                               const std::vector<Secret> &tokens);

//! What \p search finds in \p text when it comes in pieces of the sizes \p pieces, again and again.
[[nodiscard]] std::vector<TextHit> searchInPieces(const TextSearch &search, const QByteArray &text,
                                                  const std::vector<qsizetype> &pieces);

//! \p text in UTF-16.
[[nodiscard]] QByteArray utf16(const QByteArray &text, bool little);

} // namespace tokendeck::test
