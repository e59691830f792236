// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebar/sidebar.h"

#include "ui/base/action_keys.h"
#include "ui/shell/sidebar/connection_card.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/mirroring.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/spoken_name.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

//! The dot and the words of the sync state; a click asks for a refresh.
class SyncIndicator final : public QAbstractButton {
public:
    explicit SyncIndicator(QWidget *parent)
        : QAbstractButton(parent)
    {
        setObjectName(u"syncState"_s);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setState(const QString &text, Tone tone, const QString &details)
    {
        if (m_text == text && m_tone == tone && toolTip() == details)
            return;
        const bool counts = withoutDigits(m_text) == withoutDigits(text) && m_tone == tone;
        m_text = text;
        m_tone = tone;
        setToolTip(details);
        // Each second another one: it would be spoken all the time.
        if (!counts)
            speak();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {90, QFontMetrics(fontOf(TextStyle::Small)).height() + 10};
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        speak();
        QAbstractButton::focusInEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus())
            paintFocusFrame(&painter, rect(), colors.accent, 4);
        const auto mirrored = [this](const QRect &r) {
            return style()->visualRect(layoutDirection(), rect(), r);
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColor(colors, m_tone, true));
        painter.drawEllipse(mirrored({10, (height() - 8) / 2, 8, 8}));
        QFont font = fontOf(TextStyle::Small);
        font.setUnderline(underMouse());
        painter.setFont(font);
        painter.setPen(colors.dimOnTint);
        const QRect area(26, 0, width() - 28, height());
        painter.drawText(mirrored(area), Qt::AlignLeading | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_text, Qt::ElideRight, area.width()));
    }

private:
    static QString withoutDigits(QString text)
    {
        return text.removeIf([](QChar each) { return each.isDigit(); });
    }
    void speak()
    {
        setSpokenName(this, m_text);
        setSpokenDescription(this, toolTip());
    }

    QString m_text;
    Tone m_tone = Tone::Dim;
};

namespace {

//! A line between the pages and the foot.
class Line final : public QWidget {
public:
    explicit Line(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colorsOf(palette()).line);
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_card(new ConnectionCard(this))
    , m_pages(new NavList)
    , m_sync(new SyncIndicator(this))
    , m_menu(new Button({}, Button::Kind::Quiet, this))
    , m_lock(new Button(tr("Lock"), Button::Kind::Quiet, this))
{
    setObjectName(u"sidebar"_s);
    applyWidth();
    m_lock->setObjectName(u"lockButton"_s);
    m_lock->setAccessibleName(tr("Lock"));
    m_lock->setIcon(iconOf(IconName::Lock));

    m_menu->setObjectName(u"menuButton"_s);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setIcon(iconOf(IconName::Menu));

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(m_pages);
    contentLayout->addStretch(1);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(2);
    foot->addWidget(m_sync, 1);
    foot->addWidget(m_lock);

    auto *layout = new QVBoxLayout(this);
    setReadingMargins(this, {10, 12, 11, 12});
    layout->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_card, 1);
    top->addWidget(m_menu);
    layout->addLayout(top);
    layout->addSpacing(7);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Line(this));
    layout->addLayout(foot);
    connect(m_sync, &SyncIndicator::clicked, this, &Sidebar::refreshRequested);
}

void Sidebar::applyWidth()
{
    constexpr double UsualText = 13; // pixels
    const double larger = fontOf(TextStyle::Body).pixelSize() / UsualText;
    setFixedWidth(qRound(Width * std::max(1.0, larger)));
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidth();
}

void Sidebar::setKeys(const ActionKeys &keys)
{
    m_lock->setToolTip(keys.withKeys(tr("Lock"), ActionId::Lock));
    m_menu->setToolTip(keys.withKeys(tr("Menu"), ActionId::Menu));
}

void Sidebar::setSyncState(const QString &text, Tone tone, const QString &details)
{
    m_sync->setState(text, tone, details);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.sidebar);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), colors.line);
}

} // namespace tokendeck

#include "moc_sidebar.cpp"
