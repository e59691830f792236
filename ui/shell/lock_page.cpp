// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/lock_page.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int IconSize = 40;

class LockIcon final : public QWidget {
public:
    LockIcon() { setFixedSize(IconSize, IconSize); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, IconName::Lock, rect(), colorsOf(palette()).dimOnTint);
    }
};

} // namespace

LockPage::LockPage(const QString &keychainName, QWidget *parent)
    : QWidget(parent)
    , m_unlock(new Button(tr("Unlock"), Button::Kind::Primary))
{
    setObjectName(u"lockPage"_s);
    setAccessibleName(tr("Locked"));
    m_unlock->setObjectName(u"unlockButton"_s);
    auto *title = new Label(tr("Locked"), TextStyle::Title);
    auto *text = new Label(
        tr("The tokens are no longer in memory, and the clipboard is cleared. Unlocking reads them "
           "from the %1 again.")
            .arg(keychainName),
        TextStyle::Body, Tone::Dim);
    text->setOnTint(true);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setFixedWidth(400);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(new LockIcon, 0, Qt::AlignHCenter);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    // A label with an alignment would not get the height that its lines need.
    auto *centered = new QHBoxLayout;
    centered->addStretch(1);
    centered->addWidget(text);
    centered->addStretch(1);
    layout->addLayout(centered);
    layout->addSpacing(6);
    layout->addWidget(m_unlock, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_unlock, &Button::clicked, this, &LockPage::unlockRequested);
}

void LockPage::focusUnlock()
{
    m_unlock->setFocus(Qt::OtherFocusReason);
}

void LockPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorsOf(palette()).sidebar);
}

} // namespace tokendeck
