// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <mutex>

namespace tokendeck {

//! Keeps the background out of the tokens' memory while they are overwritten.
//!
//! Published lists never change but for their tokens, which Workspace::dropSecrets() overwrites
//! where they are, because copying 100,000 rows without them costs more than a frame. It holds the
//! gate for that. So must each background job that reads a row's token, copies a row or compares
//! two; for one row or a few hundred at a time. The UI thread reads tokens without it.
using SecretGate = std::mutex;

//! A job's share of the gate: it may outlive the workspace.
using SharedSecretGate = std::shared_ptr<SecretGate>;

} // namespace tokendeck
