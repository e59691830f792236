// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shell.h"

#include "models/base/deferred.h"
#include "models/board/findings_board.h"
#include "models/domain/names/display_name.h"
#include "models/insight/findings/attention.h"
#include "models/store/account_count.h"
#include "models/store/connection_lookup.h"
#include "models/store/list_knowledge.h"
#include "models/store/workspace.h"
#include "services/desktop/clipboard_service.h"
#include "services/desktop/view_state_store.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/refresh/sync_service.h"
#include "services/sync/runs/command_runner.h"
#include "ui/base/key_text.h"
#include "ui/changes/change_controller.h"
#include "ui/changes/change_follower.h"
#include "ui/frame/page.h"
#include "ui/frame/page_header.h"
#include "ui/pages/page_specs.h"
#include "ui/shell/connections/shown_connections.h"
#include "ui/shell/pace_watch.h"
#include "ui/shell/sidebar/connection_card.h"
#include "ui/shell/sidebar/sidebar.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/view_list.h"
#include "ui/widgets/button.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"
#include "words/lists/lacks_token.h"
#include "words/lists/problems/page_words.h"
#include "words/lists/status_words.h"
#include "words/sync/sync_words.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! What stands in the remembered state where every connection is shown.
constexpr auto AllFamilies = "*";

//! The position of the page for which \p is holds; pageSpecs().size() where there is none.
template <typename Is> size_t positionOf(Is is)
{
    return size_t(std::ranges::find_if(pageSpecs(), is) - pageSpecs().begin());
}

//! The page that \p place is in.
size_t positionOfPlace(const Intent &place)
{
    return positionOf([&](const PageSpec &spec) {
        return place.page.isEmpty() ? spec.kind == place.selection.kind
                                    : spec.shownKey() == place.page;
    });
}

} // namespace

Shell::Shell(const Dependencies &dependencies, QWidget *parent)
    : QWidget(parent)
    , m_deps(dependencies)
    , m_changes(new ChangeController(dependencies, this))
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_status(new StatusBar)
    , m_pace(new PaceWatch(dependencies, this))
    , m_counts(new Deferred([this] { updateCounts(); }, this))
    , m_sync(new Deferred([this] { updateSync(); }, this))
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
    connect(&workspace, &Workspace::rowsChanged, m_counts, &Deferred::ask);
    connect(&m_deps.findings, &FindingsBoard::changed, m_counts, &Deferred::ask);
    connect(&workspace, &Workspace::statusChanged, m_counts, &Deferred::ask);
    connect(&m_deps.sync, &SyncService::summaryChanged, m_sync, &Deferred::ask);
    connect(m_pace, &PaceWatch::changed, this, [this] {
        if (Page *page = currentPage())
            page->setPace(m_pace->message());
    });
    m_status->follow(m_deps.clipboard);
    connect(&m_deps.clipboard, &ClipboardService::copyFailed, this, [this](const QString &label) {
        if (Page *page = currentPage())
            page->showMessage({.tone = Tone::Danger,
                               .text = tr("%1 was not copied: another application holds the "
                                          "clipboard. Try again.")
                                           .arg(label)});
    });
    const ChangeFollower *changes = m_changes->follower();
    connect(changes, &ChangeFollower::messageReady, this, [this](const Message &message) {
        if (Page *page = currentPage())
            page->showMessage(message);
    });
    connect(changes, &ChangeFollower::selectRequested, this, &Shell::select);
    connect(m_changes, &ChangeController::connectionRequested, this, &Shell::connectionRequested);
    connect(m_changes, &ChangeController::tokenEntryRequested, this, &Shell::tokenEntryRequested);

    const std::vector<ConnectionId> mains = families();
    for (const QByteArray &id : m_deps.viewState.state(u"shell/family"_s).split('\n'))
        m_families.push_back(ConnectionId(QString::fromUtf8(id)));
    std::erase_if(m_families,
                  [&](const ConnectionId &id) { return !std::ranges::count(mains, id); });
    if (m_families.empty() && m_deps.viewState.state(u"shell/family"_s) != AllFamilies
        && !mains.empty())
        m_families = {mains.front()};
    updateScope();
    const QString remembered = QString::fromUtf8(m_deps.viewState.state(u"shell/page"_s));
    const size_t page =
        positionOf([&](const PageSpec &spec) { return spec.shownKey() == remembered; });
    showNow(page < pageSpecs().size() ? page : 0);
    tick();
}

Shell::~Shell() = default;

void Shell::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Before it is shown in its window, a page cannot hold the focus.
    currentPage()->focusContent();
}

std::vector<QWidget *> Shell::partsAsRead() const
{
    return {m_stack, m_status, m_sidebar};
}

