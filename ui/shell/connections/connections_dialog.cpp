// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connections/connections_dialog.h"

#include "models/domain/names/display_name.h"
#include "services/sync/connections/connection_service.h"
#include "ui/dialogs/fields/name_field.h"
#include "ui/shell/connections/shown_connections.h"
#include "ui/theme/app_style.h"
#include "ui/theme/colors.h"
#include "ui/theme/group_mark.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spoken/checked_words.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/connection_words.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"
#include "words/lists/problems/problem_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int ConnectionIdData = Qt::UserRole + 1;
constexpr int FormWidth = 280;
constexpr int TreeRowHeight = 32;

class CheckedItem final : public QTreeWidgetItem {
public:
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

//! A switch, and under it what it does.
QCheckBox *addSwitch(QVBoxLayout *layout, const QString &name, const QString &text,
                     const QString &effect)
{
    auto *check = new QCheckBox(text);
    check->setObjectName(name);
    check->setAccessibleDescription(effect);
    auto *under = new Label(effect, TextStyle::Small, Tone::Dim);
    under->setWordWrap(true);
    layout->addWidget(check);
    layout->addWidget(under);
    return check;
}

//! What a group may not be called; empty where \p name is fine, as none is.
QString groupFault(const QString &name, const Workspace &workspace)
{
    const std::optional<NameFault> fault = nameFault(name, &workspace);
    return fault && *fault != NameFault::Empty ? nameFaultText(*fault) : QString();
}

} // namespace

ConnectionsDialog::ConnectionsDialog(ConnectionService &connections, const Workspace &workspace,
                                     const std::vector<ConnectionId> &families,
                                     const std::vector<ConnectionId> &shown,
                                     const ConnectionId &current, QWidget *parent)
    : Dialog(tr("Connections"),
             tr("The checked ones are shown, their rows together in each page. What you set here "
                "stays on this computer."),
             parent)
    , m_connections(connections)
    , m_workspace(workspace)
    , m_families(families)
    , m_shown(shown.begin(), shown.end())
    , m_current(families.front())
    , m_tree(new QTreeWidget)
    , m_save(new Button(tr("Save"), Button::Kind::Primary))
{
    setObjectName(u"connectionsDialog"_s);
    resize(QSize(780, 520).boundedTo(parent->window()->size() - QSize(40, 40)));
    if (m_shown.empty())
        m_shown.insert(families.begin(), families.end());
    m_shownBefore = m_shown;
    for (const ConnectionId &id : m_families) {
        if (const ConnectionInfo *info = workspace.connection(id))
            m_drafts[id] = info->connection.marks;
    }
    if (m_drafts.contains(current))
        m_current = current;
    m_tree->setObjectName(u"connectionsTree"_s);
    m_tree->setAccessibleName(tr("Connections"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(18);
    // The boxes are to be seen in the selected row, too.
    const Colors &colors = colorsOf(palette());
    QPalette soft = m_tree->palette();
    soft.setColor(QPalette::Highlight, colors.accentSoft);
    soft.setColor(QPalette::HighlightedText, colors.text);
    m_tree->setPalette(soft);
    m_tree->setMinimumWidth(240);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(18);
    columns->addWidget(m_tree, 1);
    columns->addWidget(makeForm());
    body()->addLayout(columns, 1);
    giveBodyTheRoom();
    setAction(m_save);
    // Return in the list presses it, as in a field.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *submit = new QShortcut(key, m_tree);
        submit->setContext(Qt::WidgetShortcut);
        connect(submit, &QShortcut::activated, m_save, &Button::click);
    }
    m_group->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ConnectionsDialog::takeCurrent);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ConnectionsDialog::takeCheck);
    connect(m_save, &Button::clicked, this, &ConnectionsDialog::save);
    fillTree();
    updateForm();
    updateAction();
    m_tree->setFocus();
}

