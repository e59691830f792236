// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebar/nav_list.h"

#include "ui/theme/app_style.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"
#include "words/lists/status_words.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int NavPadding = 10;
constexpr int NavIconSize = 18;
constexpr int TextStart = 35;
constexpr int ViewHeight = 27;

} // namespace

class NavEntry final : public QAbstractButton {
public:
    //! Without \p icon it is a view of the page above it.
    NavEntry(QString key, std::optional<IconName> icon, const QString &text)
        : m_key(std::move(key))
        , m_icon(icon)
    {
        setText(text);
        setObjectName(u"page_"_s + m_key);
        setCheckable(true);
        // One of them is the page: a choice, not switches.
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        updateName();
    }

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] bool isView() const { return !m_icon; }
    //! \p spoken is \p count in words; both are empty for none.
    void setCount(const QString &count, const QString &spoken, bool danger)
    {
        if (m_count == count && m_spoken == spoken && m_danger == danger)
            return;
        m_count = count;
        m_spoken = spoken;
        m_danger = danger;
        updateName();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int text = QFontMetrics(fontOf(TextStyle::Bold)).height();
        return {100, isView() ? std::max(ViewHeight, text + 9) : std::max(31, text + 13)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(palette());
        QPainter painter(this);
        const auto mirrored = [this](const QRect &r) {
            return style()->visualRect(layoutDirection(), rect(), r);
        };
        if (isChecked() || underMouse())
            paintRoundedBox(&painter, rect(), isChecked() ? colors.accentSoft : colors.hover, {},
                            AppStyle::Radius);
        if (hasFocus())
            paintFocusFrame(&painter, rect(), colors.accent, AppStyle::Radius);
        const QColor color = isChecked() ? colors.accent : colors.text;
        if (m_icon)
            paintIcon(
                &painter, *m_icon,
                mirrored({NavPadding - 1, (height() - NavIconSize) / 2, NavIconSize, NavIconSize}),
                color);
        const int countWidth = paintCount(painter, colors, mirrored);
        painter.setFont(fontOf(isChecked() ? TextStyle::Bold : TextStyle::Body));
        painter.setPen(color);
        const QRect text(TextStart, 0, width() - TextStart - countWidth - NavPadding - 4, height());
        painter.drawText(
            mirrored(text), Qt::AlignLeading | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(this->text(), Qt::ElideRight, text.width()));
    }

private:
    template <typename Mirror>
    int paintCount(QPainter &painter, const Colors &colors, const Mirror &mirrored)
    {
        if (m_count.isEmpty())
            return 0;
        painter.setFont(fontOf(isChecked() || m_danger ? TextStyle::Bold : TextStyle::Small));
        const int numberWidth = painter.fontMetrics().horizontalAdvance(m_count);
        const int badge = m_danger ? 7 : 0;
        const int whole = numberWidth + 2 * badge;
        const QRect area = mirrored({width() - NavPadding - whole, (height() - 17) / 2, whole, 17});
        if (m_danger)
            paintRoundedBox(&painter, area, colors.danger, {}, 8.5);
        painter.setPen(m_danger ? colors.onAccent : colors.dimOnTint);
        painter.drawText(area, Qt::AlignCenter, m_count);
        return whole;
    }

    void updateName()
    {
        setSpokenName(this,
                      m_spoken.isEmpty() ? text() : NavList::tr("%1, %2").arg(text(), m_spoken));
    }

    QString m_key;
    std::optional<IconName> m_icon;
    QString m_count;
    QString m_spoken;
    bool m_danger = false;
};

NavList::NavList(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::PageTabList);
    setSpokenName(this, tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
}

void NavList::addGroup(const QString &name)
{
    auto *label = new Label(name, TextStyle::Caption, Tone::Dim);
    label->setOnTint(true);
    label->setContentsMargins(NavPadding, m_entries.empty() ? 2 : 12, NavPadding, 6);
    layout()->addWidget(label);
}

void NavList::addEntry(const QString &key, IconName icon, const QString &text,
                       const QString &toolTip)
{
    add(new NavEntry(key, icon, text), int(m_entries.size()))->setToolTip(toolTip);
}

//! Puts \p entry in front of what is at \p position, and behind what is before that.
NavEntry *NavList::add(NavEntry *entry, int position)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    const int place = position == 0 || position == int(m_entries.size())
        ? column->count()
        : column->indexOf(m_entries[size_t(position) - 1]) + 1;
    column->insertWidget(place, entry);
    m_entries.insert(m_entries.begin() + position, entry);
    entry->installEventFilter(this);
    connect(entry, &NavEntry::clicked, this, [this, key = entry->key()] {
        setCurrent(key);
        emit activated(key);
    });
    return entry;
}

void NavList::setViews(const QString &key, const std::vector<std::pair<QString, QString>> &views)
{
    const auto page = std::ranges::find(m_entries, key, &NavEntry::key);
    if (page == m_entries.end())
        return;
    const auto first = page - m_entries.begin() + 1;
    while (first < std::ssize(m_entries) && m_entries[size_t(first)]->isView()) {
        m_entries[size_t(first)]->deleteLater();
        m_entries[size_t(first)]->hide();
        m_entries.erase(m_entries.begin() + first);
    }
    int position = int(first);
    for (const auto &[viewKey, name] : views) {
        NavEntry *entry = add(new NavEntry(viewKey, {}, name), position++);
        entry->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(entry, &QWidget::customContextMenuRequested, this, [this, entry](const QPoint &at) {
            emit viewMenuRequested(entry->key(), entry->mapToGlobal(at));
        });
    }
    setCurrent(m_current);
}

void NavList::setCount(const QString &key, int count, bool danger)
{
    NavEntry *found = entry(key);
    if (!found)
        return;
    const QString number = count < 0 ? QString() : locale().toString(count);
    found->setCount(number, number, danger);
}

void NavList::setCount(const QString &key, int count, ListsRead read)
{
    NavEntry *found = entry(key);
    if (!found)
        return;
    const ShownCount shown = shownCount(count, read);
    found->setCount(shown.text, shown.spoken, false);
}

void NavList::setCurrent(const QString &key)
{
    m_current = key;
    for (NavEntry *each : m_entries) {
        each->setChecked(each->key() == key);
        each->setFocusPolicy(each->key() == key ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

NavEntry *NavList::entry(const QString &key) const
{
    const auto found = std::ranges::find(m_entries, key, &NavEntry::key);
    return found == m_entries.end() ? nullptr : *found;
}

void NavList::moveFocus(const QObject *from, int step)
{
    const auto found = std::ranges::find(m_entries, from);
    const auto position = found - m_entries.begin() + step;
    if (found == m_entries.end() || position < 0 || position >= std::ssize(m_entries))
        return;
    m_entries[size_t(position)]->setFocus(Qt::TabFocusReason);
    m_entries[size_t(position)]->click();
}

bool NavList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            moveFocus(watched, 1);
            return true;
        case Qt::Key_Up:
            moveFocus(watched, -1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            static_cast<NavEntry *>(watched)->click();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tokendeck

#include "moc_nav_list.cpp"
