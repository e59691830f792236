// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/template_form.h"

#include "models/board/token_traces.h"
#include "ui/theme/app_style.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/text_area.h"
#include "words/base/name_words.h"
#include "words/estate/snippet_words.h"

#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! As long as a name of the list can be read.
constexpr int LongestName = 60;

} // namespace

TemplateForm::TemplateForm(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_text(new TextArea)
    , m_said(new Label({}, TextStyle::Small, Tone::Dim))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    m_name->setObjectName(u"templateName"_s);
    m_name->setAccessibleName(tr("Name of the template"));
    m_name->setMaxLength(LongestName);
    m_text->setObjectName(u"templateText"_s);
    m_text->setAccessibleName(tr("Text of the template"));
    setTextStyle(m_text, TextStyle::Fixed);
    m_text->setForCode();
    m_text->setPlaceholderText(u"sink: https://{listener}:8071/?token={token}&type={type:query}"_s);
    m_said->setObjectName(u"templateSaid"_s);
    m_said->setWordWrap(true);
    auto *nameLabel = new Label(tr("Name"), TextStyle::BodyStrong);
    nameLabel->setBuddy(m_name);
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    auto *textLabel = new Label(tr("Text"), TextStyle::BodyStrong);
    textLabel->setBuddy(m_text);
    layout->addWidget(textLabel);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_said);
    auto *help = new Label(tr("{token}, {listener}, {region}, {account} and {type} stand for what "
                              "they say; {account:yaml} writes it as YAML wants it. The syntaxes: "
                              "%1.")
                               .arg(listed(templateSyntaxes())),
                           TextStyle::Small, Tone::Dim);
    help->setWordWrap(true);
    layout->addWidget(help);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateForm::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplateForm::check);
}

void TemplateForm::setTemplate(const OwnTemplate &own, const QStringList &taken)
{
    m_setting = true;
    m_taken = taken;
    m_name->setText(own.name);
    m_text->setPlainText(own.text);
    m_setting = false;
    check();
}

OwnTemplate TemplateForm::value() const
{
    return {m_name->text().trimmed(), m_text->toPlainText()};
}

QString TemplateForm::nameObjection() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("Enter a name.");
    if (tellsOfToken(m_workspace, name))
        return tr("This name looks like a token, which every list would show.");
    return m_taken.contains(name) ? tr("Another template has this name.") : QString();
}

bool TemplateForm::isValid() const
{
    const std::optional<TemplateFault> fault = templateFault(value().text);
    return nameObjection().isEmpty() && !(fault && fault->isGrave());
}

void TemplateForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void TemplateForm::check()
{
    if (m_setting)
        return;
    const OwnTemplate entered = value();
    const std::optional<TemplateFault> fault = templateFault(entered.text);
    const QString name = nameObjection();
    // Before anything was entered nothing is wrong.
    const bool isNew = entered.name.isEmpty() && entered.text.isEmpty();
    const bool isGrave = !isNew && (!name.isEmpty() || (fault && fault->isGrave()));
    m_name->setProperty(AppStyle::WrongInput, !isNew && !name.isEmpty());
    m_name->update();
    m_said->setTone(isGrave ? Tone::Danger : Tone::Dim);
    m_said->setText(!isNew && !name.isEmpty() ? name
                        : fault               ? templateFaultText(*fault)
                                              : QString());
    emit changed();
}

} // namespace tokendeck

#include "moc_template_form.cpp"
