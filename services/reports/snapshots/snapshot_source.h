// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/secret_gate.h"
#include "models/insight/report/fingerprint.h"
#include "models/store/workspace.h"
#include "services/reports/snapshots/snapshot.h"

namespace tokendeck {

//! What a snapshot is made of, as it stands at one moment: no row is copied.
struct SnapshotSource {
    Snapshot head; //!< all but the lists and what follows from them
    ListShares lists;
    SharedSecretGate gate; //!< of the workspace
};

//! What \p workspace holds of the account of \p info at \p now. A list that the backend has said is
//! not to be had is not known, whatever was read before; nor is one that an earlier run has kept.
[[nodiscard]] SnapshotSource snapshotSource(const Workspace &workspace, const ConnectionInfo &info,
                                            TimePoint now);

//! The snapshot of \p source, without any token, behind \p before, if there is one. Its tokens have
//! fingerprints by \p key; none without one. For the background.
[[nodiscard]] Snapshot snapshotFrom(SnapshotSource source, const Snapshot *before,
                                    const FingerprintKey &key = {});

//! Whether the backend has said that the list of \p status is not to be had.
[[nodiscard]] bool isDenied(const ListStatus &status);

} // namespace tokendeck
