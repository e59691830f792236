// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/logs/log_preview.h"

#include "models/insight/filters/filter_input.h"
#include "services/sync/access/refusal.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace tokendeck {

namespace {

//! Up to \p size of \p logs, in their order, so that \p passing of them pass where there are.
std::vector<SampleLog> mixedSamples(const std::vector<SampleLog> &logs, const FilterSet &set,
                                    std::size_t size, std::size_t passing)
{
    const std::size_t first = std::min(size, logs.size());
    std::vector<std::size_t> chosen;
    std::size_t passed = 0;
    for (std::size_t i = 0; i < first; ++i) {
        chosen.push_back(i);
        passed += passes(logs[i], set) ? 1 : 0;
    }
    std::vector<std::size_t> later;
    for (std::size_t i = first; i < logs.size() && passed + later.size() < passing; ++i) {
        if (passes(logs[i], set))
            later.push_back(i);
    }
    chosen.resize(chosen.size() - std::min(later.size(), chosen.size()));
    chosen.insert(chosen.end(), later.begin(), later.end());
    std::vector<SampleLog> samples;
    samples.reserve(chosen.size());
    for (const std::size_t i : chosen)
        samples.push_back(logs[i]);
    return samples;
}

//! Puts \p passing in the place of those of \p logs that pass \p set.
void mixIn(std::vector<SampleLog> &logs, std::vector<SampleLog> passing, const FilterSet &set)
{
    std::erase_if(logs, [&set](const SampleLog &log) { return passes(log, set); });
    logs.resize(
        std::min(logs.size(), std::size_t(LogPreview::SampleSize) - LogPreview::PassingSamples));
    logs.insert(logs.end(), std::make_move_iterator(passing.begin()),
                std::make_move_iterator(passing.end()));
    std::ranges::stable_sort(
        logs, [](const SampleLog &a, const SampleLog &b) { return a.timestamp > b.timestamp; });
}

std::optional<FilterSet> known(std::optional<FilterSet> set)
{
    if (set)
        set->unknown = 0;
    return set;
}

} // namespace

MatchSet matchSetOf(const FilterSet &set)
{
    MatchSet made{.filterOperator = set.filterOperator};
    for (const Filter &filter : set.filters)
        made.matches.push_back({filter.field, filter.value});
    return made;
}

