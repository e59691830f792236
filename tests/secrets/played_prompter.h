// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <vector>

namespace tokendeck::test {

//! Takes the place of the window in which GNOME Keyring asks for a password
//! (org.gnome.keyring.SystemPrompter on the session bus), as no test can answer that.
class PlayedPrompter final : public QDBusVirtualObject {
    Q_OBJECT

public:
    enum class Manner {
        CannotAsk, //!< as without a screen
        Waits, //!< asks, until dismiss()
    };

    PlayedPrompter();
    ~PlayedPrompter() override;

    //! Whether it could take the place.
    [[nodiscard]] bool isInPlace() const { return m_inPlace; }

    void setManner(Manner manner) { m_manner = manner; }
    //! How many questions wait.
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }
    //! Closes every question, as Cancel does.
    void dismiss();

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    struct Question {
        QString service;
        QString path;
    };

    QDBusConnection m_bus;
    bool m_inPlace = false;
    Manner m_manner = Manner::CannotAsk;
    std::vector<Question> m_waiting;
};

} // namespace tokendeck::test
