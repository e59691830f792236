// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desktop/clipboard_port.h"

#include <memory>

namespace tokendeck {

//! The clipboard of the Wayland compositor that this session has, for a program without a window or
//! without the focus as well: by ext-data-control-v1 or wlr-data-control-unstable-v1, as KDE's,
//! sway and others offer one to every program. nullptr where the compositor has neither, as
//! GNOME's.
//!
//! It has a connection of its own, which the event loop of this thread serves.
[[nodiscard]] std::unique_ptr<ClipboardPort> makeWaylandClipboard();

} // namespace tokendeck
