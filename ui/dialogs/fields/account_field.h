// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace tokendeck {

class Workspace;

//! Chooses the account in which something is made, out of the connections of \p scope whose token
//! can be used. Hidden where there is but one connection; where others cannot be used it says which
//! one is left.
class AccountField final : public QWidget {
    Q_OBJECT
public:
    //! Begins with \p preferred where it can be chosen, else with the first one.
    AccountField(const Workspace &workspace, const std::vector<ConnectionId> &scope,
                 const ConnectionId &preferred = {}, QWidget *parent = nullptr);

    //! Invalid where no connection can be used.
    [[nodiscard]] ConnectionId connection() const;

signals:
    void changed();

private:
    QComboBox *m_combo = nullptr;
};

} // namespace tokendeck