void Shell::buildSidebar()
{
    NavList *pages = m_sidebar->pages();
    for (size_t i = 0; i < pageSpecs().size(); ++i) {
        const PageSpec &spec = pageSpecs()[i];
        if (spec.group)
            pages->addGroup(spec.shownGroup());
        pages->addEntry(spec.shownKey(), spec.icon, spec.shownTitle(), keysText(pageKeys(int(i))));
    }
    m_views = new ViewList(m_deps.workspace, m_deps.savedViews, pages, this);
    connect(m_views, &ViewList::opened, this, &Shell::go);
    connect(m_views, &ViewList::messageReady, this,
            [this](const Message &message) { currentPage()->showMessage(message); });
    connect(&m_deps.savedViews, &SavedViews::changed, this, &Shell::countViews);
    connect(pages, &NavList::activated, this, [this](const QString &key) {
        if (m_views->open(key))
            return;
        showPage(positionOf([&](const PageSpec &spec) { return spec.shownKey() == key; }));
    });
    connect(m_sidebar->lockButton(), &Button::clicked, this, &Shell::lockRequested);
    connect(m_sidebar->menuButton(), &Button::clicked, this, &Shell::appMenuRequested);
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
    connect(page, &Page::actedOnChanged, this, [this, page] {
        if (page == currentPage())
            updateMarks();
    });
    connect(page, &Page::refreshRequested, &m_deps.connections, &ConnectionService::refreshAll);
    connect(page, &Page::tokenEntryRequested, this, &Shell::tokenEntryRequested);
    connect(page, &Page::checkRequested, this, &Shell::checkRequested);
    connect(page, &Page::subAccountsRequested, this, &Shell::subAccountsRequested);
    connect(page, &Page::addressRequested, this, &Shell::addressRequested);
    connect(page, &Page::connectionRequested, this, &Shell::connectionRequested);
    connect(page, &Page::newRequested, m_changes,
            [this](ListKind kind, const ConnectionId &account) {
                m_changes->beginNew(kind, m_scope, account);
            });
    connect(page, &Page::changeRequested, m_changes, &ChangeController::begin);
    connect(page, &Page::reviewRequested, m_changes, &ChangeController::review);
    connect(page, &Page::goRequested, this, &Shell::goRequested);
    connect(page, &Page::viewSaved, m_views, &ViewList::save);
    connect(page, &Page::searchCountsChanged, this,
            [this, page, key = spec.shownKey()] { m_views->showCounts(key, page); });
    page->setCounted(m_views->searchesOf(spec.shownKey()));
    page->setScope(m_scope);
    m_stack->addWidget(page);
    emit pageMade(page);
    return page;
}

void Shell::go(const Intent &intent)
{
    const size_t position = positionOfPlace(intent);
    if (position >= m_pages.size())
        return;
    showPage(position);
    m_pages[position]->follow(intent);
    m_pages[position]->focusContent();
}

bool Shell::goBack()
{
    return returnTo(m_history.back(currentPage()->place()));
}

bool Shell::goForward()
{
    return returnTo(m_history.forward(currentPage()->place()));
}

bool Shell::returnTo(const std::optional<Intent> &place)
{
    const size_t position = place ? positionOfPlace(*place) : m_pages.size();
    if (position >= m_pages.size())
        return false;
    showNow(position);
    m_pages[position]->follow(*place);
    m_pages[position]->focusContent();
    return true;
}

void Shell::undo()
{
    if (!m_changes->follower()->undo())
        currentPage()->showMessage(
            {.tone = Tone::Accent, .text = tr("There is no delete to take back.")});
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
    if (const Page *left = currentPage(); left && left != m_pages[position])
        m_history.leave(left->place());
    showNow(position);
}

void Shell::showPage(std::string_view key)
{
    const size_t position = positionOf([key](const PageSpec &spec) { return key == spec.key; });
    if (position < m_pages.size())
        showPage(position);
}

//! A page that was not shown yet is made for the numbers of its views, once its lists are there.
void Shell::countViews()
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const PageSpec &spec = pageSpecs()[i];
        const QStringList searches = m_views->searchesOf(spec.shownKey());
        if (!m_pages[i] && !searches.isEmpty() && spec.kind
            && !isLoading(m_deps.workspace, m_scope, *spec.kind)
            && listsRead(m_deps.workspace, m_scope, *spec.kind) != ListsRead::None)
            m_pages[i] = makePage(spec);
        if (m_pages[i])
            m_pages[i]->setCounted(searches);
        m_views->showCounts(spec.shownKey(), m_pages[i]);
    }
}

