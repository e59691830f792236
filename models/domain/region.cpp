// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/region.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

QString hostOf(QLatin1StringView service, QLatin1StringView code)
{
    // The first region's hosts carry no code.
    if (code == "us"_L1)
        return service + ".logz.io"_L1;
    return service + u'-' + code + ".logz.io"_L1;
}

Region complete(QLatin1StringView code, const QString &name, const QString &shortName,
                QLatin1StringView cloudRegion, RegionState state)
{
    const bool current = state == RegionState::Current;
    const bool experimental = state == RegionState::Experimental;
    return {.code = code,
            .name = name,
            .shortName = shortName,
            .cloudRegion = cloudRegion,
            .apiHost = hostOf("api"_L1, code),
            .consoleHost = experimental ? QString() : hostOf("app"_L1, code),
            .listenerHost = experimental ? QString() : hostOf("listener"_L1, code),
            .otlpHost = current ? hostOf("otlp-listener"_L1, code) : QString(),
            .state = state};
}

const std::array<Region, 8> &table()
{
    using enum RegionState;
    // docs/backend.md, Hosts.
    static const std::array<Region, 8> all{
        complete("us"_L1, u"US East (N. Virginia)"_s, u"US East"_s, "us-east-1"_L1, Current),
        complete("eu"_L1, u"Europe (Frankfurt)"_s, u"Europe"_s, "eu-central-1"_L1, Current),
        complete("uk"_L1, u"Europe (London)"_s, u"London"_s, "eu-west-2"_L1, Current),
        complete("ca"_L1, u"Canada (Central)"_s, u"Canada"_s, "ca-central-1"_L1, Current),
        complete("au"_L1, u"Asia Pacific (Sydney)"_s, u"Sydney"_s, "ap-southeast-2"_L1, Current),
        complete("jp"_L1, u"Asia Pacific (Tokyo)"_s, u"Tokyo"_s, "ap-northeast-1"_L1, Experimental),
        complete("nl"_L1, u"West Europe (Azure)"_s, u"West Europe"_s, "westeurope"_L1, Withdrawn),
        complete("wa"_L1, u"West US 2 (Azure)"_s, u"West US 2"_s, "westus2"_L1, Withdrawn),
    };
    return all;
}

template <typename Matches> const Region *find(Matches matches)
{
    const auto found = std::ranges::find_if(table(), matches);
    return found == table().end() ? nullptr : &*found;
}

QLatin1StringView pathOf(ConsolePage page)
{
    switch (page) {
    case ConsolePage::ShippingTokens:
        return "manage-tokens/data-shipping"_L1;
    case ConsolePage::SharedTokens:
        return "manage-tokens/shared"_L1;
    case ConsolePage::ApiTokens:
        return "manage-tokens/api"_L1;
    case ConsolePage::Accounts:
        return "manage-accounts"_L1;
    case ConsolePage::General:
        return "general"_L1;
    case ConsolePage::AuditTrail:
        return "audit-trail"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const Region> regions()
{
    return table();
}

std::span<const Region> offeredRegions()
{
    const auto end = std::ranges::find(table(), RegionState::Withdrawn, &Region::state);
    return {table().begin(), end};
}

const Region *regionByCode(QStringView code)
{
    return find([code](const Region &region) { return region.code == code; });
}

const Region *regionByApiUrl(const QUrl &apiUrl)
{
    return find([host = apiUrl.host()](const Region &region) {
        return region.apiHost.compare(host, Qt::CaseInsensitive) == 0;
    });
}

const Region *regionByCloudRegion(QStringView cloudRegion)
{
    return find([cloudRegion](const Region &region) {
        return region.cloudRegion.compare(cloudRegion, Qt::CaseInsensitive) == 0;
    });
}

QUrl apiUrlOf(const Region &region)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(region.apiHost);
    return url;
}

QUrl consoleUrl(const Region &region, ConsolePage page)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(region.consoleHost);
    url.setPath(u"/"_s);
    url.setFragment("/dashboard/settings/"_L1 + pathOf(page));
    return url;
}

bool isAcceptableApiUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 && isLoopbackHost(url.host());
}

QString backendOf(const QUrl &apiUrl)
{
    const int port = apiUrl.scheme() == "http"_L1 ? 80 : 443;
    return apiUrl.host() + u':' + QString::number(apiUrl.port(port));
}

bool isLoopbackHost(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1)
        return true;
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || parts.front() != "127"_L1)
        return false;
    return std::ranges::all_of(parts, [](const QString &part) {
        bool isNumber = false;
        const uint number = part.toUInt(&isNumber);
        return isNumber && number <= 255;
    });
}

} // namespace tokendeck
