// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/json_file.h"
#include "models/domain/outcome.h"
#include "models/insight/findings/silence.h"

#include <QJsonArray>
#include <QObject>

#include <vector>

namespace tokendeck {

//! What the admin has silenced, in a readable file without secrets. An entry that cannot be read
//! silences nothing, and stays in the file: a newer version may have written it.
class SilenceStore : public QObject {
    Q_OBJECT
public:
    //! \p filePath and \p notice as for JsonFile. Reads nothing yet.
    explicit SilenceStore(const QString &filePath, JsonFile::Notice notice = {},
                          QObject *parent = nullptr);

    //! Reads the file. Fails as JsonFile::read(), and where it has no list; nothing is silenced
    //! then.
    [[nodiscard]] VoidOutcome load();

    [[nodiscard]] const std::vector<Silence> &silences() const { return m_silences; }
    //! How many entries could not be read.
    [[nodiscard]] int unreadable() const { return int(m_unreadable.size()); }

    //! Keeps \p silence in place of one with its silenceId(). Fails as JsonFile::write(); it holds
    //! until the application ends then.
    [[nodiscard]] VoidOutcome add(const Silence &silence);
    //! The same of several, in one write.
    [[nodiscard]] VoidOutcome add(const std::vector<Silence> &silences);
    //! Forgets \p ended, in one write, but for what was silenced anew since. Fails as
    //! JsonFile::write(); they are forgotten until the application ends then.
    [[nodiscard]] VoidOutcome end(const std::vector<Silence> &ended);

signals:
    void changed();

private:
    [[nodiscard]] VoidOutcome write();

    JsonFile m_file;
    std::vector<Silence> m_silences;
    QJsonArray m_unreadable;
};

} // namespace tokendeck
