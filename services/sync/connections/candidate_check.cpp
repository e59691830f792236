// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/candidate_check.h"

#include "models/domain/region.h"
#include "services/sync/access/credentials.h"
#include "services/sync/refresh/account_merge.h"

#include <algorithm>

namespace tokendeck {
namespace {

//! Two calls side by side that complete as one. Ends itself.
class Check final : public Cancellable {
public:
    using Done = std::function<void(Outcome<CandidateReport>)>;

    Check(QObject *context, Done done)
        : Cancellable(context)
        , m_done(std::move(done))
    {
    }

    void start(LogzApi &api, const ApiAccess &access)
    {
        m_whoAmI = api.whoAmI(access, this, [this](Outcome<Identity> identity) {
            if (!identity)
                return complete(failure(identity.error()));
            m_identity = *std::move(identity);
            completeWhenKnown();
        });
        m_associated =
            api.associatedAccounts(access, this, [this](Outcome<std::vector<Account>> accounts) {
                // Whose token it is decides. What is below can be looked up again when it is
                // wanted.
                m_accounts.emplace();
                if (accounts)
                    m_accounts = *std::move(accounts);
                completeWhenKnown();
            });
    }

    void failLater(ProblemKind kind)
    {
        QMetaObject::invokeMethod(
            this, [this, kind] { complete(failure({.kind = kind})); }, Qt::QueuedConnection);
    }

    void cancel() override
    {
        m_whoAmI.cancel();
        m_associated.cancel();
    }
    [[nodiscard]] bool isRunning() const override { return m_running; }

private:
    void completeWhenKnown()
    {
        if (!m_identity || !m_accounts)
            return;
        CandidateReport report{.identity = *m_identity};
        report.mainAccount = isMainAccount(*m_accounts, m_identity->accountId);
        if (report.mainAccount)
            report.subAccounts =
                int(std::ranges::count(*m_accounts, AccountType::Sub, &Account::type));
        complete(std::move(report));
    }

    void complete(Outcome<CandidateReport> outcome)
    {
        if (!std::exchange(m_running, false))
            return;
        cancel();
        deleteLater();
        // Last: it may end the context, and this with it.
        const Done done = std::move(m_done);
        done(std::move(outcome));
    }

    Done m_done;
    CallHandle m_whoAmI;
    CallHandle m_associated;
    std::optional<Identity> m_identity;
    std::optional<std::vector<Account>> m_accounts;
    bool m_running = true;
};

} // namespace

CallHandle checkCandidate(LogzApi &api, const Candidate &candidate, QObject *context,
                          std::function<void(Outcome<CandidateReport>)> done)
{
    auto *check = new Check(context, std::move(done));
    if (candidate.token.isEmpty())
        check->failLater(ProblemKind::InvalidInput);
    else if (!isAcceptableApiUrl(candidate.apiUrl))
        check->failLater(ProblemKind::InsecureUrl);
    else
        check->start(api, Credentials::accessWith(candidate.apiUrl, candidate.token, {}));
    return CallHandle(check);
}

} // namespace tokendeck
