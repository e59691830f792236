// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/runs/protection.h"

#include <QWidget>

#include <optional>
#include <span>

class QAbstractButton;
class QLineEdit;

namespace tokendeck {

class Label;

//! Asks for the name that has to be typed before commands run (typedNameFor()); hidden where none
//! has to be.
class TypedNameField final : public QWidget {
    Q_OBJECT
public:
    explicit TypedNameField(QWidget *parent = nullptr);

    //! Asks for what \p wanted says. What was typed stays while it is the same.
    void ask(const std::optional<TypedName> &wanted);
    //! Asks for what \p commands want, as \p workspace knows them.
    void askFor(const Workspace &workspace, std::span<const Command> commands);
    //! Asks anew: what was typed was for another plan.
    void clear();

    [[nodiscard]] bool isAsked() const { return m_wanted.has_value(); }
    //! Whether nothing is asked for, or it was typed.
    [[nodiscard]] bool isGiven() const;
    //! Why isGiven() is false, as a sentence; empty where it is true.
    [[nodiscard]] QString objection() const;
    //! Lets \p button be pressed where it is \p possible and isGiven(); says why it cannot be where
    //! only the name is missing.
    void guard(QAbstractButton *button, bool possible) const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    //! isGiven() may answer something else.
    void changed();
    //! Return was pressed, and isGiven().
    void submitted();

private:
    std::optional<TypedName> m_wanted;
    Label *m_text = nullptr;
    QLineEdit *m_edit = nullptr;
};

} // namespace tokendeck
