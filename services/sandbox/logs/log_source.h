// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/base/json_text.h"
#include "services/sandbox/logs/log_table.h"

#include <QJsonValue>
#include <QStringList>

namespace tokendeck::sandbox {

//! Which fields of a log an answer has: the member _source of a search.
class LogSource {
public:
    //! true, false, a name, a list of names, or {includes, excludes}. A name may end in "*".
    explicit LogSource(const QJsonValue &value);

    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void write(JsonText &json, const LogTable &logs, std::size_t row) const;

private:
    [[nodiscard]] bool has(QStringView name) const;

    bool m_wanted = true;
    QStringList m_includes; //!< empty: all
    QStringList m_excludes;
};

} // namespace tokendeck::sandbox
