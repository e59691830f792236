// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/insight/filters/log_match.h"
#include "services/sync/access/account_access.h"
#include "services/sync/logs/log_preview_lines.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

//! Where the logs of a preview come from.
enum class PreviewSource {
    Live, //!< the account's logs of the last 24 hours
    Pasted, //!< JSON lines that the admin gave
    File, //!< JSON lines of a file
};

//! What the backend is asked to count for \p set. Filters that are not known are left out.
[[nodiscard]] MatchSet matchSetOf(const FilterSet &set);

//! Counts, on real logs, what a change of a token's filters shows and hides.
//!
//! Live logs are counted by the backend, in one request for all numbers; others here, on the
//! background thread. A question waits for a pause in the typing, replaces the one under way, and
//! leaves the last result in place until its own is there.
class LogPreview : public QObject {
    Q_OBJECT
public:
    //! How long a question waits for the next one.
    static constexpr std::chrono::milliseconds Pause{250};
    static constexpr std::chrono::hours LivePeriod{24};
    static constexpr int SampleSize = 40;
    //! So many samples pass, where that many logs do.
    static constexpr int PassingSamples = 8;
    //! With more filters than this, what passes without each of them is not counted.
    static constexpr std::size_t MostSingleCounts = 12;

    //! All references outlive this. The live logs are those of \p connection's account.
    LogPreview(const AccountAccess &access, Clock &clock, Background &background,
               const ConnectionId &connection, QObject *parent = nullptr);
    ~LogPreview() override;

    //! Asks what \p after shows, and how that differs from \p before: absent for a token that does
    //! not exist, or whose filters are not all known. Unknown filters are left out of the counts.
    void ask(const std::optional<FilterSet> &before, const FilterSet &after);
    //! Asks again, for the latest logs.
    void retry();

    void useLive();
    void usePasted(const QByteArray &lines);
    //! Where \p path cannot be read, readProblem() says so and the source stays what it was.
    void useFile(const QString &path);

    [[nodiscard]] PreviewSource source() const { return m_source; }
    //! The file's name without its folder; empty for other sources.
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    //! Why the last file could not be read; absent once a source was taken.
    [[nodiscard]] const std::optional<Problem> &readProblem() const { return m_readProblem; }
    //! Of pasted logs and files: what was left out. Its logs are empty.
    [[nodiscard]] const LogLines &lines() const { return m_lines; }

    //! A question is waiting or under way.
    [[nodiscard]] bool isBusy() const { return m_timer || m_counting || m_mixing || m_reading; }
    //! The counts for the last question that was answered; absent before the first.
    [[nodiscard]] const std::optional<Exposure> &exposure() const { return m_exposure; }
    //! Whether exposure() answers the last question.
    [[nodiscard]] bool isCurrent() const
    {
        return m_exposure && !m_timer && !m_counting && !m_reading && !m_problem;
    }
    //! Logs that pass and logs that do not, the newest first. May come after the counts.
    [[nodiscard]] const std::vector<SampleLog> &samples() const { return m_samples; }
    //! Why the last question has no answer.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    //! The backend does not let this token search: nothing more is asked until retry().
    [[nodiscard]] bool isUnavailable() const;

    //! Fields that the logs have and a filter can name.
    [[nodiscard]] const std::vector<QString> &fields() const { return m_fields; }
    //! The values of \p field, the most frequent first; asks for them when they are not known yet.
    [[nodiscard]] std::vector<QString> values(const QString &field);
    //! Every field and value that is known, for FilterInputCheck::caseHint.
    [[nodiscard]] std::vector<FieldMatch> knownMatches() const;

signals:
    //! Anything but the suggestions answers something else.
    void changed();
    //! fields(), values() or knownMatches() answers something else.
    void suggestionsChanged();

private:
    struct LocalAnswer {
        Exposure exposure;
        std::vector<SampleLog> samples;
    };

    void followConnection();
    void schedule(std::chrono::milliseconds delay);
    void begin();
    void askBackend();
    //! Shows \p others with more logs that pass among them.
    void askForPassing(std::vector<SampleLog> others);
    void countHere();
    void take(Outcome<LogSearchResult> result);
    void showSamples(std::vector<SampleLog> samples);
    void fail(const Problem &problem);
    void stopCounting();
    void takeLines(LogLines lines, PreviewSource source, const QString &fileName);
    void noteFields(const std::vector<SampleLog> &samples);
    void forgetSuggestions();
    [[nodiscard]] LogQuery liveQuery() const;

    const AccountAccess &m_access;
    Clock &m_clock;
    Background &m_background;
    const ConnectionId m_connection;

    PreviewSource m_source = PreviewSource::Live;
    QString m_fileName;
    LogLines m_lines;
    std::shared_ptr<const std::vector<SampleLog>> m_logs;
    TimePoint m_until{}; //!< the end of the live period: one for all counts of an editing
    bool m_asked = false;
    bool m_locked = false; //!< by a lock, and asked again when it is over
    std::optional<FilterSet> m_before;
    FilterSet m_after;

    std::unique_ptr<ClockTimer> m_timer;
    CallHandle m_call;
    bool m_counting = false;
    bool m_mixing = false; //!< the counts are there; logs that pass are asked for
    bool m_reading = false;
    quint64 m_generation = 0; //!< of the question; answers to another one are dropped
    quint64 m_readGeneration = 0;

    std::optional<Exposure> m_exposure;
    std::vector<SampleLog> m_samples;
    std::optional<Problem> m_problem;
    std::optional<Problem> m_readProblem;

    std::vector<QString> m_fields;
    std::map<QString, std::vector<QString>> m_values; //!< an entry without values was asked for
    std::vector<CallHandle> m_valueCalls;
    quint64 m_suggestionGeneration = 0;
};

} // namespace tokendeck
