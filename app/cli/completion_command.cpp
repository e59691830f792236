// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/completion_command.h"

#include "app/cli/base/shell_words.h"
#include "app/cli/completion_words.h"
#include "words/base/name_words.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

//! See initEnglish().
static void initCompletions()
{
    Q_INIT_RESOURCE(completions);
}

namespace tokendeck::cli {
namespace {

struct CompletionCommand {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::CompletionCommand)
};

QStringList shells()
{
    return {u"bash"_s, u"zsh"_s, u"fish"_s};
}

//! A shell reads it line by line.
bool isOneLine(const QString &text)
{
    return !text.contains(u'\n') && !text.contains(u'\t') && !text.contains(u'\r');
}

//! The first line says how the shell goes on, each other one is a word; a tab and a note follow it
//! where the shell shows notes.
QString answer(const Completion &completion, const std::function<QString(const QString &)> &written,
               bool notes)
{
    const bool isOpen = std::ranges::any_of(completion.words, &WordHint::open);
    QString lines = completion.files ? u"files\n"_s : isOpen ? u"open\n"_s : u"words\n"_s;
    for (const WordHint &word : completion.words) {
        if (!isOneLine(word.text))
            continue;
        lines += written(word.text);
        if (notes && !word.note.isEmpty() && isOneLine(word.note))
            lines += u'\t' + word.note;
        lines += u'\n';
    }
    return lines;
}

//! Of bash: \p line is what stands before the cursor, and \p part the end of its last word that
//! bash replaces.
QString answerBash(const QString &line, const QString &part)
{
    const ShellWords words = shellWordsOf(line);
    const Completion completion = completionOf(words.words.sliced(1));
    // A separator alone is a word of bash's line, and nothing that it replaces.
    const bool isSeparator =
        std::ranges::all_of(part, [](QChar c) { return c == u':' || c == u'='; });
    const qsizetype replaced = isSeparator ? 0 : part.size();
    const qsizetype fixed =
        words.lastWritten.endsWith(part) ? words.lastWritten.size() - replaced : 0;
    return answer(
        completion,
        [&](const QString &word) {
            // What bash has before its part is written there already. Behind an open quote, that
            // is all before the quote.
            return words.quote.isNull()
                ? quotedForBash(word).sliced(fixed)
                : quotedForBash(word.sliced(words.beforeQuote), words.quote);
        },
        false);
}

ExitCode runCompletion(CommandContext &context)
{
    const QStringList &words = context.arguments.words();
    const QString shell = words.value(0);
    if (!shells().contains(shell)) {
        context.console.say(
            CompletionCommand::tr("completion needs one of: %1.").arg(listed(shells())));
        return ExitCode::WrongUse;
    }
    if (words.size() == 1) {
        initCompletions();
        QFile script(u":/completions/"_s + shell);
        return script.open(QIODevice::ReadOnly) ? context.console.write(script.readAll())
                                                : ExitCode::NotRead;
    }
    if (shell == u"bash")
        return context.console.write(answerBash(words.value(1), words.value(2)));
    return context.console.write(answer(
        completionOf(words.sliced(1)), [](const QString &word) { return word; }, true));
}

} // namespace

Command completionCommand()
{
    return {.name = u"completion"_s,
            .words = u'{' + shells().join(u'|') + u'}',
            .summary = CompletionCommand::tr("Writes the completion of a shell, to be read by it."),
            .help = CompletionCommand::tr(
                "bash: eval \"$(tokendeck completion bash)\" in ~/.bashrc. zsh: the same with zsh, "
                "behind compinit in ~/.zshrc. fish: tokendeck completion fish | source in "
                "config.fish. An installed Tokendeck brings them along. With further words it "
                "answers what can follow them, which is how the shells ask."),
            .firstWords = shells(),
            .run = runCompletion};
}

} // namespace tokendeck::cli
