// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/filter.h"
#include "models/insight/filters/filter_merge.h"
#include "ui/changes/command_dialog.h"

#include <memory>
#include <vector>

class QCheckBox;

namespace tokendeck {

class AccountField;
class FilterForm;
class LogPreview;

//! Makes a filter in one of the accounts of a scope; suggests fields and values of its logs.
class NewFilterDialog final : public CommandDialog {
    Q_OBJECT
public:
    NewFilterDialog(const Dependencies &dependencies, const std::vector<ConnectionId> &scope,
                    const ConnectionId &preferred, QWidget *parent);
    ~NewFilterDialog() override;

protected:
    [[nodiscard]] std::optional<Command> command() const override;

private:
    void takeAccount();

    AccountField *m_account = nullptr;
    FilterForm *m_form = nullptr;
    std::unique_ptr<LogPreview> m_logs;
};

//! Puts another filter in the place of one: every shared token that has it moves over, and the old
//! one is deleted. No token is without a filter on the way.
class ReplaceFilterDialog final : public CommandDialog {
    Q_OBJECT
public:
    ReplaceFilterDialog(const Dependencies &dependencies, const ConnectionId &connection,
                        const Filter &filter, QWidget *parent);
    ~ReplaceFilterDialog() override;

protected:
    [[nodiscard]] std::optional<Command> command() const override;

private:
    const ConnectionId m_connection;
    const Filter m_old;
    FilterForm *m_form = nullptr;
    QCheckBox *m_unknownUse = nullptr; //!< to be agreed to where the uses are not known
    std::unique_ptr<LogPreview> m_logs;
};

//! Makes one of two filters that ask the same: every shared token that has the other moves over,
//! and the other is deleted.
class MergeFiltersDialog final : public CommandDialog {
    Q_OBJECT
public:
    //! Of \p merge, which has one other.
    MergeFiltersDialog(const Dependencies &dependencies, const ConnectionId &connection,
                       const FilterMerge &merge, QWidget *parent);

protected:
    [[nodiscard]] std::optional<Command> command() const override;

private:
    const Command m_command;
};

} // namespace tokendeck
