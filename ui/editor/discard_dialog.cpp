// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/discard_dialog.h"

#include "ui/widgets/button.h"
#include "words/base/name_words.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

QString textOf(const QStringList &made, bool unsettled)
{
    const QString rest = unsettled
        ? DiscardDialog::tr(
            "It is not known whether what was sent was saved: look after a refresh.")
        : made.isEmpty() ? DiscardDialog::tr("Nothing was saved yet.")
                         : DiscardDialog::tr("Nothing else was saved.");
    if (made.isEmpty())
        return rest;
    const QString names = listed(made);
    const QString kept =
        DiscardDialog::tr("The filters %1 were made and stay.", nullptr, int(made.size()))
            .arg(names);
    return kept + u' ' + rest;
}

} // namespace

DiscardDialog::DiscardDialog(const QStringList &made, bool edited, bool unsettled, QWidget *parent)
    : Dialog(edited && !unsettled ? tr("Discard the changes?") : tr("Close the editor?"),
             textOf(made, unsettled), parent)
{
    setObjectName(u"discardDialog"_s);
    if (!made.isEmpty()) {
        m_takeBack = new QCheckBox(tr("Delete the new filters again", nullptr, int(made.size())));
        m_takeBack->setObjectName(u"takeBackCheck"_s);
        body()->addWidget(m_takeBack);
    }
    auto *action = edited && !unsettled ? new Button(tr("Discard changes"), Button::Kind::Danger)
                                        : new Button(tr("Close"), Button::Kind::Primary);
    setAction(action);
    connect(action, &Button::clicked, this, &QDialog::accept);
    cancelButton()->setFocus();
}

bool DiscardDialog::takesBack() const
{
    return m_takeBack && m_takeBack->isChecked();
}

} // namespace tokendeck

#include "moc_discard_dialog.cpp"
