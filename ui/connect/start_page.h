// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/dependencies.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

class QStackedLayout;

namespace tokendeck {

class Button;
class Card;
class ConnectForm;
class SubAccountProgress;

//! The first view: what the application is on one side, connecting an account on the other.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(const Dependencies &dependencies, QWidget *parent = nullptr);
    ~StartPage() override;

    //! Empties the form, for another account; \p mayGoBack when there are connections already.
    void begin(bool mayGoBack);
    //! Leaves for where the admin came from, if there is such a place and nothing is under way.
    void goBack();
    void showMessage(const Message &message);
    //! Says \p text no longer, if it is what stands there.
    void unsay(const QString &text);
    //! Whether a connection is being made, so that the page must stay.
    [[nodiscard]] bool isWorking() const;

signals:
    //! Go on with the connection \p id and what came with it.
    void finished(const tokendeck::ConnectionId &id, bool withSubAccounts);
    void backRequested();
    //! Connections are to come from a file.
    void importRequested();
    //! The manual is to be read.
    void manualRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeClaims();
    [[nodiscard]] QWidget *makeForm();
    void sayPace();
    void onConnected(const ConnectionId &id, bool withSubAccounts);

    const Dependencies m_deps;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    MessageBar *m_bar = nullptr;
    QStackedLayout *m_stack = nullptr;
    ConnectForm *m_form = nullptr;
    Card *m_sandbox = nullptr; //!< offers it
    SubAccountProgress *m_progress = nullptr;
    ConnectionId m_connected;
    bool m_mayGoBack = false;
};

} // namespace tokendeck
