// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/snapshots/snapshot.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace tokendeck {

enum class SealProblem;

//! \p snapshot as the bytes of a file.
[[nodiscard]] QByteArray snapshotBytes(const Snapshot &snapshot);
//! What snapshotBytes() made \p bytes of.
[[nodiscard]] tl::expected<Snapshot, SealProblem> snapshotOf(const QByteArray &bytes);

} // namespace tokendeck
