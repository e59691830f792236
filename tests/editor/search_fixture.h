// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/filters/filter_meaning.h"
#include "models/store/workspace.h"
#include "services/api/logz_api.h"
#include "services/http/http_client.h"
#include "services/sync/access/credentials.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/servers/scripted_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <vector>

namespace tokendeck::test {

inline Filter filter(const QString &field, const QString &value)
{
    return {.id = FilterId(1), .field = field, .value = value};
}

inline const FilterSet Prod{.filters = {filter(QStringLiteral("env"), QStringLiteral("prod"))}};
inline const FilterSet ProdWeb{.filters = {filter(QStringLiteral("env"), QStringLiteral("prod")),
                                           filter(QStringLiteral("team"), QStringLiteral("web"))}};

//! A reply to a search with as many counts as \p counts has.
inline ScriptedReply searchReply(const std::vector<int> &counts, const QByteArray &hits = "[]",
                                 int total = 100)
{
    QJsonObject buckets;
    for (size_t i = 0; i < counts.size(); ++i)
        buckets.insert(QString::number(i), QJsonObject{{QStringLiteral("doc_count"), counts[i]}});
    const QByteArray body = "{\"hits\":{\"total\":" + QByteArray::number(total)
        + ",\"hits\":" + hits + "},\"aggregations\":{\"counts\":{\"buckets\":"
        + QJsonDocument(buckets).toJson(QJsonDocument::Compact) + "}}}";
    return {.body = body};
}

//! Rows with the HTTP statuses by which a backend does not let a token search.
inline void addRefusals()
{
    QTest::addColumn<int>("status");
    QTest::newRow("forbidden") << 403;
    QTest::newRow("missing") << 404;
    QTest::newRow("method") << 405;
}

//! A workspace with one connection whose account can be searched over a real client, on a clock
//! that stands still.
struct SearchFixture {
    explicit SearchFixture(const QUrl &url,
                           const Secret &token = Secret("6c36aaaa-bbbb-4ccc-8ddd-eeee12347d87"))
    {
        ConnectionInfo info;
        info.connection.id = connection;
        info.connection.name = QStringLiteral("Production");
        info.connection.apiUrl = url;
        info.connection.accountId = AccountId(88765);
        info.state = ConnectionState::Ready;
        workspace.addConnection(info);
        credentials.set(connection, token);
    }

    //! Lets everything happen that is under way and bound to no clock of ours, and to nothing that
    //! \p server holds.
    void drain(const ScriptedServer &server,
               std::source_location where = std::source_location::current())
    {
        test::drain(requests(http, server, &background), where);
    }

    FakeClock clock;
    Background background;
    Workspace workspace{background};
    HttpClient http{clock, HttpLimits{.maxTries = 1}};
    LogzApi api{http, background};
    Credentials credentials;
    AccountAccess access{workspace, api, credentials};
    const ConnectionId connection = ConnectionId::create();
};

} // namespace tokendeck::test
