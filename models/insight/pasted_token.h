// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace tokendeck {

//! The token in \p text as people copy it: in quotes, behind a header's name ("X-API-TOKEN: …",
//! "Authorization: Bearer …"), in a curl line, as a member of JSON or YAML or a line of an
//! environment file, with a comma behind it. A part of \p text, so that no copy of a secret is
//! made; all of it but blanks and quotes where nothing is recognised.
[[nodiscard]] QStringView pastedToken(QStringView text);

//! Whether \p token has only characters that a token can have: visible ASCII without quotes and
//! other signs of what stands around one.
[[nodiscard]] bool canBeToken(QStringView token);

//! Whether \p text, standing where a name is wanted, is more likely a token: at least 28 hex digits
//! with dashes, as API and shared tokens are, or letters and digits without anything between them,
//! as shipping tokens are (the shortest example in the API's specification has 32).
[[nodiscard]] bool looksLikeToken(QStringView text);

//! Whether a word of \p text looks like a token: in a note, behind a sign, in a link.
[[nodiscard]] bool holdsToken(QStringView text);

} // namespace tokendeck
