// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/base/option_spec.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace tokendeck {

//! What the window was started with.
struct WindowOptions {
    bool sandbox = false; //!< open on the embedded sandbox, with settings of its own
    QString sandboxData; //!< the sandbox's SQLite file; empty: the usual place
    bool sandboxReset = false; //!< begin with fresh sample data
    std::optional<int> sandboxTokens; //!< 0 to 100,000 shared tokens of the main account
    std::optional<int> sandboxLatencyMs; //!< before each reply, 0 or more
    QStringList sandboxFaults; //!< as tokendeck-sandbox --fault
    QString link; //!< tokendeck://…, as it was given; empty for none
    QString session; //!< of the session manager that starts it again; empty for none

    //! Whether the sandbox is to be another one than usual.
    [[nodiscard]] bool changeSandbox() const
    {
        return sandboxReset || sandboxTokens || sandboxLatencyMs || !sandboxData.isEmpty()
            || !sandboxFaults.isEmpty();
    }
};

namespace cli {

//! The options of the window, which is what opens without a command.
[[nodiscard]] OptionSpecs windowOptionSpecs();
//! Whether \p argument is to be a link of Tokendeck, right or wrong.
[[nodiscard]] bool isLink(const QString &argument);
//! Reads \p arguments, without the program's name, and passes over those that Qt takes, such as
//! "-reverse"; a sentence where they are wrong.
[[nodiscard]] tl::expected<WindowOptions, QString> readWindowOptions(const QStringList &arguments);

} // namespace cli
} // namespace tokendeck
