// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/search/page_search.h"

#include "ui/frame/search/search_field.h"
#include "words/base/search_words.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace tokendeck {

PageSearch::PageSearch(SearchField *field, QAbstractItemView *view, const Workspace &workspace)
    : QObject(view)
    , m_field(field)
    , m_workspace(workspace)
{
    view->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (!isFaulty())
            emit settled(searchFaultObstacle());
    });
}

bool PageSearch::isFaulty() const
{
    return m_field->query().isFaulty();
}

std::vector<RowOffer> PageSearch::offers(const Selection &selection) const
{
    std::vector<RowOffer> offers = rowOffers(m_workspace, selection);
    if (selection.rows.size() > 1 && isFaulty()) {
        for (RowOffer &offer : offers)
            offer.obstacle = searchFaultObstacle();
    }
    return offers;
}

std::optional<Message> PageSearch::message() const
{
    const SearchWord *word = m_field->faultyWord();
    if (!word)
        return {};
    const QString text = m_field->text();
    Message message{
        .tone = Tone::Warning, .text = searchFaultWords(text, *word), .closable = false};
    const SearchQuery &query = m_field->query();
    if (const auto filter = filterInstead(text, query, size_t(word - query.words.data()))) {
        message.actionText = tr("Search for %1").arg(filter->text);
        message.action = [field = m_field, filter = *filter] {
            field->replace(filter);
        };
    }
    return message;
}

bool PageSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isFaulty()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::SelectAll)) {
        emit refused({.tone = Tone::Warning, .text = searchFaultObstacle()});
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tokendeck

#include "moc_page_search.cpp"
