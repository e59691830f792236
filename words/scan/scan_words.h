// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/files/scan_report.h"
#include "services/scan/tokens/sought_tokens.h"

#include <QString>

#include <vector>

namespace tokendeck {

class Workspace;

// What is said of a search in files. No sentence holds a part of a token.

//! "UTF-16".
[[nodiscard]] QString encodingWords(TextEncoding encoding);
//! "shared token “Partner portal”".
[[nodiscard]] QString ownerWords(const TokenOwner &owner);
//! "shared token “Partner portal” of “Acme” and 1 more".
[[nodiscard]] QString ownersWords(const std::vector<TokenOwner> &owners);
//! Where it stands, and whose it is: "a/b.yml:12:8: shared token “Partner portal” of “Acme”, in
//! UTF-16, staged in git".
[[nodiscard]] QString foundLine(const FoundPlace &place, const std::vector<TokenOwner> &owners);
//! Why it was not read: "no permission".
[[nodiscard]] QString unreadWords(const Unread &thing);
//! "a/b.zip: an archive, not opened".
[[nodiscard]] QString unreadLine(const Unread &thing);
//! "1,204 files, 35,300,112 bytes, 3 not read (2 without permission, 1 archive not opened)".
[[nodiscard]] QString scanSummary(const ScanReport &report);
//! What else is to be known of \p report: where it is not complete. Empty for nothing.
[[nodiscard]] QString scanReserve(const ScanReport &report);
//! Which tokens were not looked for: "The shared tokens of “Acme EU” were not read, so they are not
//! looked for." Empty for none.
[[nodiscard]] QString unreadListsWords(const std::vector<UnreadList> &lists,
                                       const Workspace &workspace);

} // namespace tokendeck
