// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/json_file.h"
#include "models/domain/connection.h"
#include "models/domain/outcome.h"

#include <vector>

namespace tokendeck {

//! The list of connections as a readable file. It holds no secret: tokens are in the keychain under
//! the connections' ids.
class ConnectionFile {
public:
    //! \p path and \p notice as for JsonFile.
    explicit ConnectionFile(QString path, JsonFile::Notice notice = {});

    [[nodiscard]] const QString &path() const { return m_file.path(); }

    //! The connections in their order; none when there is no file. FileDamaged when the file, or an
    //! entry of it, is not what it should be: it was moved aside (Problem::detail names it).
    [[nodiscard]] Outcome<std::vector<Connection>> read();
    //! Brings what has changed in the list since it was read or written into the file, see
    //! JsonFile::write().
    [[nodiscard]] VoidOutcome write(const std::vector<Connection> &connections);

private:
    JsonFile m_file;
};

} // namespace tokendeck
