// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/base/console.h"
#include "app/cli/estate/estate_reader.h"
#include "services/reports/report/report_source.h"

namespace tokendeck::cli {

//! Reads what reports are made of, for commands. What fails is said, and ends the Step.
class ReportReader {
public:
    //! Both outlive this.
    ReportReader(EstateReader &estate, Console &console)
        : m_estate(estate)
        , m_console(console)
    {
    }

    //! What the connections hold now. Has fingerprints where the window has made their key: no
    //! command changes the keychain. Who deleted what \p earlier has is told where that is given.
    [[nodiscard]] Step<SharedReport> now(const SharedReport &earlier = nullptr);
    //! What \p word names: "now", a day that there are snapshots by ("2026-11-26"), or the file of
    //! a report, with "-" for standard input. A file is read whatever connections there are. \p
    //! earlier as for now().
    [[nodiscard]] Step<SharedReport> named(const QString &word,
                                           const SharedReport &earlier = nullptr);

private:
    [[nodiscard]] Step<SharedReport> day(const QDate &day);
    [[nodiscard]] Step<SharedReport> file(const QString &path);
    //! What stands in the file \p path, or comes from there.
    [[nodiscard]] Step<ReportOutcome<Report>> readFile(const QString &path);
    //! Says that there is no snapshot by \p day.
    [[nodiscard]] Step<SharedReport> refuseDay(const QDate &day);
    //! Says why \p object was not read.
    [[nodiscard]] tl::unexpected<ExitCode> refuse(const ReportProblem &problem,
                                                  const QString &object);

    //! What comes later, maybe after nobody waits for it any more.
    template <typename Answer> using Awaited = std::shared_ptr<std::optional<Answer>>;
    //! Takes the answer into \p place.
    template <typename Answer> [[nodiscard]] auto answerInto(const Awaited<Answer> &place)
    {
        return [this, place](Answer answer) {
            *place = std::move(answer);
            m_estate.waiter().look();
        };
    }
    //! Waits for \p answer. It ends by itself: the keychain has its deadline, and so have the audit
    //! trails.
    template <typename Answer> [[nodiscard]] Step<void> await(const Awaited<Answer> &answer)
    {
        if (m_estate.waiter().until([&answer] { return answer->has_value(); })
            == Waiter::End::Interrupted)
            return leave(ExitCode::Interrupted);
        return {};
    }

    EstateReader &m_estate;
    Console &m_console;
    bool m_inputIsRead = false;
};

} // namespace tokendeck::cli
