// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace tokendeck {

//! A column that wants all the height that its content needs at its width, and is scrolled only
//! where it does not get it. What can shrink in it, as a list, shrinks first.
class FittingArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit FittingArea(QWidget *parent = nullptr);

    //! Where the content stands.
    [[nodiscard]] QVBoxLayout *column() const;
    //! What is too little, in pixels, to show everything; 0 where nothing is.
    [[nodiscard]] int missingHeight() const;
    //! Scrolls so far that \p widget, of the content, begins in sight, with as much of it as can
    //! be.
    void scrollTo(const QWidget *widget);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    //! The content needs another height; missingHeight() may differ.
    void contentChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showBarIfNeeded();
};

} // namespace tokendeck
