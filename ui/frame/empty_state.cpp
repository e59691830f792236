// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/empty_state.h"

#include "ui/theme/colors.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int EmptyIconSize = 32;
constexpr int TextWidth = 440;

Label *wrapped(const QString &text, TextStyle style, Tone tone)
{
    auto *label = new Label(text, style, tone);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

class IconView final : public QWidget {
public:
    explicit IconView(IconName icon)
        : m_icon(icon)
    {
        setFixedSize(EmptyIconSize, EmptyIconSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, m_icon, rect(), colorsOf(palette()).dim);
    }

private:
    IconName m_icon;
};

//! The text that is to be sent, in a box of its own.
class Quote final : public QWidget {
public:
    explicit Quote(const QString &text)
    {
        auto *label = new Label(text, TextStyle::Small);
        label->setObjectName(u"emptyCopyableText"_s);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(12, 10, 12, 10);
        layout->addWidget(label);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(palette());
        QPainter painter(this);
        paintRoundedBox(&painter, rect(), colors.sidebar, colors.border, 8);
    }
};

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setObjectName(u"emptyState"_s);
}

void EmptyState::setContent(const EmptyText &content)
{
    m_content = content;
    rebuild();
    setSpokenName(this, content.title + u' ' + content.text);
}

void EmptyState::rebuild()
{
    delete m_body;
    m_body = new QWidget(this);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(18, 18, 18, 18);
    body->setSpacing(8);
    m_body->setMaximumWidth(TextWidth);
    m_body->setMinimumWidth(260);
    body->addWidget(new IconView(m_content.icon), 0, Qt::AlignHCenter);
    auto *title = wrapped(m_content.title, TextStyle::Heading, Tone::Normal);
    title->setObjectName(u"emptyTitle"_s);
    body->addWidget(title);
    if (!m_content.text.isEmpty()) {
        auto *text = wrapped(m_content.text, TextStyle::Body, Tone::Dim);
        text->setObjectName(u"emptyText"_s);
        body->addWidget(text);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    if (!m_content.copyableText.isEmpty()) {
        body->addWidget(new Quote(m_content.copyableText));
        auto *copy = new Button(tr("Copy text"), Button::Kind::Secondary);
        copy->setObjectName(u"emptyCopyText"_s);
        connect(copy, &Button::clicked, this,
                [this] { emit copyTextRequested(m_content.copyableText); });
        buttons->addWidget(copy);
    }
    for (size_t i = 0; i < m_content.actions.size(); ++i) {
        auto *button = new Button(m_content.actions[i].text, Button::Kind::Secondary);
        button->setObjectName(u"emptyAction%1"_s.arg(i));
        connect(button, &Button::clicked, this, [run = m_content.actions[i].run] { run(); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    body->addSpacing(4);
    body->addLayout(buttons);

    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    m_layout->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_body, 8);
    row->addStretch(1);
    m_layout->addLayout(row);
    m_layout->addStretch(3);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorsOf(palette()).background);
}

} // namespace tokendeck

#include "moc_empty_state.cpp"
