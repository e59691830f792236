// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/commands/command_fixture.h"

#include <functional>
#include <vector>

namespace tokendeck::test {

//! One command to be run with each of its requests failing in each way.
struct Recipe {
    QByteArray name;
    //! Puts into the backend what the command is about, and answers the command.
    std::function<Change(CommandFixture &)> prepare;
    //! Whether what was asked for holds.
    std::function<bool(const Snapshot &before, const Snapshot &after)> holds;
    //! Whether the backend shows what the command makes, so that an answer that was lost can be
    //! made good.
    bool canBeSettled = true;
    bool deletesOwnToken = false; //!< whoever asks is refused afterwards
    bool uncovers = false; //!< it leaves tokens without a filter, as the admin has confirmed
};

[[nodiscard]] const std::vector<Recipe> &recipes();
[[nodiscard]] const Recipe &recipe(const QByteArray &name);

//! A request of a command.
struct RequestStep {
    QByteArray method;
    QString path;
    int occurrence = 1; //!< among the command's requests of this method and path, from 1

    //! The specification of a fault in \p way that befalls this request alone. A refresh that what
    //! was made begins may come before it, or not, and is another request.
    [[nodiscard]] QString fault(const QString &way) const;
    //! Whether \p fixture's sandbox has answered it, or let a fault befall it.
    [[nodiscard]] bool wasReached(const CommandFixture &fixture) const;
};
//! The requests of \p recipe when nothing fails, in their order, without the refresh afterwards.
[[nodiscard]] const std::vector<RequestStep> &requestsOf(const Recipe &recipe);

//! Whether the notes of \p report name something that was left behind.
[[nodiscard]] bool tellsWhatRemains(const CommandReport &report);

} // namespace tokendeck::test
