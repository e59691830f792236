// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/unknown_token.h"

#include "models/domain/lists/row_kind.h"
#include "models/domain/region.h"
#include "models/insight/carried_token.h"
#include "models/store/list_knowledge.h"
#include "ui/frame/search/unread_note.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

QString shapeText(TokenShape shape)
{
    switch (shape) {
    case TokenShape::Dashed:
        return UnknownToken::tr("It looks like an API token or a shared token. The shape does not "
                                "tell which of them.");
    case TokenShape::Plain:
        return UnknownToken::tr("It looks like a shipping token. The shape does not tell whether "
                                "it is for logs, metrics or traces.");
    case TokenShape::Other:
        break;
    }
    return UnknownToken::tr("It has no usual shape, so nothing tells what kind of token it is.");
}

QString hostText(const QUrl &url)
{
    const Region *region = regionByApiUrl(url);
    if (region)
        return region->shortName;
    // Several may listen on one computer.
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

QString hostsText(const std::vector<QUrl> &urls)
{
    QStringList names;
    for (const QUrl &url : urls)
        names.append(hostText(url));
    return shownList(names);
}

//! Whether a token may stand in a list that was not read.
bool isAnyUnread(const Workspace &workspace)
{
    std::vector<ListKind> kinds;
    std::ranges::copy_if(AllListKinds, std::back_inserter(kinds), haveTokens);
    return !areAllCurrent(workspace, kinds);
}

} // namespace

UnknownToken::UnknownToken(const Dependencies &dependencies, QWidget *parent)
    : QWidget(parent)
    , m_deps(dependencies)
    , m_search(new RegionSearch(dependencies.connections, this))
    , m_title(new Label(tr("This token is not known here"), TextStyle::Bold))
    , m_text(new Label({}, TextStyle::Body, Tone::Dim))
    , m_ask(new Button(tr("Ask each region whose it is"), Button::Kind::Secondary))
{
    m_text->setObjectName(u"unknownTokenText"_s);
    m_ask->setObjectName(u"askRegionsButton"_s);
    m_text->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_ask);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 12, 17, 14);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_ask, &Button::clicked, this, &UnknownToken::ask);
    connect(m_search, &RegionSearch::progressed, this,
            [this] { say(tr("Asking %1…").arg(hostText(m_search->asked()))); });
}

QString UnknownToken::said() const
{
    return m_title->text() + u". "_s + m_text->text();
}

void UnknownToken::say(const QString &text)
{
    m_text->setText(text);
    emit saidChanged();
}

void UnknownToken::setToken(const Secret &token)
{
    forget();
    m_token = token;
    if (m_urls.empty())
        m_urls = knownBackends(m_deps.workspace);
    QString text = shapeText(shapeOf(token));
    if (isAnyUnread(m_deps.workspace))
        text += u' ' + UnreadNote::sentence();
    text += u' '
        + tr("Asking sends it to the API of %1, one after the other, until one knows it as an API "
             "token.")
              .arg(hostsText(m_urls));
    m_title->setText(tr("This token is not known here"));
    m_ask->show();
    say(text);
}

void UnknownToken::forget()
{
    m_search->cancel();
    m_token.clear();
    m_urls.clear();
}

void UnknownToken::ask()
{
    if (m_token.isEmpty())
        return;
    m_ask->hide();
    m_search->start(m_token, m_urls, [this](const RegionSearch::Result &result) { tell(result); });
}

void UnknownToken::tell(const RegionSearch::Result &result)
{
    if (result.identity) {
        m_title->setText(
            tr("This is an API token of %1").arg(quotedName(result.identity->accountName)));
        say(tr("It acts for account %1 in %2. No connection here works with it, and no list has "
               "it.")
                .arg(QString::number(result.identity->accountId.value()), hostText(result.apiUrl)));
        return;
    }
    QString text = result.refused.empty()
        ? QString()
        : tr("Not an API token of %1. A shipping or a shared token cannot be asked for.")
              .arg(hostsText(result.refused));
    if (!result.unanswered.empty())
        text += (text.isEmpty() ? QString() : u" "_s)
            + tr("Without an answer, so not known: %1.").arg(hostsText(result.unanswered));
    m_ask->show();
    say(text);
}

} // namespace tokendeck

#include "moc_unknown_token.cpp"
