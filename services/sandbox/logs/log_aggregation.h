// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/base/json_text.h"
#include "services/sandbox/logs/log_query.h"

#include <QJsonObject>

namespace tokendeck::sandbox {

//! Counts logs: terms and filters aggregations, each of which may hold others.
class LogAggregation {
public:
    //! Both must live as long as this.
    LogAggregation(const LogTable &logs, const LogQuery &query);

    //! Writes an object with the result of each of \p aggregations over the logs of \p mask.
    void write(JsonText &json, const LogMask &mask, const QJsonObject &aggregations) const;

private:
    void writeTerms(JsonText &json, const LogMask &mask, const QJsonObject &terms,
                    const QJsonObject &inner) const;
    void writeFilters(JsonText &json, const LogMask &mask, const QJsonValue &filters,
                      const QJsonObject &inner) const;
    void writeMembers(JsonText &json, const LogMask &mask, const QJsonObject &aggregations) const;

    const LogTable &m_logs;
    const LogQuery &m_query;
};

} // namespace tokendeck::sandbox