QWidget *ConnectionsDialog::makeForm()
{
    auto *form = new QWidget;
    form->setFixedWidth(FormWidth);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    m_name = new Label({}, TextStyle::BodyStrong);
    m_name->setObjectName(u"connectionName"_s);
    m_name->setWordWrap(true);
    m_family = new Label({}, TextStyle::Small, Tone::Dim);
    m_family->setWordWrap(true);
    auto *groupLabel = new Label(tr("Group"), TextStyle::BodyStrong);
    m_group = new QLineEdit;
    m_group->setObjectName(u"groupEdit"_s);
    m_group->setAccessibleName(tr("Group"));
    m_group->setPlaceholderText(tr("In no group"));
    m_group->setMaxLength(int(MaxNameLength) * 10);
    groupLabel->setBuddy(m_group);
    m_groupError = new Label({}, TextStyle::Body, Tone::Danger);
    m_groupError->setObjectName(u"groupError"_s);
    m_groupError->setWordWrap(true);
    m_groupError->hide();
    auto *colorLabel = new Label(tr("Colour of the group"), TextStyle::BodyStrong);
    m_swatch = new QLabel;
    m_color = new QComboBox;
    m_color->setObjectName(u"colorCombo"_s);
    m_color->setAccessibleName(tr("Colour of the group"));
    for (const GroupColorKey &key : GroupColorKeys)
        m_color->addItem(groupColorWord(key.color), int(key.color));
    colorLabel->setBuddy(m_color);
    auto *colors = new QHBoxLayout;
    colors->setSpacing(8);
    colors->addWidget(m_swatch);
    colors->addWidget(m_color, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_family, groupLabel, m_group,
                                                            m_groupError, colorLabel})
        layout->addWidget(widget);
    layout->addLayout(colors);
    layout->addSpacing(8);
    m_production = addSwitch(layout, u"productionCheck"_s, tr("Production"),
                             tr("Deleting, opening to more, and changing several things at once "
                                "want a name typed."));
    layout->addSpacing(8);
    m_readOnly = addSwitch(layout, u"readOnlyCheck"_s, tr("Read-only"),
                           tr("Nothing can be changed through it."));
    layout->addStretch(1);
    connect(m_group, &QLineEdit::textEdited, this, [this] {
        const QString fault = groupFault(m_group->text(), m_workspace);
        m_groupError->setText(fault);
        m_groupError->setVisible(!fault.isEmpty());
        m_group->setProperty(AppStyle::WrongInput, !fault.isEmpty());
        m_group->setAccessibleDescription(fault);
        m_group->update();
        // Tab leads there, before the name is taken.
        m_color->setEnabled(fault.isEmpty() && !m_group->text().trimmed().isEmpty());
        updateAction();
    });
    // A suggestion that is open takes Return for itself.
    connect(m_group, &QLineEdit::returnPressed, this, [this] {
        takeGroup();
        m_save->click();
    });
    connect(m_group, &QLineEdit::editingFinished, this, &ConnectionsDialog::takeGroup);
    connect(m_color, &QComboBox::activated, this, &ConnectionsDialog::takeColor);
    connect(m_production, &QCheckBox::toggled, this, [this](bool on) {
        edit([](ConnectionMarks &marks, bool is) { marks.production = is; }, on);
    });
    connect(m_readOnly, &QCheckBox::toggled, this, [this](bool on) {
        edit([](ConnectionMarks &marks, bool is) { marks.readOnly = is; }, on);
    });
    return form;
}

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
    auto *item = new CheckedItem;
    item->setText(0, textOf(id));
    item->setSizeHint(0, {0, TreeRowHeight});
    item->setData(0, ConnectionIdData, id.value());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, m_shown.contains(id) ? Qt::Checked : Qt::Unchecked);
    if (group)
        group->addChild(item);
    else
        m_tree->addTopLevelItem(item);
    return item;
}

void ConnectionsDialog::fillTree()
{
    m_filling = true;
    m_fillDue = false;
    m_tree->clear();
    QTreeWidgetItem *current = nullptr;
    std::map<QString, ConnectionGroup> groups;
    for (const ConnectionId &id : m_families) {
        const auto draft = m_drafts.find(id);
        if (draft == m_drafts.end())
            continue;
        ConnectionGroup &group = groups[draft->second.group];
        group.color = draft->second.color;
        group.connections.push_back(id);
    }
    const auto fill = [&](const QString &name, const ConnectionGroup &group) {
        QTreeWidgetItem *parent = nullptr;
        if (groups.size() > 1 || !name.isEmpty()) {
            parent = new CheckedItem;
            parent->setText(0, name.isEmpty() ? tr("In no group") : isolated(name));
            if (!name.isEmpty())
                parent->setIcon(0, groupIcon(group.color, palette()));
            // The box of a group is that of all in it.
            parent->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            m_tree->addTopLevelItem(parent);
        }
        for (const ConnectionId &id : group.connections) {
            QTreeWidgetItem *item = addItem(parent, id);
            if (id == m_current)
                current = item;
        }
    };
    for (const auto &[name, group] : groups) {
        if (!name.isEmpty())
            fill(name, group);
    }
    if (const auto none = groups.find(QString()); none != groups.end())
        fill({}, none->second);
    m_tree->expandAll();
    m_tree->setCurrentItem(current);
    QStringList names;
    for (const auto &[name, group] : groups)
        names.append(name);
    names.removeAll(QString());
    auto *completer = new QCompleter(names, m_group);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_group->setCompleter(completer);
    m_filling = false;
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
    if (m_filling || !item || !idOf(item).isValid())
        return;
    m_current = idOf(item);
    updateForm();
}

