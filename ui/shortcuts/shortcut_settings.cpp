// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcuts/shortcut_settings.h"

#include "ui/base/key_text.h"
#include "ui/shortcuts/key_recorder.h"
#include "ui/theme/colors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/name_words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

enum Column { Action, Keys };

//! The ActionId of a row that can be changed; none on the others.
constexpr int ActionRole = Qt::UserRole;

constexpr int RowPadding = 10; //!< above and below the text together

//! Its columns share the width by what stands in them. Keys that stand for good give way before
//! actions do, and those that the admin gives do not.
class ShortcutList final : public QTreeWidget {
public:
    ShortcutList()
    {
        connect(model(), &QAbstractItemModel::dataChanged, this, [this] { fit(); });
    }
    void fit()
    {
        const int margin =
            2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1) + 8;
        int actions = 0;
        int keys = 0;
        int ownKeys = header()->sectionSizeHint(Keys);
        for (int i = 0; i < topLevelItemCount(); ++i) {
            const QTreeWidgetItem *item = topLevelItem(i);
            const auto width = [&](int column) {
                return QFontMetrics(item->data(column, Qt::FontRole).isValid() ? item->font(column)
                                                                               : font())
                           .horizontalAdvance(item->text(column))
                    + margin;
            };
            actions = std::max(actions, width(Action));
            keys = std::max(keys, width(Keys));
            if (item->data(Action, ActionRole).isValid())
                ownKeys = std::max(ownKeys, width(Keys));
        }
        const int room = viewport()->width();
        const int given = std::min(keys, std::max(ownKeys, room - actions));
        header()->resizeSection(Action, std::max(margin, room - given));
        header()->resizeSection(Keys, given);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeWidget::resizeEvent(event);
        fit();
    }
};

//! What an action is called in the middle of a sentence.
QString quotedAction(ActionId id)
{
    return quotedName(specOf(id).shownText().remove(u'…'));
}

} // namespace

ShortcutSettings::ShortcutSettings(const QMap<QString, QString> &changed,
                                   const std::vector<KeyLine> &pages, QWidget *parent)
    : QWidget(parent)
    , m_other(changed)
    , m_pages(pages)
    , m_keys(changed)
    , m_search(new QLineEdit)
    , m_list(new ShortcutList)
    , m_heading(new Label({}, TextStyle::BodyStrong))
    , m_recorder(new KeyRecorder)
    , m_usual(new Button(tr("Usual keys"), Button::Kind::Secondary))
    , m_none(new Button(tr("No keys"), Button::Kind::Secondary))
    , m_note(new Label({}, TextStyle::Body, Tone::Dim))
    , m_takeOver(new Button({}, Button::Kind::Link))
    , m_all(new Button(tr("All as they were at first"), Button::Kind::Link))
{
    for (const ActionSpec &spec : actionSpecs())
        m_other.remove(QString::fromLatin1(spec.name));
    m_search->setObjectName(u"shortcutSearch"_s);
    m_search->setPlaceholderText(tr("Find an action or its keys"));
    m_search->setAccessibleName(tr("Find an action or its keys"));
    m_list->setObjectName(u"shortcutList"_s);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_recorder->setObjectName(u"keyRecorder"_s);
    m_usual->setObjectName(u"usualKeys"_s);
    m_none->setObjectName(u"noKeys"_s);
    m_note->setObjectName(u"shortcutNote"_s);
    m_takeOver->setObjectName(u"takeOverKeys"_s);
    m_all->setObjectName(u"allUsualKeys"_s);
    buildList(pages);
    buildLayout();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSettings::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutSettings::showCurrent);
    // Enter goes to the keys of the row.
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (m_recorder->isEnabled())
            m_recorder->setFocus();
    });
    connect(m_recorder, &KeyRecorder::recorded, this, &ShortcutSettings::take);
    connect(m_recorder, &KeyRecorder::left, this, [this] {
        showCurrent();
        m_list->setFocus();
    });
    connect(m_usual, &Button::clicked, this, [this] { take(ActionKeys::usualKeys(*current())); });
    connect(m_none, &Button::clicked, this, [this] { take({}); });
    connect(m_takeOver, &Button::clicked, this, [this] {
        if (m_wanted)
            takeFrom(m_wanted->first, m_wanted->second);
    });
    connect(m_all, &Button::clicked, this, &ShortcutSettings::restoreAll);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutSettings::buildList(const std::vector<KeyLine> &pages)
{
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->header()->setSectionsClickable(false);
    QPalette quiet = m_list->palette();
    const Colors &colors = colorsOf(quiet);
    quiet.setColor(QPalette::Highlight, colors.accentSoft);
    quiet.setColor(QPalette::HighlightedText, colors.text);
    m_list->setPalette(quiet);
    const QSize room(0, m_list->fontMetrics().height() + RowPadding);
    for (const ActionSpec &spec : actionSpecs()) {
        if (!ActionKeys::canChange(spec.id))
            continue;
        auto *item = new QTreeWidgetItem(m_list, {spec.shownText()});
        item->setData(Action, ActionRole, int(spec.id));
        item->setSizeHint(Action, room);
        showItem(spec.id);
    }
    const auto addFixed = [this, room](const KeyLine &line) {
        auto *item = new QTreeWidgetItem(m_list, {line.text, tr("%1, fixed").arg(line.keys)});
        item->setSizeHint(Action, room);
        item->setToolTip(Keys, plainToolTip(item->text(Keys)));
        for (const int column : {Action, Keys})
            item->setForeground(column, colorsOf(palette()).dim);
    };
    std::ranges::for_each(pages, addFixed);
    const ActionSpec &escape = specOf(ActionId::Escape);
    addFixed({keysText(ActionKeys::usualKeys(escape.id)), escape.shownText()});
    std::ranges::for_each(fixedKeyLines(), addFixed);
}

