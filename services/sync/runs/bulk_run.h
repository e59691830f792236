// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/runs/quiet_run.h"

#include <memory>
#include <vector>

namespace tokendeck {

//! Runs many commands side by side, each independent of the others.
class BulkRun final : public QuietRun {
public:
    enum class ItemState { Waiting, Running, Done, Failed, Unknown, Left };

    struct Item {
        Command command;
        ItemState state = ItemState::Waiting;
        CommandReport report; //!< once it has finished
    };
    struct Progress {
        int total = 0;
        int done = 0;
        int failed = 0;
        int unknown = 0;
        int left = 0; //!< not begun when the run was cancelled

        [[nodiscard]] int finished() const { return done + failed + unknown + left; }
        friend bool operator==(const Progress &, const Progress &) = default;
    };

    //! At most CommandRunner::commandsAtOnce() commands of each connection are under way at a time.
    //! \p runner outlives the run.
    BulkRun(CommandRunner &runner, std::vector<Command> commands, QObject *parent = nullptr);
    ~BulkRun() override;

    [[nodiscard]] const std::vector<Item> &items() const;
    [[nodiscard]] Progress progress() const;
    //! What "Try again" runs: the commands that failed or are unknown, or what is left to do of
    //! them.
    [[nodiscard]] std::vector<Command> failedCommands() const;
    //! What was not begun when the run was cancelled.
    [[nodiscard]] std::vector<Command> leftCommands() const;

protected:
    void begin() override;
    void leaveRest() override;
    [[nodiscard]] bool isOver() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tokendeck
