// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/estate_findings.h"
#include "ui/base/dependencies.h"
#include "ui/frame/page.h"
#include "words/estate/unread_words.h"

class QBoxLayout;
class QScrollArea;

namespace tokendeck {

class AttentionCard;
class ConnectionScores;
class ExpiryCard;
class PurposeCards;
class ScoreCard;

//! What is wrong, over all that is shown, and which token serves which purpose.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    OverviewPage(const Dependencies &dependencies, const PageSpec &spec, QWidget *parent = nullptr);

    void setScope(const std::vector<ConnectionId> &scope) override;
    //! Where it was left, after follow(), else on the first finding.
    void focusContent() override;
    void follow(const Intent &intent) override;
    void refreshTimes() override;
    [[nodiscard]] QString countsText() const override;

protected:
    void updateContent() override;
    void updateBar() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void alignSides();
    void connectCards();
    void mend(const Finding &finding, Mend mend);
    void silence(const Finding &finding, bool wholeKind);
    void endSilences(const std::vector<Finding> &findings);
    void endAll(const std::vector<Silence> &silences);
    void bringIntoSight(QWidget *control);
    void pickAccount();
    void findExpiring();
    void findExpiringLater();

    const Dependencies m_deps;
    std::vector<ConnectionId> m_scope;
    std::optional<UnconnectedMessage> m_unconnected; //!< of the scope
    PurposeCards *m_purposes = nullptr;
    AttentionCard *m_attention = nullptr;
    QScrollArea *m_scroll = nullptr;
    ScoreCard *m_score = nullptr;
    ExpiryCard *m_expiry = nullptr;
    ConnectionScores *m_connections = nullptr;
    QBoxLayout *m_lower = nullptr; //!< findings beside the score, or above it where it is narrow
    QWidget *m_side = nullptr;
    bool m_returns = false; //!< the focus goes to where it was
    bool m_isOutOfDate = false; //!< what it tells, while it is not seen
    std::unique_ptr<ClockTimer> m_expiryTimer; //!< gathers
    quint64 m_expiryRound = 0; //!< of looking, so that a late answer is dropped
};

} // namespace tokendeck
