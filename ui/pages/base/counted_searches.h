// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding_limits.h"
#include "models/store/list_knowledge.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace tokendeck {

//! How many rows of a page some searches find.
class CountedSearches : public QObject {
    Q_OBJECT
public:
    //! Counts for \p searches from now on.
    virtual void setSearches(const QStringList &searches) = 0;
    //! Absent while it is not counted, where a word of \p search cannot be read, and where no list
    //! that it is counted in was read.
    [[nodiscard]] virtual std::optional<int> countOf(const QString &search) const = 0;
    //! How many more rows \p search finds than countOf() counts: of lists that an earlier run has
    //! kept and this one has not read.
    [[nodiscard]] virtual int keptCountOf(const QString &) const { return 0; }
    //! Of how many of the lists that \p search is counted in countOf() tells.
    [[nodiscard]] virtual ListsRead readOf(const QString &search) const = 0;
    //! What the states of the rows go by.
    [[nodiscard]] virtual FindingLimits limits() const = 0;

signals:
    void changed();

protected:
    using QObject::QObject;
};

} // namespace tokendeck
