// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/token_traces.h"

#include "models/domain/names/token_words.h"
#include "models/store/known_token.h"

namespace tokendeck {

bool tellsOfToken(const Workspace &workspace, QStringView text)
{
    return holdsToken(text) || holdsPartOfToken(workspace, text);
}

} // namespace tokendeck
