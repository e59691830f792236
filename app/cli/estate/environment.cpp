// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/estate/environment.h"

#include "models/domain/region.h"
#include "words/base/name_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

constexpr auto TokenVariable = "TOKENDECK_API_TOKEN";
constexpr auto UrlVariable = "TOKENDECK_API_URL";
constexpr auto RegionVariable = "TOKENDECK_REGION";

struct EnvironmentWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::EnvironmentWords)
};

//! The variable's value, which is overwritten where it stood (environ(7)) and removed.
Secret takeSecret(const char *variable)
{
    char *value = std::getenv(variable);
    if (!value)
        return {};
    const Secret secret{std::string_view(value)};
    wipeMemory(value, std::strlen(value));
    qunsetenv(variable);
    return secret;
}

//! A header holds visible ASCII (RFC 9110, 5.5), and a token no blank.
bool isSendable(const Secret &token)
{
    return std::ranges::all_of(token.exposedText(), [](char c) { return c > ' ' && c < '\x7f'; });
}

QString codes()
{
    QStringList found;
    for (const Region &region : offeredRegions())
        found.append(region.code);
    return listed(found);
}

} // namespace

tl::expected<std::optional<EnvironmentConnection>, QString> takeEnvironmentConnection()
{
    if (!qEnvironmentVariableIsSet(TokenVariable))
        return std::nullopt;
    const Secret token = takeSecret(TokenVariable);
    const QString url = qEnvironmentVariable(UrlVariable);
    const QString code = qEnvironmentVariable(RegionVariable);
    if (token.isEmpty())
        return tl::make_unexpected(
            EnvironmentWords::tr("TOKENDECK_API_TOKEN is set, and there is nothing in it."));
    if (!isSendable(token))
        return tl::make_unexpected(EnvironmentWords::tr(
            "TOKENDECK_API_TOKEN holds blanks or other characters that no token has."));
    if (url.isEmpty() == code.isEmpty())
        return tl::make_unexpected(
            url.isEmpty()
                ? EnvironmentWords::tr(
                      "TOKENDECK_API_TOKEN needs TOKENDECK_REGION (%1) or TOKENDECK_API_URL "
                      "beside it.")
                      .arg(codes())
                : EnvironmentWords::tr(
                    "Of TOKENDECK_API_URL and TOKENDECK_REGION only one can be set."));
    if (!code.isEmpty()) {
        const Region *region = regionByCode(code);
        if (!region)
            return tl::make_unexpected(
                EnvironmentWords::tr("TOKENDECK_REGION is none of: %1.").arg(codes()));
        return EnvironmentConnection{.token = token, .apiUrl = apiUrlOf(*region)};
    }
    const QUrl apiUrl(url, QUrl::StrictMode);
    if (!apiUrl.isValid() || !isAcceptableApiUrl(apiUrl))
        return tl::make_unexpected(
            EnvironmentWords::tr("TOKENDECK_API_URL is no address that a token can be sent to: "
                                 "https://HOST is needed."));
    return EnvironmentConnection{.token = token, .apiUrl = apiUrl};
}

} // namespace tokendeck::cli
