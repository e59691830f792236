// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/template_settings.h"

#include "models/domain/names/display_name.h"
#include "ui/templates/template_form.h"
#include "ui/theme/colors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

TemplateSettings::TemplateSettings(const Workspace &workspace, std::vector<OwnTemplate> templates,
                                   QWidget *parent)
    : QWidget(parent)
    , m_templates(std::move(templates))
    , m_list(new QListWidget)
    , m_form(new TemplateForm(workspace))
    , m_empty(new Label(tr("Templates that you write here are offered by Copy as."),
                        TextStyle::Body, Tone::Dim))
    , m_remove(new Button(tr("Delete template"), Button::Kind::Danger))
{
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setFixedWidth(170);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    QPalette quiet = m_list->palette();
    const Colors &colors = colorsOf(quiet);
    quiet.setColor(QPalette::Highlight, colors.accentSoft);
    quiet.setColor(QPalette::HighlightedText, colors.accent);
    m_list->setPalette(quiet);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_remove->setObjectName(u"deleteTemplate"_s);
    auto *fresh = new Button(tr("New template"), Button::Kind::Secondary);
    fresh->setObjectName(u"newTemplate"_s);
    for (const OwnTemplate &own : m_templates)
        m_list->addItem(isolated(own.name));
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(fresh);
    left->addWidget(m_remove);
    left->addStretch(0); // for the list, while that is hidden
    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addLayout(left);
    columns->addWidget(m_form, 1);
    columns->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_empty);
    layout->addLayout(columns, 1);
    connect(fresh, &Button::clicked, this, &TemplateSettings::add);
    connect(m_remove, &Button::clicked, this, &TemplateSettings::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateSettings::showTemplate);
    connect(m_form, &TemplateForm::changed, this, &TemplateSettings::take);
    if (!m_templates.empty())
        m_list->setCurrentRow(0);
    showState();
}

QString TemplateSettings::objection() const
{
    return m_isValid ? QString() : tr("The template that is being edited cannot be kept so.");
}

void TemplateSettings::add()
{
    if (!m_isValid) {
        m_form->focusName();
        return;
    }
    m_templates.push_back({});
    m_list->addItem(tr("New template"));
    m_list->setCurrentRow(m_list->count() - 1);
    m_form->focusName();
}

void TemplateSettings::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QSignalBlocker quiet(m_list);
    m_templates.erase(m_templates.begin() + row);
    delete m_list->takeItem(row);
    m_isValid = true;
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showTemplate(m_list->currentRow());
}

void TemplateSettings::showTemplate(int row)
{
    if (row >= 0) {
        QStringList taken;
        for (size_t i = 0; i < m_templates.size(); ++i) {
            if (int(i) != row)
                taken.append(m_templates[i].name);
        }
        const QSignalBlocker quiet(m_form);
        m_form->setTemplate(m_templates[size_t(row)], taken);
        m_isValid = m_form->isValid();
    }
    showState();
}

void TemplateSettings::take()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_isValid = m_form->isValid();
    const OwnTemplate entered = m_form->value();
    if (m_isValid)
        m_templates[size_t(row)] = entered;
    m_list->item(row)->setText(entered.name.isEmpty() ? tr("New template")
                                                      : isolated(entered.name));
    showState();
}

void TemplateSettings::showState()
{
    const bool isThere = m_list->currentRow() >= 0;
    m_form->setVisible(isThere);
    m_empty->setVisible(!isThere);
    m_list->setVisible(isThere);
    m_remove->setVisible(isThere);
    // Leaving what cannot be kept would lose it without a word.
    m_list->setEnabled(m_isValid);
}

} // namespace tokendeck

#include "moc_template_settings.cpp"
