// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/filters/filter_meaning.h"
#include "services/sync/access/account_access.h"

#include <QObject>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace tokendeck {

//! How many logs of the last 24 hours a set of filters lets through.
struct LogShare {
    qint64 passing = 0;
    qint64 total = 0;

    friend bool operator==(const LogShare &, const LogShare &) = default;
};

//! Tells which share of an account's logs a set of filters lets through, for sets that are looked
//! at one after the other.
//!
//! The backend counts. A question waits until the admin has stayed with a set for a moment, and
//! replaces the one under way. Answers are kept for some minutes. Where the backend does not let a
//! token search, its connection is not asked again until that changes.
class LogShares : public QObject {
    Q_OBJECT
public:
    //! How long a set is looked at before the backend is asked.
    static constexpr std::chrono::milliseconds Pause{250};
    //! How long an answer, or that there was none, holds.
    static constexpr std::chrono::minutes Freshness{5};
    static constexpr std::size_t MostAnswers = 256;

    //! Both outlive this.
    LogShares(const AccountAccess &access, Clock &clock, QObject *parent = nullptr);
    ~LogShares() override;

    //! What is known of \p set on the logs of \p connection's account, even when it is being asked
    //! for anew; absent while nothing is. Asks where there is no fresh answer, and for no other set
    //! any more. Nothing is asked about a set with filters that are not known, nor while there is
    //! no token to ask with.
    [[nodiscard]] std::optional<LogShare> look(const ConnectionId &connection,
                                               const FilterSet &set);
    //! Nothing is looked at: ends the question under way.
    void lookAway();
    //! Whether an answer for what is being looked at will come.
    [[nodiscard]] bool isAsking() const { return m_question.has_value(); }

signals:
    //! look() answers something else for what is being looked at.
    void changed();

private:
    struct Question {
        ConnectionId connection;
        MatchSet set;

        friend bool operator==(const Question &, const Question &) = default;
    };
    struct Answer {
        Question question;
        std::optional<LogShare> share;
        TimePoint time;
    };

    void ask();
    void take(const Outcome<LogSearchResult> &result);
    void keep(Answer answer);
    [[nodiscard]] const Answer *answerTo(const Question &question) const;

    const AccountAccess &m_access;
    Clock &m_clock;
    std::optional<Question> m_question; //!< waiting, or under way
    quint64 m_generation = 0; //!< of m_question
    std::unique_ptr<ClockTimer> m_timer;
    CallHandle m_call;
    std::vector<Answer> m_answers; //!< the oldest first
    std::set<ConnectionId> m_refusing; //!< connections whose token may not search
};

} // namespace tokendeck
