// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"
#include "services/sync/trial/shipping_trial.h"
#include "words/base/tone.h"

#include <QString>

namespace tokendeck {

//! What trying the token called \p name does, before it is done: what is sent to where, and that it
//! counts. Of a trial without a listener, that it cannot be tried.
[[nodiscard]] QString trialIntroduction(const ShippingTrial &trial, const QString &name);

//! What is going on: "Sending the line…". Empty where nothing is.
[[nodiscard]] QString trialProgress(const ShippingTrial &trial);

//! How a trial ended.
struct TrialText {
    Tone tone = Tone::Good;
    QString text;
};
//! The words for \p result of a trial of the token called \p name; \p workspace names the
//! connection that has the token elsewhere.
[[nodiscard]] TrialText trialText(const TrialResult &result, const QString &name,
                                  const Workspace &workspace);

} // namespace tokendeck
