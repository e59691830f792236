// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/cards/silenced_kinds.h"

#include "models/domain/names/display_name.h"
#include "models/insight/estate/finding_key.h"
#include "models/store/connection_lookup.h"
#include "ui/overview/cards/finding_steps.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/estate/finding_words.h"

#include <QHBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace tokendeck {

SilencedKinds::SilencedKinds(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"silencedKinds"_s);
    setAccessibleRole(this, QAccessible::Grouping);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    hide();
}

void SilencedKinds::setSilences(const std::vector<Silence> &silences, const Workspace &workspace)
{
    setVisible(!silences.empty());
    if (m_silences == silences)
        return;
    m_silences = silences;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> gone(item);
        gone->widget()->hide();
        gone->widget()->deleteLater();
    }
    for (const Silence &silence : silences) {
        const std::optional<ConnectionId> id =
            connectionOf(workspace, {.backend = silence.backend, .account = silence.account});
        m_lines->addWidget(makeLine(silence,
                                    id ? shownAccountName(workspace, *id)
                                       : tr("an account that is not connected")));
    }
}

QWidget *SilencedKinds::makeLine(const Silence &silence, const QString &account)
{
    auto *line = new QWidget;
    const QString title = tr("All “%1” in %2, none now", "a kind of finding, an account")
                              .arg(findingKindName(silence.kind), isolated(account));
    setAccessibleRole(line, QAccessible::Grouping);
    setSpokenName(line, title);
    auto *heading = new Label(title, TextStyle::BodyStrong);
    auto *reason =
        new Label(silenceWords({silence}, keyOf(silence.kind).gravest), TextStyle::Body, Tone::Dim);
    for (Label *text : {heading, reason})
        text->setWordWrap(true);
    auto *end = new Button(tr("End silence"), Button::Kind::Secondary);
    end->setObjectName(u"endKindSilence"_s);
    setSpokenName(end, u"%1 (%2)"_s.arg(end->text(), title));
    connect(end, &Button::clicked, this, [this, silence] { emit endRequested(silence); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(heading);
    texts->addWidget(reason);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 9, 0, 9);
    layout->setSpacing(14);
    layout->addLayout(texts, 1);
    layout->addWidget(end);
    return line;
}

} // namespace tokendeck

#include "moc_silenced_kinds.cpp"
