// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/cards/attention_line.h"

#include "models/domain/names/display_name.h"
#include "models/insight/search/search_query.h"
#include "models/store/connection_lookup.h"
#include "models/store/workspace.h"
#include "ui/overview/cards/finding_steps.h"
#include "ui/overview/cards/severity_mark.h"
#include "ui/theme/colors.h"
#include "ui/theme/mirroring.h"
#include "ui/widgets/access_keys.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"
#include "words/estate/finding_words.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tokendeck {

AttentionLine::AttentionLine(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_severity(new SeverityMark)
    , m_title(new Label({}, TextStyle::Bold))
    , m_more(new Label({}, TextStyle::Small, Tone::Dim))
    , m_reason(new Label({}, TextStyle::Body, Tone::Dim))
    , m_first(new Button({}, Button::Kind::Secondary))
    , m_menu(new Button(u"⋯"_s, Button::Kind::Quiet))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setObjectName(u"attentionLine"_s);
    m_title->setElided(true);
    m_title->setObjectName(u"attentionTitle"_s);
    m_reason->setObjectName(u"attentionReason"_s);
    m_reason->setWordWrap(true);
    m_first->setObjectName(u"attentionFirst"_s);
    m_menu->setObjectName(u"attentionMenu"_s);
    // The first buttons stand below each other, whether or not there is a menu.
    QSizePolicy policy = m_menu->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_menu->setSizePolicy(policy);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addWidget(m_more);
    head->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addLayout(head);
    texts->addWidget(m_reason);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 9, 0, 9);
    layout->setSpacing(14);
    layout->addWidget(m_severity);
    layout->addLayout(texts, 1);
    layout->addWidget(m_first);
    layout->addWidget(m_menu);
    connect(m_first, &Button::clicked, this, &AttentionLine::begin);
    connect(m_menu, &Button::clicked, this, &AttentionLine::openMenu);
}

void AttentionLine::setRow(const AttentionRow &row, TimePoint now, const FindingLimits &limits,
                           const AttentionChoice &choice, const std::vector<Silence> &silences)
{
    m_row = row;
    m_now = now;
    m_choice = choice;
    const Finding &finding = row.gravest();
    m_severity->setSeverity(finding.severity);
    QString title;
    QString reason;
    if (row.isGroup()) {
        title = findingsTitle(finding, int(row.objects.size()), limits);
        QStringList accounts;
        for (const QString &account : row.accounts)
            accounts.append(isolated(account));
        reason = shownList(accounts, 3);
    } else {
        title = findingTitle(finding, now);
        reason = u"%1 · %2"_s.arg(findingObject(finding), findingReason(finding));
    }
    m_title->setText(title);
    const auto more = row.findings.size() - 1;
    m_more->setText(more > 0 ? u"+%1"_s.arg(more) : QString());
    m_more->setVisible(more > 0);
    QStringList others;
    for (size_t i = 1; i < row.findings.size(); ++i)
        others.append(findingTitle(row.findings[i], now));
    m_more->setToolTip(plainToolTip(others.join(u'\n')));
    setSpokenName(m_more, listed(others));
    setSpokenName(this, u"%1: %2"_s.arg(severityWord(finding.severity), title));

    QString obstacle;
    if (!row.isGroup())
        obstacle = mendObstacle(m_workspace, finding, finding.mend);
    // Why it cannot be mended here goes before why it should be.
    if (!obstacle.isEmpty())
        reason = u"%1 · %2 %3"_s.arg(findingObject(finding), obstacle, findingReason(finding));
    // Whoever is to decide whether it goes on wants to know what was decided.
    const std::vector<Silence> given = silencesOf(silences);
    const bool isOfKind = std::ranges::any_of(
        given, [](const Silence &silence) { return !silence.object.has_value(); });
    if (!given.empty())
        reason = u"%1\n%2"_s.arg(row.isGroup() ? reason : findingObject(finding),
                                 silenceWords(given, finding.severity));
    m_reason->setText(reason);
    // Each connection gets a token of its own: no page shows them, and no plan is for all.
    const QString verb = row.isGroup() && !isConnectionsToken(finding.object)
        ? tr("Review…")
        : mendVerb(finding.mend);
    const bool mends = !verb.isEmpty() && obstacle.isEmpty()
        && (row.isGroup() || finding.mend == Mend::EnterToken
            || actionOf(finding.mend, finding.object.list));
    m_first->setText(isOfKind              ? tr("End for all such")
                         : choice.silenced ? tr("End silence")
                         : mends           ? verb
                                           : tr("Show"));
    m_first->updateGeometry();
    setSpokenName(m_first, u"%1 (%2)"_s.arg(m_first->text(), title));
    m_first->setToolTip(mends || choice.silenced ? QString() : plainToolTip(obstacle));
    // Connections of a group are chosen by its first button.
    m_menu->setVisible(!row.isGroup() || !isConnectionsToken(finding.object));
    setSpokenName(m_menu, tr("More for %1").arg(row.isGroup() ? title : quotedName(finding.name)));
    m_menu->setToolTip(tr("Show, silence, and what else can be done"));
}

