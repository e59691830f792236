// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/fields/consent_box.h"

#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/sync/editor/editor_words.h"

#include <QCheckBox>
#include <QStyle>
#include <QVBoxLayout>

namespace tokendeck {

ConsentBox::ConsentBox(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_check(new QCheckBox)
    , m_names(new Label({}, TextStyle::Body, Tone::Danger))
{
    m_check->setObjectName(name);
    m_names->setObjectName(name + QStringLiteral("Names"));
    m_names->setWordWrap(true);
    m_names->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_check)
                       + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, m_check));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_check);
    layout->addWidget(m_names);
    setFocusProxy(m_check);
    setAccessibleRole(this, QAccessible::Grouping);
    connect(m_check, &QCheckBox::toggled, this, &ConsentBox::toggled);
}

void ConsentBox::ask(const QString &text, const QStringList &names)
{
    askShown(text, quotedNames(names));
}

void ConsentBox::askShown(const QString &text, const QString &list)
{
    m_check->setChecked(false);
    m_check->setText(text);
    m_names->setText(breakable(list));
    m_check->setAccessibleDescription(list);
    setVisible(!list.isEmpty());
}

bool ConsentBox::isGiven() const
{
    return m_check->isChecked();
}

} // namespace tokendeck

#include "moc_consent_box.cpp"
