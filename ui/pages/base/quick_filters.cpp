// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/base/quick_filters.h"

#include "models/domain/names/display_name.h"
#include "models/insight/search/search_query.h"
#include "models/store/connection_lookup.h"
#include "models/store/workspace.h"
#include "ui/frame/search/filter_chip.h"
#include "ui/frame/search/search_field.h"
#include "ui/pages/base/counted_searches.h"
#include "ui/theme/mirroring.h"
#include "ui/widgets/access_keys.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/base/search_words.h"
#include "words/lists/kind_words.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! The states that rows of \p kind are asked for, the gravest first.
std::vector<RowState> quickStates(ListKind kind)
{
    switch (kind) {
    case ListKind::SharedTokens:
        return {RowState::Unfiltered, RowState::Expiring, RowState::Expired, RowState::Unused,
                RowState::NeverUsed};
    case ListKind::ShippingTokens:
        return {RowState::Disabled, RowState::Last};
    case ListKind::Filters:
        return {RowState::Idle, RowState::Twin};
    case ListKind::ApiTokens:
        return {RowState::Refused};
    case ListKind::Accounts:
        return {RowState::Stale, RowState::Silenced, RowState::ReadOnly, RowState::Production};
    }
    return {};
}

QString stateWord(RowState state)
{
    return u"is:"_s + rowStateWord(state);
}

//! What is counted, and where Overview does it otherwise.
QString chipToolTip(RowState state, const FindingLimits &limits)
{
    const QString meaning = capitalized(meaningOf(state, limits));
    const QString difference = countedOtherwise(state, limits);
    return difference.isEmpty() ? meaning : u"%1. %2"_s.arg(meaning, difference);
}

} // namespace

QuickFilters::QuickFilters(ListKind kind, SearchField *field, const CountedSearches &counts,
                           const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_counts(counts)
    , m_workspace(workspace)
    , m_accounts(new FilterChip(tr("Account ▾")))
    , m_plus(new Label({}, TextStyle::Small, Tone::Dim))
{
    setAccessibleRole(this, QAccessible::ToolBar);
    setAccessibleName(tr("Quick filters"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 10, 18, 2);
    row->setSpacing(6);
    for (const RowState state : quickStates(kind)) {
        const QString word = stateWord(state);
        auto *chip = new FilterChip(stateName(state));
        chip->setObjectName(u"quick_"_s + rowStateWord(state));
        row->addWidget(chip);
        m_choices.push_back(
            {chip, state, word, state == RowState::Unfiltered || state == RowState::Refused});
        connect(chip, &FilterChip::clicked, this, [this, searched = word] { toggle(searched); });
    }
    m_accounts->setObjectName(u"quick_account"_s);
    m_accounts->setAccessibleName(tr("Account"));
    m_accounts->setCheckable(false);
    row->addWidget(m_accounts);
    m_plus->setObjectName(u"quickPlus"_s);
    m_plus->setElided(true);
    row->addWidget(m_plus);
    row->addStretch(1);
    connect(m_accounts, &FilterChip::clicked, this, &QuickFilters::openAccounts);
    connect(m_field, &QLineEdit::textChanged, this, &QuickFilters::update);
    connect(&m_counts, &CountedSearches::changed, this, &QuickFilters::update);
    update();
}

QStringList QuickFilters::searches() const
{
    QStringList words;
    for (const Choice &choice : m_choices)
        words.append(choice.word);
    return words;
}

void QuickFilters::setScope(const std::vector<ConnectionId> &scope)
{
    m_scope = scope;
    update();
}

void QuickFilters::update()
{
    bool any = m_scope.size() > 1;
    m_accounts->setVisible(any);
    bool anyKept = false;
    bool anyMore = false;
    const FindingLimits limits = m_counts.limits();
    for (const Choice &choice : m_choices) {
        const std::optional<int> count = m_counts.countOf(choice.word);
        const bool on = hasSearchWord(m_field->text(), choice.word);
        choice.chip->setChecked(on);
        choice.chip->setToolTip(chipToolTip(choice.state, limits));
        const int kept = m_counts.keptCountOf(choice.word);
        const ListsRead read = count ? m_counts.readOf(choice.word) : ListsRead::None;
        choice.chip->setCount(count.value_or(0), choice.danger, read, kept);
        // The keyboard is not taken away from it by what it did.
        const bool shown = on || count.value_or(0) > 0 || choice.chip->hasFocus();
        choice.chip->setVisible(shown);
        any = any || shown;
        anyKept = anyKept || (shown && kept > 0);
        anyMore = anyMore || (shown && read == ListsRead::Some && count.value_or(0) > 0);
    }
    m_plus->setText(anyKept ? tr("+ not read again") : tr("+ not every list was read"));
    m_plus->setVisible(anyKept || anyMore);
    setVisible(any);
    // Before anything is painted: a number that comes makes a chip wider.
    layout()->activate();
}

void QuickFilters::toggle(const QString &word)
{
    m_field->setText(toggledSearchWord(m_field->text(), word));
}

void QuickFilters::openAccounts()
{
    std::map<QString, QString> words; // by what the account is called
    for (const ConnectionId &id : m_scope) {
        const ConnectionInfo *info = m_workspace.connection(id);
        if (!info)
            continue;
        const QString &account = info->connection.accountName;
        const QString name = shownAccountName(m_workspace, id);
        // Its connection tells an account from those of the same name.
        words.emplace(name,
                      name == account
                          ? exactSearchWord(SearchName::Account, account)
                          : exactSearchWord(SearchName::Connection,
                                            shownConnectionName(m_workspace, info->connection)));
    }
    std::vector<std::pair<QString, QString>> sorted(words.begin(), words.end());
    std::ranges::sort(sorted, [](const auto &a, const auto &b) {
        return a.first.localeAwareCompare(b.first) < 0;
    });
    auto *menu = new QMenu(this);
    menu->setObjectName(u"quickAccounts"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[name, word] : sorted) {
        QAction *action = menu->addAction(withoutMnemonic(isolated(name)));
        action->setCheckable(true);
        action->setChecked(hasSearchWord(m_field->text(), word));
        connect(action, &QAction::triggered, this, [this, searched = word] { toggle(searched); });
    }
    giveAccessKeys(menu);
    dropDown(menu, m_accounts);
}

} // namespace tokendeck

#include "moc_quick_filters.cpp"
