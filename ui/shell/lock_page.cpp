// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/lock_page.h"

#include "models/store/connection_lookup.h"
#include "services/desktop/clipboard_service.h"
#include "services/sync/connections/connection_service.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/text/label.h"
#include "words/lists/kind_words.h"

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

LockPage::LockPage(const Dependencies &dependencies, QWidget *parent)
    : QWidget(parent)
    , m_deps(dependencies)
    , m_mark(new Label(tr("Sandbox"), TextStyle::BodyStrong, Tone::Warning))
    , m_text(new Label({}, TextStyle::Body, Tone::Dim))
    , m_unlock(new Button(tr("Unlock"), Button::Kind::Primary))
    , m_lockKeychain(new Button(tr("Lock the keychain too"), Button::Kind::Link))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Link))
    , m_outcome(new Label({}, TextStyle::Body, Tone::Dim))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setObjectName(u"lockPage"_s);
    setAccessibleName(tr("Locked"));
    m_unlock->setObjectName(u"unlockButton"_s);
    auto *title = new Label(tr("Locked"), TextStyle::Title);
    m_mark->setObjectName(u"lockSandboxMark"_s);
    m_mark->setOnTint(true);
    m_text->setObjectName(u"lockText"_s);
    m_text->setOnTint(true);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setFixedWidth(400);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(new LockIcon, 0, Qt::AlignHCenter);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(m_mark, 0, Qt::AlignHCenter);
    // A label with an alignment would not get the height that its lines need.
    auto *centered = new QHBoxLayout;
    centered->addStretch(1);
    centered->addWidget(m_text);
    centered->addStretch(1);
    layout->addLayout(centered);
    layout->addSpacing(6);
    layout->addWidget(m_unlock, 0, Qt::AlignHCenter);
    layout->addWidget(m_lockKeychain, 0, Qt::AlignHCenter);
    layout->addWidget(m_outcome, 0, Qt::AlignHCenter);
    layout->addWidget(m_cancel, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_lockKeychain->setObjectName(u"lockKeychainButton"_s);
    m_lockKeychain->setStrong(false);
    m_cancel->setObjectName(u"cancelUnlockButton"_s);
    m_cancel->setStrong(false);
    m_cancel->hide();
    m_outcome->setObjectName(u"keychainOutcome"_s);
    m_outcome->setOnTint(true);
    m_outcome->hide();
    connect(m_unlock, &Button::clicked, this, &LockPage::unlock);
    connect(m_lockKeychain, &Button::clicked, this, &LockPage::lockKeychain);
    connect(m_cancel, &Button::clicked, this, &LockPage::cancelUnlock);
    updateText();
    connect(&m_deps.clipboard, &ClipboardService::countdownChanged, this, &LockPage::updateText);
    connect(&m_deps.clipboard, &ClipboardService::cleared, this, &LockPage::updateText);
    connect(&tokens(), &TokenStore::keychainNameChanged, this, &LockPage::updateText);
}

TokenStore &LockPage::tokens() const
{
    return m_deps.connections.tokens();
}

void LockPage::updateText()
{
    const QString gone = m_deps.clipboard.isOverdue()
        ? tr("The tokens are no longer in memory. Your desktop lets Tokendeck clear the clipboard "
             "only while its window is in front: click here.")
        : tr("The tokens are no longer in memory, and the clipboard is cleared.");
    // The sandbox keeps its tokens itself, and what is kept nowhere is to be entered again.
    const bool isSandbox = hasSandbox(m_deps.workspace);
    const QString again = m_keychainLocked
        ? tr("Unlocking reads them from %1 again, which asks for its password first.")
              .arg(tokens().keychainName())
        : m_usesKeychain
        ? tr("Unlocking reads them from %1 again.\n\nThis hides them from a look over "
             "your shoulder. "
             "It asks for no password: whoever can use your session can unlock. Lock "
             "the keychain or "
             "the screen to keep others out.")
              .arg(tokens().keychainName())
        : (isSandbox ? tr("Unlocking gets them from the sandbox again.") + u"\n\n"_s : QString())
            + tr("This hides them from a look over your shoulder. It asks for no password: whoever "
                 "can use your session can unlock. Lock the screen to keep others out.");
    m_text->setText(gone + (m_usesKeychain || isSandbox ? u" "_s : u"\n\n"_s) + again);
    m_mark->setVisible(isSandbox);
}

void LockPage::unlock()
{
    if (!m_keychainLocked) {
        m_deps.connections.unlock();
        return;
    }
    m_outcome->setText(tr("%1 asks for its password…").arg(capitalized(tokens().keychainName())));
    m_question = std::make_unique<QObject>();
    setAsking(true);
    tokens().openService(m_question.get(), [this](bool opened) { setKeychainOpened(opened); });
}

void LockPage::cancelUnlock()
{
    // Where nobody shows the question, its service may take minutes to notice: what it answers then
    // is not waited for.
    m_question.reset();
    tokens().stopOpeningService();
    setKeychainOpened(false);
}

void LockPage::setAsking(bool asking)
{
    m_unlock->setEnabled(!asking);
    m_cancel->setVisible(asking);
    (asking ? m_cancel : m_unlock)->setFocus(Qt::OtherFocusReason);
}

void LockPage::lockKeychain()
{
    tokens().lockService(this, [this](bool locked) { setKeychainLocked(locked); });
}

void LockPage::setKeychainOpened(bool opened)
{
    setAsking(false);
    m_keychainLocked = !opened;
    if (opened)
        m_deps.connections.unlock();
    else
        m_outcome->setText(tr("%1 is still locked, and so is Tokendeck.")
                               .arg(capitalized(tokens().keychainName())));
}

void LockPage::setKeychainLocked(bool locked)
{
    m_keychainLocked = locked;
    updateText();
    const QString name = capitalized(tokens().keychainName());
    m_outcome->setText(locked ? tr("%1 is locked: it asks for its password.").arg(name)
                              : tr("%1 could not be locked from here.").arg(name));
    m_outcome->show();
    m_lockKeychain->setVisible(!locked);
    if (locked)
        m_unlock->setFocus(Qt::OtherFocusReason);
}

void LockPage::focusUnlock(bool usesKeychain)
{
    m_keychainLocked = false;
    m_usesKeychain = usesKeychain;
    updateText();
    m_question.reset();
    setAsking(false);
    m_outcome->hide();
    m_lockKeychain->setVisible(usesKeychain);
}

void LockPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorsOf(palette()).sidebar);
}

} // namespace tokendeck

#include "moc_lock_page.cpp"
