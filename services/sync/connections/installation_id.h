// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/json_file.h"

#include <QString>

#include <optional>

namespace tokendeck {

//! Tells this user's settings apart from those of other user profiles that keep their tokens in the
//! same keychain: a random id beside the list of connections. Read, or made, when first needed.
class InstallationId {
public:
    //! \p path as for JsonFile.
    explicit InstallationId(QString path);

    //! Empty where none could be kept.
    [[nodiscard]] QString value();

private:
    JsonFile m_file;
    std::optional<QString> m_value; //!< once read
};

} // namespace tokendeck
