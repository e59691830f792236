// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPainterPath;

namespace tokendeck {

class Button;
class Label;

//! One hint of a tour, in a box that points at what it tells of. It lies above the window's
//! content, takes the focus from nobody, covers nothing that has it, and leaves all that it does
//! not cover in use.
class HintCallout final : public QWidget {
    Q_OBJECT
public:
    //! Where it stands, as seen from what it points at.
    enum class Side { Below, Above, Behind }; //!< Behind: at its trailing edge

    explicit HintCallout(QWidget *window);

    //! Says the hint \p number of \p count, and tells assistive technology.
    void showHint(const QString &title, const QString &text, int number, int count);
    //! Stands beside \p target, as near as the window allows. Where it would cover \p kept, or
    //! \p target is null, it stands in a corner of \p page and points at nothing; false where it
    //! covers \p kept there, too. All are in the window's coordinates.
    [[nodiscard]] bool place(const QRect &target, Side side, const QRect &page, const QRect &kept);
    //! Whether the keyboard is in it, or will be once its window has it.
    [[nodiscard]] bool holdsFocus() const;

signals:
    void nextRequested();
    void endRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isAtLeft() const;
    [[nodiscard]] QRect placeBeside(const QRect &target, Side side);
    void paintBox(const QPainterPath &path);

    Label *m_title = nullptr;
    Label *m_text = nullptr;
    Label *m_progress = nullptr;
    Button *m_end = nullptr;
    Button *m_next = nullptr;
    Side m_side = Side::Below;
    QPoint m_tip; //!< of the arrow
    bool m_points = true; //!< it has an arrow
};

} // namespace tokendeck
