// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace tokendeck {

class Workspace;

//! Takes back what of any field of this application is offered to others as the selection (X11's
//! PRIMARY) while it tells of a token (tellsOfToken()): Qt offers what is selected whatever it is.
class PrimaryGuard final : public QObject {
    Q_OBJECT
public:
    //! \p workspace outlives this.
    explicit PrimaryGuard(const Workspace &workspace, QObject *parent);

private:
    void check();

    const Workspace &m_workspace;
};

} // namespace tokendeck
