// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/bundle/connection_exchange.h"
#include "ui/base/dependencies.h"
#include "words/base/message.h"

#include <QObject>

class QWidget;

namespace tokendeck {

//! Exports connections to a file and imports them from one: asks for what is to be asked, does it,
//! and says what came of it. Does nothing behind a lock.
class ConnectionTransfer final : public QObject {
    Q_OBJECT
public:
    //! The dialogs open over \p window, which owns this. Dependencies::exchange is there.
    ConnectionTransfer(const Dependencies &dependencies, QWidget *window);

    void exportConnections();
    void importConnections();
    //! Shows what the file at \p path brings.
    void importFrom(const QString &path);

signals:
    void messageReady(const tokendeck::Message &message);
    //! These are new, and wait for their tokens.
    void imported(const std::vector<tokendeck::ConnectionId> &added);

private:
    void chooseFile(const BundleChoice &choice);
    void show(const tl::expected<ConnectionBundle, BundleProblem> &bundle, const QString &name);
    void write(const QString &path, const BundleChoice &choice);
    void finish(const ImportEnd &end);

    const Dependencies m_deps;
    QWidget *m_window = nullptr;
};

} // namespace tokendeck
