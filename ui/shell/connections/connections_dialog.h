// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"
#include "ui/dialogs/dialog.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace tokendeck {

class ConnectionService;
class Label;
struct ConnectionGroup;

//! The connections by their groups: which of them are shown together, and the marks of each. All of
//! it is a draft until it is saved.
class ConnectionsDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p families are the main connections, one or more, \p shown those that are shown now; all
    //! where empty. Begins at \p current, if that is one of them. Both references outlive the
    //! dialog.
    ConnectionsDialog(ConnectionService &connections, const Workspace &workspace,
                      const std::vector<ConnectionId> &families,
                      const std::vector<ConnectionId> &shown, const ConnectionId &current,
                      QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
    //! Asks first where something would be lost.
    void reject() override;

signals:
    //! Others are to be shown than were; empty for all of them.
    void chosen(const std::vector<tokendeck::ConnectionId> &mains);

private:
    [[nodiscard]] QWidget *makeForm();
    void fillTree();
    //! Fills the tree once no mouse button is down on it: the row that is pressed has to be there
    //! until it is let go.
    void fillTreeLater();
    QTreeWidgetItem *addItem(QTreeWidgetItem *group, const ConnectionId &id);
    QTreeWidgetItem *addGroup(const ConnectionGroup &group);
    void updateItem(const ConnectionId &id);
    [[nodiscard]] QString textOf(const ConnectionId &id) const;
    void takeCheck(QTreeWidgetItem *item);
    void takeCurrent();
    //! The connections that the form is about: the current one, or those of the current group.
    [[nodiscard]] std::vector<ConnectionId> edited() const;
    //! What they have in common, where they are several.
    [[nodiscard]] ConnectionMarks current() const;
    //! What a group may not be called that is typed; empty where it is fine, as none is.
    [[nodiscard]] QString groupFault() const;
    //! What is typed as a group, as it is written where there is one.
    [[nodiscard]] QString typedGroup() const;
    //! Takes what was typed as the group of what the form is about.
    void takeGroup();
    [[nodiscard]] GroupColor colorFor(const QString &group, GroupColor before) const;
    void takeColor();
    void edit(void (*change)(ConnectionMarks &marks, bool on), bool on);
    void updateForm();
    void updateAction();
    void save();
    [[nodiscard]] QString objection() const;
    //! Whether the draft differs from what is saved and shown.
    [[nodiscard]] bool isEdited() const;

    ConnectionService &m_connections;
    const Workspace &m_workspace;
    const std::vector<ConnectionId> m_families;
    std::map<ConnectionId, ConnectionMarks> m_drafts;
    std::set<ConnectionId> m_shown;
    std::set<ConnectionId> m_shownBefore;
    ConnectionId m_current;
    //! Where it is what is current in the tree; empty: those in no group.
    std::optional<QString> m_currentGroup;
    bool m_filling = false;
    bool m_leftByMouse = false; //!< the keyboard left the group for what was pressed
    bool m_pressed = false; //!< a mouse button is down on the tree
    bool m_fillDue = false;
    QTreeWidget *m_tree = nullptr;
    Label *m_name = nullptr;
    Label *m_note = nullptr; //!< what else it holds for
    QWidget *m_groupPart = nullptr;
    QWidget *m_switches = nullptr; //!< of a single connection
    QLineEdit *m_group = nullptr;
    Label *m_groupError = nullptr;
    QLabel *m_swatch = nullptr;
    QComboBox *m_color = nullptr;
    QCheckBox *m_production = nullptr;
    QCheckBox *m_readOnly = nullptr;
    Button *m_save = nullptr;
};

} // namespace tokendeck
