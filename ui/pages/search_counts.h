// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace tokendeck {

class Background;
class Clock;
class TableProxy;

//! How many rows of a table some searches would find, counted on the background whenever the rows
//! are others.
class SearchCounts final : public QObject {
    Q_OBJECT
public:
    //! All outlive it.
    SearchCounts(const TableProxy &proxy, Background &background, Clock &clock,
                 QObject *parent = nullptr);

    //! Counts for \p searches from now on.
    void setSearches(const QStringList &searches);
    //! Absent while it is not counted, and where a word of \p search cannot be read.
    [[nodiscard]] std::optional<int> countOf(const QString &search) const;
    //! Time has passed.
    void count();

signals:
    void changed();

private:
    const TableProxy &m_proxy;
    Background &m_background;
    Clock &m_clock;
    QStringList m_searches;
    QHash<QString, int> m_counts;
    quint64 m_round = 0; //!< so that a late answer is dropped
};

} // namespace tokendeck
