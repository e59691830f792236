// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/json_file.h"
#include "models/domain/ids.h"
#include "models/domain/outcome.h"

#include <QString>

#include <optional>
#include <set>

namespace tokendeck {

//! The keychain items that have to be removed, as a readable file without secrets: the ids of the
//! connections that they were of. Read when it is first needed.
class KeychainDebts {
public:
    //! \p path as for JsonFile.
    explicit KeychainDebts(QString path);

    [[nodiscard]] std::set<ConnectionId> all();
    //! FileFailed where it cannot be written; it is known until the application ends all the same.
    [[nodiscard]] VoidOutcome add(const ConnectionId &id);
    //! A debt that stays in the file because that cannot be written is paid once more.
    void strike(const ConnectionId &id);

private:
    [[nodiscard]] std::set<ConnectionId> &ids();
    [[nodiscard]] VoidOutcome write();

    JsonFile m_file;
    std::optional<std::set<ConnectionId>> m_ids; //!< once read
    bool m_unreadable = false; //!< the file is there and could not be read: it is not replaced
};

} // namespace tokendeck
