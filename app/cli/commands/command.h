// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/base/arguments.h"
#include "app/cli/base/console.h"
#include "app/cli/base/exit_code.h"
#include "app/cli/base/option_spec.h"
#include "app/cli/base/word_hint.h"
#include "app/cli/estate/estate_reader.h"

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace tokendeck::cli {

//! What a command works with. All of it outlives the command.
struct CommandContext {
    const Arguments &arguments; //!< what followed the command's name
    Console &console; //!< where it answers
    //! What its accounts hold. Nothing is read or asked before it is used.
    EstateReader &estate;
};

//! What stands in the place of a word, for completion.
enum class WordKind {
    None, //!< takes no words
    Names, //!< of objects that have tokens
    Sides, //!< of a comparison: now, days of snapshots, files
    Search, //!< words of a search in the list that the first word names
    Commands,
    Files,
};

//! One command, as an entry of commandTable(): a file of its own gives it, for example
//! listCommand().
struct Command {
    QString name; //!< as it is typed
    QString words; //!< what follows, as help shows it: "LIST [WORD]…"; empty for nothing
    QString summary; //!< what it does, a sentence of one line
    QString help = {}; //!< more of it, in paragraphs; may be empty
    OptionSpecs options = {}; //!< with connectionOptions() and the like, where it takes them
    QStringList firstWords = {}; //!< that can stand first, where these are all
    //! In place of firstWords, where they have to be looked for.
    std::vector<WordHint> (*firstHints)() = nullptr;
    WordKind otherWords = WordKind::None; //!< those behind, or all
    //! Of Names behind a first word: the lists that they can be of. All without it.
    std::set<ListKind> (*listsBehind)(const QString &first) = nullptr;
    //! Runs it to its end, with the event loop of its own where it waits. Everything that goes
    //! wrong is said.
    ExitCode (*run)(CommandContext &) = nullptr;
};

} // namespace tokendeck::cli
