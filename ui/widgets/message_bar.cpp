// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/message_bar.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/mirroring.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/announcement.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Says to assistive technology what its bar shows, as soon as that can be seen, and once for as
//! long as it stands there. A message that goes with the admin from page to page is said by the
//! first bar.
class BarSpeech final : public QObject {
public:
    explicit BarSpeech(MessageBar *bar)
        : QObject(bar)
        , m_bar(bar)
    {
        setObjectName(Name);
        bar->installEventFilter(this);
    }

    static BarSpeech *of(const MessageBar &bar)
    {
        return static_cast<BarSpeech *>(bar.findChild<QObject *>(Name, Qt::FindDirectChildrenOnly));
    }

    //! \p text is what the bar shows, \p sentence what is said of it.
    void say(const QString &text, const QString &sentence)
    {
        m_text = text;
        m_sentence = sentence;
        speak();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // With its page a bar goes out of sight, too, and has still said it.
        if (event->type() == QEvent::Hide && m_bar->isHidden())
            m_said.clear();
        else if (event->type() == QEvent::Show)
            speak();
        return false;
    }

private:
    void speak()
    {
        if (!m_bar->isVisible() || m_said == m_text)
            return;
        // Below an outcome that comes, what stands is moved to the next bar.
        m_before = std::exchange(m_said, m_text);
        QMetaObject::invokeMethod(
            this, [this] { m_before.clear(); }, Qt::QueuedConnection);
        const auto bars = m_bar->window()->findChildren<MessageBar *>();
        if (std::ranges::none_of(bars, [this](const MessageBar *other) {
                const BarSpeech &speech = *of(*other);
                return other != m_bar && !other->isHidden()
                    && (speech.m_said == m_said || speech.m_before == m_said);
            }))
            announce(m_bar, m_sentence);
    }

    static constexpr auto Name = "speech"_L1;

    MessageBar *m_bar;
    QString m_text;
    QString m_sentence;
    QString m_said;
    QString m_before; //!< what it has said until now, as long as the bars are filled
};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label({}, TextStyle::Body))
    , m_other(new Button({}, Button::Kind::Link))
    , m_action(new Button({}, Button::Kind::Link))
    , m_close(new Button({}, Button::Kind::Quiet))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setObjectName(u"messageBar"_s);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_other->setObjectName(u"messageOther"_s);
    m_other->setUnderlined(true);
    m_action->setObjectName(u"messageAction"_s);
    m_action->setUnderlined(true);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setIcon(iconOf(IconName::Close));
    setSpokenName(m_close, tr("Close message"));
    m_close->setToolTip(tr("Close (Esc)"));
    auto *layout = new QHBoxLayout(this);
    setReadingMargins(this, {12, 9, 8, 9});
    layout->setSpacing(10);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_other);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &Button::clicked, this, [this] {
        // The action may replace the message it belongs to.
        if (const auto action = m_message.action)
            action();
    });
    connect(m_other, &Button::clicked, this, [this] {
        if (const auto other = m_message.other)
            other();
    });
    connect(m_close, &Button::clicked, this, &MessageBar::closeMessage);
    new BarSpeech(this);
    setMinimumHeight(37);
    hide();
}

void MessageBar::showMessage(Message message)
{
    // What the focus stood on says something else now.
    if (holdsFocus()
        && (m_message.actionText != message.actionText || m_message.otherText != message.otherText))
        emit focusLost();
    m_message = std::move(message);
    m_text->setText(m_message.text);
    m_action->setText(m_message.actionHint.isEmpty()
                          ? m_message.actionText
                          : u"%1  %2"_s.arg(m_message.actionText, m_message.actionHint));
    setSpokenName(m_action, m_message.actionText);
    m_action->setVisible(!m_message.actionText.isEmpty());
    m_action->updateGeometry();
    m_other->setText(m_message.otherText);
    m_other->setVisible(!m_message.otherText.isEmpty());
    m_other->updateGeometry();
    m_close->setVisible(m_message.closable);
    setSpokenName(this, m_message.text);
    applyTone();
    show();
    BarSpeech::of(*this)->say(
        m_message.text,
        m_message.actionHint.isEmpty()
            ? m_message.text
            : u"%1 %2: %3"_s.arg(m_message.text, m_message.actionText, m_message.actionHint));
}

void MessageBar::closeMessage()
{
    if (!isVisibleTo(parentWidget()))
        return;
    if (holdsFocus())
        emit focusLost();
    hide();
    m_message = {};
    emit closed();
}

QWidget *MessageBar::firstControl() const
{
    return m_action;
}

QWidget *MessageBar::lastControl() const
{
    return m_close;
}

bool MessageBar::holdsFocus() const
{
    return m_other->hasFocus() || m_action->hasFocus() || m_close->hasFocus();
}

void MessageBar::hideEvent(QHideEvent *event)
{
    if (holdsFocus())
        emit focusLost();
    QWidget::hideEvent(event);
}

void MessageBar::applyTone()
{
    m_text->setTone(m_message.tone);
    m_text->setOnTint(true);
    for (Button *link : {m_other, m_action})
        link->setTextColor(toneColor(colorsOf(palette()), m_message.tone, true));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRoundedBox(&painter, rect(), toneSurface(colorsOf(palette()), m_message.tone), {}, 8);
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

} // namespace tokendeck

#include "moc_message_bar.cpp"
