// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/fields/token_refusal.h"

#include "ui/widgets/spoken/announcement.h"
#include "ui/widgets/token_catcher.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace tokendeck {

namespace {

struct TokenRefusal {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::TokenRefusal)
};

} // namespace

void keepTokensOut(QLineEdit *field, const Workspace &workspace)
{
    const QString hint = field->placeholderText();
    auto *catcher = new TokenCatcher(field);
    catcher->handOver(workspace, [field](const Secret &, bool) {
        const QString said = TokenRefusal::tr("That is a token. Find anything says whose it is.");
        // Unlike clear() this ends the undo history.
        field->setText({});
        field->setPlaceholderText(said);
        announce(field, said);
    });
    QObject::connect(field, &QLineEdit::textEdited, field,
                     [field, hint] { field->setPlaceholderText(hint); });
}

} // namespace tokendeck
