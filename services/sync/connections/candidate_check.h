// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "models/domain/secret.h"
#include "services/api/logz_api.h"

#include <QUrl>

#include <functional>

namespace tokendeck {

//! A token and where it is to be tried.
struct Candidate {
    QUrl apiUrl;
    Secret token;
};

//! What a token turned out to be.
struct CandidateReport {
    Identity identity;
    bool mainAccount = false;
    int subAccounts = 0; //!< log accounts below it that could be connected, too
};

//! Asks whose token \p candidate is, and what is below its account. Completes once, from the event
//! loop, while \p context lives. WrongRegion names the region to offer (Problem::regionHint);
//! InvalidInput without a token, InsecureUrl with a URL that no token may be sent to.
CallHandle checkCandidate(LogzApi &api, const Candidate &candidate, QObject *context,
                          std::function<void(Outcome<CandidateReport>)> done);

} // namespace tokendeck
