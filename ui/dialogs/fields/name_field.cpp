// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/fields/name_field.h"

#include "models/board/token_traces.h"
#include "models/domain/names/display_name.h"
#include "models/domain/names/token_words.h"
#include "ui/theme/app_style.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/text/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

std::optional<NameFault> nameFault(const QString &name, const Workspace *workspace)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return NameFault::Empty;
    if (trimmed.size() > MaxNameLength)
        return NameFault::TooLong;
    if (hiddenIn(trimmed) != HiddenText::None)
        return NameFault::HiddenCharacter;
    const bool tells = workspace ? tellsOfToken(*workspace, trimmed) : holdsToken(trimmed);
    return tells ? std::optional(NameFault::Token) : std::nullopt;
}

QString nameFaultText(NameFault fault)
{
    switch (fault) {
    case NameFault::Empty:
        return NameField::tr("A name is needed.");
    case NameFault::TooLong:
        return NameField::tr("At most %1 characters.").arg(MaxNameLength);
    case NameFault::HiddenCharacter:
        return NameField::tr("The name has a character that cannot be seen. Type it anew.");
    case NameFault::Token:
        return NameField::tr("This looks like a token or a part of one. A name is seen by "
                             "everybody; choose another.");
    }
    return {};
}

NameField::NameField(const QString &label, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(withoutHidden(name)))
    , m_error(new Label({}, TextStyle::Body, Tone::Danger))
{
    m_edit->setObjectName(u"nameEdit"_s);
    m_edit->setAccessibleName(label);
    // Longer than a name may be, so that what is pasted is not cut silently.
    m_edit->setMaxLength(int(MaxNameLength) * 10);
    m_edit->selectAll();
    setFocusProxy(m_edit);
    setAccessibleRole(this, QAccessible::Grouping);
    m_error->setObjectName(u"nameError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *heading = new Label(label, TextStyle::BodyStrong);
    heading->setBuddy(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(heading);
    layout->addWidget(m_edit);
    layout->addWidget(m_error);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_edited = true;
        emit changed();
        check();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &NameField::submitted);
}

QString NameField::name() const
{
    return m_edit->text().trimmed();
}

void NameField::setName(const QString &name)
{
    m_edit->setText(withoutHidden(name).left(MaxNameLength).trimmed());
    // Who is about to type another name replaces it.
    if (m_edit->hasFocus())
        m_edit->selectAll();
    m_edited = false;
    check();
}

bool NameField::isValid() const
{
    return !fault() && m_objectionTo(name()).isEmpty();
}

void NameField::refuse(std::function<QString(const QString &)> objectionTo)
{
    m_objectionTo = std::move(objectionTo);
}

void NameField::refuseTokens(const Workspace &workspace)
{
    m_workspace = &workspace;
}

std::optional<NameFault> NameField::fault() const
{
    return nameFault(m_edit->text(), m_workspace);
}

void NameField::check()
{
    QString text = m_objectionTo(name());
    if (const std::optional<NameFault> wrong = fault(); wrong && m_edited)
        text = nameFaultText(*wrong);
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
    m_edit->setProperty(AppStyle::WrongInput, !text.isEmpty());
    m_edit->update();
}

void refuseTokens(const QWidget &dialog, const Workspace &workspace)
{
    dialog.findChild<NameField *>()->refuseTokens(workspace);
}

} // namespace tokendeck

#include "moc_name_field.cpp"
