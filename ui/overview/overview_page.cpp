// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_page.h"

#include "models/board/findings_board.h"
#include "models/board/silence_store.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "models/store/workspace.h"
#include "ui/base/token_copier.h"
#include "ui/frame/page_header.h"
#include "ui/overview/account_picker.h"
#include "ui/overview/cards/attention_card.h"
#include "ui/overview/cards/connection_scores.h"
#include "ui/overview/cards/expiry_card.h"
#include "ui/overview/cards/finding_steps.h"
#include "ui/overview/cards/purpose_cards.h"
#include "ui/overview/cards/score_card.h"
#include "ui/overview/silence_dialog.h"
#include "ui/theme/mirroring.h"
#include "ui/widgets/scrolled.h"
#include "words/lists/problems/page_words.h"
#include "words/lists/problems/problem_words.h"

#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tokendeck {

namespace {

constexpr int SideWidth = 330;
constexpr int NarrowWidth = 860; //!< below that, the score stands under the findings

} // namespace

OverviewPage::OverviewPage(const Dependencies &dependencies, const PageSpec &spec, QWidget *parent)
    : Page(spec, parent)
    , m_deps(dependencies)
    , m_purposes(new PurposeCards)
    , m_attention(new AttentionCard(dependencies.workspace))
    , m_score(new ScoreCard(dependencies.workspace))
    , m_expiry(new ExpiryCard)
    , m_connections(new ConnectionScores(dependencies.workspace))
{
    header()->addFinder();
    buildLayout();
    connectCards();
    connect(&m_deps.findings, &FindingsBoard::changed, this, &OverviewPage::scheduleUpdate);
    connect(&m_deps.silences, &SilenceStore::changed, this, &OverviewPage::scheduleUpdate);
    connect(&m_deps.workspace, &Workspace::statusChanged, this, &OverviewPage::scheduleUpdate);
    connect(&m_deps.workspace, &Workspace::connectionChanged, this, &OverviewPage::scheduleUpdate);
    // What is called otherwise now is named there, too.
    connect(&m_deps.workspace, &Workspace::connectionChanged, this,
            &OverviewPage::findExpiringLater);
    connect(&m_deps.workspace, &Workspace::rowsChanged, this, [this](const RowsChange &change) {
        if (change.kind == ListKind::SharedTokens)
            findExpiringLater();
    });
}

void OverviewPage::buildLayout()
{
    m_side = new QWidget;
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(14);
    side->addWidget(m_score);
    side->addWidget(m_connections);
    side->addWidget(m_expiry);
    side->addStretch(1);
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(14);
    m_lower->addWidget(m_attention, 1, Qt::AlignTop);
    m_lower->addWidget(m_side);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(14);
    column->addWidget(m_purposes);
    column->addLayout(m_lower);
    column->addStretch(1);
    auto *place = new QVBoxLayout;
    m_scroll = scrolled(content);
    place->addWidget(m_scroll);
    setContent(place);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &OverviewPage::alignSides);
    alignSides();
}

//! What stands at the side of the cards, the scroll bar included, is as wide as at the side of the
//! bars above them.
void OverviewPage::alignSides()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    setReadingMargins(m_scroll->widget(), {BarSide, 16, std::max(0, BarSide - taken), 16});
}

void OverviewPage::connectCards()
{
    connect(m_purposes, &PurposeCards::shippingWanted, this, &OverviewPage::pickAccount);
    connect(m_purposes, &PurposeCards::sharedWanted, this,
            [this] { emit newRequested(ListKind::SharedTokens, {}); });
    connect(m_purposes, &PurposeCards::apiWanted, this,
            [this] { emit newRequested(ListKind::ApiTokens, {}); });
    connect(m_attention, &AttentionCard::goRequested, this, &Page::goRequested);
    connect(m_attention, &AttentionCard::reviewRequested, this, &Page::reviewRequested);
    connect(m_attention, &AttentionCard::mendRequested, this, &OverviewPage::mend);
    connect(m_attention, &AttentionCard::silenceRequested, this, &OverviewPage::silence);
    connect(m_attention, &AttentionCard::soundRequested, this, &OverviewPage::endSilences);
    connect(m_attention, &AttentionCard::kindSoundRequested, this,
            [this](const Silence &silence) { endAll({silence}); });
    connect(m_attention, &AttentionCard::focusMoved, this, &OverviewPage::bringIntoSight);
    connect(m_attention, &AttentionCard::checkRequested, this, &Page::checkRequested);
    connect(m_score, &ScoreCard::chosen, m_attention, &AttentionCard::choose);
    connect(m_score, &ScoreCard::goRequested, this, &Page::goRequested);
    connect(m_connections, &ConnectionScores::chosen, m_attention, &AttentionCard::choose);
    connect(m_expiry, &ExpiryCard::goRequested, this, &Page::goRequested);
    connect(m_expiry, &ExpiryCard::spanChanged, this, &OverviewPage::findExpiring);
}

