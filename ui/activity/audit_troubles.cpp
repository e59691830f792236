// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/audit_troubles.h"

#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "models/store/workspace.h"
#include "services/sync/logs/audit_trail.h"
#include "words/base/name_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct AuditTroublesWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::AuditTroubles)
};

} // namespace

std::optional<AuditTroubles> auditTroubles(const AuditTrail &trail, const Workspace &workspace)
{
    const auto problems = trail.problems();
    if (problems.empty())
        return {};
    QStringList accounts;
    for (const auto &[id, problem] : problems) {
        const ConnectionInfo *info = workspace.connection(id);
        accounts.append(info ? isolated(shownAccountName(workspace, id)) : id.value());
    }
    const auto &[first, problem] = problems.front();
    ProblemWords words = problemWords(
        problem, AuditTroublesWords::tr("the audit trail of %1").arg(accounts.takeFirst()));
    if (!accounts.empty())
        words.happened +=
            u' ' + AuditTroublesWords::tr("Not read either: %1.").arg(listed(accounts));
    return AuditTroubles{words, first, problem.shape};
}

} // namespace tokendeck
