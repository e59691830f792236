// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bundled_fonts.h"

#include "models/base/system/program_files.h"

#include <QDir>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace tokendeck {

int addBundledFonts()
{
    int added = 0;
    for (const QString &folder : programFiles(u"fonts"_s)) {
        const QFileInfoList files =
            QDir(folder).entryInfoList({u"*.otf"_s, u"*.ttf"_s}, QDir::Files);
        for (const QFileInfo &file : files)
            added += QFontDatabase::addApplicationFont(file.filePath()) >= 0 ? 1 : 0;
    }
    return added;
}

} // namespace tokendeck
