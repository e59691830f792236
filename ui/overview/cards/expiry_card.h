// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding_limits.h"
#include "models/insight/expiring.h"
#include "ui/base/intent.h"

#include <QWidget>

class QVBoxLayout;

namespace tokendeck {

class Button;
class Label;

//! What expires next, each as a bar as long as the time that is left, and the way to it.
class ExpiryCard final : public QWidget {
    Q_OBJECT
public:
    explicit ExpiryCard(QWidget *parent = nullptr);

    //! How far it looks ahead: 30 days, or 90.
    [[nodiscard]] std::chrono::days span() const { return m_span; }
    //! \p tokens expire within span(), the next first. \p accountOf names the account of a
    //! connection; null where all are of one. By what an earlier run has kept, and this one has not
    //! read, \p kept more do.
    void setTokens(const std::vector<ExpiringToken> &tokens,
                   const std::function<QString(const ConnectionId &)> &accountOf, TimePoint now,
                   const FindingLimits &limits, int kept = 0);

signals:
    //! span() answers something else.
    void spanChanged();
    void goRequested(const tokendeck::Intent &intent);

private:
    void setSpan(std::chrono::days span);

    std::chrono::days m_span{30};
    Label *m_heading = nullptr;
    Button *m_other = nullptr; //!< to the other span
    QVBoxLayout *m_bars = nullptr;
    Label *m_nothing = nullptr;
    Button *m_more = nullptr;
    std::vector<ExpiringToken> m_tokens;
};

} // namespace tokendeck