void ShortcutSettings::buildLayout()
{
    m_heading->setBuddy(m_recorder);
    m_note->setWordWrap(true);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(8);
    keys->addWidget(m_recorder, 1);
    keys->addWidget(m_usual);
    keys->addWidget(m_none);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_takeOver);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_heading);
    layout->addLayout(keys);
    layout->addLayout(foot);
    layout->addWidget(m_all, 0, Qt::AlignLeading);
}

QMap<QString, QString> ShortcutSettings::shortcuts() const
{
    QMap<QString, QString> shortcuts = m_other;
    shortcuts.insert(m_keys.changed());
    return shortcuts;
}

void ShortcutSettings::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    QTreeWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const bool fits = item->text(Action).contains(wanted, Qt::CaseInsensitive)
            || item->text(Keys).contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    if (first && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
}

std::optional<ActionId> ShortcutSettings::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant id = item ? item->data(Action, ActionRole) : QVariant();
    return id.isValid() ? std::optional(ActionId(id.toInt())) : std::nullopt;
}

QTreeWidgetItem *ShortcutSettings::itemOf(ActionId id) const
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QVariant own = item->data(Action, ActionRole);
        if (own.isValid() && own.toInt() == int(id))
            return item;
    }
    return nullptr;
}

void ShortcutSettings::take(const QKeySequence &keys)
{
    const std::optional<ActionId> id = current();
    if (!id)
        return;
    m_wanted.reset();
    const auto page = std::ranges::find_if(
        m_pages, [&](const KeyLine &line) { return line.keys == keysText(keys); });
    if (const QString fixed = keys.isEmpty() ? QString() : fixedMeaning(keys[0]);
        !fixed.isEmpty()) {
        say(tr("%1 is fixed: %2.").arg(keysText(keys), fixed));
    } else if (!keys.isEmpty() && page != m_pages.end()) {
        say(tr("%1 is fixed: it opens %2.").arg(page->keys, quotedName(page->text)));
    } else if (const auto other = m_keys.actionOf(keys); other && other != id) {
        say(tr("%1 belongs to %2.").arg(keysText(keys), quotedAction(*other)));
        m_wanted = std::pair(*other, keys);
        m_takeOver->setText(tr("Take it from there"));
        m_takeOver->show();
    } else {
        change(*id, keys);
        showCurrent();
        return;
    }
    m_recorder->setKeySequence(m_keys.keys(*id));
}

void ShortcutSettings::takeFrom(ActionId other, const QKeySequence &keys)
{
    const std::optional<ActionId> id = current();
    if (!id)
        return;
    change(other, {});
    change(*id, keys);
    showCurrent();
    say(tr("%1 has no keys now.").arg(quotedAction(other)));
    m_recorder->setFocus();
}

void ShortcutSettings::change(ActionId id, const QKeySequence &keys)
{
    m_keys.set(id, keys);
    showItem(id);
}

void ShortcutSettings::showItem(ActionId id)
{
    QTreeWidgetItem *item = itemOf(id);
    const QString keys = m_keys.shown(id);
    const bool isChanged = m_keys.isChanged(id);
    item->setText(Keys,
                  isChanged ? tr("%1, changed").arg(keys.isEmpty() ? tr("none") : keys) : keys);
    QFont font = m_list->font();
    font.setBold(isChanged);
    item->setFont(Keys, font);
}

void ShortcutSettings::showCurrent()
{
    const std::optional<ActionId> id = current();
    m_wanted.reset();
    m_takeOver->hide();
    m_recorder->setEnabled(id.has_value());
    m_none->setEnabled(id && !m_keys.keys(*id).isEmpty());
    m_usual->setEnabled(id && m_keys.isChanged(*id));
    m_all->setEnabled(!m_keys.changed().isEmpty());
    m_heading->setText(id ? tr("Keys for %1").arg(quotedAction(*id)) : tr("Keys"));
    m_recorder->setPurpose(m_heading->text());
    m_recorder->setKeySequence(id ? m_keys.keys(*id) : QKeySequence());
    m_note->setTone(Tone::Dim);
    m_note->setText(id ? tr("Press the keys in the field. Esc leaves it.")
                       : tr("These keys are fixed."));
}

void ShortcutSettings::say(const QString &sentence)
{
    m_takeOver->hide();
    m_note->setTone(Tone::Warning);
    m_note->setText(sentence);
    m_recorder->setAccessibleDescription(sentence);
    QAccessibleEvent changed(m_recorder, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ShortcutSettings::restoreAll()
{
    m_keys = {};
    for (const ActionSpec &spec : actionSpecs()) {
        if (ActionKeys::canChange(spec.id))
            showItem(spec.id);
    }
    showCurrent();
}

} // namespace tokendeck

#include "moc_shortcut_settings.cpp"
