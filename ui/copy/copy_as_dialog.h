// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/list_kind.h"
#include "ui/base/dependencies.h"
#include "ui/base/selection.h"
#include "ui/copy/format_model.h"
#include "words/base/message.h"

#include <QDialog>

#include <optional>

class QLineEdit;

namespace tokendeck {

class Button;
class FormatList;
class Label;
class MessageBar;
class SnippetPane;

//! Offers the token of one row in every form that another tool needs, and copies or saves it so.
//!
//! It shows the token's mask and has no token: that is taken from the workspace when it is copied.
//! A lock closes it.
class CopyAsDialog final : public QDialog {
    Q_OBJECT
public:
    //! \p row of the list \p kind has a token. Deletes itself when it is closed.
    CopyAsDialog(const Dependencies &dependencies, ListKind kind, const RowRef &row,
                 QWidget *parent);

signals:
    //! What came of it, where the status bar does not say it.
    void messageReady(const tokendeck::Message &message);

protected:
    //! In the order in which it is read.
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildFoot();
    void follow();
    void showForm(int row);
    void showState();
    void searchFor(const QString &text);
    //! Whether a form is chosen, and not the way to a new template.
    [[nodiscard]] bool isFormShown() const;
    void copy();
    void save();
    void saveAs(const QString &path);
    void askDashboard();
    void askTemplate();
    //! The snippet with its token; nothing where there is none, which is said here.
    [[nodiscard]] std::optional<Snippet> snippet();
    void say(const Message &message);

    const Dependencies m_deps;
    const ListKind m_kind;
    const RowRef m_row;
    const SnippetRequest m_request;
    CopyForm m_form;
    FormatModel *m_model = nullptr;
    QWidget *m_head = nullptr;
    QLineEdit *m_search = nullptr;
    FormatList *m_list = nullptr;
    SnippetPane *m_pane = nullptr;
    Label *m_note = nullptr; //!< in its place where no form is chosen
    MessageBar *m_bar = nullptr;
    QWidget *m_foot = nullptr;
    Label *m_countdown = nullptr; //!< what becomes of what is copied
    Button *m_save = nullptr;
    Button *m_cancel = nullptr;
    Button *m_copy = nullptr;
};

} // namespace tokendeck
