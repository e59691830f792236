// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace tokendeck {

class Label;

//! Asks the admin to agree to an effect: a check box, and under it the names of what it concerns.
class ConsentBox final : public QWidget {
    Q_OBJECT
public:
    //! \p name is the check box's object name.
    explicit ConsentBox(const QString &name, QWidget *parent = nullptr);

    //! Asks anew. Without \p names there is nothing to agree to, and the box is hidden.
    void ask(const QString &text, const QStringList &names);
    //! The same with \p list, which is the names in words.
    void askShown(const QString &text, const QString &list);
    [[nodiscard]] bool isGiven() const;
    [[nodiscard]] QCheckBox *check() const { return m_check; }

signals:
    void toggled(bool given);

private:
    QCheckBox *m_check = nullptr;
    Label *m_names = nullptr;
};

} // namespace tokendeck
