// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace tokendeck {

//! Whether \p text, standing where a name is wanted, is more likely a token: at least 28 hex digits
//! with dashes, as API and shared tokens are, or letters and digits without anything between them,
//! as shipping tokens are (the shortest example in the API's specification has 32).
[[nodiscard]] bool looksLikeToken(QStringView text);

//! Whether a word of \p text looks like a token: in a note, behind a sign or a dash, in a link.
[[nodiscard]] bool holdsToken(QStringView text);

//! Puts four bullets in the place of each word of \p text that looks like a token. Names that
//! programs give their errors ("AuthenticationCredentialsNotFoundException") stay.
void maskTokenWords(QString &text);

} // namespace tokendeck
