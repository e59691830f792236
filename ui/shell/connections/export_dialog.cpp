// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connections/export_dialog.h"

#include "ui/theme/colors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/checked_words.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"

#include <QCheckBox>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int ExportedIdData = Qt::UserRole + 1;
constexpr int ExportRowHeight = 32;
constexpr int BesideExportedText = 60; //!< the box, the margins and a scroll bar
constexpr int WidestExportedRow = 720;

class ExportedItem final : public QListWidgetItem {
public:
    using QListWidgetItem::QListWidgetItem;

    [[nodiscard]] QVariant data(int role) const override
    {
        return role == Qt::AccessibleTextRole ? withCheck(text(), checkState())
                                              : QListWidgetItem::data(role);
    }
};

QString exportedText(const Workspace &workspace, const ConnectionId &main)
{
    const Connection &connection = workspace.connection(main)->connection;
    const QString name =
        ExportDialog::tr("%1 (%2)").arg(shortName(connection.name), placeNameOf(connection));
    const int below = int(workspace.family(main).size()) - 1;
    return below == 0
        ? name
        : ExportDialog::tr("%1, with %n connections of sub accounts", nullptr, below).arg(name);
}

} // namespace

ExportDialog::ExportDialog(const Workspace &workspace, const std::vector<ConnectionId> &mains,
                           QWidget *parent)
    : Dialog(tr("Export connections"),
             tr("The file tells regions, accounts, names and marks. It holds no token: whoever "
                "imports it enters their own."),
             parent)
    , m_list(new QListWidget)
    , m_notes(new QCheckBox(tr("Owners and notes of API tokens, too")))
    , m_silences(new QCheckBox(tr("What is silenced, with the reasons, too")))
    , m_action(new Button(tr("Choose the file…"), Button::Kind::Primary))
{
    setObjectName(u"exportDialog"_s);
    m_list->setObjectName(u"exportedConnections"_s);
    m_list->setAccessibleName(tr("Connections"));
    // The boxes are to be seen in the selected row, too.
    const Colors &colors = colorsOf(palette());
    QPalette soft = m_list->palette();
    soft.setColor(QPalette::Highlight, colors.accentSoft);
    soft.setColor(QPalette::HighlightedText, colors.text);
    m_list->setPalette(soft);
    m_list->setMinimumHeight(140);
    int widest = 0;
    for (const ConnectionId &id : mains) {
        auto *item = new ExportedItem(exportedText(workspace, id), m_list);
        item->setData(ExportedIdData, id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setSizeHint({0, ExportRowHeight});
        item->setToolTip(plainToolTip(item->text()));
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(item->text()));
    }
    m_list->setMinimumWidth(std::min(widest + BesideExportedText, WidestExportedRow));
    m_notes->setObjectName(u"exportNotes"_s);
    m_silences->setObjectName(u"exportSilences"_s);
    body()->addWidget(m_list, 1);
    body()->addSpacing(6);
    body()->addWidget(m_notes);
    body()->addWidget(m_silences);
    giveBodyTheRoom();
    setAction(m_action);
    connect(m_list, &QListWidget::itemChanged, this, &ExportDialog::updateAction);
    connect(m_action, &Button::clicked, this, [this] {
        const BundleChoice made = choice();
        accept();
        emit chosen(made);
    });
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

BundleChoice ExportDialog::choice() const
{
    BundleChoice made{
        .mains = {}, .notes = m_notes->isChecked(), .silences = m_silences->isChecked()};
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            made.mains.push_back(ConnectionId(item->data(ExportedIdData).toString()));
    }
    return made;
}

void ExportDialog::updateAction()
{
    const QString why = choice().mains.empty() ? tr("Check at least one connection.") : QString();
    m_action->setEnabled(why.isEmpty());
    m_action->setToolTip(plainToolTip(why));
    m_action->setAccessibleDescription(why);
}

} // namespace tokendeck

#include "moc_export_dialog.cpp"
