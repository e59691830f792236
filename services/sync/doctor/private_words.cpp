// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/doctor/private_words.h"

#include <QDir>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace tokendeck {

QStringList privateWords()
{
    const QString host = QSysInfo::machineHostName();
    // The longest first: a part is no word where the whole stands.
    QStringList words{QDir::homePath(), host, host.section(u'.', 0, 0)};
    words.removeAll(QString());
    words.removeAll(u"localhost"_s);
    words.removeDuplicates();
    return words;
}

} // namespace tokendeck