void Shell::showNow(size_t position)
{
    const PageSpec &spec = pageSpecs()[position];
    Page *&page = m_pages[position];
    if (!page)
        page = makePage(spec);
    m_stack->setCurrentWidget(page);
    page->setPace(m_pace->message());
    // Undo goes where the admin goes.
    if (const std::optional<Message> standing = m_changes->follower()->standingMessage())
        page->showMessage(*standing);
    m_sidebar->pages()->setCurrent(spec.shownKey());
    m_status->setCounts(page->countsText());
    m_deps.viewState.setState(u"shell/page"_s, spec.key);
    updateTitle();
}

Page *Shell::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

std::vector<ConnectionId> Shell::families() const
{
    return mainConnections(m_deps.workspace);
}

void Shell::showFamilies(std::vector<ConnectionId> mains)
{
    m_families = std::move(mains);
    QByteArrayList ids;
    for (const ConnectionId &id : m_families)
        ids.append(id.value().toUtf8());
    m_deps.viewState.setState(u"shell/family"_s,
                              m_families.empty() ? QByteArray(AllFamilies) : ids.join('\n'));
    updateScope();
}

void Shell::updateScope()
{
    const std::vector<ConnectionId> mains = families();
    const auto isGone = [&](const ConnectionId &id) {
        return !m_deps.workspace.connection(id);
    };
    // "All connections" is a choice between several.
    if (std::erase_if(m_families, isGone) > 0 && m_families.empty() && !mains.empty())
        m_families = {mains.front()};
    if (mains.size() == 1)
        m_families = mains;
    std::vector<ConnectionId> scope;
    for (const ConnectionId &main : mains) {
        if (!m_families.empty() && !std::ranges::count(m_families, main))
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
    m_counts->ask();
    updateSync();
}

void Shell::updateCard()
{
    bool attention = false;
    for (const ConnectionId &id : m_scope)
        if (const ConnectionInfo *info = m_deps.workspace.connection(id))
            attention = attention || lacksToken(*info);
    const ConnectionInfo *only =
        m_families.size() == 1 ? m_deps.workspace.connection(m_families.front()) : nullptr;
    const qsizetype shown = m_families.empty() ? std::ssize(families()) : std::ssize(m_families);
    const std::optional<ConnectionGroup> group = commonGroup(m_deps.workspace, m_families);
    const QString name = shownName(m_deps.workspace, m_families);
    QString facts = only
        ? connectionFacts(placeNameOf(only->connection),
                          accountCount(m_deps.workspace, m_scope, CountedAccounts::Logs))
        : tr("%n connections", nullptr, int(shown));
    if (group && name != isolated(group->name))
        facts = isolated(group->name) + u" · "_s + facts;
    m_sidebar->connectionCard()->setConnection(
        name, facts, group ? std::optional(group->color) : std::nullopt, attention);
    updateTitle();
}

void Shell::updateTitle()
{
    Page *page = currentPage();
    if (!page)
        return;
    updateMarks();
    page->header()->setMark(hasSandbox(m_deps.workspace, m_scope) ? tr("Sandbox") : QString());
    setWindowTitle(
        u"%1 – %2"_s.arg(page->accessibleName(), shownName(m_deps.workspace, m_families)));
}

void Shell::updateMarks()
{
    const std::vector<ConnectionId> acted = currentPage()->actedOn();
    ScopeMarks marks = scopeMarks(m_deps.workspace, acted.empty() ? m_scope : acted);
    if (!acted.empty() && !marks.first.isValid()) {
        marks.first = scopeMarks(m_deps.workspace, m_scope).first;
        marks.isElsewhere = marks.first.isValid();
    }
    currentPage()->setMarks(marks);
}

void Shell::updateCounts()
{
    const Workspace &workspace = m_deps.workspace;
    for (const PageSpec &spec : pageSpecs()) {
        if (spec.count)
            m_sidebar->pages()->setCount(spec.shownKey(), spec.count(workspace, m_scope),
                                         listsRead(workspace, m_scope, *spec.kind));
    }
    updateOverview();
    countViews();
    updateCard();
}

//! The red number behind the overview: what is shown there as high.
void Shell::updateOverview()
{
    const EstateFindings &found = *m_deps.findings.current();
    const auto highPlaceOf = [scope = FindingScope(found, m_scope)](const Finding &finding) {
        return finding.severity == Severity::High ? scope.placeOf(finding) : std::nullopt;
    };
    const int high = objectCount(attentionRows(found.findings, highPlaceOf), {});
    m_sidebar->pages()->setCount(u"overview"_s, high > 0 ? high : -1, true);
}

void Shell::updateSync()
{
    const SyncSummary summary = m_deps.sync.summary(m_scope);
    const SyncWords words = syncWords(summary, m_deps.clock.now());
    m_sidebar->setSyncState(words.text, words.tone, words.details);
    m_pace->take(summary);
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

#include "moc_shell.cpp"
