// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/estate_findings.h"

#include <memory>
#include <vector>

namespace tokendeck {

//! What findings follow from.
struct FindingsInput {
    EstateView view;
    RuleContext context;
    std::vector<Silence> silences;
    //! Whose accounts are taken over where nothing of them has changed; may be null. Only of the
    //! same source of FirstSeen.
    std::shared_ptr<const EstateFindings> before;
};

//! Finds all that is wrong, in slices. The same input has the same findings in the same order.
class FindingsRun {
public:
    explicit FindingsRun(FindingsInput input);
    ~FindingsRun();

    //! Does a part of the work, over some \p rows; true while something is left.
    [[nodiscard]] bool step(int rows);
    //! Whether the findings say something else than \p other, when nothing is left.
    [[nodiscard]] bool differsFrom(const EstateFindings &other) const;
    //! The findings, once, when nothing is left.
    [[nodiscard]] std::shared_ptr<const EstateFindings> take();

private:
    class Private;
    std::unique_ptr<Private> d;
};

//! All of it at once.
[[nodiscard]] std::shared_ptr<const EstateFindings> findingsOf(FindingsInput input);

} // namespace tokendeck
