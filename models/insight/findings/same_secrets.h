// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/api_token_rules.h"

#include <memory>
#include <vector>

namespace tokendeck {

//! Looks for one text as two objects of different accounts or regions. An account's token is the
//! shipping token of that account with its text, and no object of its own then.
//!
//! Texts are compared where they lie: they are sorted by a number that a key of this object makes
//! of them, which is forgotten with it. The gate is held for some hundred of them at a time.
class SecretComparison {
public:
    //! \p gate is the estate's. The rows that are added outlive this.
    SecretComparison(SharedSecretGate gate, const EstateView &view, const EstateIndex &index);
    ~SecretComparison();

    //! The shipping and shared tokens of an account, whose connection is \p list's.
    void addTokens(const ConnectionView &list, TimePoint now);
    void addApiTokens(const std::vector<SeenApiToken> &tokens);
    //! The tokens of all accounts that any connection sees.
    void addAccounts();

    //! Adds what is found to \p verdicts, and as doubts what has no text and should: while the
    //! application is locked nothing can be compared.
    void conclude(Verdicts &verdicts);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tokendeck
