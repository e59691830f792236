// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/dependencies.h"
#include "ui/widgets/message_bar.h"

#include <QObject>

class QWidget;

namespace tokendeck {

//! What the admin is asked about tokens in the keychain that do not fit the list of connections.
class KeychainQuestions final : public QObject {
    Q_OBJECT
public:
    //! \p window is what the questions stand above.
    KeychainQuestions(const Dependencies &dependencies, QWidget *window);

    //! Asks which address of \p id is right, where its token is kept for another than it names.
    void askAddress(const ConnectionId &id);

signals:
    void messageReady(const tokendeck::Message &message);
    //! What the notice \p name of messageReady() tells of does not hold any more.
    void noticeSettled(const QString &name);

private:
    [[nodiscard]] QString keychainName() const;
    void offerStrays();
    void offerRest();
    void askStrays();
    void sayAdopted(int connected, int chosen);
    void sayRemoved(int removed, int chosen);

    const Dependencies m_deps;
    QWidget *m_window;
};

} // namespace tokendeck
