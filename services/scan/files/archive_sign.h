// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace tokendeck {

//! Whether a file that begins with \p bytes is packed or encrypted, so that a token in it cannot be
//! seen. 16 bytes tell.
[[nodiscard]] bool isArchive(QByteArrayView bytes);

} // namespace tokendeck
