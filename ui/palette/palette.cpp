// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette.h"

#include "models/board/finder_board.h"
#include "models/insight/carried_token.h"
#include "models/store/activity_log.h"
#include "models/tables/finder/finder_facts.h"
#include "ui/frame/search/unread_note.h"
#include "ui/palette/palette_deeds.h"
#include "ui/palette/palette_field.h"
#include "ui/palette/palette_query.h"
#include "ui/palette/unknown_token.h"
#include "ui/widgets/spoken/announcement.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/token_catcher.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/base/search_words.h"
#include "words/lists/problems/obstacle_words.h"

#include <QAccessible>
#include <QListView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

Palette::Palette(const Dependencies &dependencies, FinderBoard &board, FinderFacts &facts,
                 PinnedTokens &pins, PaletteSource &source, QWidget *window)
    : QDialog(window)
    , m_deps(dependencies)
    , m_board(board)
    , m_source(source)
    , m_words(m_deps.workspace, m_deps.findings, source.views(), m_deps.clock,
              actionKeys(m_deps.preferences))
    , m_model(new PaletteModel(m_deps.workspace, m_words, this))
    , m_deeds(new PaletteDeeds(m_deps, pins, source, m_words, this))
    , m_field(new PaletteField(actionKeys(m_deps.preferences)))
    , m_count(new Label({}, TextStyle::Small, Tone::Dim))
    , m_list(new QListView)
    , m_nothing(new Label({}, TextStyle::Body, Tone::Dim))
    , m_unknown(new UnknownToken(m_deps))
    , m_note(new UnreadNote(m_deps.workspace, this))
    , m_unread(new Label(UnreadNote::sentence(), TextStyle::Small, Tone::Dim))
    , m_said(new Label({}, TextStyle::Small))
    , m_hints(new Label({}, TextStyle::Small, Tone::Dim))
{
    setObjectName(u"palette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlags(Qt::Dialog | Qt::FramelessWindowHint);
    setWindowTitle(tr("Find anything"));
    build();
    m_field->tokenCatcher()->handOver(
        m_deps.workspace, [this](const Secret &token, bool isTyped) { answer(token, isTyped); });
    connect(m_field, &PaletteField::askedChanged, this, &Palette::ask);
    connect(m_field, &PaletteField::walked, this, &Palette::walk);
    connect(m_field, &PaletteField::entered, this, &Palette::enter);
    connect(m_field, &PaletteField::pinRequested, this, &Palette::togglePin);
    connect(m_field, &PaletteField::copyAsRequested, this, [this] {
        if (const int row = selected(); row >= 0)
            m_deeds->copyAs(m_model->at(row), m_model->textAt(row));
    });
    connect(m_field, &PaletteField::offersRequested, this, &Palette::showOffers);
    connect(m_field, &PaletteField::tokenWentOn, this, [this](QChar letter) {
        QString longer = QString::fromUtf8(m_typed.exposedText()) + letter;
        const Secret token = secretOf(longer);
        wipeMemory(longer.data(), size_t(longer.size()) * sizeof(QChar));
        answer(token, true);
    });
    connect(m_field, &PaletteField::closeRequested, this, &QDialog::reject);
    connect(m_field, &PaletteField::escaped, this, &Palette::goBack);
    connect(m_deeds, &PaletteDeeds::done, this, &QDialog::accept);
    connect(m_deeds, &PaletteDeeds::said, this, &Palette::say);
    connect(m_deeds, &PaletteDeeds::goRequested, this, &Palette::goRequested);
    connect(m_deeds, &PaletteDeeds::connectionRequested, this, &Palette::connectionRequested);
    connect(m_deeds, &PaletteDeeds::pageRequested, this, &Palette::pageRequested);
    connect(m_deeds, &PaletteDeeds::actionRequested, this, &Palette::actionRequested);
    connect(m_deeds, &PaletteDeeds::changeRequested, this, &Palette::changeRequested);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        select(index.row());
        act(false);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &Palette::tellSelection);
    connect(m_unknown, &UnknownToken::saidChanged, this, [this] {
        m_field->setAccessibleDescription(m_unknown->said());
        fit();
    });
    connect(m_note, &UnreadNote::dueChanged, this, &Palette::tellMissing);
    connect(&m_board, &FinderBoard::changed, this, [this] {
        // What is shown stays in its order, unless it was not all there is.
        if (m_isWaiting)
            lookUp();
    });
    connect(&facts, &FinderFacts::changed, this, [this] {
        if (m_isWaiting)
            lookUp();
    });
    connect(&m_deps.activities, &ActivityLog::entriesAdded, this, [this] {
        if (m_field->asked().isEmpty() && !m_field->showsDots() && selected() < 0)
            lookUp();
    });
    m_board.want();
    if (m_deps.activities.canLoadMore())
        m_deps.activities.loadMore();
    ask();
    m_field->setFocus();
}

Palette::~Palette() = default;

int Palette::selected() const
{
    return m_list->selectionModel()->currentIndex().row();
}

void Palette::ask()
{
    m_unknown->forget();
    m_typed.clear();
    m_entered.reset();
    lookUp();
}

void Palette::lookUp()
{
    const bool isAsked = !m_field->asked().trimmed().isEmpty();
    m_offered.reset();
    m_isWaiting = isAsked && !m_source.isReady(m_field->asked());
    show(m_source.find(m_field->asked()));
    m_field->setMarksUnknown(!m_isWaiting && m_model->rowCount() == 0);
    tellMissing();
    sayFault();
    if (m_isWaiting)
        m_count->setText(tr("reading the lists…"));
    else if (!isAsked)
        m_count->clear();
}

