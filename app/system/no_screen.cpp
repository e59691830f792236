// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/system/no_screen.h"

#include <QByteArray>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace tokendeck {
namespace {

struct Held {
    QtMsgType type;
    QByteArray category;
    QString text;
};

// A handler of messages is a function alone.
NoScreen::End endProgram = nullptr;
QtMessageHandler earlierHandler = nullptr;
std::vector<Held> held;

//! What Qt has said of a screen that the environment names: of the way to it, where it was tried,
//! and else of the plugin that would have tried.
QString whyNot()
{
    const auto isEmpty = [](const char *name) {
        return qEnvironmentVariableIsEmpty(name);
    };
    if (std::ranges::all_of(std::array{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}, isEmpty))
        return {};
    const auto isOfTheWay = [](const Held &message) {
        return message.category.startsWith("qt.qpa.") && message.category != "qt.qpa.plugin";
    };
    const auto found = std::ranges::find_if(held, isOfTheWay);
    if (found != held.end())
        return found->text;
    return held.empty() ? QString() : held.front().text;
}

//! Keeps what Qt says on its ways to a screen: where one of them works, the others do not matter.
void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg)
        endProgram(whyNot());
    held.push_back({type, QByteArray(context.category), text});
}

} // namespace

NoScreen::NoScreen(End end)
{
    endProgram = end;
    earlierHandler = qInstallMessageHandler(take);
}

NoScreen::~NoScreen()
{
    qInstallMessageHandler(earlierHandler);
    for (const Held &message : std::exchange(held, {}))
        earlierHandler(message.type,
                       QMessageLogContext(nullptr, 0, nullptr, message.category.constData()),
                       message.text);
}

} // namespace tokendeck
