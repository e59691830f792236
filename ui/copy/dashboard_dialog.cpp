// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copy/dashboard_dialog.h"

#include "models/insight/snippets/dashboard_address.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/estate/snippet_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

DashboardDialog::DashboardDialog(const QString &console, const QString &account,
                                 const QString &address, QWidget *parent)
    : Dialog(tr("Address of a dashboard"),
             tr("Open the dashboard in the console of %1 and copy the address from there. It is "
                "kept for this account without a token, and every link is made from it.")
                 .arg(quotedName(account)),
             parent)
    , m_console(console)
    , m_edit(new QLineEdit(address))
    , m_said(new Label({}, TextStyle::Small, Tone::Danger))
    , m_save(new Button(tr("Keep address"), Button::Kind::Primary))
{
    setObjectName(u"dashboardDialog"_s);
    setMinimumWidth(560);
    m_edit->setObjectName(u"dashboardEdit"_s);
    m_edit->setAccessibleName(tr("Address of the dashboard"));
    m_edit->setPlaceholderText(
        u"https://%1/#/dashboard/osd/…"_s.arg(console.isEmpty() ? u"app.logz.io"_s : console));
    m_said->setObjectName(u"dashboardSaid"_s);
    m_said->setWordWrap(true);
    body()->addWidget(m_edit);
    body()->addWidget(m_said);
    setAction(m_save);
    connect(m_edit, &QLineEdit::textChanged, this, &DashboardDialog::check);
    connect(m_edit, &QLineEdit::returnPressed, m_save, &Button::click);
    connect(m_save, &Button::clicked, this, &DashboardDialog::take);
    check();
    m_edit->setFocus();
    m_edit->selectAll();
}

//! A link with a token may be pasted: from the first moment on only what is kept of it stands in
//! the field, and nothing brings the rest back.
void DashboardDialog::check()
{
    const auto address = dashboardAddressOf(m_edit->text(), m_console);
    if (address && *address != m_edit->text()) {
        m_edit->setText(*address);
        return;
    }
    const bool isEmpty = m_edit->text().trimmed().isEmpty();
    m_save->setEnabled(address.has_value());
    m_said->setTone(address ? Tone::Warning : Tone::Danger);
    m_said->setText(address       ? strangeHostText(strangeHostOf(*address))
                        : isEmpty ? QString()
                                  : dashboardFaultText(address.error(), m_console));
    m_said->setVisible(!m_said->text().isEmpty());
}

void DashboardDialog::take()
{
    if (const auto address = dashboardAddressOf(m_edit->text(), m_console)) {
        emit entered(*address);
        accept();
    }
}

} // namespace tokendeck

#include "moc_dashboard_dialog.cpp"
