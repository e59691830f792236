// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/sync/refresh/sync_service.h"
#include "words/base/tone.h"

#include <QString>

namespace tokendeck {

//! What the sidebar's foot says about the sync.
struct SyncWords {
    QString text; //!< "Synced 12 s ago"
    QString details; //!< a sentence more, for the tooltip and for assistive technology
    Tone tone = Tone::Dim;

    friend bool operator==(const SyncWords &, const SyncWords &) = default;
};

//! The words for \p summary at \p now.
[[nodiscard]] SyncWords syncWords(const SyncSummary &summary, TimePoint now);

} // namespace tokendeck