std::vector<Finding> AttentionLine::silenced() const
{
    return m_row.isGroup() ? m_row.members : m_row.findings;
}

//! Those of \p silences that what this line shows is silenced by, the first given first.
std::vector<Silence> AttentionLine::silencesOf(const std::vector<Silence> &silences) const
{
    std::vector<Silence> given;
    if (!m_choice.silenced)
        return given;
    const std::vector<Finding> findings = silenced();
    std::ranges::copy_if(silences, std::back_inserter(given), [&](const Silence &silence) {
        return std::ranges::any_of(
            findings, [&](const Finding &finding) { return covers(silence, finding, m_now); });
    });
    std::ranges::stable_sort(given, {}, &Silence::since);
    return given;
}

void AttentionLine::focusFirst()
{
    m_first->setFocus(Qt::ShortcutFocusReason);
}

bool AttentionLine::holdsFocus() const
{
    // A dialog above the window has the keyboard for as long as it is open.
    const QWidget *focused = window()->focusWidget();
    return focused == m_first || focused == m_menu;
}

//! Of what is shown; a finding may stand at an object of a connection that is not.
Selection AttentionLine::rows() const
{
    Selection rows{m_row.objects.front().list, {}};
    for (const AttentionObject &object : m_row.objects) {
        if (object.list == rows.kind)
            rows.rows.push_back({object.connection, object.id});
    }
    return rows;
}

//! Searched for, so that exactly they are seen.
Intent AttentionLine::intentOfGroup() const
{
    // A search for findings leaves out what is silenced.
    if (m_choice.silenced)
        return {.selection = rows()};
    Intent intent{.selection = {m_row.objects.front().list, {}},
                  .search = findingSearchWord(m_row.gravest().kind)};
    const ConnectionInfo *only =
        m_choice.scope.size() == 1 ? m_workspace.connection(m_choice.scope.front()) : nullptr;
    if (only)
        *intent.search += u' '
            + exactSearchWord(SearchName::Connection,
                              shownConnectionName(m_workspace, only->connection));
    // It finds others, too.
    if (m_row.isPart || (!only && (m_choice.scored || !m_choice.scope.empty())))
        intent.selection = rows();
    return intent;
}

//! As a plan, where there is a change for many; else where they stand.
void AttentionLine::review()
{
    if (const std::optional<RowAction> action = planOf(m_row.gravest()))
        emit reviewRequested(*action, rows(), m_title->text());
    else
        emit goRequested(intentOfGroup());
}

//! What its button says.
void AttentionLine::begin()
{
    const Finding &finding = m_row.gravest();
    if (m_choice.silenced)
        emit soundRequested(silenced());
    else if (isConnectionsToken(finding.object))
        enterToken();
    else if (m_row.isGroup())
        review();
    else if (finding.mend != Mend::None
             && mendObstacle(m_workspace, finding, finding.mend).isEmpty()
             && (finding.mend == Mend::EnterToken || actionOf(finding.mend, finding.object.list)))
        emit mendRequested(finding, finding.mend);
    else
        emit goRequested(mainPlaceOf(m_workspace, finding));
}

void AttentionLine::enterToken()
{
    Finding finding = m_row.gravest();
    if (!m_row.isGroup()) {
        emit mendRequested(finding, Mend::EnterToken);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"attentionConnections"_s);
    for (const AttentionObject &object : m_row.objects) {
        const ConnectionInfo *info = m_workspace.connection(object.connection);
        if (!info)
            continue;
        finding.connection = object.connection;
        const QString text = tr("%1 (%2)…", "a connection and its region")
                                 .arg(shortName(shownConnectionName(m_workspace, info->connection)),
                                      placeNameOf(info->connection));
        connect(menu->addAction(plainActionText(text)), &QAction::triggered, this,
                [this, finding] { emit mendRequested(finding, Mend::EnterToken); });
    }
    giveAccessKeys(menu);
    dropDown(menu, m_first, 0);
}

void AttentionLine::addMends(QMenu *menu, const Finding &finding, bool isFirst)
{
    for (const Mend mend : {finding.mend, finding.otherMend}) {
        const bool possible = mend == Mend::EnterToken || actionOf(mend, finding.object.list);
        // Its button does it already, unless that ends the silence.
        if (!possible || (isFirst && mend == finding.mend && !m_choice.silenced))
            continue;
        QAction *action = menu->addAction(withoutMnemonic(mendVerb(mend)));
        const QString obstacle = mendObstacle(m_workspace, finding, mend);
        action->setEnabled(obstacle.isEmpty());
        action->setToolTip(plainToolTip(obstacle));
        connect(action, &QAction::triggered, this,
                [this, finding, mend] { emit mendRequested(finding, mend); });
    }
}

