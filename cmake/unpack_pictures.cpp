// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// unpack_pictures FOLDER PICTURE...: writes PNG pictures into FOLDER without compression, for rcc,
// whose own makes two thirds of what PNG's makes of a window's picture.

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("unpack_pictures FOLDER PICTURE...\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    for (const QString &path : arguments.sliced(2)) {
        QImageWriter writer(folder.filePath(QFileInfo(path).fileName()), "png");
        writer.setCompression(0);
        const QImage picture(path);
        if (picture.isNull() || !writer.write(picture)) {
            std::fprintf(stderr, "unpack_pictures: %s could not be written into %s\n",
                         qPrintable(path), qPrintable(arguments[1]));
            return 1;
        }
    }
    return 0;
}
