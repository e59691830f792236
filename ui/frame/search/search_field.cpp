// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/search/search_field.h"

#include "ui/frame/search/fault_marks.h"
#include "ui/frame/search/search_completer.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/plain_text.h"
#include "ui/widgets/token_catcher.h"
#include "words/base/search_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int SearchIconSize = 16;

} // namespace

SearchField::SearchField(const QString &hint, QWidget *parent)
    : QLineEdit(parent)
    , m_shortcutText(m_keys.shownInField(ActionId::Search))
    , m_hint(hint)
    , m_clear(new Button({}, Button::Kind::Quiet, this))
    , m_catcher(new TokenCatcher(this))
{
    setPlaceholderText(hint);
    setSpokenName(this, tr("Search"));
    setSpokenDescription(this, hint);
    setClearButtonEnabled(false);
    m_clear->setObjectName(u"clearSearch"_s);
    setSpokenName(m_clear, tr("Clear the search"));
    m_clear->setToolTip(tr("Clear (Esc)"));
    m_clear->setIcon(iconOf(IconName::Close));
    // Esc does it for the keyboard.
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    connect(m_clear, &Button::clicked, this, [this] {
        clear();
        setFocus();
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::readText);
    connect(this, &QLineEdit::textChanged, this, &SearchField::applyMargins);
    connect(this, &QLineEdit::cursorPositionChanged, this, &SearchField::faultyWordChanged);
    applyMargins();
    // A search is found again by typing it, and an undo stack would outlive the lock.
    setMaxLength(256);
}

void SearchField::setKeys(const ActionKeys &keys)
{
    m_keys = keys;
    m_shortcutText = keys.shownInField(ActionId::Search);
    applyMargins();
    update();
}

void SearchField::takeWords(SearchPlace place, Facts facts, Names names, Clock &clock)
{
    m_place = place;
    m_facts = facts;
    m_names = std::move(names);
    m_clock = &clock;
    m_completer = new SearchCompleter(this, place, std::move(facts));
    connect(this, &QLineEdit::textEdited, this, &SearchField::waitForPause);
}

//! In front of readText(), which tells what this makes of the words.
void SearchField::waitForPause()
{
    m_pause = m_clock->after(Pause, [this] {
        m_pause.reset();
        if (m_query.isFaulty())
            emit faultyWordChanged();
    });
}

void SearchField::readAgain()
{
    if (!m_completer || !asksForNames(m_query))
        return;
    readText();
    update();
}

void SearchField::readText()
{
    m_query = parseSearch(text(), m_place);
    if (!m_completer)
        return;
    if (asksForNames(m_query)) {
        if (const auto names = m_names())
            markUncalledNames(m_query, *names, m_facts().get());
    }
    QString description = m_hint;
    for (const SearchWord &word : m_query.words) {
        if (word.fault)
            description += u' ' + searchFaultWords(text(), word);
    }
    setSpokenDescription(this, description);
    emit faultyWordChanged();
}

const SearchWord *SearchField::faultyWord() const
{
    if (!m_completer)
        return nullptr;
    const auto found = std::ranges::find_if(m_query.words, [this](const SearchWord &word) {
        // What is selected is not being typed.
        const bool isTyped =
            m_pause && hasFocus() && !hasSelectedText() && cursorPosition() == word.end();
        return word.fault && !isTyped;
    });
    return found == m_query.words.end() ? nullptr : &*found;
}

bool SearchField::closeSuggestions()
{
    return m_completer && m_completer->close();
}

void SearchField::replace(const SearchReplacement &replacement)
{
    setSelection(int(replacement.position), int(replacement.length));
    // An empty selection is where the cursor is put.
    if (replacement.length == 0)
        setCursorPosition(int(replacement.position));
    insert(replacement.text);
}

void SearchField::paintFaults(QPainter *painter) const
{
    if (!m_completer || !m_query.isFaulty())
        return;
    for (const SearchWord &word : m_query.words) {
        if (word.fault)
            paintFault(painter, *this, word);
    }
}

bool SearchField::showFaultToolTip(const QHelpEvent *event)
{
    if (!m_completer)
        return false;
    for (const SearchWord &word : m_query.words) {
        if (!word.fault || !placeOfWord(*this, word).contains(event->pos()))
            continue;
        QToolTip::showText(event->globalPos(), searchFaultWords(text(), word).toHtmlEscaped(),
                           this);
        return true;
    }
    return false;
}

void SearchField::placeClear()
{
    const QSize size = m_clear->sizeHint().boundedTo(this->size() - QSize(2, 2));
    const QRect place(QPoint(width() - size.width() - 2, (height() - size.height()) / 2), size);
    m_clear->setGeometry(style()->visualRect(layoutDirection(), rect(), place));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeClear();
    tellHint();
}

//! What has no room in the field is told whole by its tool tip.
void SearchField::tellHint()
{
    constexpr int AroundText = 4; // Qt's own, on both sides together
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect room = style()
                           ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                           .marginsRemoved(textMargins());
    const bool isCut =
        text().isEmpty() && fontMetrics().horizontalAdvance(m_hint) > room.width() - AroundText;
    setToolTip(isCut ? plainToolTip(m_hint) : QString());
}

//! Keys that mean more to the page than to one line of text: Qt would take Ctrl+E as End, which has
//! a key of its own, and Ctrl+K to delete what follows; a delete that waits goes before the letters
//! of a search. What the admin has set is meant everywhere, but for keys that write.
bool SearchField::leavesAlone(const QKeyEvent &event) const
{
    constexpr std::array PageKeys{ActionId::EditFilters, ActionId::Rotate, ActionId::Find,
                                  ActionId::ShowRelated, ActionId::Undo};
    const bool canWrite = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    return std::ranges::any_of(actionSpecs(), [&](const ActionSpec &spec) {
        const bool isMeant =
            std::ranges::find(PageKeys, spec.id) != PageKeys.end() || m_keys.isChanged(spec.id);
        return isMeant && !canWrite && m_keys.match(spec.id, event);
    });
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && leavesAlone(*static_cast<const QKeyEvent *>(event)))
        return false;
    if (event->type() == QEvent::ToolTip && showFaultToolTip(static_cast<QHelpEvent *>(event)))
        return true;
    if (event->type() == QEvent::KeyPress && m_completer
        && m_completer->takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QLineEdit::event(event);
}

QSize SearchField::keySize() const
{
    const QFontMetrics metrics(fontOf(TextStyle::Caption));
    return {metrics.horizontalAdvance(m_shortcutText) + 12, metrics.height() + 6};
}

void SearchField::applyMargins()
{
    const int before = SearchIconSize + 5;
    m_clear->setVisible(!text().isEmpty());
    const int keys = m_shortcutText.isEmpty() ? 0 : keySize().width() + 8;
    const int behind = text().isEmpty() ? keys : m_clear->sizeHint().width();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? behind : before, 0, mirrored ? before : behind, 0);
    tellHint();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        applyMargins();
        placeClear();
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    const QRect icon = style()->visualRect(
        layoutDirection(), rect(),
        QRect(9, (height() - SearchIconSize) / 2, SearchIconSize, SearchIconSize));
    paintIcon(&painter, IconName::Search, icon, colors.dim);
    paintFaults(&painter);
    if (!text().isEmpty() || m_shortcutText.isEmpty())
        return;
    const QSize size = keySize();
    const QRect key = style()->visualRect(
        layoutDirection(), rect(),
        QRect(QPoint(width() - size.width() - 10, (height() - size.height()) / 2), size));
    paintRoundedBox(&painter, key, {}, colors.border, 4);
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(colors.dim);
    painter.drawText(key, Qt::AlignCenter, m_shortcutText);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    emit faultyWordChanged();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    emit faultyWordChanged();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    // The list of suggestions has what it takes first.
    if (m_completer && m_completer->wantsKey(*event)) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit resultsRequested();
        else
            clear();
        return;
    case Qt::Key_Down:
        emit resultsRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        closeSuggestions();
        emit entered();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace tokendeck

#include "moc_search_field.cpp"
