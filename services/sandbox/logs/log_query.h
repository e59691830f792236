// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/logs/log_table.h"

#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <vector>

namespace tokendeck::sandbox {

//! One byte per row of a LogTable: 1 where the log is meant, else 0.
using LogMask = std::vector<quint8>;

//! Throws the Refusal, with status 400, of a search that cannot be read.
[[noreturn]] void refuseQuery(const QString &message);

//! Finds logs by Elasticsearch's query DSL: bool (must, filter, should, must_not,
//! minimum_should_match), match_all, term, terms, match, match_phrase, range and exists. `message`
//! is text, of which match takes words in any case; every other field is one exact value. Throws a
//! Refusal with status 400 for anything else.
class LogQuery {
public:
    //! \p now is what "now" means in a range.
    LogQuery(const LogTable &logs, TimePoint now);

    [[nodiscard]] LogMask matching(const QJsonObject &query) const;

    //! The field of that name, with or without ".keyword"; absent when no log has it.
    [[nodiscard]] static std::optional<LogField> fieldOf(QStringView name);

private:
    using Predicate = std::function<bool(const QString &)>;

    [[nodiscard]] LogMask none() const { return LogMask(m_logs.size(), 0); }
    [[nodiscard]] LogMask all() const { return LogMask(m_logs.size(), 1); }
    [[nodiscard]] LogMask matchingBool(const QJsonObject &clauses) const;
    [[nodiscard]] LogMask matchingField(const QString &kind, const QJsonObject &query) const;
    [[nodiscard]] LogMask matchingRange(const QString &name, const QJsonObject &limits) const;
    [[nodiscard]] LogMask timeRange(const QJsonObject &limits) const;
    [[nodiscard]] LogMask where(const QString &name, const Predicate &predicate) const;
    [[nodiscard]] TimePoint timeOf(const QJsonValue &value) const;

    const LogTable &m_logs;
    TimePoint m_now;
};

} // namespace tokendeck::sandbox
