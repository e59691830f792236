// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLineEdit;

namespace tokendeck {

class FittingArea;
class Label;
class Workspace;

//! Chooses accounts by typing and by check boxes, grouped by the connection of their main account.
//! One that nothing can be made in now is there, off, and says why.
class CarryTargets final : public QWidget {
    Q_OBJECT
public:
    //! Offers all connections of \p workspace but those of \p sources, where there is one alone.
    CarryTargets(const Workspace &workspace, const std::vector<ConnectionId> &sources,
                 QWidget *parent = nullptr);

    //! In the order in which they stand.
    [[nodiscard]] std::vector<ConnectionId> chosen() const;
    void focusSearch();

signals:
    void changed();

private:
    struct Entry {
        ConnectionId connection;
        int group = 0; //!< in m_groups
        QString name; //!< as it is searched, with that of its group
        QWidget *place = nullptr;
        QCheckBox *box = nullptr;
    };

    void addGroup(const Workspace &workspace, const std::vector<ConnectionId> &family,
                  const std::vector<ConnectionId> &sources);
    void addEntry(const Workspace &workspace, const ConnectionId &connection,
                  const QString &groupName);
    void filter(const QString &typed);

    QLineEdit *m_search = nullptr;
    FittingArea *m_area = nullptr;
    Label *m_none = nullptr; //!< says that nothing is found
    std::vector<Label *> m_groups;
    std::vector<Entry> m_entries;
};

} // namespace tokendeck
