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

//! Keeps tokens out of a field that is searched with: what is pasted, dropped, put in with the
//! middle button or by an input method is looked at before the field has it. A token is handed over
//! instead, and is in no text, undo history, view or selection. One that is typed is taken out
//! once it has the shape of a token.
class TokenCatcher final : public QObject {
    Q_OBJECT
public:
    using IsKnown = std::function<bool(const Secret &)>;
    //! \p isTyped: letter by letter, so that more of it may follow.
    using Caught = std::function<void(const Secret &token, bool isTyped)>;

    explicit TokenCatcher(QLineEdit *field);

    //! \p isKnown says whether a text is a token that stands in a list, so that it is caught
    //! whatever it looks like. \p caught gets each token; without it nothing is caught.
    void handOver(IsKnown isKnown, Caught caught);

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
    IsKnown m_isKnown;
    Caught m_caught;
};

} // namespace tokendeck
