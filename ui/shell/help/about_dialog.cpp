// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/about_dialog.h"

#include "ui/widgets/text/label.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

AboutDialog::AboutDialog(QWidget *parent)
    : Dialog(
        tr("About Tokendeck"),
        tr("The tokens of every Logz.io account in one window. An independent project; Logz.io "
           "is a trademark of its owner."),
        parent)
{
    setObjectName(u"aboutDialog"_s);
    const QStringList lines{
        tr("Version %1").arg(QCoreApplication::applicationVersion()),
        tr("Free software under the GNU General Public License, version 3 or later. It comes "
           "without any warranty."),
        tr("Made with Qt %1 (LGPL), QtKeychain (BSD), simdjson (Apache 2.0), zlib and "
           "tl::expected (CC0).")
            .arg(QString::fromLatin1(qVersion())),
        tr("It talks to the hosts of your connections and to nobody else."),
    };
    for (const QString &line : lines) {
        auto *label = new Label(line, TextStyle::Body);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(label);
    }
    showOnlyClose();
}

} // namespace tokendeck
