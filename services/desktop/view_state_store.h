// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/json_file.h"
#include "models/domain/outcome.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace tokendeck {

//! What views remember: window geometry, columns, splitters, each under a key such as
//! "accounts/header". Kept apart from the preferences, in a file of its own.
class ViewStateStore {
public:
    //! \p filePath and \p notice as for JsonFile. Reads nothing yet.
    explicit ViewStateStore(const QString &filePath, JsonFile::Notice notice = {});

    //! Reads the file. Fails as JsonFile::read(); the store is empty then.
    [[nodiscard]] VoidOutcome load();

    //! The bytes under \p key; empty when there are none.
    [[nodiscard]] QByteArray state(const QString &key) const;
    //! Remembers \p state under \p key; an empty one forgets the key. Writes nothing yet.
    void setState(const QString &key, const QByteArray &state);

    //! Writes the file if something has changed since. Fails as JsonFile::write().
    [[nodiscard]] VoidOutcome save();

private:
    JsonFile m_file;
    QHash<QString, QByteArray> m_states;
    bool m_changed = false;
};

} // namespace tokendeck
