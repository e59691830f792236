// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcuts_overlay.h"

#include "ui/theme/colors.h"
#include "ui/theme/painting.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

class ShortcutsCard final : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(palette());
        QPainter painter(this);
        paintRoundedBox(&painter, rect(), colors.background, colors.border, 12);
    }
};

} // namespace

ShortcutsOverlay::ShortcutsOverlay(const std::vector<Actions::Line> &lines, QWidget *parent)
    : QWidget(parent)
    , m_card(new ShortcutsCard)
{
    setObjectName(u"shortcutsOverlay"_s);
    setAccessibleName(tr("Keyboard shortcuts"));
    setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(7);
    QString spoken;
    for (int row = 0; row < int(lines.size()); ++row) {
        const Actions::Line &line = lines[size_t(row)];
        grid->addWidget(new Label(line.keys, TextStyle::Bold), row, 0);
        grid->addWidget(new Label(line.text, TextStyle::Body), row, 1);
        spoken += u"%1: %2. "_s.arg(line.keys, line.text);
    }
    setAccessibleDescription(spoken);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(28, 22, 28, 24);
    card->setSpacing(14);
    card->addWidget(new Label(tr("Keyboard shortcuts"), TextStyle::Title));
    card->addLayout(grid);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_card, 0, Qt::AlignCenter);
    parent->installEventFilter(this);
    hide();
}

void ShortcutsOverlay::open()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void ShortcutsOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 110));
}

void ShortcutsOverlay::mousePressEvent(QMouseEvent *)
{
    hide();
}

void ShortcutsOverlay::keyPressEvent(QKeyEvent *event)
{
    // The page below must not take what is typed here.
    event->accept();
    hide();
}

bool ShortcutsOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace tokendeck
