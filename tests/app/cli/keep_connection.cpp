// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps a connection where the application keeps its own: in the settings and in the keychain.
//   keep_connection URL ACCOUNT-ID NAME [--without-token] [--knows TOKEN-NAME] [--parent ID]
// The token comes from standard input. --knows leaves lists of the last time, with a shared token
// of that name and the filter env: prod. --parent names the main connection that it is below of.
// Prints the connection's id.

#include "app/core/application_paths.h"
#include "models/base/background.h"
#include "models/base/clock.h"
#include "services/keychain/system_keychain.h"
#include "services/secrets/keychain_vault.h"
#include "services/sync/connections/connection_file.h"
#include "services/sync/connections/token_store.h"
#include "services/sync/offline/offline_files.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

template <typename Row> void fill(ListShares &shares, TimePoint now, std::vector<Row> rows)
{
    std::get<ListShare<Row>>(shares.lists) = {
        .readAt = now, .rows = std::make_shared<const std::vector<Row>>(std::move(rows))};
}

bool leaveLists(const QString &folder, const Connection &connection, const QString &name)
{
    const TimePoint now = SystemClock().now();
    ListShares shares;
    fill<Account>(shares, now, {});
    fill<ShippingToken>(shares, now, {});
    fill<ApiToken>(shares, now, {});
    fill<SharedToken>(shares, now, {{.id = SharedTokenId(1), .name = name}});
    fill<Filter>(shares, now, {{.id = FilterId(1), .field = u"env"_s, .value = u"prod"_s}});
    return OfflineFiles(folder).write(connection, shares).has_value();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"Tokendeck"_s);
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    std::string text;
    std::getline(std::cin, text);

    const ApplicationPaths paths = ApplicationPaths::standard(false);
    ConnectionFile file(paths.inSettings(u"connections.json"_s));
    auto connections = file.read();
    Connection connection{.id = ConnectionId::create(),
                          .name = words.value(3),
                          .apiUrl = QUrl(words.value(1)),
                          .accountId = AccountId(words.value(2).toInt()),
                          // Called otherwise: the name is the admin's, and stays.
                          .accountName = u"Account of "_s + words.value(3)};
    if (const qsizetype parent = words.indexOf(u"--parent"_s); parent > 0)
        connection.parent = ConnectionId(words.value(parent + 1));
    if (!connections)
        return 1;
    connections->push_back(connection);
    if (!file.write(*connections))
        return 1;
    std::puts(qPrintable(connection.id.value()));
    const qsizetype knows = words.indexOf(u"--knows"_s);
    if (knows > 0 && !leaveLists(paths.inData(u"last-lists"_s), connection, words.value(knows + 1)))
        return 1;
    if (words.contains(u"--without-token"_s))
        return 0;

    SystemClock clock;
    Background background;
    KeychainVault vault(clock, makeSystemKeychain(background));
    TokenStore store(vault, KeychainDebts(paths.inSettings(u"keychain-removals.json"_s)),
                     InstallationId(paths.inSettings(u"installation.json"_s)));
    store.write(connection, Secret(text),
                [](const VoidOutcome &written) { QCoreApplication::exit(written ? 0 : 1); });
    return QCoreApplication::exec();
}
