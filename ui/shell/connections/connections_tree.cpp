// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/names/display_name.h"
#include "ui/shell/connections/connections_dialog.h"
#include "ui/shell/connections/shown_connections.h"
#include "ui/theme/group_mark.h"
#include "ui/widgets/spoken/checked_words.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int ConnectionIdData = Qt::UserRole + 1;
constexpr int GroupNameData = Qt::UserRole + 2;
constexpr int TreeRowHeight = 32;

class CheckedItem final : public QTreeWidgetItem {
public:
    explicit CheckedItem(const QString &text)
    {
        setText(0, text);
        setSizeHint(0, {0, TreeRowHeight});
    }
    [[nodiscard]] QVariant data(int column, int role) const override
    {
        return role == Qt::AccessibleTextRole ? withCheck(text(column), checkState(column))
                                              : QTreeWidgetItem::data(column, role);
    }
};

ConnectionId idOf(const QTreeWidgetItem *item)
{
    return ConnectionId(item->data(0, ConnectionIdData).toString());
}

} // namespace

QString ConnectionsDialog::textOf(const ConnectionId &id) const
{
    const ConnectionInfo *info = m_workspace.connection(id);
    if (!info)
        return {};
    QStringList parts{
        tr("%1 (%2)").arg(shortName(info->connection.name), placeNameOf(info->connection))};
    const ConnectionMarks &marks = m_drafts.at(id);
    if (marks.production)
        parts.append(tr("production"));
    if (marks.readOnly)
        parts.append(tr("read-only"));
    return parts.join(u" · "_s);
}

QTreeWidgetItem *ConnectionsDialog::addItem(QTreeWidgetItem *group, const ConnectionId &id)
{
    auto *item = new CheckedItem(textOf(id));
    item->setData(0, ConnectionIdData, id.value());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, m_shown.contains(id) ? Qt::Checked : Qt::Unchecked);
    if (group)
        group->addChild(item);
    else
        m_tree->addTopLevelItem(item);
    return item;
}

QTreeWidgetItem *ConnectionsDialog::addGroup(const ConnectionGroup &group)
{
    const bool isNone = group.name.isEmpty();
    auto *item = new CheckedItem(isNone ? tr("In no group") : isolated(group.name));
    item->setData(0, GroupNameData, group.name);
    if (!isNone)
        item->setIcon(0, groupIcon(group.color, palette()));
    // The box of a group is that of all in it.
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                   | Qt::ItemIsAutoTristate);
    m_tree->addTopLevelItem(item);
    return item;
}

void ConnectionsDialog::fillTree()
{
    m_filling = true;
    m_fillDue = false;
    m_tree->clear();
    QTreeWidgetItem *current = nullptr;
    std::vector<std::pair<ConnectionId, ConnectionMarks>> drafts;
    for (const ConnectionId &id : m_families) {
        if (const auto draft = m_drafts.find(id); draft != m_drafts.end())
            drafts.emplace_back(id, draft->second);
    }
    const std::vector<ConnectionGroup> groups = groupsOf(drafts);
    // What is in no group stands under no heading where there are no others.
    const auto hasRow = [&groups](const QString &name) {
        return (groups.size() > 1 || !name.isEmpty())
            && std::ranges::find(groups, name, &ConnectionGroup::name) != groups.end();
    };
    const bool hasGone = m_currentGroup && !hasRow(*m_currentGroup);
    if (hasGone)
        m_currentGroup.reset();
    for (const ConnectionGroup &group : groups) {
        QTreeWidgetItem *parent = nullptr;
        if (hasRow(group.name)) {
            parent = addGroup(group);
            if (group.name == m_currentGroup)
                current = parent;
        }
        for (const ConnectionId &id : group.connections) {
            QTreeWidgetItem *item = addItem(parent, id);
            if (id == m_current && !m_currentGroup)
                current = item;
        }
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(current);
    QStringList names;
    for (const ConnectionGroup &group : groups)
        names.append(group.name);
    names.removeAll(QString());
    auto *completer = new QCompleter(names, m_group);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_group->setCompleter(completer);
    m_filling = false;
    if (hasGone)
        updateForm();
}

void ConnectionsDialog::updateItem(const ConnectionId &id)
{
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if (idOf(*item) == id)
            (*item)->setText(0, textOf(id));
    }
}

void ConnectionsDialog::takeCheck(QTreeWidgetItem *item)
{
    if (m_filling || !idOf(item).isValid())
        return;
    if (item->checkState(0) == Qt::Checked)
        m_shown.insert(idOf(item));
    else
        m_shown.erase(idOf(item));
    updateAction();
}

void ConnectionsDialog::takeCurrent()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (m_filling || !item)
        return;
    m_currentGroup.reset();
    if (const ConnectionId id = idOf(item); id.isValid())
        m_current = id;
    else
        m_currentGroup = item->data(0, GroupNameData).toString();
    updateForm();
    updateAction();
}

// A click on a row takes the keyboard from the group first, which is then taken: were the tree
// filled anew at once, another row would stand under the mouse.

bool ConnectionsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_group && event->type() == QEvent::FocusOut)
        m_leftByMouse = static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
    else if (watched == m_group && event->type() == QEvent::FocusIn)
        m_leftByMouse = false;
    else if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonPress)
        m_pressed = true;
    else if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        m_pressed = false;
        if (m_fillDue)
            fillTreeLater();
    }
    return Dialog::eventFilter(watched, event);
}

void ConnectionsDialog::fillTreeLater()
{
    m_fillDue = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_fillDue && !m_pressed)
                fillTree();
        },
        Qt::QueuedConnection);
}

} // namespace tokendeck
