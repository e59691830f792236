// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/lock_page.h"

#include "services/sync/connections/connection_service.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/text/label.h"

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

LockPage::LockPage(ConnectionService &connections, const QString &keychainName, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_keychainName(keychainName)
    , m_unlock(new Button(tr("Unlock"), Button::Kind::Primary))
    , m_lockKeychain(new Button(tr("Lock the keychain too"), Button::Kind::Link))
    , m_outcome(new Label({}, TextStyle::Body, Tone::Dim))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setObjectName(u"lockPage"_s);
    setAccessibleName(tr("Locked"));
    m_unlock->setObjectName(u"unlockButton"_s);
    auto *title = new Label(tr("Locked"), TextStyle::Title);
    auto *text = new Label(
        tr("The tokens are no longer in memory, and the clipboard is cleared. Unlocking reads them "
           "from the %1 again.\n\nThis hides them from a look over your shoulder. It asks for no "
           "password: whoever can use your session can unlock. Lock the keychain or the screen to "
           "keep others out.")
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
    layout->addWidget(m_lockKeychain, 0, Qt::AlignHCenter);
    layout->addWidget(m_outcome, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_lockKeychain->setObjectName(u"lockKeychainButton"_s);
    m_lockKeychain->setStrong(false);
    m_outcome->setObjectName(u"keychainOutcome"_s);
    m_outcome->setOnTint(true);
    m_outcome->hide();
    connect(m_unlock, &Button::clicked, this, &LockPage::unlock);
    connect(m_lockKeychain, &Button::clicked, this, &LockPage::lockKeychain);
}

void LockPage::unlock()
{
    if (!m_keychainLocked) {
        m_connections.unlock();
        return;
    }
    m_unlock->setEnabled(false);
    m_outcome->setText(tr("The %1 asks for its password…").arg(m_keychainName));
    m_connections.tokens().openService(this, [this](bool opened) { setKeychainOpened(opened); });
}

void LockPage::lockKeychain()
{
    m_connections.tokens().lockService(this, [this](bool locked) { setKeychainLocked(locked); });
}

void LockPage::setKeychainOpened(bool opened)
{
    m_unlock->setEnabled(true);
    m_unlock->setFocus(Qt::OtherFocusReason);
    m_keychainLocked = !opened;
    if (opened)
        m_connections.unlock();
    else
        m_outcome->setText(tr("The %1 is still locked, and so is Tokendeck.").arg(m_keychainName));
}

void LockPage::setKeychainLocked(bool locked)
{
    m_keychainLocked = locked;
    m_outcome->setText(locked
                           ? tr("The %1 is locked: it asks for its password.").arg(m_keychainName)
                           : tr("The %1 could not be locked from here.").arg(m_keychainName));
    m_outcome->show();
    m_lockKeychain->setVisible(!locked);
    if (locked)
        m_unlock->setFocus(Qt::OtherFocusReason);
}

void LockPage::focusUnlock(bool usesKeychain)
{
    m_keychainLocked = false;
    m_unlock->setEnabled(true);
    m_outcome->hide();
    m_lockKeychain->setVisible(usesKeychain);
    m_unlock->setFocus(Qt::OtherFocusReason);
}

void LockPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorsOf(palette()).sidebar);
}

} // namespace tokendeck
