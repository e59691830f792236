// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/report/token_lines.h"
#include "services/reports/report/report.h"

#include <QByteArray>

#include <vector>

namespace tokendeck::test {

//! The text in the middle of every token of the samples.
inline constexpr auto TokenCore = "zq7xkp3vwm9crt2bnh5";

//! Two connections, of a main account and of one of its sub accounts, with tokens of every kind
//! and state: unfiltered, expired, disabled, not understood, seen by both.
[[nodiscard]] EstateView sampleEstate();
//! The texts of all its tokens, whole.
[[nodiscard]] std::vector<QByteArray> sampleTexts(const EstateView &view);

//! A key that is the same each time.
[[nodiscard]] FingerprintKey sampleKey();
//! The report of \p view with all findings, made with \p key.
[[nodiscard]] Report sampleReport(const EstateView &view, const FingerprintKey &key);
//! The sample estate's, with two tokens that are gone and a list that was not read.
[[nodiscard]] Report sampleReport();

//! A report with one shared token for each of \p names, which stand wherever a name can.
[[nodiscard]] Report reportOfNames(const std::vector<QString> &names);

} // namespace tokendeck::test
