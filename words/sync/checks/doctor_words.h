// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/sync/doctor/doctor_report.h"

#include <QString>
#include <QStringList>

namespace tokendeck {

//! What \p check is called: "Way out".
[[nodiscard]] QString doctorTitle(DoctorCheck check);
//! Why a request failed, as the end of a sentence.
[[nodiscard]] QString failureReason(const Problem &problem);

//! \p verdict in a word or two: "remark", "not checked".
[[nodiscard]] QString verdictWord(Verdict verdict);

//! What one line says.
struct DoctorText {
    QString text; //!< what was found
    QString note; //!< what that means, or what to do; may be empty
};
//! The words for \p line, which is a judgement of \p facts.
[[nodiscard]] DoctorText doctorText(const DoctorFacts &facts, const DoctorLine &line);

//! "12 ms"; empty where nothing was timed.
[[nodiscard]] QString tookText(const DoctorLine &line);

//! The first line: whether Tokendeck can work with the connection.
[[nodiscard]] QString doctorHeadline(const DoctorFacts &facts, const DoctorReport &report);

//! "1 problem, 1 remark, 3 not checked", or that there are none.
[[nodiscard]] QString doctorCounts(const DoctorReport &report);

//! All of it as text to be passed on, a line for each check. \p secrets are words that it must not
//! have (privateWords()); they are left out wherever they stand, as a word of their own.
[[nodiscard]] QString doctorCopyText(const DoctorFacts &facts, const DoctorReport &report,
                                     TimePoint now, const QStringList &secrets);

//! \p text with an ellipsis in place of each of \p words that stands in it as a word, in any case.
[[nodiscard]] QString withoutWords(QString text, const QStringList &words);

} // namespace tokendeck
