// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/commands/command_fixture.h"

#include <functional>

namespace tokendeck::test {

//! A backend that another admin changes, too: what was seen of it here, and commands that begin
//! after a change of theirs or meet one on their way.
class MeanwhileFixture : public CommandFixture {
public:
    MeanwhileFixture();

    //! What becomes of \p change, with everything brought that it asks for.
    [[nodiscard]] CommandReport reportOf(const Change &change);
    //! Begins \p change, lets its request \p held ("METHOD PATH") hang before or after the backend
    //! acts (\p when), and \p meanwhile happen; then the request times out.
    [[nodiscard]] CommandReport reportWith(const Change &change, const QString &held,
                                           const QString &when,
                                           const std::function<void()> &meanwhile);
    //! The workspace shows what the backend holds.
    void checkShown();

    Filter first;
    Filter second;
    Filter third;
    SharedToken one; //!< a:1
    SharedToken two; //!< a:1 AND a:2
};

} // namespace tokendeck::test
