// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QClipboard>
#include <QObject>
#include <QStringView>

#include <functional>
#include <optional>

class QLineEdit;

namespace tokendeck {

class Workspace;

//! Keeps tokens out of a field that is searched with: what is pasted, dropped, put in with the
//! middle button or by an input method is looked at before the field has it. A token is handed over
//! instead, and is in no text, undo history, view or selection. One that is typed is taken out
//! once it has the shape of a token.
class TokenCatcher final : public QObject {
    Q_OBJECT
public:
    //! \p isTyped: letter by letter, so that more of it may follow.
    using Caught = std::function<void(const Secret &token, bool isTyped)>;

    explicit TokenCatcher(QLineEdit *field);

    //! \p caught gets each token; without it nothing is caught. One that stands in a list of
    //! \p workspace, which outlives this, is caught whatever it looks like.
    void handOver(const Workspace &workspace, Caught caught);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! The known token that \p text is or carries.
    [[nodiscard]] std::optional<Secret> knownIn(QStringView text) const;
    //! Whether \p text carries a token, which was handed over.
    bool takes(QStringView text);
    bool takesClipboard(QClipboard::Mode mode);
    void openMenu(const QPoint &globalPosition);
    void takeTyped();

    QLineEdit *m_field;
    const Workspace *m_workspace = nullptr; //!< null: nothing is caught
    Caught m_caught;
};

} // namespace tokendeck
