// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the palette looks: its parts, and the place that it takes.

#include "ui/palette/palette.h"
#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_field.h"
#include "ui/palette/unknown_token.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/text/label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

constexpr int PaletteWidth = 720;
constexpr int PaletteHeight = 494; //!< where the window has room for it
constexpr int PaletteTop = 84; //!< below the window's top
constexpr int PaletteMargin = 17;

QWidget *separatorOf(const QColor &color)
{
    auto *line = new QWidget;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, color);
    line->setPalette(palette);
    return line;
}

} // namespace

void Palette::build()
{
    const Colors &colors = colorsOf(palette());
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(0);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_nothing->setContentsMargins(PaletteMargin, 14, PaletteMargin, 14);
    m_unread->setObjectName(u"paletteUnread"_s);
    m_unread->setWordWrap(true);
    m_unread->setContentsMargins(PaletteMargin, 8, PaletteMargin, 8);
    m_unread->hide();
    m_said->setObjectName(u"paletteSaid"_s);
    m_said->setWordWrap(true);
    m_said->setContentsMargins(PaletteMargin, 8, PaletteMargin, 8);
    m_said->hide();
    m_hints->setObjectName(u"paletteHint"_s);
    m_hints->setText(tr("A name, an id, or the first or last 4 characters of a token"));
    m_hints->setToolTip(tr("Ctrl+P pins a token."));
    m_hints->setWordWrap(true);
    m_count->setObjectName(u"paletteCount"_s);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(PaletteMargin, 12, PaletteMargin, 12);
    top->setSpacing(10);
    auto *icon = new QLabel;
    setAccessibleRole(icon, QAccessible::Client); // only for the eye
    icon->setPixmap(iconPixmap(IconName::Search, 16, colors.dim, devicePixelRatioF()));
    top->addWidget(icon);
    top->addWidget(m_field, 1);
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(separatorOf(colors.line));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_unknown);
    m_unknown->hide();
    layout->addWidget(m_unread);
    layout->addWidget(m_said);
    layout->addWidget(separatorOf(colors.line));
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(PaletteMargin, 9, PaletteMargin, 9);
    bottom->addWidget(m_hints, 1);
    bottom->addWidget(new Label(tr("is:unfiltered   expires:<7d   > for actions   Tab for more"),
                                TextStyle::Small, Tone::Dim));
    layout->addLayout(bottom);
}

void Palette::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.background);
    painter.setPen(colors.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    // The letter first: another size costs more than all that is found.
    if (std::exchange(m_isFitDue, false))
        QMetaObject::invokeMethod(this, &Palette::fit, Qt::QueuedConnection);
}

void Palette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

//! In one size while something is asked, so that nothing jumps below the letters; else as high as
//! what it shows. Never beyond the window.
void Palette::fit()
{
    const QWidget *window = parentWidget();
    const int width = std::min(PaletteWidth, window->width() - 40);
    const int top = std::min(PaletteTop, window->height() / 10);
    const int most = std::min(PaletteHeight, window->height() - 2 * top);
    const bool isAsked = !m_field->asked().trimmed().isEmpty();
    int rows = 8;
    for (int row = 0; !isAsked && row < m_model->rowCount() && rows < most; ++row)
        rows += m_list->sizeHintForRow(row);
    // What is above and below the list has about so much.
    m_list->setMinimumHeight(isAsked ? 0 : std::min(rows, most - 100));
    int height = most;
    if (!isAsked) {
        // What was shown just now is not told to the layout before the next turn of the event loop.
        layout()->invalidate();
        height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                               : layout()->totalMinimumSize().height();
    }
    const QRect place(window->mapToGlobal(QPoint((window->width() - width) / 2, top)),
                      QSize(width, std::min(height, most)));
    // Asking the window system costs more than all else.
    if (place != geometry())
        setGeometry(place);
}

} // namespace tokendeck
