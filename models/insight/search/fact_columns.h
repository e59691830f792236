// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding_limits.h"
#include "models/insight/search/row_facts.h"

#include <QHash>
#include <QList>

#include <string>
#include <vector>

namespace tokendeck {

//! A fact that many rows share: for each row which of the different values it has.
class FactDictionary {
public:
    //! What a row has instead of one of values().
    enum Code : quint32 { Absent, Unknown, None, FirstValue };
    struct Value {
        QString text;
        std::string folded; //!< by foldForSearch()
        int rows = 0; //!< that have it
    };

    void add(const FactText &fact);
    [[nodiscard]] quint32 codeOf(int row) const { return m_codes[size_t(row)]; }
    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }

private:
    quint32 codeOf(const FactText &fact);

    std::vector<quint32> m_codes;
    std::vector<Value> m_values;
    QHash<QString, quint32> m_known;
    QString m_last; //!< neighbours are often equal
    quint32 m_lastCode = None;
};

//! The filters of rows, most of which have the same few.
class FilterDictionary {
public:
    struct Value {
        QString field;
        QString value;
        int rows = 0; //!< that have it
    };
    struct Set {
        QList<quint32> filters; //!< positions in values()
        FactFilters::Rest rest = FactFilters::Rest::None;

        //! Whether there is no filter.
        [[nodiscard]] Truth isEmpty() const
        {
            if (!filters.isEmpty() || rest == FactFilters::Rest::Unread)
                return Truth::No;
            return rest == FactFilters::Rest::None ? Truth::Yes : Truth::Unknown;
        }
    };

    void add(const std::optional<FactFilters> &fact);
    //! The row's filters, or nullptr where rows of its list have none.
    [[nodiscard]] const Set *setOf(int row) const;
    //! 0 for a row without, else one more than the position in sets().
    [[nodiscard]] quint32 codeOf(int row) const { return m_codes[size_t(row)]; }
    [[nodiscard]] const std::vector<Set> &sets() const { return m_sets; }
    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }

private:
    std::vector<quint32> m_codes;
    std::vector<Set> m_sets;
    std::vector<Value> m_values;
    QHash<QList<quint32>, quint32> m_knownSets;
    QHash<std::pair<QString, QString>, quint32> m_knownValues;
};

//! A time of each row.
class TimeColumn {
public:
    void add(const std::optional<StatedTime> &fact);
    [[nodiscard]] std::optional<StatedTime> at(int row) const;

    // Milliseconds of UTC, or what stands for no moment: all above every moment.
    static constexpr qint64 Absent = std::numeric_limits<qint64>::max();
    static constexpr qint64 Unknown = Absent - 1;
    static constexpr qint64 Never = Absent - 2;
    [[nodiscard]] qint64 numberAt(int row) const { return m_times[size_t(row)]; }

private:
    std::vector<qint64> m_times;
};

//! The facts of many rows, so that a search over 100,000 of them looks at each different value
//! once.
struct FactColumns {
    FactDictionary account;
    FactDictionary connection;
    FactDictionary region;
    FactDictionary owner;
    FactDictionary note;
    FilterDictionary filters;
    TimeColumn expires;
    TimeColumn used;
    TimeColumn created;
    std::vector<RowStates> states;
    std::vector<ObjectFindings> findings;
    FindingLimits limits; //!< of the timed states

    void add(const RowFacts &facts);
    [[nodiscard]] int rowCount() const { return int(states.size()); }
};

} // namespace tokendeck
