// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lists/snippet_form.h"

#include "app/cli/base/problem_text.h"
#include "app/core/application_paths.h"
#include "services/settings/snippets/own_templates.h"
#include "words/base/name_words.h"
#include "words/estate/snippet_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct SnippetForms {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::SnippetForms)
};

//! What an own template is called by: "own:NAME".
constexpr auto OwnPrefix = "own:"_L1;

constexpr std::array Shipped{SnippetPurpose::Logs, SnippetPurpose::Metrics, SnippetPurpose::Traces};

bool isAmong(const std::vector<const SnippetFormat *> &formats, const SnippetFormat *format)
{
    return std::ranges::find(formats, format) != formats.end();
}

QString allKeys()
{
    QStringList keys;
    for (const SnippetFormat &format : snippetFormats())
        keys.append(format.key);
    return listed(keys);
}

//! The keys of all formats that a token of any of \p purposes has.
QString keysFor(std::span<const SnippetPurpose> purposes, bool isShippingToken)
{
    std::vector<const SnippetFormat *> formats;
    for (const SnippetFormat &format : snippetFormats()) {
        if (std::ranges::any_of(purposes, [&](SnippetPurpose purpose) {
                return isAmong(formatsFor(purpose, isShippingToken), &format);
            }))
            formats.push_back(&format);
    }
    return listed(keysOf(formats));
}

} // namespace

bool isFor(const SnippetForm &form, const SnippetRequest &request)
{
    return !form.format
        || isAmong(formatsFor(request.purpose, request.isShippingToken), form.format);
}

Step<SnippetForm> snippetFormNamed(Console &console, const QString &word)
{
    if (const SnippetFormat *format = formatNamed(word))
        return SnippetForm{format, {}};
    if (word.startsWith(OwnPrefix)) {
        OwnTemplates templates(settingsFile(u"templates.json"_s));
        if (const VoidOutcome loaded = templates.load(); !loaded)
            return console.refuse(ExitCode::NotRead,
                                  problemText(loaded.error(), SnippetForms::tr("your templates")));
        const QString name = word.sliced(OwnPrefix.size());
        const auto own = std::ranges::find(templates.all(), name, &OwnTemplate::name);
        if (own != templates.all().end())
            return SnippetForm{nullptr, *own};
    }
    return console.refuse(
        ExitCode::WrongUse,
        SnippetForms::tr("%1 is no format. There are: %2, and own:NAME of your templates.")
            .arg(quotedName(word), allKeys()));
}

QStringList keysOf(const std::vector<const SnippetFormat *> &formats)
{
    QStringList keys;
    for (const SnippetFormat *format : formats)
        keys.append(format->key);
    return keys;
}

QString snippetFormsHelp()
{
    constexpr std::array api{SnippetPurpose::Api};
    constexpr std::array dashboards{SnippetPurpose::Dashboards};
    return QStringList{
        SnippetForms::tr("FORMAT for shipping tokens and accounts: %1.")
            .arg(keysFor(Shipped, true)),
        SnippetForms::tr("FORMAT for API tokens: %1.").arg(keysFor(api, false)),
        SnippetForms::tr("FORMAT for shared tokens: %1.").arg(keysFor(dashboards, false)),
        SnippetForms::tr("And own:NAME for each of your templates, for any token."),
        SnippetForms::tr("Other names of a format are taken, too: %1 for %2.", "k8s for kubernetes")
            .arg(u"k8s"_s, formatNamed(u"k8s")->key)}
        .join(u'\n');
}

std::vector<WordHint> snippetFormHints()
{
    std::vector<WordHint> hints;
    for (const SnippetFormat &format : snippetFormats())
        hints.push_back({format.key, formatTitle(format)});
    OwnTemplates templates(settingsFile(u"templates.json"_s));
    // Without them the formats can be completed all the same.
    if (templates.load()) {
        for (const OwnTemplate &own : templates.all())
            hints.push_back({OwnPrefix + own.name, SnippetForms::tr("your template")});
    }
    return hints;
}

std::set<ListKind> listsOfSnippetForm(const QString &word)
{
    const SnippetFormat *format = formatNamed(word);
    const auto isFor = [format](std::span<const SnippetPurpose> purposes, bool isShippingToken) {
        return !format || std::ranges::any_of(purposes, [&](SnippetPurpose purpose) {
            return isAmong(formatsFor(purpose, isShippingToken), format);
        });
    };
    constexpr std::array api{SnippetPurpose::Api};
    constexpr std::array dashboards{SnippetPurpose::Dashboards};
    std::set<ListKind> lists;
    if (isFor(Shipped, true))
        lists.insert(ListKind::ShippingTokens);
    if (isFor(Shipped, false))
        lists.insert(ListKind::Accounts);
    if (isFor(api, false))
        lists.insert(ListKind::ApiTokens);
    if (isFor(dashboards, false))
        lists.insert(ListKind::SharedTokens);
    return lists;
}

QString optionFaultText(const SnippetFault &fault)
{
    switch (fault.kind) {
    case SnippetFault::Kind::NoType:
        return SnippetForms::tr("This format names the type of the logs: say it by --type.");
    case SnippetFault::Kind::Host:
        return SnippetForms::tr("--host takes a host, or a host and a port.");
    case SnippetFault::Kind::NoHost:
        return SnippetForms::tr("The region of this account is not known: say it by --region, or "
                                "where to send by --host.");
    case SnippetFault::Kind::NoRegion:
        return SnippetForms::tr("The region of this account is not known, and this format names "
                                "it: say it by --region.");
    case SnippetFault::Kind::NoVariable:
        return SnippetForms::tr("This format cannot take the token from elsewhere. With --reveal "
                                "the token itself stands in it.");
    case SnippetFault::Kind::NoDashboard:
        return SnippetForms::tr("No address of a dashboard is kept for this account: say it by "
                                "--dashboard.");
    case SnippetFault::Kind::Token:
        return SnippetForms::tr("This token has characters that no token of Logz.io has, so it is "
                                "in no snippet. tokendeck copy copies it by itself.");
    case SnippetFault::Kind::ControlCharacter:
    case SnippetFault::Kind::Unwritable:
        break;
    }
    return snippetFaultText(fault);
}

QString settingsFile(const QString &name)
{
    return ApplicationPaths::standard(false).inSettings(name);
}

} // namespace tokendeck::cli
