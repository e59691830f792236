// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace tokendeck {

class Workspace;

//! Knows when to say that what is searched for may stand in a list that is not up to date.
class UnreadNote final : public QObject {
    Q_OBJECT
public:
    //! \p workspace outlives it.
    explicit UnreadNote(const Workspace &workspace, QObject *parent = nullptr);

    //! Whether there is such a list; looked up when a list is read or fails, not when it is asked.
    [[nodiscard]] bool isDue() const { return m_isDue; }

    //! What is to be said then.
    [[nodiscard]] static QString sentence();

signals:
    //! isDue() is another.
    void dueChanged();

private:
    void look();

    const Workspace &m_workspace;
    bool m_isDue = false;
};

} // namespace tokendeck