//! The group's own colour, or of a new one the one from \p before or else the first that no other
//! group has.
GroupColor ConnectionsDialog::colorFor(const QString &group, GroupColor before) const
{
    std::set<GroupColor> used{GroupColor::Grey};
    for (const auto &[id, marks] : m_drafts) {
        if (marks.group == group)
            return marks.color;
        if (!marks.group.isEmpty())
            used.insert(marks.color);
    }
    if (!used.contains(before))
        return before;
    for (const GroupColorKey &key : GroupColorKeys) {
        if (!used.contains(key.color))
            return key.color;
    }
    return GroupColor::Grey;
}

void ConnectionsDialog::takeGroup()
{
    const QString name = m_group->text().trimmed();
    if (name == current().group || !groupFault(name, m_workspace).isEmpty())
        return;
    current().group.clear();
    current().color = name.isEmpty() ? GroupColor::Grey : colorFor(name, current().color);
    current().group = name;
    m_leftByMouse ? fillTreeLater() : fillTree();
    updateForm();
    updateAction();
}

void ConnectionsDialog::takeColor()
{
    const auto color = GroupColor(m_color->currentData().toInt());
    const QString group = current().group;
    for (auto &[id, marks] : m_drafts) {
        if (!group.isEmpty() && marks.group == group)
            marks.color = color;
    }
    fillTree();
    updateForm();
    updateAction();
}

void ConnectionsDialog::edit(void (*change)(ConnectionMarks &marks, bool on), bool on)
{
    if (m_filling)
        return;
    change(current(), on);
    // A group may be the current item of the tree.
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if (idOf(*item) == m_current)
            (*item)->setText(0, textOf(m_current));
    }
    updateAction();
}

void ConnectionsDialog::updateForm()
{
    const ConnectionInfo *info = m_workspace.connection(m_current);
    if (!info)
        return;
    m_filling = true;
    const ConnectionMarks &marks = current();
    m_name->setText(breakable(isolated(info->connection.name)));
    const int subs = int(m_workspace.family(m_current).size()) - 1;
    m_family->setText(
        tr("It holds for the connections of %n of its sub accounts, too.", nullptr, subs));
    m_family->setVisible(subs > 0);
    m_group->setText(marks.group);
    m_groupError->hide();
    m_group->setProperty(AppStyle::WrongInput, false);
    m_color->setCurrentIndex(m_color->findData(int(marks.color)));
    m_color->setEnabled(!marks.group.isEmpty());
    m_swatch->setPixmap(groupIcon(marks.color, palette()).pixmap(16));
    m_swatch->setVisible(!marks.group.isEmpty());
    m_production->setChecked(marks.production);
    m_readOnly->setChecked(marks.readOnly);
    m_filling = false;
}

QString ConnectionsDialog::objection() const
{
    if (m_shown.empty())
        return tr("Check at least one connection to be shown.");
    return groupFault(m_group->text(), m_workspace);
}

void ConnectionsDialog::updateAction()
{
    const QString why = objection();
    m_save->setEnabled(why.isEmpty());
    m_save->setToolTip(plainToolTip(why));
    m_save->setAccessibleDescription(why);
}

void ConnectionsDialog::save()
{
    takeGroup();
    if (!objection().isEmpty())
        return;
    for (const auto &[id, marks] : m_drafts) {
        const ConnectionInfo *info = m_workspace.connection(id);
        if (!info || info->connection.marks == marks)
            continue;
        if (const VoidOutcome saved = m_connections.setMarks(id, marks); !saved) {
            bar()->showMessage(
                {.tone = Tone::Danger,
                 .text = problemWords(saved.error(), tr("the list of connections")).text(),
                 .closable = false});
            return;
        }
    }
    std::vector<ConnectionId> mains;
    std::ranges::copy_if(m_families, std::back_inserter(mains),
                         [this](const ConnectionId &id) { return m_shown.contains(id); });
    if (mains.size() == m_families.size())
        mains.clear();
    const bool differs = m_shown != m_shownBefore;
    accept();
    if (differs)
        emit chosen(mains);
}

} // namespace tokendeck

#include "moc_connections_dialog.cpp"
