// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/search/search_completer.h"

#include "models/domain/names/display_name.h"
#include "ui/frame/search/search_field.h"
#include "ui/theme/colors.h"
#include "words/base/number_words.h"
#include "words/base/search_words.h"
#include "words/estate/finding_words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int MeaningRole = Qt::UserRole + 1;
//! A name is suggested from its second letter on: most words are none.
constexpr qsizetype LettersOfName = 2;

//! A suggestion and, at the end of its line, what it means.
class SearchSuggestionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(28, option.fontMetrics.height() + 10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        option.showDecorationSelected = true;
        option.textElideMode = Qt::ElideRight;
        option.state |= QStyle::State_Active;
        option.state &= ~QStyle::State_HasFocus;
        const QString meaning = index.data(MeaningRole).toString();
        const int gap = 10;
        const int room = option.fontMetrics.horizontalAdvance(meaning);
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        QStyledItemDelegate::paint(painter, option, index);
        // Where both do not fit the suggestion alone counts.
        if (text + room + 4 * gap > option.rect.width())
            return;
        const bool selected = option.state & QStyle::State_Selected;
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                                 : colorsOf(option.palette).dim);
        painter->drawText(option.rect.adjusted(gap, 0, -gap, 0),
                          Qt::AlignVCenter | Qt::AlignTrailing, meaning);
    }
};

QString meaningOf(const SearchSuggestion &suggestion, const FindingLimits &limits)
{
    if (suggestion.kind == SearchSuggestion::Kind::Name)
        return tokendeck::meaningOf(suggestion.name);
    if (suggestion.state)
        return tokendeck::meaningOf(*suggestion.state, limits);
    if (suggestion.finding)
        return findingKindName(*suggestion.finding);
    return suggestion.rows > 0 ? SearchCompleter::tr("%Ln rows", nullptr, suggestion.rows)
                               : QString();
}

} // namespace

SearchCompleter::SearchCompleter(SearchField *field, SearchPlace place,
                                 std::function<std::shared_ptr<const FactColumns>()> facts)
    : QObject(field)
    , m_field(field)
    , m_place(place)
    , m_facts(std::move(facts))
    , m_completer(new QCompleter(this))
    , m_model(new QStandardItemModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(field);
    QAbstractItemView *popup = m_completer->popup();
    popup->setObjectName(u"searchSuggestions"_s);
    popup->setAccessibleName(tr("Words of the search"));
    popup->setItemDelegate(new SearchSuggestionDelegate(popup));
    connect(field, &QLineEdit::textEdited, this, [this] { suggest(false); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(size_t(index.row())); });
}

bool SearchCompleter::isOpen() const
{
    return m_completer->popup()->isVisible();
}

bool SearchCompleter::close()
{
    const bool wasOpen = isOpen();
    m_completer->popup()->hide();
    return wasOpen;
}

bool SearchCompleter::wantsKey(const QKeyEvent &event) const
{
    if (!isOpen())
        return false;
    switch (event.key()) {
    case Qt::Key_Escape:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_completer->popup()->currentIndex().isValid();
    default:
        return false;
    }
}

bool SearchCompleter::takeKey(const QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier) {
        suggest(true);
        return true;
    }
    if (event->key() != Qt::Key_Tab || event->modifiers() != Qt::NoModifier || !isOpen())
        return false;
    if (const QModelIndex current = m_completer->popup()->currentIndex(); current.isValid()) {
        take(size_t(current.row()));
        return true;
    }
    const auto &words = m_field->query().words;
    const bool isFaulty = std::ranges::any_of(words, [this](const SearchWord &word) {
        return word.fault && word.position <= m_field->cursorPosition()
            && m_field->cursorPosition() <= word.end();
    });
    if (isFaulty)
        take(0);
    return isFaulty;
}

void SearchCompleter::suggest(bool asked)
{
    static const FactColumns nothing;
    const std::shared_ptr<const FactColumns> facts = m_facts();
    m_limits = facts ? facts->limits : FindingLimits();
    m_suggestions = suggestSearch(m_field->text(), m_field->cursorPosition(),
                                  facts ? *facts : nothing, MostSuggested, m_place);
    if (!asked)
        std::erase_if(m_suggestions, [](const SearchSuggestion &each) {
            return each.kind == SearchSuggestion::Kind::Name
                && each.replacement.length < LettersOfName;
        });
    show();
}

void SearchCompleter::show()
{
    m_model->clear();
    for (const SearchSuggestion &suggestion : m_suggestions) {
        auto *item = new QStandardItem(visibleName(suggestion.replacement.text));
        const QString meaning = meaningOf(suggestion, m_limits);
        item->setData(meaning, MeaningRole);
        item->setData(meaning.isEmpty() ? item->text() : item->text() + u", "_s + meaning,
                      Qt::AccessibleTextRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (m_suggestions.empty() || !m_field->isVisible()) {
        m_completer->popup()->hide();
        return;
    }
    constexpr int width = 380;
    m_completer->complete({0, 0, std::max(width, m_field->width()), m_field->height()});
    // Return takes what was chosen, not what happens to be first.
    m_completer->popup()->setCurrentIndex({});
}

void SearchCompleter::take(size_t position)
{
    if (position >= m_suggestions.size())
        return;
    const SearchSuggestion taken = m_suggestions[position];
    m_completer->popup()->hide();
    // What is written tells what can follow.
    m_field->replace(taken.replacement);
}

} // namespace tokendeck

#include "moc_search_completer.cpp"
