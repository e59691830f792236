// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_delegate.h"

#include "ui/base/key_text.h"
#include "ui/palette/palette_model.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

constexpr int RowMargin = 17; //!< of a row to the sides
constexpr int RowIconSize = 16;
constexpr int TextLeft = 51; //!< where the texts begin
constexpr int LinesApart = 3;
constexpr int LinePadding = 7;
constexpr int AsideGap = 10;
// What tables have these sizes for.
constexpr TextCache::Font SmallText = TextCache::Pill;
constexpr TextCache::Font CaptionText = TextCache::Joiner;

} // namespace

//! Where and how one row is drawn.
struct PaletteDelegate::Place {
    QPainter *painter;
    const Colors &colors;
    QRect row; //!< without the group's title
    Qt::LayoutDirection direction;
    bool isSelected;
    bool isEnabled;

    [[nodiscard]] QRect visual(const QRect &rect) const
    {
        return QStyle::visualRect(direction, row, rect);
    }
    [[nodiscard]] QColor dim() const
    {
        if (!isEnabled)
            return colors.disabled;
        return isSelected ? colors.dimOnTint : colors.dim;
    }
};

PaletteDelegate::PaletteDelegate(const PaletteModel &model, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_model(model)
{
}

int PaletteDelegate::titleHeight() const
{
    return m_texts.height(CaptionText) + 14;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int lines = m_texts.height(TextCache::Body) + m_texts.height(SmallText) + LinesApart;
    const int title = m_model.at(index.row()).group.isEmpty() ? 0 : titleHeight();
    return {100, lines + 2 * LinePadding + title};
}

int PaletteDelegate::paintKeys(const Place &place, const PaletteText &text) const
{
    std::vector<std::pair<QString, QString>> keys{{u"↵"_s, text.verb}};
    if (text.canBeShown && text.verb != PaletteWords::tr("Show"))
        keys.emplace_back(keysText(Qt::CTRL | Qt::Key_Return), PaletteWords::tr("Show"));
    int right = place.row.right() - RowMargin;
    for (const auto &[key, verb] : std::vector(keys.rbegin(), keys.rend())) {
        const int wordWidth = m_texts.width(verb, SmallText);
        const QRect word(right - wordWidth, place.row.top(), wordWidth + 1, place.row.height());
        const QSize box(m_texts.width(key, CaptionText) + 11, m_texts.height(CaptionText) + 5);
        const QRect frame(
            QPoint(word.left() - 6 - box.width(), place.row.center().y() - box.height() / 2), box);
        place.painter->setPen(place.dim());
        m_texts.draw(place.painter, place.visual(word), Qt::AlignHCenter, verb, SmallText,
                     place.direction);
        paintRoundedBox(place.painter, place.visual(frame), place.colors.control,
                        place.colors.border, 4);
        place.painter->setPen(place.colors.dim);
        m_texts.draw(place.painter, place.visual(frame), Qt::AlignHCenter, key, CaptionText,
                     place.direction);
        right = frame.left() - AsideGap;
    }
    return place.row.right() - right;
}

int PaletteDelegate::paintAside(const Place &place, const PaletteText &text) const
{
    if (text.aside.isEmpty())
        return RowMargin;
    const TextCache::Font font = text.canBeShown ? TextCache::Fixed : CaptionText;
    const int width = m_texts.width(text.aside, font);
    const QRect area(place.row.right() - RowMargin - width, place.row.top(), width,
                     place.row.height());
    place.painter->setPen(place.dim());
    m_texts.draw(place.painter, place.visual(area), Qt::AlignTrailing, text.aside, font,
                 place.direction);
    return RowMargin + width + AsideGap;
}

void PaletteDelegate::paintTitle(const Place &place, const QRect &area,
                                 const PaletteText &text) const
{
    if (text.marks.empty() || !place.isEnabled) {
        place.painter->setPen(place.isEnabled ? place.colors.text : place.colors.disabled);
        m_texts.draw(place.painter, area, Qt::AlignLeading, text.title, TextCache::Body,
                     place.direction);
        return;
    }
    const QFont strong = fontOf(TextStyle::Bold);
    // By the wider font, so that the marked letters have their room.
    const QString shown = QFontMetrics(strong).elidedText(text.title, Qt::ElideRight, area.width());
    QTextLayout layout(shown, fontOf(TextStyle::Body));
    QTextOption option;
    option.setTextDirection(place.direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    const qsizetype kept = shown == text.title ? shown.size() : shown.size() - 1;
    for (const TextRange &mark : text.marks) {
        const qsizetype end = std::min(mark.position + mark.length, kept);
        if (end <= mark.position)
            continue;
        QTextCharFormat format;
        format.setFont(strong);
        format.setForeground(place.colors.accent);
        formats.append({int(mark.position), int(end - mark.position), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    place.painter->setPen(place.colors.text);
    layout.draw(place.painter, area.topLeft());
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const PaletteModel::Row &row = m_model.at(index.row());
    const PaletteText &text = m_model.textAt(index.row());
    Place place{.painter = painter,
                .colors = colorsOf(option.palette),
                .row = option.rect,
                .direction = option.direction,
                .isSelected = (option.state & QStyle::State_Selected) != 0,
                .isEnabled = text.isThere};
    painter->save();
    if (!row.group.isEmpty()) {
        const QRect title(option.rect.left() + RowMargin, option.rect.top(),
                          option.rect.width() - 2 * RowMargin, titleHeight());
        painter->setPen(place.colors.dim);
        m_texts.draw(painter, QStyle::visualRect(option.direction, option.rect, title),
                     Qt::AlignLeading, row.group, CaptionText, option.direction);
        place.row.setTop(option.rect.top() + titleHeight());
    }
    if (place.isSelected)
        painter->fillRect(place.row, place.colors.accentSoft);
    const QRect icon(place.row.left() + RowMargin, place.row.center().y() - RowIconSize / 2,
                     RowIconSize, RowIconSize);
    paintIcon(painter, text.icon, place.visual(icon), place.dim());
    const int right =
        place.isSelected && place.isEnabled ? paintKeys(place, text) : paintAside(place, text);
    QRect title(place.row.left() + TextLeft, place.row.top() + LinePadding,
                place.row.width() - TextLeft - right, m_texts.height(TextCache::Body));
    if (text.details.isEmpty())
        title.moveTop(place.row.center().y() - title.height() / 2);
    paintTitle(place, place.visual(title), text);
    QRect details = title;
    details.setTop(title.bottom() + LinesApart);
    details.setHeight(m_texts.height(SmallText));
    QString said = text.details;
    if (row.isPinned)
        said = PaletteModel::tr("pinned") + u" · "_s + said;
    painter->setPen(place.dim());
    m_texts.draw(painter, place.visual(details), Qt::AlignLeading, said, SmallText,
                 option.direction);
    painter->restore();
}

} // namespace tokendeck

#include "moc_palette_delegate.cpp"