void Palette::show(PaletteSource::Found found)
{
    m_deeds->forgetWarning();
    m_said->hide();
    m_unknown->hide();
    m_model->setRows(std::move(found.rows), std::move(found.needle));
    m_count->setText(tr("%1 of %2").arg(numberText(found.matches), numberText(found.total)));
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    select(found.selectsFirst ? 0 : -1);
    m_list->verticalScrollBar()->setValue(0);
    m_isFitDue = isVisible();
    // Enter was pressed for this text, before what it finds was known.
    if (!m_isWaiting) {
        if (const std::optional<bool> entered = std::exchange(m_entered, {}))
            act(*entered);
    }
}

void Palette::tellMissing()
{
    const QString asked = m_field->asked();
    const bool isAsked = !asked.trimmed().isEmpty();
    const bool isEmpty = m_model->rowCount() == 0;
    const bool mayMiss = m_note->isDue() && isAsked && !m_isWaiting && !m_offered
        && !actionText(asked) && m_unknown->isHidden();
    m_unread->setVisible(mayMiss && !isEmpty);
    if (mayMiss && !isEmpty && !std::exchange(m_isMissingTold, true))
        announce(this, m_unread->text());
    if (!isEmpty || (isAsked && m_field->faultyWord()))
        return;
    m_nothing->setText(!isAsked          ? tr("Tokens that you pin or copy stand here.")
                           : m_isWaiting ? tr("The lists are being read.")
                           : mayMiss     ? tr("Nothing is called so.") + u' ' + m_unread->text()
                                         : tr("Nothing is called so."));
    if (mayMiss)
        describe(m_nothing->text());
}

//! What a word that cannot be asked is expected to be.
void Palette::sayFault()
{
    const SearchWord *word = m_field->faultyWord();
    if (!word)
        return;
    const QString text = searchFaultWords(m_field->text(), *word);
    if (m_model->rowCount() > 0) {
        say(text);
        return;
    }
    m_nothing->setText(breakable(text));
    describe(text);
}

void Palette::showOffers()
{
    const int row = selected();
    if (row < 0 || m_offered || !m_model->textAt(row).isThere)
        return;
    const FinderObject object = m_model->at(row).object;
    PaletteSource::Found found = m_source.offersFor(object, m_model->textAt(row).title);
    if (found.rows.empty()) {
        say(tr("There is nothing more to do with it."));
        return;
    }
    show(std::move(found));
    m_offered = object;
    tellMissing();
    m_count->setText(tr("Esc goes back"));
    select(0);
}

void Palette::goBack()
{
    const std::optional<FinderObject> left = std::exchange(m_offered, {});
    if (!left) {
        reject();
        return;
    }
    lookUp();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).object == *left)
            select(row);
    }
}

void Palette::answer(const Secret &token, bool isTyped)
{
    m_isWaiting = false;
    m_entered.reset();
    m_offered.reset();
    PaletteSource::Found found = m_source.known(token);
    const bool isKnown = !found.rows.empty();
    // By its looks alone half of a token may have been taken.
    const bool goesOn = isTyped && !isKnown;
    m_typed = goesOn ? token : Secret();
    m_field->showDots(goesOn);
    show(std::move(found));
    m_unread->hide();
    m_count->setText(isTyped ? tr("typed, not kept") : tr("pasted, not kept"));
    if (isKnown)
        return;
    m_list->hide();
    m_nothing->hide();
    m_unknown->show();
    m_unknown->setToken(token);
}

void Palette::select(int row)
{
    // A row that is gone cannot be used and can be stood on, so that nothing jumps.
    m_list->selectionModel()->setCurrentIndex(m_model->index(row),
                                              row < 0 ? QItemSelectionModel::Clear
                                                      : QItemSelectionModel::ClearAndSelect);
    if (row >= 0)
        m_list->scrollTo(m_model->index(row));
}

void Palette::tellSelection()
{
    m_deeds->forgetWarning();
    m_said->hide();
    const int row = selected();
    describe(row < 0 ? QString() : m_model->index(row).data(Qt::AccessibleTextRole).toString());
}

void Palette::describe(const QString &text)
{
    m_field->setAccessibleDescription(text);
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void Palette::walk(int key)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = selected();
    const int page =
        std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(last)));
    switch (key) {
    case Qt::Key_Up:
        return select(row <= 0 ? 0 : row - 1);
    case Qt::Key_Down:
        return select(std::min(row + 1, last));
    case Qt::Key_PageUp:
        return select(std::max(row - page, 0));
    case Qt::Key_PageDown:
        return select(std::min(std::max(row, 0) + page, last));
    case Qt::Key_Home:
        return select(0);
    default:
        return select(last);
    }
}

void Palette::enter(bool shows)
{
    if (m_isWaiting)
        m_entered = shows;
    else
        act(shows);
}

void Palette::act(bool shows)
{
    const int row = selected();
    if (row < 0)
        return;
    // What it does may end what is shown.
    const PaletteModel::Row chosen = m_model->at(row);
    const PaletteText text = m_model->textAt(row);
    m_deeds->act(chosen, text, shows);
}

void Palette::togglePin()
{
    const int row = selected();
    if (row < 0 || m_offered)
        return;
    m_said->hide();
    const bool isPinned = m_deeds->togglePin(m_model->at(row), m_model->textAt(row));
    if (isPinned != m_model->at(row).isPinned)
        m_model->setPinned(row, isPinned);
    if (m_said->isHidden())
        tellSelection();
}

void Palette::say(const QString &text, Tone tone)
{
    m_said->setTone(tone);
    m_said->setText(text);
    m_said->show();
    describe(text);
    fit();
}

} // namespace tokendeck

#include "moc_palette.cpp"
