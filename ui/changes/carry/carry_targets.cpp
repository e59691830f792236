// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/carry/carry_targets.h"

#include "models/insight/search/search_fold.h"
#include "models/store/workspace.h"
#include "ui/dialogs/fields/token_refusal.h"
#include "ui/theme/mirroring.h"
#include "ui/widgets/fitting_area.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"
#include "words/lists/problems/obstacle_words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace tokendeck {

CarryTargets::CarryTargets(const Workspace &workspace, const std::vector<ConnectionId> &sources,
                           QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_area(new FittingArea)
    , m_none(new Label(tr("No account has this in its name."), TextStyle::Body, Tone::Dim))
{
    m_search->setObjectName(u"targetSearch"_s);
    m_search->setAccessibleName(tr("Account"));
    m_search->setPlaceholderText(tr("Type an account’s name…"));
    m_search->setClearButtonEnabled(true);
    keepTokensOut(m_search, workspace);
    m_none->setObjectName(u"noTarget"_s);
    m_none->hide();
    m_area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_area->column()->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_search);
    layout->addWidget(m_none);
    layout->addWidget(m_area, 1);

    std::set<ConnectionId> shown;
    for (const ConnectionInfo &info : workspace.connections()) {
        const std::vector<ConnectionId> family = workspace.family(info.connection.id);
        if (!family.empty() && shown.insert(family.front()).second)
            addGroup(workspace, family, sources);
    }
    m_area->column()->addStretch(1);
    connect(m_search, &QLineEdit::textChanged, this, &CarryTargets::filter);
}

void CarryTargets::addGroup(const Workspace &workspace, const std::vector<ConnectionId> &family,
                            const std::vector<ConnectionId> &sources)
{
    const ConnectionInfo *main = workspace.connection(family.front());
    if (!main)
        return;
    const QString name =
        u"%1 · %2"_s.arg(shortName(main->connection.name), placeNameOf(main->connection));
    auto *title = new Label(name, TextStyle::BodyStrong);
    title->setElided(true);
    m_area->column()->addWidget(title);
    m_groups.push_back(title);
    const size_t before = m_entries.size();
    for (const ConnectionId &id : family) {
        // To where all comes from, nothing can be carried.
        if (sources.size() != 1 || sources.front() != id)
            addEntry(workspace, id, name);
    }
    if (m_entries.size() == before)
        title->hide();
}

void CarryTargets::addEntry(const Workspace &workspace, const ConnectionId &connection,
                            const QString &groupName)
{
    const ConnectionInfo *info = workspace.connection(connection);
    if (!info)
        return;
    const QString account = info->connection.accountName;
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    setReadingMargins(place, {10, 0, 0, 0});
    column->setSpacing(1);
    auto *box = new QCheckBox(withoutMnemonic(shortName(account)));
    box->setObjectName(u"target"_s);
    box->setAccessibleName(u"%1, %2"_s.arg(shortName(account), groupName));
    column->addWidget(box);
    const QString obstacle = info->connection.marks.readOnly
        ? readOnlyObstacle(workspace, {&connection, 1})
        : connectionObstacle(workspace, connection);
    if (!obstacle.isEmpty()) {
        box->setEnabled(false);
        box->setAccessibleDescription(obstacle);
        auto *reason = new Label(obstacle, TextStyle::Small, Tone::Dim);
        reason->setWordWrap(true);
        setReadingMargins(reason, {24, 0, 0, 0});
        column->addWidget(reason);
    }
    m_area->column()->addWidget(place);
    m_entries.push_back({.connection = connection,
                         .group = int(m_groups.size()) - 1,
                         .name = u"%1 %2 %3"_s.arg(account, info->connection.name, groupName),
                         .place = place,
                         .box = box});
    connect(box, &QCheckBox::toggled, this, &CarryTargets::changed);
}

void CarryTargets::filter(const QString &typed)
{
    const std::string wanted = foldForSearch(typed.trimmed());
    const auto fits = [&wanted](const QString &text) {
        return foldForSearch(text).find(wanted) != std::string::npos;
    };
    std::vector<bool> any(m_groups.size());
    for (const Entry &entry : m_entries) {
        const bool found = fits(entry.name);
        entry.place->setVisible(found);
        if (found)
            any[size_t(entry.group)] = true;
    }
    for (size_t group = 0; group < m_groups.size(); ++group)
        m_groups[group]->setVisible(any[group]);
    m_none->setVisible(std::ranges::none_of(any, std::identity()));
}

std::vector<ConnectionId> CarryTargets::chosen() const
{
    std::vector<ConnectionId> ids;
    for (const Entry &entry : m_entries) {
        if (entry.box->isChecked() && entry.box->isEnabled())
            ids.push_back(entry.connection);
    }
    return ids;
}

void CarryTargets::focusSearch()
{
    m_search->setFocus();
}

} // namespace tokendeck

#include "moc_carry_targets.cpp"
