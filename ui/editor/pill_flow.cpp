// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/pill_flow.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/filter_words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int FlowPadding = 7;
constexpr int CrossSize = 12;
constexpr int PillGap = 4;
constexpr int PillLineGap = 6;

} // namespace

RemovablePill::RemovablePill(const QString &text, FilterId id, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
{
    setText(text);
    setObjectName(u"pill-%1"_s.arg(id.value()));
    setAccessibleName(tr("Remove %1").arg(text));
    setToolTip(plainToolTip(text));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    connect(this, &QAbstractButton::clicked, this, &RemovablePill::removeRequested);
}

QSize RemovablePill::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextStyle::Small));
    return {metrics.horizontalAdvance(text()) + 2 * FlowPadding + CrossSize + PillGap + 1,
            metrics.height() + 4};
}

QRect RemovablePill::crossRect() const
{
    const QRect cross(width() - FlowPadding - CrossSize, (height() - CrossSize) / 2, CrossSize,
                      CrossSize);
    return style()->visualRect(layoutDirection(), rect(), cross);
}

bool RemovablePill::hitButton(const QPoint &position) const
{
    return crossRect().adjusted(-PillGap, -height(), FlowPadding, height()).contains(position);
}

bool RemovablePill::event(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter) {
        const QPoint position = static_cast<QHoverEvent *>(event)->position().toPoint();
        setCursor(hitButton(position) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
    return QAbstractButton::event(event);
}

void RemovablePill::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit removeRequested();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void RemovablePill::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    paintRoundedBox(&painter, rect(), isEnabled() ? colors.accentSoft : colors.sidebar, {}, 4);
    if (hasFocus())
        paintFocusFrame(&painter, rect(), colors.accent, 4);
    const QColor color = isEnabled() ? colors.accent : colors.dimOnTint;
    painter.setFont(fontOf(TextStyle::Small));
    painter.setPen(color);
    const QRect content(FlowPadding, 0, width() - 2 * FlowPadding - CrossSize - PillGap + 1,
                        height());
    painter.drawText(style()->visualRect(layoutDirection(), rect(), content),
                     int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, content.width()));
    const bool hot = isEnabled() && underMouse() && hitButton(mapFromGlobal(QCursor::pos()));
    paintIcon(&painter, IconName::Close, crossRect(), hot ? colors.danger : color);
}

PillFlow::PillFlow(QWidget *parent)
    : QWidget(parent)
    , m_hint(tr("No filter is chosen"))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PillFlow::setEntries(const std::vector<Entry> &entries, FilterOperator filterOperator)
{
    const QString joiner = operatorWord(filterOperator);
    if (entries == m_entries && joiner == m_joiner)
        return;
    m_joiner = joiner;
    const auto focused = std::ranges::find_if(m_pills, &QWidget::hasFocus);
    const auto position = focused - m_pills.begin();
    const bool hadFocus = focused != m_pills.end();
    std::vector<RemovablePill *> old = std::exchange(m_pills, {});
    for (const Entry &entry : entries) {
        const auto known = std::ranges::find_if(old, [&](const RemovablePill *pill) {
            return pill && pill->id() == entry.id && pill->text() == entry.text;
        });
        if (known != old.end()) {
            m_pills.push_back(std::exchange(*known, nullptr));
            continue;
        }
        auto *pill = new RemovablePill(entry.text, entry.id, this);
        connect(pill, &RemovablePill::removeRequested, this,
                [this, id = entry.id] { emit removed(id); });
        pill->show();
        m_pills.push_back(pill);
    }
    m_entries = entries;
    orderTabs();
    if (hadFocus && std::ranges::none_of(m_pills, &QWidget::hasFocus)) {
        if (m_pills.empty())
            emit focusLost();
        else
            m_pills[std::min(std::size_t(position), m_pills.size() - 1)]->setFocus();
    }
    for (RemovablePill *pill : old) {
        if (!pill)
            continue;
        // It may be the one whose key press removed it.
        pill->hide();
        pill->deleteLater();
    }
    place();
    updateGeometry();
    update();
}

void PillFlow::orderTabs()
{
    if (m_pills.empty())
        return;
    // A new pill stands at the end of the window's order; its place is where this widget stands,
    // which itself takes no focus and so cannot be named to setTabOrder().
    QWidget *before = previousInFocusChain();
    while (before != this
           && (!(before->focusPolicy() & Qt::TabFocus) || before->parentWidget() == this))
        before = before->previousInFocusChain();
    if (before != this)
        setTabOrder(before, m_pills.front());
    for (std::size_t i = 1; i < m_pills.size(); ++i)
        setTabOrder(m_pills[i - 1], m_pills[i]);
}

PillFlow::Places PillFlow::places(int width) const
{
    Places places;
    const QFontMetrics small(fontOf(TextStyle::Caption));
    const int joinerWidth = small.horizontalAdvance(m_joiner) + 1;
    int x = 0;
    int y = 0;
    int height = QFontMetrics(fontOf(TextStyle::Small)).height() + 4;
    const auto put = [&](int wanted) {
        const int own = std::min(wanted, width);
        if (x > 0 && x + own > width) {
            x = 0;
            y += height + PillLineGap;
        }
        const QRect rect(x, y, own, height);
        x += own + PillGap;
        return rect;
    };
    for (const RemovablePill *pill : m_pills) {
        if (!places.pills.empty())
            places.joiners.push_back(put(joinerWidth));
        places.pills.push_back(put(pill->sizeHint().width()));
    }
    places.height = y + height;
    return places;
}

void PillFlow::place()
{
    const Places found = places(width());
    for (std::size_t i = 0; i < m_pills.size(); ++i)
        m_pills[i]->setGeometry(style()->visualRect(layoutDirection(), rect(), found.pills[i]));
}

int PillFlow::heightForWidth(int width) const
{
    return places(width).height;
}

QSize PillFlow::sizeHint() const
{
    return {200, heightForWidth(std::max(200, width()))};
}

void PillFlow::resizeEvent(QResizeEvent *)
{
    place();
}

void PillFlow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        place();
}

void PillFlow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colorsOf(palette()).dim);
    if (m_pills.empty()) {
        painter.setFont(fontOf(TextStyle::Body));
        painter.drawText(rect(), int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                         m_hint);
        return;
    }
    painter.setFont(fontOf(TextStyle::Caption));
    for (const QRect &joiner : places(width()).joiners)
        painter.drawText(style()->visualRect(layoutDirection(), rect(), joiner),
                         int(Qt::AlignCenter | Qt::TextSingleLine), m_joiner);
}

} // namespace tokendeck

#include "moc_pill_flow.cpp"
