// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding_limits.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QSpinBox;

namespace tokendeck {

//! Which kinds of findings are looked for, and from how many days on, where they go by days.
class FindingSettings final : public QWidget {
    Q_OBJECT
public:
    explicit FindingSettings(const FindingLimits &limits, QWidget *parent = nullptr);

    //! What is chosen; the days are in their ranges.
    [[nodiscard]] FindingLimits limits() const;

private:
    struct Line {
        FindingKind kind = FindingKind::OpenSharedToken;
        QCheckBox *check = nullptr;
        QSpinBox *days = nullptr; //!< null for a kind without
    };
    void showUsual();

    FindingLimits m_limits; //!< as they were
    std::vector<Line> m_lines; //!< one for each kind, in their order
};

} // namespace tokendeck
