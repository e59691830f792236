// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copy/template_dialog.h"

#include "ui/templates/template_form.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

TemplateDialog::TemplateDialog(const Workspace &workspace, const QStringList &taken,
                               QWidget *parent)
    : Dialog(tr("New template"), tr("The settings change and delete it."), parent)
    , m_form(new TemplateForm(workspace))
{
    setObjectName(u"templateDialog"_s);
    setMinimumSize(560, 420);
    body()->addWidget(m_form, 1);
    giveBodyTheRoom();
    auto *save = new Button(tr("Save template"), Button::Kind::Primary);
    setAction(save);
    const auto update = [this, save] {
        save->setEnabled(m_form->isValid());
    };
    connect(m_form, &TemplateForm::changed, save, update);
    connect(save, &Button::clicked, this, [this] {
        emit made(m_form->value());
        accept();
    });
    m_form->setTemplate({}, taken);
    update();
    m_form->focusName();
}

} // namespace tokendeck

#include "moc_template_dialog.cpp"
