// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette.h"

#include "models/board/finder_board.h"
#include "models/insight/carried_token.h"
#include "models/store/activity_log.h"
#include "models/tables/finder/finder_facts.h"
#include "ui/palette/palette_deeds.h"
#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_field.h"
#include "ui/palette/unknown_token.h"
#include "ui/theme/colors.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/token_catcher.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/base/search_words.h"
#include "words/lists/problems/obstacle_words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

constexpr int PaletteWidth = 720;
constexpr int PaletteHeight = 494; //!< where the window has room for it
constexpr int PaletteTop = 84; //!< below the window's top
constexpr int PaletteMargin = 17;

QWidget *separatorOf(const QColor &color)
{
    auto *line = new QWidget;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, color);
    line->setPalette(palette);
    return line;
}

} // namespace

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

void Palette::build()
{
    const Colors &colors = colorsOf(palette());
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(0);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_nothing->setContentsMargins(PaletteMargin, 14, PaletteMargin, 14);
    m_said->setObjectName(u"paletteSaid"_s);
    m_said->setWordWrap(true);
    m_said->setContentsMargins(PaletteMargin, 8, PaletteMargin, 8);
    m_said->hide();
    m_hints->setObjectName(u"paletteHint"_s);
    m_hints->setText(tr("A name, an id, or the first or last 4 characters of a token"));
    m_hints->setToolTip(tr("Ctrl+P pins a token."));
    m_hints->setWordWrap(true);
    m_count->setObjectName(u"paletteCount"_s);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(PaletteMargin, 12, PaletteMargin, 12);
    top->setSpacing(10);
    auto *icon = new QLabel;
    setAccessibleRole(icon, QAccessible::Client); // only for the eye
    icon->setPixmap(iconPixmap(IconName::Search, 16, colors.dim, devicePixelRatioF()));
    top->addWidget(icon);
    top->addWidget(m_field, 1);
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(separatorOf(colors.line));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_unknown);
    m_unknown->hide();
    layout->addWidget(m_said);
    layout->addWidget(separatorOf(colors.line));
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(PaletteMargin, 9, PaletteMargin, 9);
    bottom->addWidget(m_hints, 1);
    bottom->addWidget(new Label(tr("is:unfiltered   expires:<7d   > for actions   Tab for more"),
                                TextStyle::Small, Tone::Dim));
    layout->addLayout(bottom);
}

void Palette::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.background);
    painter.setPen(colors.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    // The letter first: another size costs more than all that is found.
    if (std::exchange(m_isFitDue, false))
        QMetaObject::invokeMethod(this, &Palette::fit, Qt::QueuedConnection);
}

void Palette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

//! In one size while something is asked, so that nothing jumps below the letters; else as high as
//! what it shows. Never beyond the window.
void Palette::fit()
{
    const QWidget *window = parentWidget();
    const int width = std::min(PaletteWidth, window->width() - 40);
    const int top = std::min(PaletteTop, window->height() / 10);
    const int most = std::min(PaletteHeight, window->height() - 2 * top);
    const bool isAsked = !m_field->asked().trimmed().isEmpty();
    int rows = 8;
    for (int row = 0; !isAsked && row < m_model->rowCount() && rows < most; ++row)
        rows += m_list->sizeHintForRow(row);
    // What is above and below the list has about so much.
    m_list->setMinimumHeight(isAsked ? 0 : std::min(rows, most - 100));
    int height = most;
    if (!isAsked) {
        // What was shown just now is not told to the layout before the next turn of the event loop.
        layout()->invalidate();
        height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                               : layout()->totalMinimumSize().height();
    }
    const QRect place(window->mapToGlobal(QPoint((window->width() - width) / 2, top)),
                      QSize(width, std::min(height, most)));
    // Asking the window system costs more than all else.
    if (place != geometry())
        setGeometry(place);
}

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
    if (m_field->asked().trimmed().isEmpty())
        m_nothing->setText(tr("Tokens that you pin or copy stand here."));
    else
        m_nothing->setText(m_isWaiting ? tr("The lists are being read.")
                                       : tr("Nothing is called so."));
    select(found.selectsFirst ? 0 : -1);
    m_list->verticalScrollBar()->setValue(0);
    m_isFitDue = isVisible();
    // Enter was pressed for this text, before what it finds was known.
    if (!m_isWaiting) {
        if (const std::optional<bool> entered = std::exchange(m_entered, {}))
            act(*entered);
    }
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
