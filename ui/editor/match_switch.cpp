// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/match_switch.h"

#include "ui/theme/app_style.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int Height = 29;
constexpr int Padding = 12;

//! One half of the box, with the corners of its own side.
class Segment final : public QRadioButton {
public:
    Segment(const QString &text, bool first)
        : QRadioButton(text)
        , m_first(first)
    {
        setAccessibleName(text);
        setAttribute(Qt::WA_Hover);
        setTextStyle(this, TextStyle::BodyStrong);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * Padding,
                std::max(Height, fontMetrics().height() + 11)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override
    {
        return rect().contains(position);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(palette());
        QPainter painter(this);
        // The outer box reaches over the inner edge, so that only the outer corners are round.
        const bool left = m_first != (layoutDirection() == Qt::RightToLeft);
        constexpr int Beyond = 12;
        const QRect box =
            left ? rect().adjusted(0, 0, Beyond, 0) : rect().adjusted(-Beyond, 0, 0, 0);
        const bool on = isChecked();
        QColor fill = on ? colors.accent : colors.control;
        if (!isEnabled())
            fill = on ? (hasHighContrast(schemeOf(palette())) ? colors.accentSoft : colors.line)
                      : colors.control;
        else if (!on && underMouse())
            fill = colors.hover;
        paintRoundedBox(&painter, box, fill, on ? QColor() : colors.border, AppStyle::Radius);
        if (hasFocus())
            paintFocusFrame(&painter, rect().adjusted(2, 2, -2, -2),
                            on && isEnabled() ? colors.onAccent : colors.accent, 4);
        painter.setFont(font());
        painter.setPen(!isEnabled() ? (on ? colors.text : colors.disabled)
                                    : (on ? colors.onAccent : colors.text));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    bool m_first;
};

} // namespace

MatchSwitch::MatchSwitch(QWidget *parent)
    : QWidget(parent)
    , m_all(new Segment(tr("all"), true))
    , m_any(new Segment(tr("any"), false))
{
    setObjectName(u"matchSwitch"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_all->setObjectName(u"matchAll"_s);
    m_any->setObjectName(u"matchAny"_s);
    m_all->setAccessibleDescription(tr("A log is visible when it matches all of the filters"));
    m_any->setAccessibleDescription(tr("A log is visible when it matches any of the filters"));
    m_all->setChecked(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_all);
    layout->addWidget(m_any);
    connect(m_all, &QRadioButton::clicked, this, [this] { emit chosen(FilterOperator::And); });
    connect(m_any, &QRadioButton::clicked, this, [this] { emit chosen(FilterOperator::Or); });
    setTabOrder(m_all, m_any);
}

void MatchSwitch::setOperator(FilterOperator filterOperator)
{
    (filterOperator == FilterOperator::And ? m_all : m_any)->setChecked(true);
}

} // namespace tokendeck

#include "moc_match_switch.cpp"
