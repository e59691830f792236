// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/scope_footer.h"

#include "ui/theme/colors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int FooterHeight = 45;
constexpr int FooterSide = 18;

} // namespace

ScopeFooter::ScopeFooter(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_text(new Label({}, TextStyle::Small, Tone::Dim))
{
    m_text->setObjectName(u"scopeText"_s);
    // What the lines mean is needed most where there is little room for it.
    m_text->setWordWrap(true);
    m_layout->setContentsMargins(FooterSide, 7, FooterSide, 6);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_text, 1);
    setMinimumHeight(FooterHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ScopeFooter::setText(const QString &text)
{
    m_text->setText(text);
}

void ScopeFooter::setButtons(const std::vector<Button *> &buttons)
{
    for (Button *button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons = buttons;
    for (Button *button : m_buttons) {
        m_layout->addWidget(button);
        button->show();
    }
}

bool ScopeFooter::holdsFocus() const
{
    return std::ranges::any_of(m_buttons, [](const Button *button) { return button->hasFocus(); });
}

QString ScopeFooter::legend()
{
    return tr("Solid: can search; amber: with a sub account’s own token. Dashed: closed by the "
              "account’s “searchable” setting, or a token "
              "that is refused. Dotted: not known.");
}

std::vector<std::pair<ScopeEdge, QString>> ScopeFooter::legendLines()
{
    return {{{.reach = SearchReach::Open}, tr("can search")},
            {{.reach = SearchReach::Open, .isDirect = true},
             tr("can search with a sub account’s own token")},
            {{.reach = SearchReach::Closed},
             tr("closed by the account’s “searchable” setting, or a token that is refused")},
            {{.reach = SearchReach::Unknown}, tr("not known")}};
}

void ScopeFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, colorsOf(palette()).line);
}

} // namespace tokendeck

#include "moc_scope_footer.cpp"
