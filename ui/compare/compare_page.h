// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/compare/comparison.h"
#include "ui/base/dependencies.h"
#include "ui/compare/compare_sides.h"
#include "ui/frame/framed_page.h"

#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

class Button;
class DifferenceFilters;
class DifferenceProxy;
class DifferenceTable;
class Label;
class NowWatch;
class TokenTableView;

//! What became of the tokens between two moments: a snapshot, a report that was saved, now.
class ComparePage final : public FramedPage {
    Q_OBJECT
public:
    ComparePage(const Dependencies &dependencies, const PageSpec &spec, QWidget *parent = nullptr);

    void setScope(const std::vector<ConnectionId> &scope) override;
    void focusContent() override;
    bool act(ActionId action) override;
    [[nodiscard]] QString countsText() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void updateContent() override;
    void updateBar() override;

private:
    enum class State { NothingChosen, OneChosenTwice, Comparing, Failed, Same, Narrowed, Listed };

    void buildHeader();
    void buildRows();
    void findDays();
    void compare();
    //! Compares again where nobody would lose their place; else behind what is shown, and lets it
    //! be asked for where it tells something else.
    void renew();
    //! Reads both sides and compares them; what comes of what was asked before is dropped.
    void makeComparison(std::function<void(ReportOutcome<SharedComparison>)> done);
    //! \p earlier is what it is compared with, as in makeReportSince().
    void read(const CompareSide &side, SharedReport earlier,
              std::function<void(ReportOutcome<SharedReport>)> done);
    void take(SharedComparison comparison);
    void fail(const ReportProblem &problem);
    void narrow();
    void showAll();
    void copyRows();
    void save();
    void updateEmpty();
    void updateDetails();
    [[nodiscard]] State state() const;

    const Dependencies m_deps;
    std::vector<ConnectionId> m_scope;
    DifferenceTable *m_table = nullptr;
    DifferenceProxy *m_proxy = nullptr;
    TokenTableView *m_view = nullptr;
    CompareSides *m_sides = nullptr;
    NowWatch *m_now = nullptr; //!< of the lists that are compared
    DifferenceFilters *m_filters = nullptr;
    Label *m_summary = nullptr;
    Button *m_again = nullptr;
    Button *m_save = nullptr;
    int m_asked = 0; //!< counts what was asked
    bool m_isComparing = false;
    bool m_isRenewing = false; //!< behind what is shown
    bool m_isBehind = false; //!< what is shown: another comparison would tell something else
    bool m_isDue = true; //!< is to be compared when it is looked at
    std::optional<ReportProblem> m_problem; //!< of the last try
    std::optional<State> m_shownState;
};

} // namespace tokendeck
