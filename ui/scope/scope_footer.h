// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/scope_map.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace tokendeck {

class Button;
class Label;

//! What stands below the scope map: a text, such as what its lines mean, and what can be done with
//! the selection.
class ScopeFooter final : public QWidget {
    Q_OBJECT
public:
    explicit ScopeFooter(QWidget *parent = nullptr);

    //! Says \p text.
    void setText(const QString &text);
    //! Takes \p buttons, without a parent, in place of those that it has.
    void setButtons(const std::vector<Button *> &buttons);
    //! Whether one of the buttons has the keyboard.
    [[nodiscard]] bool holdsFocus() const;

    //! What the lines of a map mean.
    [[nodiscard]] static QString legend();
    //! The same where each line is shown beside its words.
    [[nodiscard]] static std::vector<std::pair<ScopeEdge, QString>> legendLines();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout = nullptr;
    Label *m_text = nullptr;
    std::vector<Button *> m_buttons;
};

} // namespace tokendeck
