// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/safe_file.h"
#include "services/scan/known/known_tokens.h"

#include <optional>

namespace tokendeck {

//! Keeps fingerprints for searches without Logz.io, for the user alone. It is a copy: one that is
//! damaged or of another version is as none.
class KnownTokenFile {
public:
    //! \p path is absolute.
    explicit KnownTokenFile(const QString &path)
        : m_file(path)
    {
    }

    //! Nothing where there is none of use.
    [[nodiscard]] std::optional<KnownTokens> read() const;
    [[nodiscard]] FileOutcome<void> write(const KnownTokens &tokens) const;

private:
    SafeFile m_file;
};

} // namespace tokendeck
