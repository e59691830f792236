// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/dialog.h"

#include "ui/dialogs/fields/name_field.h"
#include "ui/dialogs/fields/typed_name_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fitting_area.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Whether \p widget is there to choose by: a drop-down, a choice, or a list of check boxes.
bool isForChoosing(const QWidget *widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return view->currentIndex().flags().testFlag(Qt::ItemIsUserCheckable);
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QRadioButton *>(widget)
        || qobject_cast<const QCheckBox *>(widget);
}

} // namespace

Dialog::Dialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_heading(new Label({}, TextStyle::Heading))
    , m_area(new FittingArea)
    , m_body(new QVBoxLayout)
    , m_bar(new MessageBar)
    , m_buttons(new QHBoxLayout)
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Secondary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlags(dialogFlags());
    setHeading(title);
    setMinimumWidth(440);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_body->setSpacing(5);
    m_heading->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 20);
    layout->setSpacing(14);
    layout->addWidget(m_heading);
    layout->addWidget(m_area, 1);
    layout->addLayout(m_buttons);
    QVBoxLayout *column = m_area->column();
    column->setSpacing(layout->spacing());
    if (!text.isEmpty()) {
        m_text = new Label(breakable(text), TextStyle::Body, Tone::Dim);
        m_text->setObjectName(u"dialogText"_s);
        m_text->setWordWrap(true);
        // It is spoken as the description of the dialog, and not as one of its labels, too.
        setAccessibleRole(m_text, QAccessible::Paragraph);
        column->addWidget(m_text);
        setAccessibleDescription(text);
    }
    column->addLayout(m_body);
    column->addWidget(m_bar);
    column->addStretch(1);
    m_bar->installEventFilter(this);
    connect(m_area, &FittingArea::contentChanged, this, &Dialog::grow);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
}

void Dialog::setHeading(const QString &title)
{
    setWindowTitle(title);
    m_heading->setText(breakable(title));
}

void Dialog::giveBodyTheRoom()
{
    m_area->column()->setStretchFactor(m_body, 1000);
}

void Dialog::grow()
{
    const int missing = m_area->missingHeight();
    if (!isVisible() || missing == 0)
        return;
    const QRect room = screen()->availableGeometry();
    const int frame = frameGeometry().height() - height();
    resize(width(), std::max(height(), std::min(height() + missing, room.height() - frame)));
    // Within the window where it fits there, else on the screen.
    const QRect window = parentWidget() ? parentWidget()->window()->frameGeometry() & room : room;
    const QRect within = frameGeometry().height() <= window.height() ? window : room;
    const int below = frameGeometry().bottom() - within.bottom();
    if (below > 0)
        move(x(), std::max(within.top(), y() - below));
}

bool Dialog::focusNextPrevChild(bool next)
{
    return moveFocus(tabOrder({this}), next);
}

void Dialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    grow();
}

bool Dialog::eventFilter(QObject *watched, QEvent *event)
{
    // What is said is to be seen, too, where not everything can be.
    if (watched == m_bar && (event->type() == QEvent::Show || event->type() == QEvent::Resize))
        QMetaObject::invokeMethod(
            this, [this] { m_area->scrollTo(m_bar); }, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

//! Return in a closed drop-down or on a choice presses the button, as in a field: but none that
//! takes something away.
void Dialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (enter && isForChoosing(focusWidget()) && m_action && !demandsPress()
        && m_action->kind() != Button::Kind::Danger) {
        m_action->click();
        return;
    }
    // What cannot be seen at once is read without leaving the field or button.
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        m_area->verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageUp
                                                       ? QAbstractSlider::SliderPageStepSub
                                                       : QAbstractSlider::SliderPageStepAdd);
        return;
    }
    QDialog::keyPressEvent(event);
}

void Dialog::setAction(Button *button)
{
    button->setObjectName(u"actionButton"_s);
    m_action = button;
    m_buttons->addWidget(button);
    // From wherever the focus is; in a text of several lines Enter alone begins another one.
    m_submit = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(m_submit, &QShortcut::activated, button, &Button::click);
}

void Dialog::addFootnote(QWidget *note)
{
    m_buttons->insertWidget(0, note);
}

void Dialog::addOther(Button *button)
{
    m_buttons->insertWidget(m_buttons->indexOf(m_cancel), button);
}

void Dialog::showOnlyClose()
{
    m_cancel->setText(tr("Close"));
    m_cancel->updateGeometry();
    m_cancel->setFocus();
}

void Dialog::setText(const QString &text)
{
    m_text->setText(breakable(text));
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void Dialog::addSentence(const QString &sentence)
{
    m_text->setText(m_text->text() + u' ' + breakable(sentence));
    setAccessibleDescription(accessibleDescription() + u' ' + sentence);
}

void Dialog::demandPress()
{
    m_submit->setEnabled(false);
    m_cancel->setFocus();
}

bool Dialog::demandsPress() const
{
    return m_submit && !m_submit->isEnabled();
}

ConfirmDialog::ConfirmDialog(const QString &title, const QString &text, const QString &verb,
                             QWidget *parent)
    : Dialog(title, text, parent)
    , m_confirm(new Button(verb, Button::Kind::Danger))
{
    setAction(m_confirm);
    connect(m_confirm, &Button::clicked, this, &QDialog::accept);
    cancelButton()->setFocus();
}

void ConfirmDialog::demandName(const std::optional<TypedName> &wanted)
{
    if (!wanted)
        return;
    auto *field = new TypedNameField;
    body()->addWidget(field);
    field->ask(wanted);
    connect(field, &TypedNameField::changed, m_confirm,
            [this, field] { field->guard(m_confirm, true); });
    connect(field, &TypedNameField::submitted, m_confirm, &Button::click);
    field->guard(m_confirm, true);
    field->setFocus();
}

QCheckBox *ConfirmDialog::addChoice(const QString &name, const QString &text)
{
    auto *check = new QCheckBox(text);
    check->setObjectName(name);
    body()->addWidget(check);
    return check;
}

NameDialog::NameDialog(const QString &title, const QString &name, const QString &verb,
                       QWidget *parent)
    : Dialog(title, {}, parent)
{
    auto *field = new NameField(tr("Name"), name);
    body()->addWidget(field);
    auto *action = new Button(verb, Button::Kind::Primary);
    setAction(action);
    const auto take = [this, field] {
        if (!field->isValid())
            return;
        emit named(field->name());
        accept();
    };
    const auto update = [action, field] {
        action->setEnabled(field->isValid());
    };
    connect(action, &Button::clicked, this, take);
    connect(field, &NameField::submitted, this, take);
    connect(field, &NameField::changed, action, update);
    update();
    field->setFocus();
}

} // namespace tokendeck

#include "moc_dialog.cpp"
