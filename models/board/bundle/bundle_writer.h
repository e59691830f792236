// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/bundle/connection_bundle.h"
#include "models/store/workspace.h"

#include <QByteArray>

#include <vector>

namespace tokendeck {

//! What is handed on beside the connections themselves.
struct BundleChoice {
    //! Main connections: what is below each goes with it. Those of the embedded sandbox never go.
    std::vector<ConnectionId> mains;
    bool notes = true; //!< notes and owners of API tokens
    bool silences = true;
};

//! A bundle, and what did not get into it.
struct MadeBundle {
    ConnectionBundle bundle; //!< without faults
    //! Notes, owners, names and reasons that hold what looks like a token.
    int heldBack = 0;
};

//! What \p choice names of \p workspace, with what \p silences silence of it. Characters that hide
//! something are left out of names, and texts that hold what looks like a token are held back.
[[nodiscard]] MadeBundle makeBundle(const Workspace &workspace,
                                    const std::vector<Silence> &silences,
                                    const BundleChoice &choice);

//! \p bundle as a readable file, which readBundle() reads to the same; \p now is the only other
//! thing that it tells.
[[nodiscard]] QByteArray bundleBytes(const ConnectionBundle &bundle, TimePoint now);

} // namespace tokendeck
