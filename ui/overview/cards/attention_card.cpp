// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/cards/attention_card.h"

#include "models/domain/names/display_name.h"
#include "models/store/workspace.h"
#include "ui/overview/cards/finding_steps.h"
#include "ui/overview/cards/silenced_kinds.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text/label.h"
#include "words/base/cell_words.h"
#include "words/base/number_words.h"
#include "words/estate/finding_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

AttentionCard::AttentionCard(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_scored(new Label({}, TextStyle::Body, Tone::Dim))
    , m_nothing(new Label({}, TextStyle::Body, Tone::Dim))
{
    auto *card = new Card;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(2);
    choices->addWidget(new Label(tr("What needs your attention"), TextStyle::BodyStrong));
    choices->addStretch(1);
    card->column()->addLayout(choices);
    const auto add = [&](const QString &name, const AttentionChoice &choice) {
        auto *button = new Button({}, Button::Kind::Link);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setStrong(false);
        button->setElided(true);
        choices->addWidget(button);
        m_choices.emplace_back(button, choice);
        connect(button, &Button::clicked, this, [this, choice] {
            AttentionChoice within = choice;
            within.scope = m_choice.scope;
            choose(within);
        });
    };
    add(u"attentionAll"_s, {});
    for (const Severity severity : {Severity::High, Severity::Medium, Severity::Low})
        add(u"attention%1"_s.arg(int(severity)), {.severity = severity});
    add(u"attentionSilenced"_s, {.silenced = true});
    m_scored->setObjectName(u"attentionScored"_s);
    m_scored->setWordWrap(true);
    card->column()->addWidget(m_scored);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    card->column()->addLayout(m_lines);
    m_kinds = new SilencedKinds;
    card->column()->addWidget(m_kinds);
    connect(m_kinds, &SilencedKinds::endRequested, this, &AttentionCard::kindSoundRequested);
    m_nothing->setObjectName(u"attentionNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(0, 8, 0, 8);
    card->column()->addWidget(m_nothing);
    card->column()->addStretch(1);
}

void AttentionCard::setFindings(std::shared_ptr<const EstateFindings> findings,
                                const std::vector<ConnectionId> &scope,
                                std::vector<Silence> silences)
{
    m_findings = std::move(findings);
    m_scope = scope;
    m_silences = std::move(silences);
    update();
}

void AttentionCard::choose(const AttentionChoice &choice)
{
    // Some connections chosen once more give way to all.
    const bool isAgain = choice == m_choice && !choice.scope.empty();
    m_choice = isAgain ? AttentionChoice{} : choice;
    update();
}

std::vector<AttentionRow> AttentionCard::rowsFor(const AttentionChoice &choice) const
{
    const FindingScope scope(*m_findings, choice.scope.empty() ? m_scope : choice.scope);
    const std::vector<AttentionRow> rows = attentionRows(
        choice.silenced ? m_findings->silenced : m_findings->findings, [&](const Finding &finding) {
            return isChosen(finding, choice, scope) ? scope.placeOf(finding) : std::nullopt;
        });
    // A line stands where its gravest finding does, so that the parts add up to all.
    return choice.severity && !choice.scored ? rowsCountedFor(*choice.severity, rows) : rows;
}

bool AttentionCard::isChosen(const Finding &finding, const AttentionChoice &choice,
                             const FindingScope &scope) const
{
    if (!choice.scored)
        return true;
    const auto counts = [&](const ObjectRef &object) {
        return m_findings->of(object).counted == choice.severity;
    };
    // What is of several objects stands at the first of them.
    const bool isOfOneAccount = finding.elsewhere.empty();
    return finding.severity == choice.severity
        && ((counts(finding.object) && scope.has(finding.connection))
            || (isOfOneAccount && std::ranges::any_of(finding.related, counts))
            || std::ranges::any_of(finding.elsewhere, [&](const PlacedObject &other) {
                   return counts(other.object) && scope.has(other.connection);
               }));
}

void AttentionCard::update()
{
    if (!m_findings)
        return;
    updateChoices();
    updateScored();
    const std::vector<AttentionRow> rows = rowsFor(m_choice);
    showRows(rows);
    m_kinds->setSilences(m_choice.silenced ? idleKinds() : std::vector<Silence>(), m_workspace);
    m_nothing->setVisible(rows.empty() && m_kinds->silences().empty());
    m_nothing->setText(!isAnythingRead()
                           ? tr("Nothing could be checked: the lists were not read yet.")
                           : m_choice == AttentionChoice{}
                           ? tr("Nothing: no token, account or filter that was read has a finding.")
                           : tr("Nothing of this kind."));
}

//! Says which part is shown, where it is none of the choices above.
void AttentionCard::updateScored()
{
    m_scored->setVisible(m_choice.scored || !m_choice.scope.empty());
    if (!m_choice.scope.empty()) {
        const ConnectionInfo *info = m_workspace.connection(m_choice.scope.front());
        m_scored->setText(tr("Findings of %1 alone. Choose it again to see those of all.")
                              .arg(isolated(info ? info->connection.name : QString())));
    } else if (m_choice.scored) {
        m_scored->setText(
            tr("What makes the score count a token as %1. Accounts and filters are not "
               "scored.")
                .arg(severityWord(*m_choice.severity).toLower()));
    }
}

bool AttentionCard::isAnythingRead() const
{
    return std::ranges::any_of(m_scope, [this](const ConnectionId &id) {
        const auto home = m_findings->homes.find(id);
        if (home == m_findings->homes.end())
            return false;
        const auto tally = m_findings->tallies.find(home->second);
        return tally != m_findings->tallies.end()
            && (tally->second.tokens > 0 || tally->second.unread.empty());
    });
}

std::vector<Silence> AttentionCard::idleKinds() const
{
    const std::vector<ConnectionId> &scope = m_choice.scope.empty() ? m_scope : m_choice.scope;
    std::vector<Silence> idle;
    std::ranges::copy_if(m_silences, std::back_inserter(idle), [&](const Silence &silence) {
        const std::optional<ConnectionId> id =
            connectionOf(m_workspace, {.backend = silence.backend, .account = silence.account});
        // Of an account that is not connected it is told with all the others.
        const bool isShown = !id || std::ranges::find(scope, *id) != scope.end();
        return !silence.object && isShown
            && std::ranges::none_of(m_findings->silenced, [&](const Finding &finding) {
                   return covers(silence, finding, m_findings->at.now);
               });
    });
    return idle;
}

void AttentionCard::updateChoices()
{
    const std::vector<AttentionRow> standing = rowsFor({.scope = m_choice.scope});
    const std::vector<AttentionRow> silenced = rowsFor({.silenced = true, .scope = m_choice.scope});
    const bool isRead = isAnythingRead();
    for (const auto &[button, choice] : m_choices) {
        int count = objectCount(choice.silenced ? silenced : standing, choice.severity);
        if (choice.silenced)
            count += int(idleKinds().size());
        const QString word = choice.silenced ? tr("Silenced")
            : choice.severity                ? severityWord(*choice.severity)
                                             : tr("All");
        button->setText(u"%1 %2"_s.arg(word, isRead ? numberText(count) : noValue()));
        button->setAccessibleName(tr("Findings: %1").arg(button->text()));
        button->updateGeometry();
        const bool chosen = m_choice.severity == choice.severity
            && m_choice.silenced == choice.silenced && !m_choice.scored;
        button->setVisible(count > 0 || chosen || choice == AttentionChoice{});
        button->setChecked(chosen);
        button->setUnderlined(chosen);
    }
}

AttentionLine *AttentionCard::makeLine()
{
    auto *line = new AttentionLine(m_workspace);
    connect(line, &AttentionLine::mendRequested, this, &AttentionCard::mendRequested);
    connect(line, &AttentionLine::goRequested, this, &AttentionCard::goRequested);
    connect(line, &AttentionLine::reviewRequested, this, &AttentionCard::reviewRequested);
    connect(line, &AttentionLine::silenceRequested, this, &AttentionCard::silenceRequested);
    connect(line, &AttentionLine::soundRequested, this, &AttentionCard::soundRequested);
    connect(line, &AttentionLine::checkRequested, this, &AttentionCard::checkRequested);
    return line;
}

//! Lines that say the same object stay: one of them may have the focus.
void AttentionCard::showRows(const std::vector<AttentionRow> &rows)
{
    std::vector<AttentionLine *> former = std::exchange(m_shown, {});
    int focused = -1;
    for (size_t i = 0; i < former.size(); ++i)
        if (former[i]->holdsFocus())
            focused = int(i);
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto same = std::ranges::find_if(
            former, [&](const AttentionLine *line) { return line->row().id == rows[i].id; });
        AttentionLine *line = same == former.end() ? makeLine() : *same;
        if (same != former.end())
            former.erase(same);
        line->setRow(rows[i], m_findings->at.now, m_findings->at.limits, m_choice, m_silences);
        m_lines->insertWidget(int(i), line);
        m_shown.push_back(line);
    }
    for (size_t i = 0; i < m_shown.size(); ++i)
        if (int(i) != focused && m_shown[i]->holdsFocus())
            emit focusMoved(window()->focusWidget());
    const bool isLost = std::ranges::any_of(former, &AttentionLine::holdsFocus);
    // The next finding takes the keyboard of the one that is gone.
    if (isLost && !m_shown.empty()) {
        m_shown[std::min(size_t(focused), m_shown.size() - 1)]->focusFirst();
        emit focusMoved(window()->focusWidget());
    } else if (isLost)
        m_choices.front().first->setFocus(Qt::OtherFocusReason);
    for (AttentionLine *line : former) {
        line->hide();
        line->deleteLater();
    }
}

bool AttentionCard::focusFirst()
{
    if (m_shown.empty())
        return false;
    m_shown.front()->focusFirst();
    return true;
}

} // namespace tokendeck

#include "moc_attention_card.cpp"
