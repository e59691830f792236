// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/copy_command.h"

#include "app/cli/base/clipboard_helper.h"
#include "app/cli/lists/named_token.h"
#include "models/base/user_name.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct CopyCommand {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::CopyCommand)
};

//! Writes down that it was copied, where what the window does is written down, too.
void writeDown(EstateReader &estate, const NamedToken &token)
{
    Core &core = estate.core();
    const Connection &connection = core.workspace().connection(token.connection)->connection;
    // A connection of the environment is none of those that the list is of.
    if (connection.storage != SecretStorage::Keychain)
        return;
    core.activities().append({.time = core.clock().now(),
                              .connection = token.connection,
                              .account = connection.accountName,
                              .actor = userName(),
                              .action = ActivityAction::CopyToken,
                              .object = token.name,
                              .objectId = token.id,
                              .list = token.list});
}

ExitCode runCopy(CommandContext &context)
{
    const QStringList &words = context.arguments.words();
    if (words.size() != 1) {
        context.console.say(CopyCommand::tr("copy needs the name or the id of one token."));
        return ExitCode::WrongUse;
    }
    EstateReader &estate = context.estate;
    const Step<NamedToken> token = findToken(estate, context.console, words.front());
    if (!token)
        return token.error();
    ClipboardHelper clipboard(context.console, estate.waiter());
    const auto stay = estate.preferences().clipboardTimeout;
    if (const Step<void> copied = clipboard.copy(token->token, stay); !copied)
        return copied.error();
    writeDown(estate, *token);
    sayObstacle(context.console, *token);
    context.console.say(
        stay ? CopyCommand::tr("%1 is in the clipboard for %2.")
                   .arg(quotedName(token->name), durationText(*stay))
             : CopyCommand::tr("%1 is in the clipboard until something else is copied.")
                   .arg(quotedName(token->name)));
    const Step<void> cleared = clipboard.waitUntilCleared();
    return cleared ? ExitCode::Fine : cleared.error();
}

} // namespace

Command copyCommand()
{
    return {.name = u"copy"_s,
            .words = u"NAME"_s,
            .summary = CopyCommand::tr("Copies a token to the desktop’s clipboard."),
            .help = CopyCommand::tr(
                "NAME is the name or the id of a token, or of an account, whose token is meant; "
                "shared/42, api/ci and account/1001 say which list it is in. Stays until the token "
                "has left the "
                "clipboard: after the time of the settings, when something else is copied, or when "
                "it is interrupted."),
            .options = connectionOptions(),
            .otherWords = WordKind::Names,
            .run = runCopy};
}

} // namespace tokendeck::cli
