// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/page_header.h"

#include "ui/frame/search/find_button.h"
#include "ui/frame/search/search_field.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

// What is left over goes to the subtitle until it is whole, then to the search rather than to the
// room in front of it.
constexpr int SubtitleStretch = 100;
constexpr int SearchStretch = 2;
constexpr int NarrowestSearch = 160;
constexpr int WidestSearch = 360;

//! In which a search such as "account:partners -is:expired" is read.
int readableWidth(const QWidget &search)
{
    constexpr int Letters = 29;
    constexpr int Around = 62; // the icon in front, the button behind, the frame
    const int text = search.fontMetrics().averageCharWidth() * Letters;
    return std::min(text + Around, WidestSearch);
}

} // namespace

//! A word in a frame of the warning's colour.
class HeaderMark final : public QWidget {
public:
    HeaderMark()
    {
        setObjectName(u"headerMark"_s);
        setAccessibleRole(this, QAccessible::StaticText);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        hide();
    }
    void setText(const QString &text)
    {
        m_text = text;
        setAccessibleName(text);
        setVisible(!text.isEmpty());
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontOf(TextStyle::Caption));
        return {metrics.horizontalAdvance(m_text) + 16, metrics.height() + 6};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(palette());
        QPainter painter(this);
        paintRoundedBox(&painter, rect(), toneSurface(colors, Tone::Warning), {}, 4);
        painter.setFont(fontOf(TextStyle::Caption));
        painter.setPen(toneColor(colors, Tone::Warning, true));
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
};

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new Label(title, TextStyle::Title))
    , m_mark(new HeaderMark)
    , m_subtitle(new Label({}, TextStyle::Body, Tone::Dim))
{
    m_layout->setContentsMargins(18, 0, 18, 1);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_mark);
    m_layout->addWidget(m_subtitle);
    m_layout->addStretch(1);
    // The title is cut when all else has given way.
    m_title->setElided(true);
    m_subtitle->setElided(true);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layout->setStretchFactor(m_subtitle, SubtitleStretch);
    setSubtitle({});
    setFixedHeight(std::max(Height, fontMetrics().height() + 34));
}

QString PageHeader::title() const
{
    return m_title->text();
}

bool PageHeader::showsWholeTitle() const
{
    return m_title->fontMetrics().horizontalAdvance(title()) <= m_title->width();
}

void PageHeader::setMark(const QString &mark)
{
    m_mark->setText(mark);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    fitSubtitle();
}

SearchField *PageHeader::addSearch(const QString &hint)
{
    m_search = new SearchField(hint, this);
    placeSearch(m_search);
    return m_search;
}

void PageHeader::addFinder()
{
    m_finder = new FindButton(this);
    placeSearch(m_finder);
}

void PageHeader::setKeys(const ActionKeys &keys)
{
    if (m_search)
        m_search->setKeys(keys);
    if (m_finder)
        m_finder->setKeys(keys);
}

void PageHeader::placeSearch(QWidget *search)
{
    search->setMinimumWidth(NarrowestSearch);
    search->setMaximumWidth(WidestSearch);
    search->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_layout->insertWidget(m_layout->indexOf(m_subtitle) + 2, search, SearchStretch);
}

//! It takes no more than it needs, so that the rest is for what stands behind it.
void PageHeader::fitSubtitle()
{
    m_subtitle->setMaximumWidth(m_subtitle->sizeHint().width());
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSubtitle();
}

bool PageHeader::event(QEvent *event)
{
    // Something came, went, or has another width.
    if (event->type() == QEvent::LayoutRequest)
        fitButtons();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void PageHeader::letGiveWay(Button *button, IconName icon, Turn turn)
{
    m_yielding.insert(std::ranges::upper_bound(m_yielding, turn, {}, &Yielding::turn),
                      {.button = button, .icon = icon, .turn = turn, .text = button->text()});
}

void PageHeader::setBare(const Yielding &yielding, bool bare)
{
    Button *button = yielding.button;
    if (button->text().isEmpty() == bare)
        return;
    button->setText(bare ? QString() : yielding.text);
    button->setIcon(bare ? iconOf(yielding.icon) : QIcon());
    setSpokenName(button, yielding.text);
    if (button->toolTip().isEmpty() || button->toolTip() == yielding.text)
        button->setToolTip(bare ? yielding.text : QString());
}

void PageHeader::fitButtons()
{
    if (!m_search || m_yielding.empty())
        return;
    const QMargins margins = m_layout->contentsMargins();
    int room = width() - margins.left() - margins.right() + m_layout->spacing();
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget *widget = m_layout->itemAt(i)->widget();
        if (!widget || widget->isHidden())
            continue;
        room -= m_layout->spacing();
        const auto yielding = std::ranges::find(m_yielding, widget, &Yielding::button);
        if (yielding != m_yielding.end())
            room -= yielding->button->widthOf(yielding->text);
        else if (widget != m_search && widget != m_subtitle)
            room -= widget->sizeHint().width();
    }
    const int wanted = readableWidth(*m_search);
    for (const Yielding &yielding : m_yielding) {
        const bool bare = !yielding.button->isHidden() && room < wanted;
        setBare(yielding, bare);
        if (bare)
            room += yielding.button->widthOf(yielding.text) - yielding.button->sizeHint().width();
    }
    m_search->setMinimumWidth(std::clamp(room, NarrowestSearch, wanted));
}

void PageHeader::addButton(Button *button)
{
    const auto *last = qobject_cast<const Button *>(
        m_layout->count() > 0 ? m_layout->itemAt(m_layout->count() - 1)->widget() : nullptr);
    const bool behindPrimary = last && last->kind() == Button::Kind::Primary;
    m_layout->insertWidget(m_layout->count() - (behindPrimary ? 1 : 0), button);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, colorsOf(palette()).line);
}

} // namespace tokendeck

#include "moc_page_header.cpp"
