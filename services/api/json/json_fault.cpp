// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/json/json_fault.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::json {

namespace {

bool isPlainName(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_';
    });
}

} // namespace

bool Fault::expected(const char *what)
{
    m_expected = what;
    return false;
}

bool Fault::missing(std::string_view name)
{
    m_expected = QT_TRANSLATE_NOOP("JsonFault", "this member");
    return in(name);
}

bool Fault::in(std::string_view name)
{
    // The backend can name a member as it likes; the path stays one readable line.
    constexpr std::size_t longestName = 64;
    const auto text = QString::fromUtf8(name.data(), qsizetype(std::min(name.size(), longestName)));
    m_path.prepend(isPlainName(name) ? u'.' + text : u"['"_s + text + u"']"_s);
    return false;
}

bool Fault::in(std::size_t index)
{
    m_path.prepend(u'[' + QString::number(index) + u']');
    return false;
}

Problem Fault::problem(ProblemKind kind) const
{
    return {.kind = kind,
            .delivery = Delivery::Answered,
            .jsonPath = u'$' + m_path,
            .detail = QCoreApplication::translate("JsonFault", "Expected %1.")
                          .arg(QCoreApplication::translate("JsonFault", m_expected))};
}

} // namespace tokendeck::json
