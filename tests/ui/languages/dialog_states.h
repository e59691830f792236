// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/file_exchange.h"
#include "services/sync/connections/stray_tokens.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/main_window.h"

#include <QSize>
#include <QStringList>

#include <functional>
#include <vector>

class QDialog;

namespace tokendeck::test {

//! Who looks at the dialogs that have states of their own, which WindowWalk does not come to.
struct Onlooker {
    QSize windowSize;
    //! A window opens; what \p parts hold, and \p more, is what is shown in it.
    std::function<void(const WindowFixture &parts, const MainWindow &window,
                       const QStringList &more)>
        begin;
    //! Is shown a dialog or the window; \p way says which, and in what state.
    std::function<void(const QString &way, QWidget *seen)> look;
};

//! Some dialogs over one window.
struct DialogGroup {
    QStringList dialogs; //!< their classes
    void (*show)(const Onlooker &onlooker);
};

//! All of them.
[[nodiscard]] std::vector<DialogGroup> dialogGroups();

//! A window over what a group makes, with everything that the application gives it.
class StateWindow {
public:
    explicit StateWindow(const Onlooker &onlooker);
    ~StateWindow();

    void open(const QStringList &more = {});
    //! Shows the dialog that was opened last to the onlooker, or the window where there is none.
    void look(const QString &state);
    //! The same while something is under way.
    void lookMeanwhile(const QString &state);
    //! look(), and closes it.
    void lookAndLeave(const QString &state);
    //! Waits for what is asked over HTTP, and for all else.
    void settle();
    //! settle(), until \p isThere.
    void waitFor(const QString &what, const std::function<bool()> &isThere);
    [[nodiscard]] QWidget *top() const;
    void trigger(ActionId action);
    void showPage(std::string_view key);
    //! Presses the button \p name of what is on top.
    void press(const QString &name);
    //! Writes \p text into the field \p name of what is on top.
    void write(const QString &name, const QString &text);
    //! Ends the test where \p name is not there.
    template <typename T> [[nodiscard]] T *child(const QString &name) const
    {
        T *found = visibleChild<T>(top(), name);
        if (!found)
            qFatal("nothing is called %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] Dependencies dependencies();

    WindowFixture parts;
    FileExchange exchange{parts.workspace, parts.connections, parts.apiTokens, parts.silences,
                          parts.clock};
    StrayTokens strays{parts.connections, parts.connections.tokens(), parts.workspace,
                       parts.directory.filePath(QStringLiteral("other.json"))};
    std::unique_ptr<MainWindow> window;

private:
    const Onlooker &m_onlooker;
};

// The groups.
void showPalette(const Onlooker &onlooker);
void showTokenDialogs(const Onlooker &onlooker);
void showChanges(const Onlooker &onlooker);
void showCarrying(const Onlooker &onlooker);
void showConnecting(const Onlooker &onlooker);
void showTransfer(const Onlooker &onlooker);

} // namespace tokendeck::test
