// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace tokendeck {

//! Fusion with flat fields: a rounded one-pixel border, which turns to the accent colour with the
//! focus. All colours come from the palette's scheme.
class AppStyle final : public QProxyStyle {
    Q_OBJECT
public:
    AppStyle();

    static constexpr int Radius = 6;
    //! The property of a line edit whose text is wrong (bool): its border has the danger colour.
    static constexpr auto WrongInput = "wrongInput";
    //! The property of a combo box whose choice leaves something out (bool): it looks like a pill.
    static constexpr auto NarrowingChoice = "narrowingChoice";
    //! Of fields and buttons with a 13 pixel font; they grow with the font.
    static constexpr int ControlHeight = 33;
    //! From a combo box's edge to its text, in pixels.
    static constexpr int ComboTextPadding = 11;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool enabled, const QString &text,
                      QPalette::ColorRole textRole) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *result) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tokendeck
