// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/dashboard_address.h"

#include "models/domain/region.h"
#include "models/insight/snippets/base/quoting.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! As long as no browser takes one.
constexpr qsizetype LongestAddress = 16'000;
constexpr auto TimeBar = "&forceShowQueryBar=true"_L1;

//! What would end an address where it is pasted, or is never in one.
bool isOfNoAddress(QChar c)
{
    return c.isSpace() || isControlCharacter(c.unicode()) || u"\"<>\\^`{|}"_s.contains(c);
}

bool belongsToLink(QStringView item)
{
    constexpr std::array names{"embed"_L1, "shareToken"_L1, "forceShowQueryBar"_L1};
    const QStringView name = item.first(
        std::max<qsizetype>(item.indexOf(u'=') < 0 ? item.size() : item.indexOf(u'='), 0));
    return std::ranges::any_of(names, [name](QLatin1StringView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

tl::expected<QString, DashboardFault> dashboardAddressOf(const QString &pasted,
                                                         const QString &console)
{
    const QString address = pasted.trimmed();
    if (address.isEmpty() || address.size() > LongestAddress)
        return tl::unexpected(DashboardFault::NoAddress);
    if (std::ranges::any_of(address, isOfNoAddress))
        return tl::unexpected(DashboardFault::Characters);
    const QUrl url(address, QUrl::TolerantMode);
    const bool isLoopback = url.scheme() == "http"_L1 && isLoopbackHost(url.host());
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "https"_L1 && !(console.isEmpty() && isLoopback)))
        return tl::unexpected(DashboardFault::NoAddress);
    if (!console.isEmpty() && url.host().compare(console, Qt::CaseInsensitive) != 0)
        return tl::unexpected(DashboardFault::OtherHost);
    if (!url.userInfo().isEmpty())
        return tl::unexpected(DashboardFault::NamesUser);
    const qsizetype hash = address.indexOf(u'#');
    if (hash < 0 || hash + 1 == address.size())
        return tl::unexpected(DashboardFault::NoDashboard);
    QString before = address.left(hash);
    QString behind = address.mid(hash);
    if (behind.endsWith(TimeBar))
        behind.chop(TimeBar.size());
    if (const qsizetype query = before.indexOf(u'?'); query >= 0) {
        QStringList items = before.mid(query + 1).split(u'&', Qt::SkipEmptyParts);
        items.removeIf([](const QString &item) { return belongsToLink(item); });
        before.truncate(query);
        if (!items.isEmpty())
            before += u'?' + items.join(u'&');
    }
    const QString kept = before + behind;
    // A dashboard has an id that looks like a token; a token is called one.
    if (kept.contains("token="_L1, Qt::CaseInsensitive))
        return tl::unexpected(DashboardFault::OtherToken);
    return kept;
}

QString strangeHostOf(const QString &address)
{
    const QString host = QUrl(address, QUrl::TolerantMode).host();
    return host == "logz.io"_L1 || host.endsWith(".logz.io"_L1) ? QString() : host;
}

} // namespace tokendeck
