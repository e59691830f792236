// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/region.h"
#include "models/insight/carried_token.h"
#include "models/insight/snippets/own_template.h"
#include "models/insight/snippets/snippet_format.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using namespace tokendeck;

// Answers each line of JSON with one: {"format": …, "name": …} with {"text": …, "holdsToken": …} or
// {"fault": …, "character": …}. So the names come from the program that reads the snippets back.

namespace {

SnippetRequest requestOf(const QJsonObject &json)
{
    SnippetRequest request{
        .purpose = SnippetPurpose(json["purpose"_L1].toInt()),
        .name = json["name"_L1].toString(),
        .account = json["account"_L1].toString(),
        .id = json["id"_L1].toInt(),
        .type = json["type"_L1].toString(),
        .host = json["host"_L1].toString(),
        .dashboard = json["dashboard"_L1].toString(),
        .showsTimeBar = json["timeBar"_L1].toBool(),
        .fromVariable = json["fromVariable"_L1].toBool(),
    };
    if (const Region *region = regionByCode(json["region"_L1].toString()))
        request.hosts = snippetHostsOf(apiUrlOf(*region));
    return request;
}

SnippetOutcome answerTo(const QJsonObject &json)
{
    const SnippetRequest request = requestOf(json);
    const Secret token = secretOf(json["token"_L1].toString());
    if (const QJsonValue own = json["template"_L1]; own.isString())
        return makeSnippet(OwnTemplate{u"own"_s, own.toString()}, request, token);
    const SnippetFormat *format = formatByKey(json["format"_L1].toString());
    return format ? makeSnippet(*format, request, token)
                  : tl::unexpected(SnippetFault{SnippetFault::Kind::NoVariable});
}

QJsonObject toJson(const SnippetOutcome &outcome)
{
    if (!outcome)
        return {{u"fault"_s, int(outcome.error().kind)},
                {u"character"_s, qint64(outcome.error().character)}};
    return {{u"text"_s, QString::fromUtf8(outcome->text.exposedText())},
            {u"holdsToken"_s, outcome->holdsToken}};
}

} // namespace

int main()
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const QJsonObject asked = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        std::cout
            << QJsonDocument(toJson(answerTo(asked))).toJson(QJsonDocument::Compact).toStdString()
            << '\n';
    }
}
