// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shell.h"

#include "models/domain/display_name.h"
#include "models/store/account_count.h"
#include "models/store/list_knowledge.h"
#include "models/store/workspace.h"
#include "services/desktop/clipboard_service.h"
#include "services/desktop/view_state_store.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/refresh/sync_service.h"
#include "services/sync/runs/command_runner.h"
#include "ui/changes/change_controller.h"
#include "ui/changes/change_follower.h"
#include "ui/frame/page.h"
#include "ui/pages/page_specs.h"
#include "ui/shell/pace_message.h"
#include "ui/shell/sidebar/connection_card.h"
#include "ui/shell/sidebar/sidebar.h"
#include "ui/shell/status_bar.h"
#include "ui/widgets/button.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"
#include "words/lists/status_words.h"
#include "words/sync/sync_words.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! The position of the page for which \p is holds; pageSpecs().size() where there is none.
template <typename Is> size_t positionOf(Is is)
{
    return size_t(std::ranges::find_if(pageSpecs(), is) - pageSpecs().begin());
}

} // namespace

Shell::Shell(const Dependencies &dependencies, QWidget *parent)
    : QWidget(parent)
    , m_deps(dependencies)
    , m_changes(new ChangeController(dependencies, this))
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_status(new StatusBar)
{
    m_pages.resize(pageSpecs().size());
    buildSidebar();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);

    const Workspace &workspace = m_deps.workspace;
    connect(&workspace, &Workspace::connectionAdded, this, &Shell::updateScope);
    connect(&workspace, &Workspace::connectionRemoved, this, &Shell::updateScope);
    connect(&workspace, &Workspace::connectionChanged, this, &Shell::updateCard);
    connect(&workspace, &Workspace::rowsChanged, this, &Shell::updateCounts);
    connect(&workspace, &Workspace::statusChanged, this, &Shell::updateCounts);
    connect(&m_deps.sync, &SyncService::summaryChanged, this, &Shell::updateSync);
    const ClipboardService &clipboard = m_deps.clipboard;
    connect(&clipboard, &ClipboardService::countdownChanged, this, &Shell::updateClipboard);
    connect(&clipboard, &ClipboardService::copied, this, &Shell::updateClipboard);
    connect(&clipboard, &ClipboardService::cleared, this, &Shell::updateClipboard);
    connect(&clipboard, &ClipboardService::copyFailed, this, [this](const QString &label) {
        if (Page *page = currentPage())
            page->showMessage({.tone = Tone::Danger,
                               .text = tr("%1 was not copied: another application holds the "
                                          "clipboard. Try again.")
                                           .arg(quotedName(label))});
    });
    const ChangeFollower *changes = m_changes->follower();
    connect(changes, &ChangeFollower::messageReady, this, [this](const Message &message) {
        if (Page *page = currentPage())
            page->showMessage(message);
    });
    connect(changes, &ChangeFollower::selectRequested, this, &Shell::select);
    connect(m_status, &StatusBar::clearClipboardRequested, &m_deps.clipboard,
            &ClipboardService::clearNow);

    m_family = ConnectionId(QString::fromUtf8(m_deps.viewState.state(u"shell/family"_s)));
    if (!m_deps.workspace.connection(m_family))
        m_family = families().empty() ? ConnectionId() : families().front();
    updateScope();
    const QString remembered = QString::fromUtf8(m_deps.viewState.state(u"shell/page"_s));
    const size_t page =
        positionOf([&](const PageSpec &spec) { return spec.shownKey() == remembered; });
    showPage(page < pageSpecs().size() ? page : 0);
    tick();
}

Shell::~Shell() = default;

void Shell::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Before it is shown in its window, a page cannot hold the focus.
    currentPage()->focusContent();
}

void Shell::buildSidebar()
{
    NavList *pages = m_sidebar->pages();
    for (size_t i = 0; i < pageSpecs().size(); ++i) {
        const PageSpec &spec = pageSpecs()[i];
        if (spec.group)
            pages->addGroup(spec.shownGroup());
        pages->addEntry(spec.shownKey(), spec.icon, spec.shownTitle(),
                        QKeySequence(pageKeys(int(i))).toString(QKeySequence::NativeText));
    }
    connect(pages, &NavList::activated, this, [this](const QString &key) {
        showPage(positionOf([&](const PageSpec &spec) { return spec.shownKey() == key; }));
    });
    connect(m_sidebar->lockButton(), &Button::clicked, this, &Shell::lockRequested);
    connect(m_sidebar->connectionCard(), &ConnectionCard::clicked, this, &Shell::menuRequested);
    connect(m_sidebar, &Sidebar::refreshRequested, this, [this] {
        m_deps.connections.refreshAll();
        currentPage()->act(ActionId::Refresh);
    });
}

Page *Shell::makePage(const PageSpec &spec)
{
    Page *page = spec.make(m_deps, spec);
    connect(page, &Page::countsChanged, this, [this, page] {
        if (page == currentPage())
            m_status->setCounts(page->countsText());
    });
    connect(page, &Page::refreshRequested, &m_deps.connections, &ConnectionService::refreshAll);
    connect(page, &Page::tokenEntryRequested, this, &Shell::tokenEntryRequested);
    connect(page, &Page::addressRequested, this, &Shell::addressRequested);
    connectChanges(page);
    page->setScope(m_scope);
    m_stack->addWidget(page);
    return page;
}

void Shell::connectChanges(Page *page)
{
    connect(page, &Page::newRequested, m_changes,
            [this](ListKind kind, const ConnectionId &account) {
                m_changes->beginNew(kind, m_scope, account);
            });
    connect(page, &Page::changeRequested, m_changes, &ChangeController::begin);
    connect(page, &Page::goRequested, this, &Shell::go);
}

