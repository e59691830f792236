// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/snippet_writer.h"

#include "models/insight/snippets/base/quoting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! What stands for itself in every format and in an address.
bool isPlainToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || c == '-' || c == '_';
    });
}

} // namespace

SnippetWriter::SnippetWriter(const SnippetRequest &request, const Secret &token, bool isMask)
    : m_request(request)
    , m_token(token)
    , m_isMask(isMask)
{
}

SnippetWriter &SnippetWriter::add(QStringView text)
{
    m_text.append(text);
    return *this;
}

SnippetWriter &SnippetWriter::addQuoted(const QuotedText &quoted)
{
    if (quoted)
        m_text.append(*quoted);
    else
        fail(quoted.error());
    return *this;
}

SnippetWriter &SnippetWriter::addToken(const QString &variable)
{
    if (!m_request.fromVariable)
        return addTokenItself();
    if (variable.isEmpty())
        fail({SnippetFault::Kind::NoVariable});
    return add(variable);
}

SnippetWriter &SnippetWriter::addTokenItself()
{
    const QByteArrayView text = m_token.exposedText();
    if (!m_isMask && !isPlainToken(text))
        fail({SnippetFault::Kind::Token});
    m_text.append(std::string_view(text.data(), size_t(text.size())));
    m_holdsToken = true;
    return *this;
}

void SnippetWriter::fail(SnippetFault fault)
{
    if (!m_fault)
        m_fault = fault;
}

SnippetEndpoint SnippetWriter::endpoint(SnippetPort port)
{
    const auto found = endpointOf(m_request, port);
    if (found)
        return *found;
    fail(found.error());
    return {};
}

QString SnippetWriter::type()
{
    if (m_request.type.isEmpty())
        fail({SnippetFault::Kind::NoType});
    return m_request.type;
}

SnippetWriter &SnippetWriter::addBulkAddress(const QString &variable)
{
    add(u"https://%1/?token="_s.arg(endpoint(SnippetPort::Bulk).text())).addToken(variable);
    return add(u"&type=").addQuoted(queryText(type()));
}

SnippetOutcome SnippetWriter::take() const
{
    if (m_fault)
        return tl::unexpected(*m_fault);
    return Snippet{m_text.secret(), m_holdsToken};
}

} // namespace tokendeck
