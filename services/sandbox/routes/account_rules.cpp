// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/routes/account_rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

void requireMain(const BackendRequest &request)
{
    if (!request.actor.isMain())
        throw Refusal{codedError(403, u"FORBIDDEN_OPERATION"_s, u"Insufficient privileges"_s)};
}

QString checkedAccountName(const QString &name)
{
    static const QRegularExpression allowed(u"^[\\p{L}\\p{N}._ -]+\\z"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (name.trimmed().isEmpty() || !allowed.match(name).hasMatch())
        throw Refusal{codedError(400, u"INVALID_ACCOUNT_NAME"_s,
                                 u"Account names take letters, numbers, dashes, dots, underscores "
                                 "and spaces"_s)};
    return name;
}

qint32 checkedUser(Backend &backend, const BackendRequest &request, const QString &email,
                   const QString &unknown)
{
    const std::optional<qint32> user =
        backend.accounts().userByEmail(request.actor.mainAccount, email);
    if (!user)
        throw Refusal{messageError(400, unknown)};
    return *user;
}

std::vector<AccountId> checkedAccounts(Backend &backend, const BackendRequest &request,
                                       QStringView member)
{
    const RequestBody body = request.json();
    if (body.has(member) && body.isNull(member))
        throw Refusal{messageError(400, u"Bad Request. %1 must not be null"_s.arg(member))};
    std::vector<AccountId> accounts;
    for (const qint32 id : body.ids(member).value_or(std::vector<qint32>())) {
        const std::optional<AccountRecord> account = backend.accounts().find(AccountId(id));
        if (!account || account->mainId != request.actor.mainAccount)
            throw Refusal{messageError(400, u"account with id %1 not found"_s.arg(id))};
        accounts.emplace_back(id);
    }
    return accounts;
}

} // namespace tokendeck::sandbox
