// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcuts_dialog.h"

#include "ui/base/action_spec.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

ShortcutsDialog::ShortcutsDialog(const std::vector<Actions::Line> &lines, QWidget *parent)
    : Dialog(tr("Keyboard shortcuts"), {}, parent)
{
    setObjectName(u"shortcutsDialog"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    QString spoken;
    for (int row = 0; row < int(lines.size()); ++row) {
        const Actions::Line &line = lines[size_t(row)];
        grid->addWidget(new Label(line.keys, TextStyle::Bold), row, 0);
        grid->addWidget(new Label(line.text, TextStyle::Body), row, 1);
        spoken += u"%1: %2. "_s.arg(line.keys, line.text);
    }
    setAccessibleDescription(spoken);
    body()->addLayout(grid);
    showOnlyClose();
    auto *again = new QShortcut(QKeySequence(specOf(ActionId::Shortcuts).keys), this);
    connect(again, &QShortcut::activated, this, &QDialog::reject);
}

} // namespace tokendeck