void AttentionLine::addFurther(QMenu *menu, const Finding &finding)
{
    QMenu *further = menu->addMenu(plainActionText(findingTitle(finding, m_now)));
    further->setToolTipsVisible(true);
    const std::vector<FindingPlace> places = placesOf(m_workspace, finding);
    // The first one is the object itself, which the menu around this shows.
    for (size_t i = 1; i < places.size(); ++i)
        connect(further->addAction(withoutMnemonic(places[i].text)), &QAction::triggered, this,
                [this, intent = places[i].intent] { emit goRequested(intent); });
    addMends(further, finding, false);
    addSilences(further, finding);
}

void AttentionLine::addSilences(QMenu *menu, const Finding &finding)
{
    if (m_choice.silenced)
        return;
    menu->addSeparator();
    connect(menu->addAction(tr("Silence this finding…")), &QAction::triggered, this,
            [this, finding] { emit silenceRequested(finding, false); });
    addAccountSilence(menu, finding);
}

void AttentionLine::addAccountSilence(QMenu *menu, const Finding &finding)
{
    addKindSilence(menu, finding,
                   tr("Silence such findings in %1…").arg(quotedName(finding.accountName)));
}

void AttentionLine::addKindSilence(QMenu *menu, const Finding &finding, const QString &text)
{
    connect(menu->addAction(withoutMnemonic(text)), &QAction::triggered, this,
            [this, finding] { emit silenceRequested(finding, true); });
}

void AttentionLine::addKindSilences(QMenu *menu)
{
    if (m_choice.silenced || isConnectionsToken(m_row.gravest().object))
        return;
    // A grave one of the account tells for how long it may be silent.
    std::map<std::pair<QString, AccountId>, const Finding *> accounts;
    for (const Finding &finding : m_row.members) {
        const Finding *&gravest = accounts[{finding.object.backend, finding.object.account}];
        if (!gravest || finding.severity < gravest->severity)
            gravest = &finding;
    }
    std::vector<const Finding *> sorted;
    for (const auto &[account, finding] : accounts)
        sorted.push_back(finding);
    std::ranges::sort(sorted, {}, [](const Finding *finding) { return finding->accountName; });
    menu->addSeparator();
    if (sorted.size() == 1)
        return addAccountSilence(menu, *sorted.front());
    QMenu *in = menu->addMenu(tr("Silence such findings in"));
    for (const Finding *finding : sorted)
        addKindSilence(in, *finding, tr("%1…", "an account").arg(quotedName(finding->accountName)));
}

QMenu *AttentionLine::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->setObjectName(u"attentionMenuEntries"_s);
    const Finding &gravest = m_row.gravest();
    if (m_row.isGroup()) {
        connect(menu->addAction(tr("Show them in their page")), &QAction::triggered, this,
                [this, rows = intentOfGroup()] { emit goRequested(rows); });
        addKindSilences(menu);
        giveAccessKeys(menu);
        return menu;
    }
    for (const FindingPlace &place : placesOf(m_workspace, gravest))
        connect(menu->addAction(withoutMnemonic(place.text)), &QAction::triggered, this,
                [this, place] { emit goRequested(place.intent); });
    if (gravest.place == Place::ConsolePage)
        if (const QUrl url = consolePageOf(m_workspace, gravest); url.isValid())
            connect(menu->addAction(tr("Open the console")), &QAction::triggered, this,
                    [url] { QDesktopServices::openUrl(url); });
    menu->addSeparator();
    addMends(menu, gravest, true);
    if (isConnectionsToken(gravest.object))
        connect(menu->addAction(withoutMnemonic(tr("Check %1").arg(quotedName(gravest.name)))),
                &QAction::triggered, this,
                [this, id = gravest.connection] { emit checkRequested(id); });
    if (m_row.findings.size() > 1)
        menu->addSeparator();
    for (size_t i = 1; i < m_row.findings.size(); ++i)
        addFurther(menu, m_row.findings[i]);
    addSilences(menu, gravest);
    giveAccessKeys(menu);
    return menu;
}

void AttentionLine::openMenu()
{
    dropDown(makeMenu(), m_menu, 0);
}

//! The same menu by a right click, the menu key or Shift+F10, also where no button has it.
void AttentionLine::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_row.isGroup() && isConnectionsToken(m_row.gravest().object)) {
        enterToken();
        return;
    }
    if (event->reason() == QContextMenuEvent::Mouse)
        makeMenu()->popup(event->globalPos());
    else
        dropDown(makeMenu(), m_first->hasFocus() ? m_first : m_menu, 0);
}

void AttentionLine::mouseDoubleClickEvent(QMouseEvent *)
{
    if (isConnectionsToken(m_row.gravest().object))
        enterToken();
    else
        emit goRequested(m_row.isGroup() ? intentOfGroup()
                                         : mainPlaceOf(m_workspace, m_row.gravest()));
}

void AttentionLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, colorsOf(palette()).line);
}

} // namespace tokendeck

#include "moc_attention_line.cpp"
