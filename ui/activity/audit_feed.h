// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "ui/base/dependencies.h"

#include <QObject>

#include <vector>

namespace tokendeck {

class ActivityTable;

//! Brings the accounts' audit trails into the table: reads them when its page is first shown, when
//! it is shown again after something was done here, and when an account becomes ready.
class AuditFeed final : public QObject {
    Q_OBJECT
public:
    AuditFeed(const Dependencies &dependencies, ActivityTable *table, QObject *parent);

    void setScope(const std::vector<ConnectionId> &scope);
    //! Whether the page can be seen. Nothing is asked while it cannot.
    void setShown(bool shown);
    //! Reads them anew, from the newest event on.
    void read();

signals:
    //! The audit trail is in another state, and the table knows it.
    void stateChanged();

private:
    [[nodiscard]] std::vector<ConnectionId> readyConnections() const;
    void noteActivity(int first, int count);
    void noteConnections();
    void takeState();

    const Dependencies m_deps;
    ActivityTable *m_table;
    std::vector<ConnectionId> m_scope;
    std::vector<ConnectionId> m_asked; //!< whose audit trails were read last
    bool m_shown = false;
    bool m_due = true; //!< to be read when the page is shown
};

} // namespace tokendeck
