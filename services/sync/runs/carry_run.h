// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/carry/carry_plan.h"
#include "services/sync/runs/quiet_run.h"

#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

//! Carries filters and shared tokens over to other accounts: in each account one command after the
//! other, filters before the tokens that have them, the accounts side by side.
//!
//! An account's lists are read anew before anything is made in it, and what stands there by then is
//! not made twice. A token is made with all of its filters or not at all. What fails leaves the
//! rest as it is; what was made stays.
class CarryRun final : public QuietRun {
public:
    enum class ItemState {
        Waiting,
        Running,
        Done, //!< made
        Used, //!< a filter that the account had
        Failed,
        Unknown,
        Left, //!< not begun when the run was cancelled
        Skipped,
    };

    struct Item {
        ConnectionId target;
        CarryItem planned; //!< as it is done, by what the account had when that was begun
        ItemState state = ItemState::Waiting;
        std::optional<Command> command; //!< of what was begun
        CommandReport report; //!< of the same, once it has finished
        std::optional<Problem> unread; //!< of Failed: why the account's lists could not be read
        bool lacksFilter = false; //!< of Failed: one of its filters was not made
    };
    struct Progress {
        int total = 0; //!< of what is made or used
        int made = 0;
        int used = 0;
        int failed = 0;
        int unknown = 0;
        int left = 0;
        int skipped = 0; //!< what was to be made, and need not or cannot be any more

        [[nodiscard]] int finished() const
        {
            return made + used + failed + unknown + left + skipped;
        }
        friend bool operator==(const Progress &, const Progress &) = default;
    };

    //! Does what \p plans say of \p source, one for each account. \p runner outlives the run.
    CarryRun(CommandRunner &runner, CarrySource source, std::vector<CarryPlan> plans,
             CarryNaming naming, QObject *parent = nullptr);
    ~CarryRun() override;

    [[nodiscard]] const CarrySource &source() const;
    //! In the order of the plans and of their items.
    [[nodiscard]] const std::vector<Item> &items() const;
    [[nodiscard]] Progress progress() const;

protected:
    void begin() override;
    void leaveRest() override;
    [[nodiscard]] bool isOver() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tokendeck
