// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/names/display_name.h"
#include "services/sync/connections/connection_service.h"
#include "ui/dialogs/fields/name_field.h"
#include "ui/shell/connections/connections_dialog.h"
#include "ui/theme/app_style.h"
#include "ui/theme/group_mark.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/connection_words.h"
#include "words/base/name_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

// What is set of the current connection, or of the current group.

namespace {

constexpr int FormWidth = 280;

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

//! Puts \p part behind what \p layout has, to be shown and hidden as a whole.
QVBoxLayout *addPart(QVBoxLayout *layout, QWidget *part)
{
    auto *inside = new QVBoxLayout(part);
    inside->setContentsMargins(0, 0, 0, 8);
    inside->setSpacing(layout->spacing());
    layout->addWidget(part);
    return inside;
}

} // namespace

QWidget *ConnectionsDialog::makeForm()
{
    auto *form = new QWidget;
    form->setFixedWidth(FormWidth);
    m_groupPart = new QWidget;
    m_switches = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    m_name = new Label({}, TextStyle::BodyStrong);
    m_name->setObjectName(u"connectionName"_s);
    m_name->setWordWrap(true);
    m_note = new Label({}, TextStyle::Small, Tone::Dim);
    m_note->setObjectName(u"connectionNote"_s);
    m_note->setWordWrap(true);
    layout->addWidget(m_name);
    layout->addWidget(m_note);
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
    QVBoxLayout *part = addPart(layout, m_groupPart);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{groupLabel, m_group, m_groupError, colorLabel})
        part->addWidget(widget);
    part->addLayout(colors);
    part = addPart(layout, m_switches);
    m_production = addSwitch(part, u"productionCheck"_s, tr("Production"),
                             tr("Deleting, opening to more, and changing several things at once "
                                "want a name typed."));
    part->addSpacing(8);
    m_readOnly = addSwitch(part, u"readOnlyCheck"_s, tr("Read-only"),
                           tr("Nothing can be changed through it."));
    layout->addStretch(1);
    connect(m_group, &QLineEdit::textEdited, this, [this] {
        const QString fault = groupFault();
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

QString ConnectionsDialog::groupFault() const
{
    const std::optional<NameFault> fault = nameFault(m_group->text(), &m_workspace);
    return fault && *fault != NameFault::Empty ? nameFaultText(*fault) : QString();
}

std::vector<ConnectionId> ConnectionsDialog::edited() const
{
    if (!m_currentGroup)
        return {m_current};
    std::vector<ConnectionId> found;
    for (const auto &[id, marks] : m_drafts) {
        if (marks.group == *m_currentGroup)
            found.push_back(id);
    }
    return found;
}

ConnectionMarks ConnectionsDialog::current() const
{
    const std::vector<ConnectionId> ids = edited();
    const auto draft = ids.empty() ? m_drafts.end() : m_drafts.find(ids.front());
    return draft == m_drafts.end() ? ConnectionMarks() : draft->second;
}

QString ConnectionsDialog::typedGroup() const
{
    const QString typed = m_group->text().trimmed();
    const std::vector<ConnectionId> ids = edited();
    for (const auto &[id, marks] : m_drafts) {
        if (isSameGroup(marks.group, typed) && std::ranges::find(ids, id) == ids.end())
            return marks.group;
    }
    return typed;
}

void ConnectionsDialog::takeGroup()
{
    const QString name = typedGroup();
    const ConnectionMarks before = current();
    if (!groupFault().isEmpty())
        return;
    if (name == before.group) {
        m_group->setText(name);
        return;
    }
    const std::vector<ConnectionId> ids = edited();
    for (const ConnectionId &id : ids)
        m_drafts[id].group.clear();
    const GroupColor color = name.isEmpty() ? GroupColor::Grey : colorFor(name, before.color);
    for (const ConnectionId &id : ids) {
        m_drafts[id].group = name;
        m_drafts[id].color = color;
    }
    if (m_currentGroup)
        m_currentGroup = name;
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
    change(m_drafts[m_current], on);
    updateItem(m_current);
    updateAction();
}

void ConnectionsDialog::updateForm()
{
    const ConnectionInfo *info = m_workspace.connection(m_current);
    if (!info)
        return;
    m_filling = true;
    const ConnectionMarks marks = current();
    const bool isHeading = m_currentGroup && m_currentGroup->isEmpty();
    QString name = isolated(info->connection.name);
    QString note;
    if (isHeading) {
        name = tr("In no group");
        note = tr("Choose one of these connections to put it into a group.");
    } else if (m_currentGroup) {
        name = isolated(*m_currentGroup);
        note = tr("What you set here holds for all connections of this group.");
    } else if (const int subs = int(m_workspace.family(m_current).size()) - 1; subs > 0) {
        note = tr("It holds for the connections of %n of its sub accounts, too.", nullptr, subs);
    }
    m_name->setText(breakable(name));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_groupPart->setVisible(!isHeading);
    m_switches->setVisible(!m_currentGroup);
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

} // namespace tokendeck
