// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFileDevice;
class QString;

namespace tokendeck {

// What each system has a way of its own for.

enum class StandardStream { Input, Output, Error };

//! Whether a person sits at \p stream.
[[nodiscard]] bool isTerminal(StandardStream stream);

//! As the system's list of users has it: a service manager or a sandbox may leave the variables
//! out. Empty where it names none.
[[nodiscard]] QString listedUserName();

//! Lets a write fail that would make a file larger than the system allows (ulimit -f), in place of
//! ending the program.
void outliveFileSizeLimit();

//! Whether what was written to \p file, which is open, is on the disk, where the file system can
//! tell; errno says why not.
[[nodiscard]] bool isOnDisk(const QFileDevice &file);

} // namespace tokendeck
