// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/api_token_rules.h"
#include "models/insight/findings/estate_findings.h"

namespace tokendeck {

//! What verdicts were made of.
struct JudgedEstate {
    const EstateView &view;
    const EstateIndex &index;
    const std::vector<SeenApiToken> &apiTokens; //!< apiTokensOf() these
};

//! What is certain of the objects that were silenced, so that a finding that is not there is over,
//! and is not merely unseen: a list that was not read, or not again, ends no silence.
class Certainty {
public:
    //! Both outlive this. Of \p result the accounts are looked at.
    Certainty(const EstateFindings &result, const JudgedEstate &judged);

    //! Whether all that the finding of \p silence rests on, which is one of an object, is known as
    //! of now, but for what is a doubt.
    [[nodiscard]] bool isGiven(const Silence &silence) const;

private:
    [[nodiscard]] bool hasMoved(const Silence &silence) const;
    [[nodiscard]] const ConnectionView *viewOf(const QString &backend, AccountId account) const;
    [[nodiscard]] bool isKnownToken(FindingKind kind, const ObjectRef &object) const;
    [[nodiscard]] bool isOpen(const ObjectRef &account) const;
    [[nodiscard]] bool isCompared(const ObjectRef &object, const QString &fact) const;

    const EstateFindings &m_result;
    const JudgedEstate &m_judged;
};

} // namespace tokendeck
