// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/json_file.h"
#include "models/domain/outcome.h"
#include "services/settings/preferences.h"

#include <QJsonObject>
#include <QObject>

namespace tokendeck {

//! The one owner of the preferences and of their file, a JSON object that people can read. Members
//! that this version does not know are kept.
class PreferencesStore final : public QObject {
    Q_OBJECT

public:
    //! \p filePath and \p notice as for JsonFile. Reads nothing yet: current() is the defaults.
    explicit PreferencesStore(const QString &filePath, JsonFile::Notice notice = {},
                              QObject *parent = nullptr);

    //! Reads the file; without one the defaults hold. Values out of range are clamped, values of a
    //! wrong type are the default. Fails as JsonFile::read(); the defaults hold then.
    [[nodiscard]] VoidOutcome load();
    [[nodiscard]] const Preferences &current() const { return m_current; }

    //! Preferences::language as it stands in the file, which is only looked at: what is said of
    //! a file that cannot be read is said in some language.
    [[nodiscard]] static QString languageIn(const QString &filePath);

    //! Takes \p preferences, clamped, and writes what they change into the file. They hold for this
    //! run also when the file cannot be written (FileFailed), and the next save() writes them, too.
    [[nodiscard]] VoidOutcome save(const Preferences &preferences);

signals:
    //! After load() and save(), where something differs.
    void changed(const tokendeck::Preferences &preferences);

private:
    void take(const Preferences &preferences);

    JsonFile m_file;
    QJsonObject m_object; //!< as read and written, with the members of other versions
    Preferences m_current;
};

} // namespace tokendeck
