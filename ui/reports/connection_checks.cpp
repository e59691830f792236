// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/connection_checks.h"

#include "models/store/workspace.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"
#include "words/lists/status_words.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Of the list, in pixels; beyond it scrolls.
constexpr int MostHeight = 180;

} // namespace

ConnectionChecks::ConnectionChecks(const Workspace &workspace,
                                   const std::vector<ConnectionId> &chosen, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Connections"));
    auto *place = new QWidget;
    auto *rows = new QVBoxLayout(place);
    rows->setContentsMargins(0, 0, 0, 0);
    std::set<ConnectionId> seen;
    for (const ConnectionInfo &info : workspace.connections()) {
        const std::vector<ConnectionId> family = workspace.family(info.connection.id);
        if (family.empty() || !seen.insert(family.front()).second)
            continue;
        const Connection &main = workspace.connection(family.front())->connection;
        auto *check = new QCheckBox(withoutMnemonic(u"%1 · %2"_s.arg(
            shortName(main.name), connectionFacts(placeNameOf(main), int(family.size())))));
        check->setObjectName(u"connection_"_s + main.id.value());
        check->setChecked(chosen.empty() || std::ranges::any_of(family, [&](const auto &id) {
                              return std::ranges::find(chosen, id) != chosen.end();
                          }));
        connect(check, &QCheckBox::toggled, this, &ConnectionChecks::changed);
        rows->addWidget(check);
        m_families.push_back({check, family});
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // the boxes in it have it
    scroll->setWidget(place);
    scroll->setFixedHeight(std::min(place->sizeHint().height(), MostHeight));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

std::vector<ConnectionId> ConnectionChecks::checked() const
{
    std::vector<ConnectionId> ids;
    for (const Family &family : m_families) {
        if (family.check->isChecked())
            ids.insert(ids.end(), family.members.begin(), family.members.end());
    }
    return ids;
}

} // namespace tokendeck

#include "moc_connection_checks.cpp"
