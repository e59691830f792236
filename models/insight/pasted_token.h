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

} // namespace tokendeck
