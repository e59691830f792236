// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/places/place_opener.h"

#include "models/board/findings_board.h"
#include "models/domain/lists/row_kind.h"
#include "models/store/list_knowledge.h"
#include "models/store/row_lookup.h"
#include "models/store/workspace.h"
#include "services/sync/connections/connection_service.h"
#include "ui/frame/page.h"
#include "ui/frame/page_header.h"
#include "ui/overview/cards/finding_steps.h"
#include "ui/pages/page_specs.h"
#include "ui/shell/shell.h"
#include "words/base/name_words.h"
#include "words/lists/kind_words.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! Of the row that \p link names.
ListKind kindOf(const PageLink &link)
{
    return *std::ranges::find(pageSpecs(), link.page, &PageSpec::shownKey)->kind;
}

bool hasRow(const Workspace &workspace, const ConnectionId &connection, ListKind kind, qint32 id)
{
    return withRowType(kind, [&]<typename Row>(std::type_identity<Row>) {
        return findRow<Row>(workspace, connection, id) != nullptr;
    });
}

} // namespace

PlaceOpener::PlaceOpener(const Dependencies &dependencies, QWidget *window)
    : QObject(window)
    , m_deps(dependencies)
    , m_window(window)
{
    window->installEventFilter(this);
    connect(&m_deps.connections, &ConnectionService::lockedChanged, this, &PlaceOpener::goOn,
            Qt::QueuedConnection);
    connect(&m_deps.workspace, &Workspace::statusChanged, this, &PlaceOpener::lookAgain,
            Qt::QueuedConnection);
}

void PlaceOpener::setShell(Shell *shell)
{
    m_shell = shell;
    shell->installEventFilter(this);
    connect(shell, &Shell::goRequested, this, &PlaceOpener::go);
}

bool PlaceOpener::eventFilter(QObject *watched, QEvent *event)
{
    // Behind the event: the window is still being changed.
    if (event->type() == QEvent::WindowUnblocked || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &PlaceOpener::goOn, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

bool PlaceOpener::canGo() const
{
    return m_shell && m_shell->isVisible() && !m_deps.connections.isLocked()
        && !QApplication::activeModalWidget();
}

void PlaceOpener::goOn()
{
    if (m_next && canGo())
        std::exchange(m_next, nullptr)();
}

void PlaceOpener::showFamilyOf(const ConnectionId &id)
{
    m_shell->showFamilies({m_deps.workspace.family(id).front()});
}

void PlaceOpener::go(const Intent &intent)
{
    std::vector<ConnectionId> mains;
    bool isHidden = false;
    for (const RowRef &row : intent.selection.rows) {
        if (!m_deps.workspace.connection(row.connection))
            continue;
        const ConnectionId main = m_deps.workspace.family(row.connection).front();
        if (!std::ranges::count(mains, main))
            mains.push_back(main);
        isHidden = isHidden || !std::ranges::count(m_shell->scope(), row.connection);
    }
    // All of them together: of two accounts that have one token, both are looked at.
    if (isHidden)
        m_shell->showFamilies(mains);
    m_shell->go(intent);
}

void PlaceOpener::showFinding(const QString &id)
{
    const std::vector<Finding> &all = m_deps.findings.current()->findings;
    const auto found = std::ranges::find(all, id, findingId);
    if (found == all.end() || !m_shell || m_deps.connections.isLocked())
        return;
    if (!std::ranges::count(m_shell->scope(), found->connection))
        m_shell->showFamilies({});
    if (!isConnectionsToken(found->object)) {
        go(mainPlaceOf(m_deps.workspace, *found));
        return;
    }
    m_shell->go({.page = u"overview"_s});
    emit tokenEntryRequested(found->connection);
}

void PlaceOpener::openLink(const QString &text)
{
    unsay();
    const tl::expected<PageLink, QString> link = readPageLink(text);
    if (!link) {
        say(link.error());
        return;
    }
    m_next = [this, link = *link] {
        follow(link);
    };
    if (m_window->isVisible() && m_deps.workspace.connections().empty())
        say(tr("The link is followed as soon as an account is connected."));
    goOn();
}

void PlaceOpener::returnTo(const Intent &place)
{
    m_next = [this, place] {
        go(place);
    };
    goOn();
}

std::optional<Intent> PlaceOpener::place() const
{
    return m_shell ? std::optional(m_shell->currentPage()->place()) : std::nullopt;
}

void PlaceOpener::follow(const PageLink &link)
{
    unsay(); // that it waits
    Intent intent{.page = link.page, .search = link.search};
    if (!link.id) {
        m_shell->go(intent);
        // Only now is it known what the page has.
        if (link.search && !m_shell->currentPage()->header()->search())
            say(tr("The page %1 cannot be searched.")
                    .arg(quotedName(m_shell->currentPage()->accessibleName())));
        return;
    }
    m_shell->go(intent);
    followToRow(link, kindOf(link));
}

void PlaceOpener::followToRow(const PageLink &link, ListKind kind)
{
    Intent intent{.page = link.page, .selection = {.kind = kind, .rows = {}}};
    std::vector<RowRef> &rows = intent.selection.rows;
    bool hasAccount = false;
    bool isStillToCome = false;
    for (const ConnectionInfo &info : m_deps.workspace.connections()) {
        if (link.account && info.connection.accountId != *link.account)
            continue;
        hasAccount = true;
        const ConnectionId &id = info.connection.id;
        if (hasRow(m_deps.workspace, id, kind, *link.id))
            rows.push_back({id, *link.id});
        const ListStatus status = m_deps.workspace.status(id, kind);
        isStillToCome = isStillToCome || !(wasRead(knowledgeOf(status)) || status.problem);
    }
    // Ids are counted by each backend: of several rows the one that is shown already is meant.
    const auto isShown = [this](const RowRef &row) {
        return std::ranges::count(m_shell->scope(), row.connection) > 0;
    };
    if (const auto shown = std::ranges::find_if(rows, isShown); shown != rows.end())
        rows = {*shown};
    else if (rows.size() > 1)
        rows.resize(1);
    m_awaited.reset();
    if (!rows.empty())
        go(intent);
    else if (!hasAccount && link.account)
        say(tr("The link leads to the account %1, which is not connected.")
                .arg(link.account->value()));
    else if (isStillToCome)
        m_awaited = link;
    else
        say(tr("The link leads to the %1 %2, which is not there.")
                .arg(kindWord(kind))
                .arg(*link.id));
}

//! A list has come.
void PlaceOpener::lookAgain()
{
    if (!m_awaited || !m_shell)
        return;
    const PageLink link = *m_awaited;
    // Whoever has gone elsewhere meanwhile is not called back.
    if (m_shell->currentPage()->place().page != link.page || m_next)
        m_awaited.reset();
    else if (canGo())
        followToRow(link, kindOf(link));
}

void PlaceOpener::say(const QString &sentence)
{
    m_said = sentence;
    emit messageReady({.tone = Tone::Warning, .text = sentence});
}

void PlaceOpener::unsay()
{
    if (!m_said.isEmpty())
        emit messageSettled(std::exchange(m_said, {}));
}

} // namespace tokendeck

#include "moc_place_opener.cpp"
