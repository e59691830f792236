// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "ui/changes/change_offer.h"
#include "ui/widgets/message_bar.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace tokendeck {

//! One page of the window, beside the sidebar.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    //! Shows what belongs to \p scope.
    virtual void setScope(const std::vector<ConnectionId> &scope) = 0;
    //! Puts the keyboard where this page is read from.
    virtual void focusContent() = 0;
    //! Puts the keyboard into the search, if there is one.
    virtual void focusSearch() = 0;
    //! Copies the token of the current row; Enter and Ctrl+C do the same.
    virtual void copyCurrent() = 0;
    //! Begins to make something new where this page lists what can be made; Ctrl+N does the same.
    virtual void requestNew() { }
    //! Begins the change of the selection that \p key stands for, or says why it cannot be done.
    virtual void requestChange(ChangeKey) { }
    //! Selects the rows of \p selection that are there, and scrolls to the first.
    virtual void select(const Selection &) { }
    //! Opens or closes the details where they are folded away.
    virtual void toggleDetails() = 0;
    //! Esc: closes the message or clears the search. Whether there was something to do.
    virtual bool handleEscape() = 0;
    //! Says \p message until it is closed.
    virtual void showMessage(const Message &message) = 0;
    //! Says, as long as it holds, what there is to say of the pace of the backend's answers;
    //! nothing when they come as usual.
    virtual void setPace(const std::optional<Message> &pace) = 0;
    //! Reads what no list of the workspace has, when the admin refreshes everything.
    virtual void refresh() { }
    //! Times are relative: paints what has aged.
    virtual void refreshTimes() = 0;
    //! For the status bar: "12 tokens, 1 selected".
    [[nodiscard]] virtual QString countsText() const = 0;

signals:
    void countsChanged();
    void refreshRequested();
    //! The connection needs a new token.
    void tokenEntryRequested(const tokendeck::ConnectionId &id);
    //! The admin is to choose between the address of the connection and that of its token.
    void addressRequested(const tokendeck::ConnectionId &id);
    //! Something new is wanted in the list \p kind, best beside what is selected: in \p account,
    //! where that is valid.
    void newRequested(tokendeck::ListKind kind, const tokendeck::ConnectionId &account);
    //! An API token that no backend lists is to be written down.
    void registryEntryRequested();
    void changeRequested(tokendeck::ChangeKind kind, const tokendeck::Selection &selection);
    //! The token \p name was copied from \p row.
    void tokenCopied(const tokendeck::RowRef &row, const QString &name);
};

} // namespace tokendeck
