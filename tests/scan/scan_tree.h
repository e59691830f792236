// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/match/token_search.h"
#include "services/scan/scan.h"
#include "services/scan/system/entries.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

namespace tokendeck::test {

//! Made up here; they open nothing.
inline const QByteArray PlainToken = "aBcDeFgHiJkLmNoPqRsTuVwXyZ012345";
inline const QByteArray DashedToken = "01234567-89ab-cdef-0123-456789abcdef";

//! Finds PlainToken, as 0, and DashedToken, as 1.
inline std::shared_ptr<const TextSearch> searchForBoth()
{
    const std::vector<Secret> tokens{
        Secret(std::string_view(PlainToken.constData(), size_t(PlainToken.size()))),
        Secret(std::string_view(DashedToken.constData(), size_t(DashedToken.size())))};
    return std::make_shared<TokenSearch>(tokens);
}

//! Files on a real disk.
class ScanTree {
public:
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }

    //! The same as the system has it.
    [[nodiscard]] QByteArray entry(const QString &name = {}) const { return entryName(path(name)); }

    void write(const QString &name, const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        QCOMPARE(file.write(text), text.size());
    }

    //! Looks for both tokens in \p request, whose paths are this tree where it names none.
    [[nodiscard]] ScanReport scan(ScanRequest request = {}) const
    {
        if (request.paths.isEmpty())
            request.paths = {entry()};
        if (!request.search)
            request.search = searchForBoth();
        ScanProgress progress;
        return scanFiles(request, progress);
    }

    //! "name:line:column token", by name and place, or "name: token" where the name has it; with
    //! " (staged)" where it is in the index.
    [[nodiscard]] QStringList places(const ScanReport &report) const
    {
        QStringList lines;
        for (const FoundPlace &place : report.places) {
            const QString where = place.where == FoundIn::Name
                ? QStringLiteral(":")
                : QStringLiteral(":%1:%2").arg(place.place.line).arg(place.place.column);
            lines.append(QStringLiteral("%1%2 %3%4")
                             .arg(QDir(path()).relativeFilePath(place.path), where)
                             .arg(place.token)
                             .arg(place.isStaged ? QStringLiteral(" (staged)") : QString()));
        }
        return lines;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tokendeck::test
