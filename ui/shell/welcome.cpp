// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/welcome.h"

#include "ui/frame/page.h"
#include "ui/shell/shell.h"

namespace tokendeck {

void welcome(bool withSubAccounts, Shell &shell)
{
    if (withSubAccounts)
        shell.showPage("accounts");
    shell.currentPage()->focusContent();
}

} // namespace tokendeck
