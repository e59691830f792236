// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>

#include <tl/expected.hpp>

namespace tokendeck {

//! What a file of archived values says before them.
struct Seal {
    QLatin1StringView word; //!< what is in it, readable: "tokendeck-lists"
    int version = 1; //!< of what the values mean; another one cannot be read
};

//! Why bytes could not be unsealed.
enum class SealProblem {
    OtherVersion, //!< whole, as far as can be told, but of another version of this application
    Damaged, //!< not what was written, or something else
};

//! \p values with \p seal before them, and with what tells whether they are whole. They are
//! compressed: of lists a tenth is left, and reading them takes less time than reading more bytes.
[[nodiscard]] QByteArray sealed(const QByteArray &values, const Seal &seal);
//! The values of \p bytes, if those have been sealed with \p seal and are as they were.
[[nodiscard]] tl::expected<QByteArray, SealProblem> unsealed(const QByteArray &bytes,
                                                             const Seal &seal);

} // namespace tokendeck
