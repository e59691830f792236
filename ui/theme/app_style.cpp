// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/app_style.h"

#include "ui/theme/colors.h"
#include "ui/theme/combo_entries.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/wrapped_text.h"
#include "words/base/text_direction.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int CheckSize = 16;
constexpr int InputPadding = 8;
constexpr int ScrollBarExtent = 11;
constexpr int MinHandle = 32; //!< of a scroll bar

int controlHeight(const QFontMetrics &metrics)
{
    return std::max(AppStyle::ControlHeight, metrics.height() + 15);
}

void paintField(const QStyleOption *option, QPainter *painter, bool focused, bool wrong = false,
                bool isReadOnly = false)
{
    const Colors &colors = colorsOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    paintRoundedBox(painter, option->rect, enabled && !isReadOnly ? colors.control : colors.sidebar,
                    wrong ? colors.danger : colors.border, AppStyle::Radius);
    if (focused)
        paintFocusFrame(painter, option->rect, wrong ? colors.danger : colors.accent,
                        AppStyle::Radius);
}

//! One pixel around what lies above the window.
void paintThinFrame(const QStyleOption *option, QPainter *painter)
{
    painter->setPen(colorsOf(option->palette).border);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
}

constexpr int ArrowWidth = 30; //!< of a combo box

//! Qt has no public class for the window around a combo box's list.
bool isComboPopup(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

//! Nor for a tool tip.
bool isToolTip(const QWidget *widget)
{
    return widget->inherits("QTipLabel");
}

bool narrows(const QWidget *combo)
{
    return combo && combo->property(AppStyle::NarrowingChoice).toBool();
}

void paintCheck(const QStyleOption *option, QPainter *painter)
{
    const Colors &colors = colorsOf(option->palette);
    const bool partly = option->state & QStyle::State_NoChange;
    const bool on = partly || option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor fill = on ? (enabled ? colors.accent : colors.disabled) : colors.control;
    paintRoundedBox(painter, option->rect, fill, on ? QColor() : colors.dim, 4);
    if (partly) {
        const int third = option->rect.height() / 3;
        painter->fillRect(
            option->rect.adjusted(third - 1, 0, 1 - third, 0).adjusted(0, third + 1, 0, -third - 1),
            colors.onAccent);
    } else if (on) {
        paintIcon(painter, IconName::Check, option->rect, colors.onAccent);
    }
}

void paintRadio(const QStyleOption *option, QPainter *painter)
{
    const Colors &colors = colorsOf(option->palette);
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor fill = on ? (enabled ? colors.accent : colors.disabled) : colors.control;
    const QRect &rect = option->rect;
    paintRoundedBox(painter, rect, fill, on ? QColor() : colors.dim, rect.height() / 2.0);
    if (!on)
        return;
    const int edge = rect.height() * 5 / 16;
    const QRect dot = rect.adjusted(edge, edge, -edge, -edge);
    paintRoundedBox(painter, dot, colors.onAccent, {}, dot.height() / 2.0);
}

//! A bar without buttons: all of it is the groove.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int handle = length;
    if (range > 0) {
        const double shown = double(option.pageStep) / (double(range) + option.pageStep);
        handle = std::clamp(int(length * shown), std::min(length, MinHandle), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto along = [&](int from, int size) {
        return horizontal
            ? QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height())
            : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {};
    }
}

void paintScrollBar(const QStyleOptionSlider &option, QPainter *painter)
{
    const Colors &colors = colorsOf(option.palette);
    painter->fillRect(option.rect, colors.background);
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.activeSubControls & QStyle::SC_ScrollBarSlider
        && option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRect handle = scrollBarPart(option, QStyle::SC_ScrollBarSlider).adjusted(2, 2, -2, -2);
    paintRoundedBox(painter, handle, active ? colors.dim : colors.border, {},
                    std::min(handle.width(), handle.height()) / 2.0);
}

} // namespace

