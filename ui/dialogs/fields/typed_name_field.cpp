// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/fields/typed_name_field.h"

#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/name_words.h"
#include "words/sync/protection_words.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

TypedNameField::TypedNameField(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label({}, TextStyle::BodyStrong))
    , m_edit(new QLineEdit)
{
    setObjectName(u"typedNameField"_s);
    m_text->setObjectName(u"typedNameText"_s);
    m_text->setWordWrap(true);
    m_text->setBuddy(m_edit);
    m_edit->setObjectName(u"typedName"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_text);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    setAccessibleRole(this, QAccessible::Grouping);
    hide();
    connect(m_edit, &QLineEdit::textChanged, this, &TypedNameField::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (isGiven())
            emit submitted();
    });
}

void TypedNameField::ask(const std::optional<TypedName> &wanted)
{
    // Whoever has hidden it meanwhile has done so for the time of a run.
    setVisible(wanted.has_value());
    if (wanted == m_wanted)
        return;
    if (!wanted || !m_wanted || wanted->name != m_wanted->name) {
        const QSignalBlocker blocker(m_edit);
        m_edit->clear();
    }
    m_wanted = wanted;
    const QString text = wanted ? typedNameText(*wanted) : QString();
    m_text->setText(breakable(text));
    m_edit->setAccessibleName(text);
}

void TypedNameField::askFor(const Workspace &workspace, std::span<const Command> commands)
{
    ask(typedNameFor(workspace, commands));
}

void TypedNameField::clear()
{
    m_edit->clear();
}

bool TypedNameField::isGiven() const
{
    return !m_wanted || m_wanted->isTypedIn(m_edit->text());
}

QString TypedNameField::objection() const
{
    return isGiven() ? QString() : typedNameObjection(*m_wanted);
}

void TypedNameField::guard(QAbstractButton *button, bool possible) const
{
    const QString why = possible ? objection() : QString();
    button->setEnabled(possible && why.isEmpty());
    button->setToolTip(plainToolTip(why));
    button->setAccessibleDescription(why);
}

} // namespace tokendeck

#include "moc_typed_name_field.cpp"
