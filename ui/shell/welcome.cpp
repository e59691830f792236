// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/welcome.h"

#include "models/store/workspace.h"
#include "ui/frame/page.h"
#include "ui/shell/shell.h"
#include "words/base/name_words.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct WelcomeWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::WelcomeWords)
};

} // namespace

void welcome(const ConnectionId &id, const Workspace &workspace, bool withSubAccounts, Shell &shell)
{
    if (withSubAccounts)
        shell.showPage("accounts");
    Page *page = shell.currentPage();
    page->focusContent();
    if (const ConnectionInfo *info = workspace.connection(id))
        page->showMessage(
            {.tone = Tone::Good,
             .text = WelcomeWords::tr("%1 was connected.").arg(quotedName(info->connection.name))});
}

} // namespace tokendeck
