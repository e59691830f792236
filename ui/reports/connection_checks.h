// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QWidget>

#include <vector>

class QCheckBox;

namespace tokendeck {

class Workspace;

//! Asks which connections something is about: a check box for each main connection, which stands
//! for those of its sub accounts, too.
class ConnectionChecks final : public QWidget {
    Q_OBJECT
public:
    //! \p chosen are checked at first; all where it is empty.
    ConnectionChecks(const Workspace &workspace, const std::vector<ConnectionId> &chosen,
                     QWidget *parent = nullptr);

    //! The connections of all families that are checked.
    [[nodiscard]] std::vector<ConnectionId> checked() const;

signals:
    void changed();

private:
    struct Family {
        QCheckBox *check = nullptr;
        std::vector<ConnectionId> members;
    };

    std::vector<Family> m_families;
};

} // namespace tokendeck
