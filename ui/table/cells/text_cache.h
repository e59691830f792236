// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/fonts.h"

#include <QCache>
#include <QFontMetrics>
#include <QStaticText>

#include <array>

class QPainter;

namespace tokendeck {

//! Texts that were laid out before: laying out costs most of a cell's painting. Each is kept for
//! the width it was shortened to.
class TextCache {
public:
    enum Font { Body, Strong, Fixed, Pill, PillStrong, Joiner, Link, FontCount };

    TextCache();

    //! Draws \p text into \p area in the painter's pen: one line, in the middle of the height,
    //! shortened with an ellipsis to the width.
    void draw(QPainter *painter, const QRect &area, Qt::Alignment alignment, const QString &text,
              Font font, Qt::LayoutDirection direction);
    //! The width of \p text, not shortened.
    [[nodiscard]] int width(const QString &text, Font font) const;
    [[nodiscard]] int height(Font font) const { return m_metrics[font].height(); }

    //! Forgets everything and takes the fonts anew: the application's font has changed.
    void reset();

private:
    struct Key {
        QString text;
        int width;
        int font;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, key.font);
        }
    };

    std::array<QFont, FontCount> m_fonts;
    std::array<QFontMetrics, FontCount> m_metrics;
    QCache<Key, QStaticText> m_texts;
    mutable QCache<std::pair<QString, int>, int> m_widths;
};

} // namespace tokendeck
