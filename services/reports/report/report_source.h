// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "services/reports/report/report.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace tokendeck {

//! A report that is shared and never changes.
using SharedReport = std::shared_ptr<const Report>;

//! Why there is no report of another day, or of a file.
struct ReportProblem {
    enum class Kind {
        NoSnapshot, //!< none was taken by that day
        NewerVersion, //!< a newer version of this application has written it
        NoReport, //!< the file can be read, and is something else; problem names it
        Failed, //!< problem says why: FileFailed or FileDamaged
    };
    Kind kind = Kind::Failed;
    Problem problem = {};

    friend bool operator==(const ReportProblem &, const ReportProblem &) = default;
};
template <typename T> using ReportOutcome = tl::expected<T, ReportProblem>;

//! Makes the failed side of a ReportOutcome.
[[nodiscard]] inline tl::unexpected<ReportProblem> reportFailure(ReportProblem problem)
{
    return tl::make_unexpected(std::move(problem));
}

//! Where reports come from. Nothing here blocks; each answer comes once, from the event loop and
//! never inside the call, and is dropped when its context is gone by then.
class ReportSource {
public:
    virtual ~ReportSource() = default;

    //! Of the accounts of \p scope, as they are now.
    virtual void makeReport(const std::vector<ConnectionId> &scope, QObject *context,
                            std::function<void(SharedReport)> done) = 0;
    //! The same, to be compared with \p earlier, which may be null: what that has and nobody else
    //! knew tells who deleted it, too.
    virtual void makeReportSince(SharedReport earlier, const std::vector<ConnectionId> &scope,
                                 QObject *context, std::function<void(SharedReport)> done) = 0;
    //! The days that the accounts of \p scope have snapshots of, the newest first.
    virtual void findDays(const std::vector<ConnectionId> &scope, QObject *context,
                          std::function<void(std::vector<QDate>)> done) = 0;
    //! What the accounts of \p scope held on \p day: of each the last snapshot of that day or
    //! before. Fails where one that is needed cannot be read, or where there is none at all.
    virtual void readDay(const std::vector<ConnectionId> &scope, const QDate &day, QObject *context,
                         std::function<void(ReportOutcome<SharedReport>)> done) = 0;
    //! The report that was saved as JSON at \p path. A file that is no report stays where it is.
    virtual void readFile(const QString &path, QObject *context,
                          std::function<void(ReportOutcome<SharedReport>)> done) = 0;
};

} // namespace tokendeck
