// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/discard_dialog.h"

#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

QString textOf(const QStringList &made)
{
    if (made.isEmpty())
        return DiscardDialog::tr("Nothing was saved yet.");
    const QString names = made.join(u", "_s);
    return made.size() == 1
        ? DiscardDialog::tr("Filter %1 was made and stays. Nothing else was saved.").arg(names)
        : DiscardDialog::tr("The filters %1 were made and stay. Nothing else was saved.")
              .arg(names);
}

} // namespace

DiscardDialog::DiscardDialog(const QStringList &made, bool edited, QWidget *parent)
    : Dialog(edited ? tr("Discard the changes?") : tr("Close the editor?"), textOf(made), parent)
{
    setObjectName(u"discardDialog"_s);
    if (!made.isEmpty()) {
        m_takeBack = new QCheckBox(made.size() == 1 ? tr("Delete the new filter again")
                                                    : tr("Delete the new filters again"));
        m_takeBack->setObjectName(u"takeBackCheck"_s);
        body()->addWidget(m_takeBack);
    }
    auto *action = new Button(edited ? tr("Discard changes") : tr("Close"),
                              edited ? Button::Kind::Danger : Button::Kind::Primary);
    setAction(action);
    connect(action, &Button::clicked, this, &QDialog::accept);
    findChild<Button *>(u"cancelButton"_s)->setFocus();
}

bool DiscardDialog::takesBack() const
{
    return m_takeBack && m_takeBack->isChecked();
}

} // namespace tokendeck
