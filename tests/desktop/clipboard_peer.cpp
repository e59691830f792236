// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another application at the same clipboard.
//   clipboard_peer read         prints each format and its bytes in hex, one a line, and ends
//   clipboard_peer own <text>   owns the clipboard with <text>, prints "owned", ends with its stdin
//   clipboard_peer hang <text>  the same, but answers nobody
//   clipboard_peer show <title> shows a window, ends with its stdin

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QRasterWindow>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QClipboard &clipboard = *QGuiApplication::clipboard();

    if (arguments.value(1) == "read"_L1) {
        const QMimeData *content = clipboard.mimeData();
        for (const QString &format : content->formats())
            say(format.toUtf8() + ' ' + content->data(format).toHex());
        return 0;
    }
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    if (arguments.value(1) == "show"_L1) {
        QRasterWindow window;
        window.setTitle(arguments.value(2));
        window.show();
        return QGuiApplication::exec();
    }
    const bool hangs = arguments.value(1) == "hang"_L1;
    if (!hangs && arguments.value(1) != "own"_L1)
        return 2;

    QTimer::singleShot(0, &application, [&] {
        clipboard.setText(arguments.value(2));
        say("owned"_ba);
        // Without its event loop it hears no question.
        if (hangs) {
            std::getchar();
            QCoreApplication::quit();
        }
    });
    return QGuiApplication::exec();
}
