// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/about_dialog.h"

#include "services/desktop/clipboard_service.h"
#include "ui/doctor/copy_text_dialog.h"
#include "ui/shell/help/version_facts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text/label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Name, version and licence of each, as one grid; what it says as one text for screen readers.
QWidget *makeTable(const std::vector<Component> &components)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(2, 1);
    const QStringList heads{AboutDialog::tr("Made with"), AboutDialog::tr("Version"),
                            AboutDialog::tr("Licence")};
    for (int column = 0; column < int(heads.size()); ++column)
        grid->addWidget(new Label(heads[column], TextStyle::Small, Tone::Dim), 0, column);
    int row = 0;
    for (const Component &component : components) {
        ++row;
        int column = 0;
        for (const QString &text : {component.name, component.version, component.licence}) {
            auto *label = new Label(text, TextStyle::Body);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(label, row, column++);
        }
    }
    return table;
}

} // namespace

AboutDialog::AboutDialog(ClipboardService &clipboard, QWidget *parent)
    : Dialog(
        tr("About Tokendeck"),
        tr("The tokens of every Logz.io account in one window. An independent project; Logz.io "
           "is a trademark of its owner."),
        parent)
{
    setObjectName(u"aboutDialog"_s);
    const std::vector<Component> all = components();
    const auto addText = [this](const QString &text) {
        auto *label = new Label(text, TextStyle::Body);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(label);
    };
    body()->addWidget(new Label(tr("Version %1").arg(all.front().version), TextStyle::BodyStrong));
    addText(tr("Free software under the GNU General Public License, version 3 or later. It comes "
               "without any warranty."));
    auto *licence = new Button(tr("Read the licence"), Button::Kind::Link);
    licence->setObjectName(u"licenceButton"_s);
    licence->setFlush(true);
    connect(licence, &Button::clicked, this, [this, &clipboard] {
        (new CopyTextDialog(tr("GNU General Public License"), {}, licenceText(), clipboard, this))
            ->open();
    });
    body()->addWidget(licence, 0, Qt::AlignLeading);
    addText(tr("It talks to the hosts of your connections and to nobody else."));
    body()->addSpacing(10);
    body()->addWidget(makeTable({all.begin() + 1, all.end()}));
    auto *copy = new Button(tr("Copy versions"), Button::Kind::Secondary);
    copy->setObjectName(u"copyVersionsButton"_s);
    copy->setToolTip(tr("For a report: the versions of all these, and of the system"));
    connect(copy, &Button::clicked, this, [this, &clipboard] {
        clipboard.copyText(versionText());
        bar()->showMessage(
            {.tone = Tone::Good, .text = tr("The versions were copied."), .closable = false});
    });
    addOther(copy);
    showOnlyClose();
}

} // namespace tokendeck

#include "moc_about_dialog.cpp"
