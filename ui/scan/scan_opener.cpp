// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scan/scan_opener.h"

#include "services/sync/connections/connection_service.h"
#include "ui/base/actions.h"
#include "ui/scan/scan_dialog.h"

#include <QAction>

namespace tokendeck {

void connectScan(const Dependencies &dependencies, const Actions &actions, QWidget *window)
{
    QObject::connect(actions.action(ActionId::FindInFiles), &QAction::triggered, window,
                     [&dependencies, window] {
                         if (!dependencies.connections.isLocked())
                             (new ScanDialog(dependencies, window))->open();
                     });
}

} // namespace tokendeck