void Shell::go(const Intent &intent)
{
    const size_t position = positionOf([&](const PageSpec &spec) {
        return intent.page.isEmpty() ? spec.kind == intent.selection.kind
                                     : spec.shownKey() == intent.page;
    });
    if (position >= m_pages.size())
        return;
    showPage(position);
    m_pages[position]->follow(intent);
    m_pages[position]->focusContent();
}

void Shell::select(const Selection &selection)
{
    const size_t found =
        positionOf([&](const PageSpec &spec) { return spec.kind == selection.kind; });
    if (Page *page = found < m_pages.size() ? m_pages[found] : nullptr)
        page->select(selection);
}

void Shell::showPage(size_t position)
{
    const PageSpec &spec = pageSpecs()[position];
    Page *&page = m_pages[position];
    if (!page)
        page = makePage(spec);
    m_stack->setCurrentWidget(page);
    page->setPace(m_pace);
    // Undo goes where the admin goes.
    if (const std::optional<Message> standing = m_changes->follower()->standingMessage())
        page->showMessage(*standing);
    m_sidebar->pages()->setCurrent(spec.shownKey());
    m_status->setCounts(page->countsText());
    m_deps.viewState.setState(u"shell/page"_s, spec.key);
}

Page *Shell::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

std::vector<ConnectionId> Shell::families() const
{
    std::vector<ConnectionId> mains;
    for (const ConnectionInfo &info : m_deps.workspace.connections())
        if (!info.connection.parent || !m_deps.workspace.connection(*info.connection.parent))
            mains.push_back(info.connection.id);
    return mains;
}

void Shell::showFamily(const ConnectionId &main)
{
    m_family = main;
    m_deps.viewState.setState(u"shell/family"_s, main.value().toUtf8());
    updateScope();
}

void Shell::updateScope()
{
    const std::vector<ConnectionId> mains = families();
    // "All connections" is a choice between several.
    const bool isGone = m_family.isValid() && !m_deps.workspace.connection(m_family);
    if (isGone || mains.size() == 1)
        m_family = mains.empty() ? ConnectionId() : mains.front();
    std::vector<ConnectionId> scope;
    for (const ConnectionId &main : mains) {
        if (m_family.isValid() && main != m_family)
            continue;
        const auto members = m_deps.workspace.family(main);
        scope.insert(scope.end(), members.begin(), members.end());
    }
    if (scope != m_scope) {
        m_scope = scope;
        for (Page *page : m_pages)
            if (page)
                page->setScope(m_scope);
    }
    updateCard();
    updateCounts();
    updateSync();
}

void Shell::updateCard()
{
    bool attention = false;
    for (const ConnectionId &id : m_scope)
        if (const ConnectionInfo *info = m_deps.workspace.connection(id))
            attention = attention || info->state == ConnectionState::TokenRefused
                || info->state == ConnectionState::TokenUnavailable;
    const ConnectionInfo *shown = m_deps.workspace.connection(m_family);
    QString name = tr("All connections");
    QString facts = tr("%1 connections").arg(families().size());
    if (shown) {
        name = isolated(shown->connection.name);
        facts = connectionFacts(placeNameOf(shown->connection),
                                accountCount(m_deps.workspace, m_scope, CountedAccounts::Logs));
    }
    m_sidebar->connectionCard()->setConnection(name, facts, attention);
}

void Shell::updateCounts()
{
    if (m_countsScheduled)
        return;
    m_countsScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_countsScheduled = false;
            const Workspace &workspace = m_deps.workspace;
            for (const PageSpec &spec : pageSpecs()) {
                if (spec.count)
                    m_sidebar->pages()->setCount(spec.shownKey(), spec.count(workspace, m_scope),
                                                 listsRead(workspace, m_scope, *spec.kind));
            }
            updateCard();
        },
        Qt::QueuedConnection);
}

void Shell::updateSync()
{
    const SyncSummary summary = m_deps.sync.summary(m_scope);
    const SyncWords words = syncWords(summary, m_deps.clock.now());
    m_sidebar->setSyncState(words.text, words.tone, words.details);
    updatePace(summary);
}

void Shell::updatePace(const SyncSummary &summary)
{
    std::optional<Message> pace =
        paceMessage(summary, m_deps.workspace, [this, slow = summary.slow] { stopSlow(slow); });
    const auto textOf = [](const std::optional<Message> &message) {
        return message ? message->text : QString();
    };
    if (textOf(pace) == textOf(m_pace))
        return;
    m_pace = std::move(pace);
    if (Page *page = currentPage())
        page->setPace(m_pace);
}

void Shell::stopSlow(const std::vector<ConnectionId> &slow)
{
    for (const ConnectionId &id : slow) {
        m_deps.commands.cancelRunning(id);
        m_deps.sync.stop(id);
    }
}

void Shell::updateClipboard()
{
    const ClipboardService &clipboard = m_deps.clipboard;
    if (!clipboard.holdsSecret()) {
        m_status->clearClipboard();
        return;
    }
    const auto left = clipboard.remaining();
    const QString name = shortName(clipboard.label());
    const QString text = left
        ? tr("Copied the token “%1”. Clears from the clipboard in %2 s")
              .arg(name, QString::number(left->count()))
        : tr("Copied the token “%1”. It stays in the clipboard until you clear it").arg(name);
    m_status->setClipboard(text, left ? clipboard.remainingFraction() : 1.0);
}

void Shell::tick()
{
    using namespace std::chrono_literals;
    // The seconds in the sidebar move; the times in the tables are minutes and more.
    if (isVisible()) {
        updateSync();
        if (++m_ticks % 30 == 0 && currentPage())
            currentPage()->refreshTimes();
    }
    m_timer = m_deps.clock.after(1s, [this] { tick(); });
}

} // namespace tokendeck
