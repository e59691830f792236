// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/quoting.h"
#include "models/insight/snippets/base/snippet_writer.h"
#include "models/insight/snippets/families/families.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! An identifier of HCL for \p name, "north_ingest_01", with the id where nothing of it is left.
QString labelOf(const QString &name, qint32 id)
{
    QString label;
    for (const QChar c : name) {
        const bool isPlain = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (isPlain)
            label += c.toLower();
        else if (!label.isEmpty() && !label.endsWith(u'_'))
            label += u'_';
    }
    label = label.left(48);
    while (label.endsWith(u'_'))
        label.chop(1);
    if (label.isEmpty())
        return u"token_%1"_s.arg(id);
    return label.front().isDigit() ? u"token_"_s + label : label;
}

//! The beginning of the provider up to its region. \p name is what stands for that, with the blanks
//! that terraform fmt puts behind it.
void addProvider(SnippetWriter &out, const QString &name)
{
    if (out.request().hosts.region.isEmpty())
        out.fail({SnippetFault::Kind::NoRegion});
    out.add(u"terraform {\n"
            u"  required_providers {\n"
            u"    logzio = {\n"
            u"      source = \"logzio/logzio\"\n"
            u"    }\n"
            u"  }\n"
            u"}\n"
            u"\n"
            u"provider \"logzio\" {\n");
    out.add(u"  %1 = \"%2\"\n"_s.arg(name, out.request().hosts.region));
}

void addResource(SnippetWriter &out, const QString &label)
{
    out.add(u"resource \"logzio_log_shipping_token\" \"%1\" {\n  name = "_s.arg(label))
        .addQuoted(hclText(out.request().name))
        .add(u"\n}\n");
}

} // namespace

//! Makes another token of this name: Terraform has no token in its text. The API token comes from
//! the variable LOGZIO_API_TOKEN, which the provider reads itself.
void writeTerraformResource(SnippetWriter &out)
{
    addProvider(out, u"region"_s);
    out.add(u"}\n\n");
    addResource(out, labelOf(out.request().name, out.request().id));
}

//! Takes this token over, by its id. The resource is there with its name: another one would rename
//! it.
void writeTerraformImport(SnippetWriter &out)
{
    const QString label = labelOf(out.request().name, out.request().id);
    out.add(u"import {\n"
            u"  to = logzio_log_shipping_token.%1\n"
            u"  id = \"%2\"\n"
            u"}\n"
            u"\n"_s.arg(label, QString::number(out.request().id)));
    addResource(out, label);
}

void writeTerraformProvider(SnippetWriter &out)
{
    addProvider(out, u"region   "_s);
    if (out.request().fromVariable)
        out.add(u"  api_token = var.logzio_api_token\n"
                u"}\n"
                u"\n"
                u"variable \"logzio_api_token\" {\n"
                u"  type      = string\n"
                u"  sensitive = true\n"
                u"}\n");
    else
        out.add(u"  api_token = \"").addTokenItself().add(u"\"\n}\n");
}

} // namespace tokendeck
