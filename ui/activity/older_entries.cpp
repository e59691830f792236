// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/older_entries.h"

#include "ui/theme/colors.h"
#include "ui/theme/mirroring.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/text/label.h"
#include "words/base/time_words.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tokendeck {

OlderEntries::OlderEntries(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label({}, TextStyle::Small, Tone::Dim))
    , m_load(new Button(tr("Load older"), Button::Kind::Link))
{
    m_text->setObjectName(u"olderText"_s);
    m_text->setElided(true);
    m_load->setObjectName(u"loadOlderButton"_s);
    m_load->setAccessibleName(tr("Load older entries"));
    setTextStyle(m_load, TextStyle::Small);
    setFocusProxy(m_load);
    setAccessibleRole(this, QAccessible::Grouping);
    auto *layout = new QHBoxLayout(this);
    setReadingMargins(this, {18, 3, 12, 2});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_load);
    connect(m_load, &Button::clicked, this, &OlderEntries::loadRequested);
}

void OlderEntries::setState(std::optional<TimePoint> since, bool loading)
{
    if (loading)
        m_text->setText(tr("Reading older entries…"));
    else if (since)
        m_text->setText(tr("Read back to %1.").arg(exactTime(*since)));
    else
        m_text->setText(tr("There are older entries."));
}

bool OlderEntries::holdsFocus() const
{
    return m_load->hasFocus();
}

void OlderEntries::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, colorsOf(palette()).line);
}

} // namespace tokendeck

#include "moc_older_entries.cpp"
