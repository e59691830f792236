// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

#include <functional>

namespace tokendeck {

//! The Secret Service's name on the session bus.
inline const QString SecretsService = QStringLiteral("org.freedesktop.secrets");

//! One question of the Secret Service (Secret Service API 0.2, Prompts), shown when this is made.
class SecretPrompt final : public QObject {
    Q_OBJECT
public:
    //! \p answered is called once, when the question was answered or closed, could not be asked, or
    //! the service has gone; never from within the constructor, and not after this object's end.
    SecretPrompt(const QString &path, std::function<void()> answered);

    //! Takes the question back; it is answered then as if it was closed.
    void dismiss();

private slots:
    void completed(bool dismissed, const QDBusVariant &result);

private:
    void end();

    const QString m_path;
    std::function<void()> m_answered; //!< empty once called
};

} // namespace tokendeck
