// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connections/connections_dialog.h"

#include "services/sync/connections/connection_service.h"
#include "ui/theme/colors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text/plain_text.h"
#include "words/lists/problems/problem_words.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

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

QString ConnectionsDialog::objection() const
{
    if (m_shown.empty())
        return tr("Check at least one connection to be shown.");
    return groupFault();
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
