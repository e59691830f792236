// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/version_facts.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QSslSocket>
#include <QSysInfo>

#include <tl/expected.hpp>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace tokendeck {

std::vector<Component> components()
{
    const QString qt = QString::fromLatin1(qVersion());
    const QString expected = u"%1.%2.%3"_s.arg(TL_EXPECTED_VERSION_MAJOR)
                                 .arg(TL_EXPECTED_VERSION_MINOR)
                                 .arg(TL_EXPECTED_VERSION_PATCH);
    // "OpenSSL 3.0.15 3 Sep 2024": the number is what tells it apart.
    const QString tls = QSslSocket::sslLibraryVersionString();
    return {
        {u"Tokendeck"_s, QCoreApplication::applicationVersion(), u"GPL-3.0-or-later"_s},
        {u"Qt"_s, qt, u"LGPL-3.0-only"_s},
        {u"Qt HTTP Server"_s, qt, u"GPL-3.0-only"_s},
        {u"QtKeychain"_s, QStringLiteral(TOKENDECK_QTKEYCHAIN_VERSION), u"BSD-3-Clause"_s},
        {u"simdjson"_s, QStringLiteral(TOKENDECK_SIMDJSON_VERSION), u"Apache-2.0"_s},
        {u"OpenSSL"_s, tls.section(u' ', 1, 1), u"Apache-2.0"_s},
        {u"zlib"_s, QString::fromLatin1(zlibVersion()), u"Zlib"_s},
        {u"tl::expected"_s, expected, u"CC0-1.0"_s},
    };
}

QString versionText()
{
    QStringList lines;
    for (const Component &component : components())
        lines.append(u"%1 %2"_s.arg(component.name, component.version));
    lines.append(u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(),
                                     QSysInfo::currentCpuArchitecture(),
                                     QGuiApplication::platformName()));
    return lines.join(u'\n');
}

QString licenceText()
{
    QFile file(u":/tokendeck/licence.txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace tokendeck
