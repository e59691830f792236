// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/dependencies.h"
#include "ui/base/intent.h"
#include "ui/shell/places/page_link.h"
#include "words/base/message.h"

#include <QObject>

#include <functional>
#include <optional>

namespace tokendeck {

class Shell;

//! Takes the admin to places of the window, also to what is not shown: from the palette, from a
//! notice, from a link, and back to where a session of the desktop ended.
class PlaceOpener final : public QObject {
    Q_OBJECT
public:
    //! \p window outlives this.
    PlaceOpener(const Dependencies &dependencies, QWidget *window);

    //! \p shell is what shows the pages, in sight or not.
    void setShell(Shell *shell);

    //! Shows the family of the connection \p id alone.
    void showFamilyOf(const ConnectionId &id);
    //! Where \p intent leads, also to a connection that is not shown.
    void go(const Intent &intent);
    //! The object of the finding \p id (findingId()), unless it is gone or a lock is there. Of a
    //! connection's token, which no list shows, the line of the Overview, and the entry of another
    //! token.
    void showFinding(const QString &id);

    //! Where \p text, a link of Tokendeck, leads (readPageLink()), or says why not. Behind a lock
    //! or a dialog when that has ended; the last one counts.
    void openLink(const QString &text);
    //! To \p place, where a session ended, as soon as pages are shown.
    void returnTo(const Intent &place);
    //! Where the admin is; nothing while there are no pages.
    [[nodiscard]] std::optional<Intent> place() const;

signals:
    void messageReady(const tokendeck::Message &message);
    //! \p text, which messageReady() had of a link, holds no more: another one was opened.
    void messageSettled(const QString &text);
    //! The connection needs a new token.
    void tokenEntryRequested(const tokendeck::ConnectionId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! Whether pages are in sight, and nothing above them.
    [[nodiscard]] bool canGo() const;
    void goOn();
    void follow(const PageLink &link);
    void followToRow(const PageLink &link, ListKind kind);
    void lookAgain();
    void say(const QString &sentence);
    void unsay();

    const Dependencies m_deps;
    QWidget *m_window;
    Shell *m_shell = nullptr;
    std::function<void()> m_next; //!< once it can be done; null for nothing
    QString m_said; //!< of the last link; empty for nothing
    std::optional<PageLink> m_awaited; //!< its row may be in a list that is still to come
};

} // namespace tokendeck
