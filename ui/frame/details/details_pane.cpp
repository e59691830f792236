// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/details/details_pane.h"

#include "ui/frame/details/pills_view.h"
#include "ui/theme/colors.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_flow.h"
#include "ui/widgets/share_bar.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/name_words.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

class SeesBox final : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(palette());
        QPainter painter(this);
        paintRoundedBox(&painter, rect(), colors.control, colors.border, 8);
    }
};

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
    , m_title(new Label({}, TextStyle::Heading))
    , m_subtitle(new Label({}, TextStyle::Body, Tone::Dim))
    , m_token(new TokenField)
    , m_grid(new QGridLayout)
    , m_relations(new RelationLines)
    , m_seesHeading(new Label(tr("What it can see"), TextStyle::BodyStrong))
    , m_seesBox(new SeesBox)
    , m_sees(new PillsView)
    , m_share(new ShareBar)
    , m_shareText(new Label({}, TextStyle::Body, Tone::Dim))
    , m_seesNote(new Label({}, TextStyle::Body, Tone::Dim))
    , m_linksHeading(new Label({}, TextStyle::BodyStrong))
    , m_links(new LinkList)
    , m_actions(new ButtonFlow)
    , m_actionsNote(new Label({}, TextStyle::Small, Tone::Dim))
    , m_showReadOnly(new Button(tr("Show"), Button::Kind::Link))
    , m_recentHeading(new Label(tr("Recent activity"), TextStyle::BodyStrong))
    , m_recent(new Label({}, TextStyle::Body, Tone::Dim))
    , m_hint(new Label({}, TextStyle::Body, Tone::Dim))
{
    setObjectName(u"detailsPane"_s);
    setSpokenName(this, tr("Details"));
    setMinimumWidth(MinWidth);
    setMaximumWidth(MaxWidth);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    // One pixel at the edge is the line between table and pane.
    setViewportMargins(1, 0, 0, 0);

    m_title->setObjectName(u"detailsTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle->setObjectName(u"detailsSubtitle"_s);
    m_subtitle->setWordWrap(true);
    m_hint->setObjectName(u"detailsHint"_s);
    m_hint->setWordWrap(true);
    m_shareText->setObjectName(u"seesShare"_s);
    m_shareText->setWordWrap(true);
    m_seesNote->setWordWrap(true);
    m_recent->setObjectName(u"recentActivity"_s);
    m_recent->setWordWrap(true);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, 90);
    m_grid->setColumnStretch(1, 1);
    m_actions->hide();
    m_actionsNote->setObjectName(u"actionsNote"_s);
    m_actionsNote->setWordWrap(true);
    m_actionsNote->setContentsMargins(0, 8, 0, 0);
    m_actionsNote->hide();

    auto *box = new QVBoxLayout(m_seesBox);
    box->setContentsMargins(12, 11, 12, 11);
    box->setSpacing(8);
    box->addWidget(m_sees);
    box->addWidget(m_share);
    box->addWidget(m_shareText);
    box->addWidget(m_seesNote);

    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(16, 17, 16, 16);
    layout->setSpacing(0);
    layout->addWidget(m_hint);
    layout->addWidget(m_title);
    layout->addSpacing(3);
    layout->addWidget(m_subtitle);
    layout->addSpacing(12);
    layout->addWidget(m_token);
    layout->addSpacing(14);
    layout->addLayout(m_grid);
    // What is not there takes its distance from the rest along.
    layout->addWidget(m_relations);
    layout->addWidget(m_seesHeading);
    layout->addWidget(m_seesBox);
    layout->addWidget(m_linksHeading);
    layout->addWidget(m_links);
    layout->addSpacing(14);
    layout->addWidget(m_actions);
    layout->addWidget(m_actionsNote);
    m_showReadOnly->setObjectName(u"showReadOnly"_s);
    setSpokenName(m_showReadOnly, tr("Show the read-only connection"));
    m_showReadOnly->setFlush(true);
    m_showReadOnly->hide();
    layout->addWidget(m_showReadOnly, 0, Qt::AlignLeading);
    connect(m_showReadOnly, &Button::clicked, this,
            [this] { emit connectionRequested(m_readOnly); });
    layout->addWidget(m_recentHeading);
    layout->addWidget(m_recent);
    layout->addStretch(1);
    for (Label *heading : {m_seesHeading, m_linksHeading, m_recentHeading})
        heading->setContentsMargins(0, 14, 0, 6);
    setWidget(m_body);
    m_body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_token, &TokenField::copyRequested, this, &DetailsPane::copyRequested);
    connect(m_relations, &RelationLines::followed, this, &DetailsPane::goRequested);
    connect(m_links, &LinkList::followed, this, &DetailsPane::goRequested);
    connect(m_sees, &PillsView::followed, this, &DetailsPane::goRequested);
    setHint({});
}