void OverviewPage::setScope(const std::vector<ConnectionId> &scope)
{
    m_scope = scope;
    forgetSaid();
    m_attention->choose({});
    findExpiring();
    scheduleUpdate();
}

void OverviewPage::focusContent()
{
    QWidget *left = focusWidget();
    if (std::exchange(m_returns, false) && left && left != this && left->isVisibleTo(this)
        && left->isEnabled())
        left->setFocus(Qt::OtherFocusReason);
    else if (!m_attention->focusFirst())
        m_purposes->focusFirst();
    // What a key acts on is seen, wherever the page was left scrolled to.
    if (focusWidget())
        bringIntoSight(focusWidget());
}

void OverviewPage::follow(const Intent &intent)
{
    Page::follow(intent);
    m_returns = true;
}

void OverviewPage::refreshTimes()
{
    findExpiring();
    updateBar();
}

QString OverviewPage::countsText() const
{
    return tr("Everything is checked on this computer. No token leaves it.");
}

void OverviewPage::updateContent()
{
    // Lists come in while another page is looked at.
    m_isOutOfDate = !isVisible();
    if (m_isOutOfDate)
        return;
    m_unconnected = unconnectedMessage(m_deps.workspace, m_scope);
    updateBar();
    const std::shared_ptr<const EstateFindings> &findings = m_deps.findings.current();
    m_attention->setFindings(findings, m_scope, m_deps.silences.silences());
    m_score->setScore(findings->score(m_scope), m_unconnected ? m_unconnected->count : 0);
    m_connections->setFindings(*findings, m_scope);
    emit countsChanged();
}

void OverviewPage::updateBar()
{
    std::vector<Message> messages;
    if (said())
        messages.push_back(*said());
    if (const auto broken = connectionsMessage(m_deps.workspace, m_scope)) {
        Message message{.tone = broken->tone, .text = broken->text, .closable = false};
        if (message.action = remedyFor(broken->remedy, broken->connection); message.action)
            message.actionText = remedyText(broken->remedy);
        offerCheck(message, broken->connection);
        messages.push_back(std::move(message));
    }
    if (const auto unread = unreadMessage(m_deps.workspace, m_scope, m_deps.clock.now())) {
        Message message{.tone = Tone::Warning,
                        .text = unread->text,
                        .actionText = remedyText(Remedy::TryAgain),
                        .action = [this] { emit refreshRequested(); },
                        .closable = false};
        offerCheck(message, unread->connection);
        messages.push_back(std::move(message));
    }
    if (m_unconnected) {
        Message message{.tone = Tone::Accent, .text = m_unconnected->text, .closable = false};
        if (const std::optional<ConnectionId> main = m_unconnected->connection) {
            message.actionText = tr("Connect them…");
            message.action = [this, main] {
                emit subAccountsRequested(*main);
            };
        }
        messages.push_back(std::move(message));
    }
    showBars(messages);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isOutOfDate)
        updateContent();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < NarrowWidth;
    m_lower->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : SideWidth);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : SideWidth);
}

void OverviewPage::mend(const Finding &finding, Mend mend)
{
    if (mend == Mend::EnterToken)
        emit tokenEntryRequested(finding.connection);
    else if (const std::optional<RowAction> action = actionOf(mend, finding.object.list))
        emit changeRequested(*action, selectionOf(finding));
}