AppStyle::AppStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                             QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // The editor inside of another control has that control's frame.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paintField(option, painter, option->state & State_HasFocus,
                       widget && widget->property(AppStyle::WrongInput).toBool());
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(option, painter);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(option, painter);
        return;
    case PE_FrameFocusRect: {
        const Colors &colors = colorsOf(option->palette);
        paintFocusFrame(painter, option->rect, colors.accent, 4);
        return;
    }
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, colorsOf(option->palette).control);
        paintThinFrame(option, painter);
        return;
    case PE_FrameMenu:
        paintThinFrame(option, painter);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        paintThinFrame(option, painter);
        return;
    case PE_PanelItemViewRow:
        // The tables' delegate draws whole rows; a tree would fill the room before the text again.
        if (qobject_cast<const QTreeView *>(widget))
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    if (element == CE_ComboBoxLabel) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const QRect text =
            proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        QPalette palette = option->palette;
        if (narrows(widget))
            palette.setColor(QPalette::ButtonText,
                             toneColor(colorsOf(palette), Tone::Accent, true));
        proxy()->drawItemText(
            painter, text, int(Qt::AlignVCenter | Qt::AlignLeading), palette,
            option->state & State_Enabled,
            option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, text.width()),
            QPalette::ButtonText);
        return;
    }
    if (element == CE_ShapedFrame && isComboPopup(widget)) {
        paintThinFrame(option, painter);
        return;
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
        text && element == CE_ShapedFrame) {
        paintField(option, painter, option->state & State_HasFocus, false, text->isReadOnly());
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && element == CE_MenuItem && item->menuItemType == QStyleOptionMenuItem::Separator) {
        // Fusion draws a heading as it is, where an ampersand is written twice as in all entries.
        QStyleOptionMenuItem heading(*item);
        heading.text.replace(u"&&"_s, u"&"_s);
        QProxyStyle::drawControl(element, &heading, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

//! QLabel, and with it a tool tip, forces a text to run as its first letter does: a sentence that
//! begins with a key or a name would be torn apart in a window that is read the other way.
void AppStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                            const QPalette &palette, bool enabled, const QString &text,
                            QPalette::ColorRole textRole) const
{
    constexpr int Forced = Qt::TextForceLeftToRight | Qt::TextForceRightToLeft;
    if (!(flags & Forced) || text.isEmpty()) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, textRole);
        return;
    }
    const bool fromRight = directionOf(text, painter->layoutDirection()) == Qt::RightToLeft;
    flags = (flags & ~Forced) | (fromRight ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    if (!fromRight || !(flags & Qt::TextWordWrap) || flags & Qt::TextShowMnemonic) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, textRole);
        return;
    }
    const QPen before = painter->pen();
    if (textRole != QPalette::NoRole)
        painter->setPen(QPen(palette.brush(textRole), before.widthF()));
    paintFromRight(painter, rect,
                   Qt::Alignment(flags & int(Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask)),
                   text);
    painter->setPen(before);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const Colors &colors = colorsOf(option->palette);
        paintField(option, painter, option->state & State_HasFocus);
        if (narrows(widget)) {
            paintRoundedBox(painter, option->rect, colors.accentSoft, colors.accent, Radius);
            if (option->state & State_HasFocus)
                paintFocusFrame(painter, option->rect, colors.accent, Radius);
        }
        QRect arrow(0, 0, 16, 16);
        arrow.moveCenter(
            proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget).center());
        paintIcon(painter, IconName::ChevronDown, arrow,
                  option->state & State_Enabled ? colors.dim : colors.disabled);
        return;
    }
    if (control == CC_ScrollBar) {
        paintScrollBar(*qstyleoption_cast<const QStyleOptionSlider *>(option), painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option,
                               const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int padding = frame && frame->lineWidth > 0 ? InputPadding : 0;
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                               SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect &whole = option->rect;
        if (part == SC_ComboBoxArrow)
            return visualRect(
                option->direction, whole,
                QRect(whole.right() - ArrowWidth + 1, whole.top(), ArrowWidth, whole.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, whole,
                              whole.adjusted(ComboTextPadding, 0, -ArrowWidth, 0));
    }
    if (control == CC_ScrollBar)
        return scrollBarPart(*qstyleoption_cast<const QStyleOptionSlider *>(option), part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox:
        // Its entries are whole in the room that subControlRect() leaves them.
        result.setWidth(std::max(result.width(), size.width() + ComboTextPadding + ArrowWidth)
                        + lackOfEntries(qobject_cast<const QComboBox *>(widget)));
        [[fallthrough]];
    case CT_LineEdit:
        if (option)
            result.setHeight(controlHeight(option->fontMetrics));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(std::max(result.height(), option->fontMetrics.height() + 12));
            result.rwidth() += 12;
        }
        break;
    default:
        break;
    }
    return result;
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                          const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return CheckSize;
    case PM_CheckBoxLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_ScrollBarExtent:
        return ScrollBarExtent;
    case PM_ScrollBarSliderMin:
        return MinHandle;
    case PM_DefaultFrameWidth:
        // A field's frame is drawn by its panel, and its text is set in by SE_LineEditContents.
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        // A list below the field, as in the pictures, not a menu over it.
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        combo->setItemDelegate(new ComboEntries(combo));
    if (isToolTip(widget))
        widget->installEventFilter(this);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

bool AppStyle::eventFilter(QObject *watched, QEvent *event)
{
    // A tool tip begins where the window does, as a Label: by itself it stays at the left.
    auto *tip = qobject_cast<QLabel *>(watched);
    if (tip && event->type() == QEvent::Show && tip->isRightToLeft())
        tip->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace tokendeck

#include "moc_app_style.cpp"
