// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tokendeck::cli {

//! A word that can stand in a command line.
struct WordHint {
    QString text;
    QString note; //!< what it means, in a few words; may be empty
    bool open = false; //!< more follows at once: "account:"
};

} // namespace tokendeck::cli
