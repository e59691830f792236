// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/option_spec.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct OptionWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::OptionWords)
};

} // namespace

OptionSpecs connectionOptions()
{
    return {
        {.name = u"connection"_s,
         .value = u"NAME"_s,
         .help = OptionWords::tr("Only this connection, by its name or id; may be given often."),
         .values = OptionSpec::Values::Connections,
         .repeatable = true},
        {.name = u"timeout"_s,
         .value = u"SECONDS"_s,
         .help = OptionWords::tr("How long to wait for Logz.io in all, 1 to 3600; 30 without.")}};
}

OptionSpec formatOption()
{
    return {.name = u"format"_s,
            .value = u"FORMAT"_s,
            .help = OptionWords::tr("table for people (without), json or csv for programs."),
            .values = OptionSpec::Values::Choices,
            .choices = {u"table"_s, u"json"_s, u"csv"_s}};
}

OptionSpecs revealOptions()
{
    return {{.name = u"reveal"_s,
             .help = OptionWords::tr(
                 "Tokens in full, not masked. Not on a terminal, whose window keeps them.")},
            {.name = u"force"_s, .help = OptionWords::tr("With --reveal: on a terminal, too.")}};
}

} // namespace tokendeck::cli