void OverviewPage::silence(const Finding &finding, bool wholeKind)
{
    auto *dialog =
        new SilenceDialog(m_deps.workspace, finding, wholeKind, m_deps.clock.now(), window());
    connect(dialog, &SilenceDialog::wanted, this, [this](const Silence &silence) {
        if (const VoidOutcome kept = m_deps.silences.add(silence); !kept)
            showMessage({.tone = Tone::Warning,
                         .text = problemWords(kept.error(), tr("what is silenced")).text()});
    });
    dialog->open();
}

//! Of the silences that cover any of \p findings.
void OverviewPage::endSilences(const std::vector<Finding> &findings)
{
    std::vector<Silence> ended;
    std::ranges::copy_if(m_deps.silences.silences(), std::back_inserter(ended),
                         [&](const Silence &silence) {
                             return std::ranges::any_of(findings, [&](const Finding &finding) {
                                 return covers(silence, finding, m_deps.clock.now());
                             });
                         });
    endAll(ended);
}

//! Once the lines stand where they are to.
void OverviewPage::bringIntoSight(QWidget *control)
{
    constexpr int Around = 40;
    QMetaObject::invokeMethod(
        this,
        [this, control = QPointer(control)] {
            if (control)
                m_scroll->ensureWidgetVisible(control, 0, Around);
        },
        Qt::QueuedConnection);
}

void OverviewPage::endAll(const std::vector<Silence> &silences)
{
    if (const VoidOutcome kept = m_deps.silences.end(silences); !kept)
        showMessage({.tone = Tone::Warning,
                     .text = problemWords(kept.error(), tr("what is silenced")).text()});
}

void OverviewPage::pickAccount()
{
    auto *dialog = new AccountPicker(m_deps, m_scope, window());
    connect(dialog, &AccountPicker::chosen, this, [this](const RowRef &row) {
        if (const auto *account = findRow<Account>(m_deps.workspace, row.connection, row.id))
            m_deps.copier.copy(ListKind::Accounts, account->token, account->name, row);
    });
    dialog->open();
}

//! Lists come one after the other, and each look goes through all of them.
void OverviewPage::findExpiringLater()
{
    if (!m_expiryTimer)
        m_expiryTimer = m_deps.clock.after(FindingsBoard::Gathering, [this] { findExpiring(); });
}

void OverviewPage::findExpiring()
{
    m_expiryTimer.reset();
    SharedTokenLists lists;
    SharedTokenLists keptLists; // which the page of the tokens shows, too
    int accounts = 0;
    const std::map<ConnectionId, ConnectionId> &homes = m_deps.findings.current()->homes;
    for (const ConnectionId &id : m_scope) {
        // What two connections see is one token.
        const auto home = homes.find(id);
        if (home != homes.end() && home->second != id)
            continue;
        ++accounts;
        lists.emplace_back(id, readRows<SharedToken>(m_deps.workspace, id));
        if (keptFrom(m_deps.workspace, {&id, 1}, ListKind::SharedTokens))
            keptLists.emplace_back(id, m_deps.workspace.rows<SharedToken>(id));
    }
    m_deps.background.run(
        this,
        [lists = std::move(lists), keptLists = std::move(keptLists), now = m_deps.clock.now(),
         span = m_expiry->span()] {
            return std::pair(expiringTokens(lists, now, span),
                             int(expiringTokens(keptLists, now, span).size()));
        },
        [this, round = ++m_expiryRound,
         ofSeveral = accounts > 1](const std::pair<std::vector<ExpiringToken>, int> &found) {
            const auto &[tokens, kept] = found;
            if (round != m_expiryRound)
                return;
            std::function<QString(const ConnectionId &)> accountOf;
            if (ofSeveral)
                accountOf = [this](const ConnectionId &id) {
                    return shownAccountName(m_deps.workspace, id);
                };
            m_expiry->setTokens(tokens, accountOf, m_deps.clock.now(),
                                m_deps.findings.current()->at.limits, kept);
        });
}

} // namespace tokendeck

#include "moc_overview_page.cpp"
