// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "words/lists/problems/problem_words.h"

#include <optional>

namespace tokendeck {

class AuditTrail;
class Workspace;

//! Why audit trails could not be read.
struct AuditTroubles {
    ProblemWords words; //!< of the first one, which names the others
    ConnectionId connection; //!< the first one
    QString shape; //!< of its answer, where that was not understood
};

//! Absent where all were read.
[[nodiscard]] std::optional<AuditTroubles> auditTroubles(const AuditTrail &trail,
                                                         const Workspace &workspace);

} // namespace tokendeck
