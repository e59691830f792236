// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

namespace tokendeck {

class Button;

//! Buttons one behind the other, over as many lines as they need; hidden ones take no place.
//! Without buttons it has no height.
class ButtonFlow final : public QWidget {
    Q_OBJECT
public:
    explicit ButtonFlow(QWidget *parent = nullptr);

    //! Takes \p buttons over and deletes those that it had.
    void setButtons(const std::vector<Button *> &buttons);
    //! Lets each line end where the flow ends, as under a form; else it begins where the flow does.
    void setAtEnd(bool atEnd);
    [[nodiscard]] const std::vector<Button *> &buttons() const { return m_buttons; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    //! Where each button stands, and what all of them take.
    struct Places {
        std::vector<QRect> rects;
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] Places places(int width) const;
    //! Line after line, each as full as \p width lets it be.
    [[nodiscard]] Places filled(int width) const;
    void place();

    std::vector<Button *> m_buttons;
    bool m_atEnd = false;
};

} // namespace tokendeck
