// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

//! What a dialog is, too, that a lock takes out of sight and does not close: it holds no token, and
//! what was entered in it is there again after unlocking.
class OutlivesLock {
public:
    virtual ~OutlivesLock() = default;
};

} // namespace tokendeck
