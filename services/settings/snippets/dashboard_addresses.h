// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/json_file.h"
#include "models/domain/connection.h"
#include "models/domain/outcome.h"

#include <QJsonArray>
#include <QObject>
#include <QString>

#include <map>

namespace tokendeck {

//! The address of a dashboard for each account, from which the links of its shared tokens are made.
//! Holds no token (dashboardAddressOf()). What a newer version wrote stays in the file.
class DashboardAddresses final : public QObject {
    Q_OBJECT
public:
    //! \p filePath and \p notice as for JsonFile. Reads nothing yet.
    explicit DashboardAddresses(const QString &filePath, JsonFile::Notice notice = {},
                                QObject *parent = nullptr);

    //! Reads the file. Fails as JsonFile::read(), and where it has no list; there are none then.
    [[nodiscard]] VoidOutcome load();

    //! Of the account of \p connection, through whatever connection it is seen; empty without one.
    [[nodiscard]] QString of(const Connection &connection) const;
    //! Keeps \p address for that account; an empty one is forgotten. Fails as JsonFile::write(); it
    //! holds until the application ends then.
    [[nodiscard]] VoidOutcome set(const Connection &connection, const QString &address);

private:
    JsonFile m_file;
    std::map<QString, QString> m_addresses; //!< by account
    QJsonArray m_unreadable;
};

} // namespace tokendeck
