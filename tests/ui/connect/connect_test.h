// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sync/played_backend.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/widget_test.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/main_window.h"
#include "ui/widgets/message_bar.h"

namespace tokendeck::test {

//! A test of connecting, from the form to a real HTTP server of a main account and two sub
//! accounts. Each function has a new window, which is unlocked and has no connection yet.
class ConnectTest : public WidgetTest {
    Q_OBJECT

protected slots:
    void init();
    void cleanup();

protected:
    void enter(const QByteArray &token);
    void useBackend();
    //! Connects the main account by the form, and it alone, as "Acme".
    void connectMain();
    //! Connects the main account and both sub accounts.
    void connectFamily();
    //! Lets the pause after typing end.
    void pause() { m_fixture->clock.advance(std::chrono::milliseconds(700)); }
    template <typename T> [[nodiscard]] T *child(const QString &name) const
    {
        return visibleChild<T>(m_window.get(), name);
    }
    [[nodiscard]] QString result() const
    {
        const auto *bar = child<MessageBar>(QStringLiteral("connectResult"));
        return bar ? bar->text() : QString();
    }
    [[nodiscard]] QByteArray mainToken() const
    {
        return m_backend->token().exposedText().toByteArray();
    }

    std::unique_ptr<PlayedBackend> m_backend;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tokendeck::test
