// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/scope_line.h"

#include "ui/theme/colors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"
#include "words/base/connection_words.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int ScopeLineSide = 18;
//! Of the stripe that says from afar that this is production.
constexpr int StripeHeight = 3;

} // namespace

ScopeLine::ScopeLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label({}, TextStyle::Small))
{
    setAccessibleRole(this, QAccessible::StaticText);
    setObjectName(u"scopeLine"_s);
    m_text->setObjectName(u"scopeLineText"_s);
    m_text->setElided(true);
    m_text->setOnTint(true);
    auto *show = new Button(tr("Show"), Button::Kind::Link);
    show->setObjectName(u"scopeLineShow"_s);
    setSpokenName(show, tr("Show the connections"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ScopeLineSide, StripeHeight + 2, ScopeLineSide, 3);
    layout->setSpacing(10);
    layout->addWidget(m_text, 1);
    layout->addWidget(show);
    hide();
    connect(show, &Button::clicked, this, [this] { emit showRequested(m_marks.first); });
}

void ScopeLine::setMarks(const ScopeMarks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    QStringList sentences;
    if (!marks.production.isEmpty())
        sentences.append(productionText(marks.production));
    if (!marks.readOnly.isEmpty())
        sentences.append(readOnlyText(marks.readOnly));
    if (marks.isElsewhere)
        sentences.append(tr(
            "What is selected belongs to a connection that is neither production nor read-only."));
    m_text->setText(sentences.join(u' '));
    m_text->setTone(marks.production.isEmpty() ? Tone::Dim : Tone::Danger);
    setSpokenName(this, m_text->text());
    setVisible(!sentences.isEmpty());
    update();
}

void ScopeLine::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    const Tone tone = m_marks.production.isEmpty() ? Tone::Dim : Tone::Danger;
    QPainter painter(this);
    painter.fillRect(rect(), toneSurface(colors, tone));
    painter.fillRect(0, 0, width(), StripeHeight, toneColor(colors, tone));
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
}

} // namespace tokendeck

#include "moc_scope_line.cpp"