void DetailsPane::setContent(const DetailsContent &content)
{
    m_hint->hide();
    m_title->setText(content.title);
    m_title->show();
    m_subtitle->setText(breakable(content.subtitle));
    m_subtitle->setVisible(!content.subtitle.isEmpty());
    m_token->setVisible(content.token.has_value());
    if (content.token) {
        if (content.token->mask.isEmpty())
            m_token->setUnavailable(content.token->note);
        else
            m_token->setToken(content.token->mask, content.token->fetch);
    }
    setFacts(content.facts);
    m_relations->setRelations(content.relations);
    m_seesHeading->setVisible(content.sees.has_value());
    m_seesBox->setVisible(content.sees.has_value());
    m_sees->setVisible(content.sees.has_value());
    if (content.sees)
        m_sees->setPills(*content.sees, content.seesLinks);
    m_share->setVisible(content.seesShare.has_value());
    m_shareText->setVisible(content.seesShare.has_value());
    if (content.seesShare) {
        m_share->setShare(content.seesShare->part.value_or(0));
        m_shareText->setText(content.seesShare->text);
    }
    m_seesNote->setText(breakable(content.seesNote));
    m_seesNote->setVisible(!content.seesNote.isEmpty());
    m_linksHeading->setText(content.linksHeading);
    m_linksHeading->setVisible(!content.links.empty());
    m_links->setLinks(content.links);
    m_links->setVisible(!content.links.empty());
    m_recent->setText(breakable(content.recent.join(u'\n')));
    m_recent->setVisible(!content.recent.isEmpty());
    m_recentHeading->setVisible(!content.recent.isEmpty());
}

void DetailsPane::setHint(const QString &hint)
{
    setContent({});
    m_title->hide();
    m_hint->setText(hint);
    m_hint->show();
}

void DetailsPane::setActions(const std::vector<Button *> &buttons, const QString &note,
                             const std::optional<ConnectionId> &readOnly)
{
    m_actions->setButtons(buttons);
    m_actionsNote->setText(note);
    m_actionsNote->setVisible(!note.isEmpty());
    m_readOnly = readOnly.value_or(ConnectionId());
    m_showReadOnly->setVisible(readOnly.has_value());
}

void DetailsPane::setFacts(const std::vector<DetailsContent::Fact> &facts)
{
    while (m_facts.size() < facts.size()) {
        auto *name = new Label({}, TextStyle::Body, Tone::Dim);
        auto *value = new Label({}, TextStyle::Body);
        name->setWordWrap(true);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        name->setBuddy(value);
        const int row = int(m_facts.size());
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(value, row, 1);
        m_facts.emplace_back(name, value);
    }
    for (size_t i = 0; i < m_facts.size(); ++i) {
        const auto &[name, value] = m_facts[i];
        const bool used = i < facts.size();
        name->setVisible(used);
        value->setVisible(used);
        if (!used)
            continue;
        name->setText(facts[i].name);
        value->setText(facts[i].value);
        value->setToolTip(plainToolTip(facts[i].toolTip));
        value->setTone(facts[i].tone);
        setSpokenName(value, u"%1: %2"_s.arg(facts[i].name, facts[i].value));
    }
}

bool DetailsPane::event(QEvent *event)
{
    // The scroll area paints its viewport; its own surface has the line at the edge.
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
        painter.fillRect(edge, 0, 1, height(), colorsOf(palette()).line);
    }
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::Show)
        emit shown();
    else if (event->type() == QEvent::Hide)
        emit hidden();
    return done;
}

} // namespace tokendeck

#include "moc_details_pane.cpp"
