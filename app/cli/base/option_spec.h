// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tokendeck::cli {

//! An option of a command, as it is read, explained and completed. All are long: "--name".
struct OptionSpec {
    //! What its value names, for completion.
    enum class Values { Any, Choices, Connections, Files };

    QString name; //!< without the dashes
    QString value; //!< what its value is called: "SECONDS"; empty for an option without one
    QString help; //!< what it does, as a sentence
    Values values = Values::Any;
    QStringList choices = {}; //!< of Choices: no other value is taken
    bool repeatable = false;
    char letter = 0; //!< "-h"; 0 for none
};

using OptionSpecs = QList<OptionSpec>;

//! Which connections a command works on, and how long it waits: of each command that reads.
[[nodiscard]] OptionSpecs connectionOptions();
//! --format of a command that writes rows.
[[nodiscard]] OptionSpec formatOption();
//! --reveal and --force of a command that can show tokens.
[[nodiscard]] OptionSpecs revealOptions();

} // namespace tokendeck::cli