LogPreview::LogPreview(const AccountAccess &access, Clock &clock, Background &background,
                       const ConnectionId &connection, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_clock(clock)
    , m_background(background)
    , m_connection(connection)
    , m_until(clock.now())
{
    connect(&access.workspace(), &Workspace::connectionChanged, this,
            [this](const ConnectionId &id) {
                if (id == m_connection)
                    followConnection();
            });
}

LogPreview::~LogPreview()
{
    m_call.cancel();
    for (const CallHandle &call : m_valueCalls)
        call.cancel();
}

//! A lock ends what is asked and drops what the backend told; afterwards it is asked again.
void LogPreview::followConnection()
{
    const ConnectionInfo *info = m_access.workspace().connection(m_connection);
    if (!info || m_source != PreviewSource::Live || !m_asked)
        return;
    if (info->state == ConnectionState::Locked) {
        stopCounting();
        forgetSuggestions();
        m_samples.clear();
        m_exposure.reset();
        m_problem.reset();
        m_locked = true;
        emit changed();
    } else if (info->state == ConnectionState::Ready && std::exchange(m_locked, false)) {
        retry();
    }
}

bool LogPreview::isUnavailable() const
{
    return m_source == PreviewSource::Live && m_problem && isRefusal(*m_problem);
}

void LogPreview::ask(const std::optional<FilterSet> &before, const FilterSet &after)
{
    // The first question need not wait: nobody is typing yet.
    const auto delay = m_asked ? Pause : std::chrono::milliseconds(0);
    m_asked = true;
    m_before = before && before->unknown > 0 ? std::nullopt : before;
    m_after = *known(after);
    if (!isUnavailable())
        schedule(delay);
}

void LogPreview::retry()
{
    m_until = m_clock.now();
    m_problem.reset();
    schedule(std::chrono::milliseconds(0));
}

void LogPreview::schedule(std::chrono::milliseconds delay)
{
    stopCounting();
    m_timer = m_clock.after(delay, [this] {
        m_timer.reset();
        begin();
    });
    emit changed();
}

void LogPreview::stopCounting()
{
    ++m_generation;
    m_call.cancel();
    m_call = {};
    m_counting = false;
    m_mixing = false;
    m_timer.reset();
}

void LogPreview::begin()
{
    m_counting = true;
    if (m_source == PreviewSource::Live)
        askBackend();
    else
        countHere();
}

LogQuery LogPreview::liveQuery() const
{
    return {.from = m_until - LivePeriod, .to = m_until};
}

void LogPreview::askBackend()
{
    const Outcome<ApiAccess> found = m_access.to(m_connection);
    if (!found) {
        fail(found.error());
        return;
    }
    LogQuery query = liveQuery();
    query.sampleSize = SampleSize;
    const MatchSet after = matchSetOf(m_after);
    query.counted.push_back(after);
    if (m_before) {
        const MatchSet before = matchSetOf(*m_before);
        MatchSet both = after;
        both.andAlso.push_back(before);
        query.counted.push_back(before);
        query.counted.push_back(std::move(both));
    }
    if (m_after.filters.size() > 1 && m_after.filters.size() <= MostSingleCounts) {
        for (std::size_t i = 0; i < m_after.filters.size(); ++i)
            query.counted.push_back(matchSetOf(withoutFilter(m_after, i)));
    }
    m_call = m_access.api().searchLogs(
        *found, query, this, [this, generation = m_generation](Outcome<LogSearchResult> result) {
            if (generation == m_generation)
                take(std::move(result));
        });
}

void LogPreview::take(Outcome<LogSearchResult> result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    m_problem.reset();
    Exposure exposure{.total = result->total, .after = result->counts.front()};
    std::size_t next = 1;
    exposure.appearing = exposure.after;
    if (m_before) {
        exposure.before = result->counts[1];
        const qint64 both = result->counts[2];
        exposure.appearing = exposure.after - both;
        exposure.disappearing = *exposure.before - both;
        next = 3;
    }
    exposure.without.assign(result->counts.begin() + std::ptrdiff_t(next), result->counts.end());
    m_exposure = std::move(exposure);
    m_counting = false;
    const auto passing = std::ranges::count_if(
        result->samples, [this](const SampleLog &log) { return passes(log, m_after); });
    if (passing < std::min<qint64>(PassingSamples, m_exposure->after))
        askForPassing(std::move(result->samples));
    else
        showSamples(std::move(result->samples));
    emit changed();
}

void LogPreview::askForPassing(std::vector<SampleLog> others)
{
    const Outcome<ApiAccess> found = m_access.to(m_connection);
    if (!found) {
        showSamples(std::move(others));
        return;
    }
    LogQuery query = liveQuery();
    query.sampleSize = PassingSamples;
    query.samplesOf = matchSetOf(m_after);
    m_mixing = true;
    m_call =
        m_access.api().searchLogs(*found, query, this,
                                  [this, others = std::move(others), generation = m_generation](
                                      Outcome<LogSearchResult> result) mutable {
                                      if (generation != m_generation)
                                          return;
                                      m_mixing = false;
                                      // The counts stand without these samples.
                                      if (result)
                                          mixIn(others, std::move(result->samples), m_after);
                                      showSamples(std::move(others));
                                      emit changed();
                                  });
}

void LogPreview::showSamples(std::vector<SampleLog> samples)
{
    m_samples = std::move(samples);
    noteFields(m_samples);
}

void LogPreview::countHere()
{
    m_background.run(
        this,
        [logs = m_logs, before = m_before, after = m_after] {
            return LocalAnswer{countExposure(*logs, before, after),
                               mixedSamples(*logs, after, SampleSize, PassingSamples)};
        },
        [this, generation = m_generation](LocalAnswer answer) {
            if (generation != m_generation)
                return;
            m_counting = false;
            m_problem.reset();
            m_exposure = std::move(answer.exposure);
            m_samples = std::move(answer.samples);
            emit changed();
        });
}

void LogPreview::fail(const Problem &problem)
{
    m_counting = false;
    m_problem = problem;
    emit changed();
}

void LogPreview::useLive()
{
    ++m_readGeneration;
    m_reading = false;
    m_readProblem.reset();
    m_source = PreviewSource::Live;
    m_fileName.clear();
    m_lines = {};
    m_background.discard(std::exchange(m_logs, nullptr));
    m_exposure.reset();
    m_samples.clear();
    forgetSuggestions();
    retry();
}

void LogPreview::usePasted(const QByteArray &lines)
{
    m_reading = true;
    m_background.run(
        this, [lines] { return readLogLines(lines); },
        [this, generation = ++m_readGeneration](LogLines read) {
            if (generation == m_readGeneration)
                takeLines(std::move(read), PreviewSource::Pasted, {});
        });
    emit changed();
}

void LogPreview::useFile(const QString &path)
{
    m_reading = true;
    m_background.run(
        this, [path] { return readLogFile(path); },
        [this, path, generation = ++m_readGeneration](Outcome<LogLines> read) {
            if (generation != m_readGeneration)
                return;
            if (read) {
                takeLines(std::move(*read), PreviewSource::File, QFileInfo(path).fileName());
                return;
            }
            m_reading = false;
            m_readProblem = read.error();
            emit changed();
        });
    emit changed();
}

void LogPreview::takeLines(LogLines lines, PreviewSource source, const QString &fileName)
{
    m_reading = false;
    m_source = source;
    m_fileName = fileName;
    m_problem.reset();
    m_readProblem.reset();
    m_exposure.reset();
    m_samples.clear();
    m_background.discard(std::move(m_logs));
    m_logs = std::make_shared<const std::vector<SampleLog>>(std::exchange(lines.logs, {}));
    m_lines = std::move(lines);
    forgetSuggestions();
    for (const FieldValues &field : m_lines.fields) {
        m_fields.push_back(field.field);
        std::vector<QString> &values = m_values[field.field];
        for (const FieldValues::Value &value : field.values)
            values.push_back(value.value);
    }
    emit suggestionsChanged();
    schedule(std::chrono::milliseconds(0));
}

void LogPreview::forgetSuggestions()
{
    ++m_suggestionGeneration;
    for (const CallHandle &call : std::exchange(m_valueCalls, {}))
        call.cancel();
    m_fields.clear();
    m_values.clear();
}

void LogPreview::noteFields(const std::vector<SampleLog> &samples)
{
    const std::size_t before = m_fields.size();
    for (const SampleLog &log : samples) {
        for (const FieldMatch &match : log.fields) {
            if (m_fields.size() < MaxLogFields && !filterInputFault(match.field)
                && std::ranges::find(m_fields, match.field) == m_fields.end())
                m_fields.push_back(match.field);
        }
    }
    if (m_fields.size() != before)
        emit suggestionsChanged();
}

std::vector<QString> LogPreview::values(const QString &field)
{
    if (const auto found = m_values.find(field); found != m_values.end())
        return found->second;
    // Only fields that logs have: a name that is being typed is none yet.
    if (m_source != PreviewSource::Live || isUnavailable()
        || std::ranges::find(m_fields, field) == m_fields.end())
        return {};
    const Outcome<ApiAccess> found = m_access.to(m_connection);
    if (!found)
        return {};
    m_values[field] = {};
    LogQuery query = liveQuery();
    query.valuesOf = {field};
    query.valuesSize = MaxValuesPerField;
    std::erase_if(m_valueCalls, [](const CallHandle &call) { return !call.isRunning(); });
    m_valueCalls.push_back(m_access.api().searchLogs(
        *found, query, this,
        [this, field, generation = m_suggestionGeneration](Outcome<LogSearchResult> result) {
            // Without them the admin types; full-text fields have no values to be listed.
            if (generation != m_suggestionGeneration || !result)
                return;
            for (const FieldValues::Value &value : result->values.front().values) {
                if (!filterInputFault(value.value))
                    m_values[field].push_back(value.value);
            }
            emit suggestionsChanged();
        }));
    return {};
}

std::vector<FieldMatch> LogPreview::knownMatches() const
{
    std::vector<FieldMatch> matches;
    for (const QString &field : m_fields)
        matches.push_back({field, {}});
    for (const auto &[field, values] : m_values) {
        for (const QString &value : values)
            matches.push_back({field, value});
    }
    return matches;
}

} // namespace tokendeck

#include "moc_log_preview.cpp"
