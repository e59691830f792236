// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/window_options.h"

#include "app/cli/base/arguments.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct WindowOptionWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::WindowOptionWords)
};

//! What QApplication takes for itself, with one dash or two.
struct QtOption {
    QLatin1StringView name;
    bool hasValue; //!< the argument behind it
};
constexpr std::array QtOptions{
    QtOption{"reverse"_L1, false},      QtOption{"platform"_L1, true},
    QtOption{"platformtheme"_L1, true}, QtOption{"style"_L1, true},
    QtOption{"display"_L1, true},       QtOption{"qwindowgeometry"_L1, true},
    QtOption{"geometry"_L1, true},      QtOption{"session"_L1, true},
};

//! \p arguments without those of Qt.
QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList own;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        if (arguments[at] == u"--")
            return own + arguments.sliced(at);
        const auto isMeant = [&argument = arguments[at]](const QtOption &option) {
            return argument == u'-' + option.name || argument == u"--"_s + option.name;
        };
        const auto *found = std::ranges::find_if(QtOptions, isMeant);
        if (found == QtOptions.end())
            own.append(arguments[at]);
        else if (found->hasValue)
            ++at;
    }
    return own;
}

constexpr int MostTokens = 100'000;
constexpr int MostLatency = 60'000; // milliseconds

} // namespace

OptionSpecs windowOptionSpecs()
{
    return {
        {.name = u"sandbox"_s,
         .help = WindowOptionWords::tr(
             "Open on an embedded backend with sample data; your own connections stay closed.")},
        {.name = u"sandbox-data"_s,
         .value = u"FILE"_s,
         .help = WindowOptionWords::tr("The SQLite file that keeps the sandbox’s data."),
         .values = OptionSpec::Values::Files},
        {.name = u"sandbox-reset"_s,
         .help = WindowOptionWords::tr("Begin with fresh sample data.")},
        {.name = u"sandbox-tokens"_s,
         .value = u"NUMBER"_s,
         .help = WindowOptionWords::tr("How many shared tokens the sample’s main account has.")},
        {.name = u"sandbox-latency"_s,
         .value = u"NUMBER"_s,
         .help = WindowOptionWords::tr("Milliseconds before each reply of the sandbox.")},
        {.name = u"sandbox-fault"_s,
         .value = u"FAULT"_s,
         .help = WindowOptionWords::tr("A fault of the sandbox; see tokendeck-sandbox --help."),
         .repeatable = true},
    };
}

bool isLink(const QString &argument)
{
    return argument.startsWith("tokendeck:"_L1, Qt::CaseInsensitive);
}

tl::expected<WindowOptions, QString> readWindowOptions(const QStringList &arguments)
{
    // As session managers write it; Qt reads it, too.
    const qsizetype session = arguments.indexOf(u"-session"_s);
    const auto read = Arguments::read(withoutQtOptions(arguments), windowOptionSpecs());
    if (!read)
        return tl::make_unexpected(read.error());
    const QStringList words = read->words();
    if (words.size() > 1 || (!words.isEmpty() && !isLink(words.constFirst())))
        return tl::make_unexpected(
            WindowOptionWords::tr("“%1” is not understood.").arg(words.constLast()));
    WindowOptions options{.sandbox = read->isSet(u"sandbox"_s),
                          .sandboxData = read->value(u"sandbox-data"_s),
                          .sandboxReset = read->isSet(u"sandbox-reset"_s),
                          .sandboxTokens = read->number(u"sandbox-tokens"_s, 0, MostTokens),
                          .sandboxLatencyMs = read->number(u"sandbox-latency"_s, 0, MostLatency),
                          .sandboxFaults = read->values(u"sandbox-fault"_s),
                          .link = words.value(0),
                          .session = session < 0 ? QString() : arguments.value(session + 1)};
    const auto wants = [](const QString &option, int most) {
        return tl::make_unexpected(
            WindowOptionWords::tr("--%1 takes a whole number from 0 to %2.").arg(option).arg(most));
    };
    if (read->isSet(u"sandbox-tokens"_s) && !options.sandboxTokens)
        return wants(u"sandbox-tokens"_s, MostTokens);
    if (read->isSet(u"sandbox-latency"_s) && !options.sandboxLatencyMs)
        return wants(u"sandbox-latency"_s, MostLatency);
    return options;
}

} // namespace tokendeck::cli
