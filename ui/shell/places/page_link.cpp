// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/places/page_link.h"

#include "models/domain/names/token_words.h"
#include "ui/pages/page_specs.h"
#include "words/base/name_words.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

struct PageLinkWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::PageLinkWords)
};

constexpr qsizetype LongestLink = 2048; // characters
constexpr qsizetype LongestSearch = 256; // as a search field takes

tl::unexpected<QString> wrong(const QString &why)
{
    return tl::make_unexpected(PageLinkWords::tr("The link was not followed: %1").arg(why));
}

//! Ids are positive, and written with figures alone.
std::optional<qint32> idOf(const QString &text)
{
    const auto isFigure = [](QChar letter) {
        return letter >= u'0' && letter <= u'9';
    };
    bool isNumber = false;
    const qint32 id = text.toInt(&isNumber);
    if (!isNumber || id <= 0 || !std::ranges::all_of(text, isFigure))
        return std::nullopt;
    return id;
}

const PageSpec *pageOf(const QString &key)
{
    const auto found = std::ranges::find(pageSpecs(), key, &PageSpec::shownKey);
    return found == pageSpecs().end() ? nullptr : &*found;
}

//! Whether every letter of \p text can be typed into a search.
bool canBeTyped(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar letter) { return letter.isPrint() || letter.isSurrogate(); });
}

} // namespace

tl::expected<PageLink, QString> readPageLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (holdsToken(text) || holdsToken(QUrl::fromPercentEncoding(text.toUtf8())))
        return wrong(PageLinkWords::tr(
            "it holds what looks like a token. A link names a page, never a token."));
    if (text.size() > LongestLink || !url.isValid() || url.scheme() != "tokendeck"_L1
        || url.host().isEmpty() || !url.userInfo().isEmpty() || url.port() != -1
        || url.hasFragment())
        return wrong(PageLinkWords::tr("it is none of Tokendeck’s, such as tokendeck://overview."));
    const PageSpec *page = pageOf(url.host());
    if (!page)
        return wrong(
            PageLinkWords::tr("there is no page %1.").arg(quotedName(shortName(url.host()))));
    PageLink link{.page = page->shownKey()};
    if (const QString path = url.path(QUrl::FullyDecoded); path.size() > 1) {
        link.id = idOf(path.sliced(1));
        if (!link.id)
            return wrong(
                PageLinkWords::tr("%1 is no id.").arg(quotedName(shortName(path.sliced(1)))));
        if (!page->kind)
            return wrong(PageLinkWords::tr("the page %1 has no rows with an id.")
                             .arg(quotedName(page->shownTitle())));
    }
    const auto parts = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : parts) {
        const bool isAccount = name == "account"_L1;
        if (!isAccount && name != "search"_L1)
            return wrong(PageLinkWords::tr("it says %1, which no link can.")
                             .arg(quotedName(shortName(name))));
        if (isAccount ? link.account.has_value() : link.search.has_value())
            return wrong(PageLinkWords::tr("it says %1 twice.").arg(quotedName(name)));
        if (isAccount) {
            const std::optional<qint32> id = idOf(value);
            if (!id)
                return wrong(
                    PageLinkWords::tr("%1 is no account’s id.").arg(quotedName(shortName(value))));
            link.account = AccountId(*id);
        } else if (value.size() > LongestSearch || !canBeTyped(value)) {
            return wrong(PageLinkWords::tr("what it searches for cannot be typed into a search."));
        } else {
            link.search = value;
        }
    }
    if (link.id && link.search)
        return wrong(PageLinkWords::tr("it names a row and a search; it can have one of them."));
    if (link.account && !link.id)
        return wrong(PageLinkWords::tr("it names an account, but no row of it."));
    return link;
}

} // namespace tokendeck
