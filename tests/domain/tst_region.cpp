// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/region.h"

#include <QSet>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

class RegionTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheHostsOfEachRegion_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("console");
        QTest::addColumn<QString>("listener");
        QTest::addColumn<QString>("otlp");
        QTest::newRow("us") << u"us"_s << u"api.logz.io"_s << u"app.logz.io"_s
                            << u"listener.logz.io"_s << u"otlp-listener.logz.io"_s;
        QTest::newRow("eu") << u"eu"_s << u"api-eu.logz.io"_s << u"app-eu.logz.io"_s
                            << u"listener-eu.logz.io"_s << u"otlp-listener-eu.logz.io"_s;
        QTest::newRow("jp") << u"jp"_s << u"api-jp.logz.io"_s << QString() << QString()
                            << QString();
        QTest::newRow("nl") << u"nl"_s << u"api-nl.logz.io"_s << u"app-nl.logz.io"_s
                            << u"listener-nl.logz.io"_s << QString();
    }
    void namesTheHostsOfEachRegion()
    {
        QFETCH(QString, code);
        const Region *region = regionByCode(code);
        QVERIFY(region);
        QTEST(region->apiHost, "api");
        QTEST(region->consoleHost, "console");
        QTEST(region->listenerHost, "listener");
        QTEST(region->otlpHost, "otlp");
    }

    void isFoundByEachOfItsNames()
    {
        QSet<QString> codes;
        for (const Region &region : regions()) {
            QVERIFY(!codes.contains(region.code));
            codes.insert(region.code);
            QCOMPARE(regionByCode(region.code), &region);
            QCOMPARE(regionByApiUrl(apiUrlOf(region)), &region);
            QCOMPARE(regionByCloudRegion(region.cloudRegion), &region);
            QVERIFY(isAcceptableApiUrl(apiUrlOf(region)));
        }
        QCOMPARE(codes.size(), 8);
        QCOMPARE(regionByCode(u"xx"), nullptr);
        QCOMPARE(regionByApiUrl(QUrl(u"https://example.org"_s)), nullptr);
        QCOMPARE(regionByCloudRegion(u"eu-central-9"), nullptr);
    }

    void offersWhereAnAccountMayBe()
    {
        QStringList offered;
        for (const Region &region : offeredRegions())
            offered.append(region.code);
        QCOMPARE(offered.join(u' '), u"us eu uk ca au jp"_s);
        // They are one part of the table.
        for (const Region &region : regions())
            QCOMPARE(offered.contains(region.code), region.state != RegionState::Withdrawn);
    }

    void leadsToTheConsole()
    {
        QCOMPARE(consoleUrl(*regionByCode(u"eu"), ConsolePage::SharedTokens),
                 QUrl(u"https://app-eu.logz.io/#/dashboard/settings/manage-tokens/shared"_s));
        QCOMPARE(consoleUrl(*regionByCode(u"us"), ConsolePage::AuditTrail),
                 QUrl(u"https://app.logz.io/#/dashboard/settings/audit-trail"_s));
    }

    void takesOnlySafeApiUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("acceptable");
        QTest::newRow("https") << u"https://api-eu.logz.io"_s << true;
        QTest::newRow("custom port") << u"https://proxy.acme.io:8443/logz"_s << true;
        QTest::newRow("http") << u"http://api-eu.logz.io"_s << false;
        QTest::newRow("http, loopback") << u"http://127.0.0.1:4711"_s << true;
        QTest::newRow("http, all of 127") << u"http://127.8.9.1"_s << true;
        QTest::newRow("http, IPv6 loopback") << u"http://[::1]:80"_s << true;
        QTest::newRow("http, localhost") << u"http://localhost:1"_s << true;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.evil.org"_s << false;
        QTest::newRow("not loopback") << u"http://128.0.0.1"_s << false;
        QTest::newRow("user") << u"https://me:secret@api-eu.logz.io"_s << false;
        QTest::newRow("query") << u"https://api-eu.logz.io/?a=b"_s << false;
        QTest::newRow("fragment") << u"https://api-eu.logz.io/#a"_s << false;
        QTest::newRow("other scheme") << u"ftp://api-eu.logz.io"_s << false;
        QTest::newRow("no host") << u"https:///v1"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void takesOnlySafeApiUrls()
    {
        QFETCH(QString, url);
        QTEST(isAcceptableApiUrl(QUrl(url)), "acceptable");
    }
};

QTEST_GUILESS_MAIN(RegionTest)
#include "tst_region.moc"
