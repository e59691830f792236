// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/snippet_form.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

bool names(const OwnTemplate &own, QLatin1StringView place)
{
    return std::ranges::any_of(placesIn(own.text),
                               [place](const TemplatePlace &found) { return found.name == place; });
}

} // namespace

bool SnippetForm::hasType(SnippetPurpose purpose) const
{
    return format ? format->hasType && purpose == SnippetPurpose::Logs : names(own, "type"_L1);
}

bool SnippetForm::needsRegion() const
{
    return format ? format->needsRegion : names(own, "region"_L1);
}

SnippetPort SnippetForm::port() const
{
    if (format)
        return format->port;
    return names(own, "listener"_L1) ? SnippetPort::Bulk : SnippetPort::None;
}

bool SnippetForm::isLink() const
{
    return format && format->isLink();
}

bool SnippetForm::takesVariable() const
{
    return format && (format->variable != SnippetVariable::None || format->needsShippingToken);
}

SnippetOutcome SnippetForm::make(const SnippetRequest &request, const Secret &token) const
{
    return format ? makeSnippet(*format, request, token) : makeSnippet(own, request, token);
}

tl::expected<QString, SnippetFault> SnippetForm::masked(const SnippetRequest &request,
                                                        const QString &mask) const
{
    return format ? maskedSnippet(*format, request, mask) : maskedSnippet(own, request, mask);
}

} // namespace tokendeck
