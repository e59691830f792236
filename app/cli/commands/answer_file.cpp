// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/answer_file.h"

#include "models/base/output/saved_bytes.h"
#include "models/domain/names/display_name.h"
#include "words/base/name_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct AnswerFile {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::AnswerFile)
};

//! Where an answer goes; empty for standard output.
QString fileOf(const CommandContext &context)
{
    const QString path = context.arguments.value(u"output"_s);
    return path == u"-"_s ? QString() : path;
}

} // namespace

OptionSpec outputOption()
{
    return {.name = u"output"_s,
            .value = u"FILE"_s,
            .help = AnswerFile::tr("Into this file, which is replaced as a whole, instead of "
                                   "standard output."),
            .values = OptionSpec::Values::Files};
}

CsvOptions answerCsv(const CommandContext &context)
{
    const bool isSeen = fileOf(context).isEmpty() && context.console.isTerminal();
    return {.shown = isSeen ? visibleName : nullptr};
}

ExitCode writeAnswer(CommandContext &context, const QByteArray &bytes)
{
    const QString path = fileOf(context);
    if (path.isEmpty())
        return context.console.write(bytes);
    const QString problem = saveBytes(path, bytes);
    if (problem.isEmpty())
        return ExitCode::Fine;
    context.console.say(AnswerFile::tr("%1 cannot be written: %2").arg(quotedName(path), problem));
    return ExitCode::NotWritten;
}

} // namespace tokendeck::cli
