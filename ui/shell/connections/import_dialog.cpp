// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connections/import_dialog.h"

#include "ui/changes/bulk/bulk_list.h"
#include "ui/shell/connections/import_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/name_words.h"
#include "words/lists/problems/problem_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! What becomes of the connections that are here already, in the order of its box.
enum KnownChoice { MineStay, TheirsAreTaken, PerRow };

} // namespace

ImportDialog::ImportDialog(ConnectionExchange &exchange, const Workspace &workspace,
                           const SilenceStore &silences, const ConnectionBundle &bundle,
                           const QString &name, QWidget *parent)
    : Dialog(tr("Import connections"),
             tr("What %1 brings. No token is in such a file: each new connection wants its own "
                "before anything is read.")
                 .arg(quotedName(name)),
             parent)
    , m_exchange(exchange)
    , m_model(new ImportModel(bundle, workspace, silences, this))
    , m_known(new QComboBox)
    , m_knownPlace(makeKnownChoice())
    , m_view(new BulkList)
    , m_detail(new Label({}, TextStyle::Body))
    , m_action(new Button({}, Button::Kind::Primary))
{
    setObjectName(u"importDialog"_s);
    resize(QSize(820, 520).boundedTo(parent->window()->size() - QSize(40, 40)));
    m_view->setObjectName(u"importRows"_s);
    m_view->setAccessibleName(tr("What comes in"));
    m_view->setModel(m_model);
    m_detail->setObjectName(u"importDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->hide();
    body()->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_view, m_detail, m_knownPlace})
        body()->addWidget(widget);
    body()->setStretchFactor(m_view, 1);
    giveBodyTheRoom();
    setAction(m_action);
    connect(m_view, &BulkList::hiddenTextChanged, this, [this] {
        const QString text = m_view->hiddenText();
        m_detail->setText(breakable(text));
        m_detail->setVisible(!text.isEmpty());
    });
    connect(m_model, &ImportModel::choiceChanged, this, &ImportDialog::updateAction);
    connect(m_known, &QComboBox::activated, this, [this](int choice) {
        if (choice != PerRow)
            m_model->takeKnown(choice == TheirsAreTaken);
    });
    connect(m_action, &Button::clicked, this, &ImportDialog::take);
    updateAction();
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus();
}

QWidget *ImportDialog::makeKnownChoice()
{
    auto *place = new QWidget;
    m_known->setObjectName(u"knownConnections"_s);
    m_known->insertItem(MineStay, tr("mine stay as they are"));
    m_known->insertItem(TheirsAreTaken, tr("the file’s are taken"));
    auto *label = new Label(tr("Of connections that are here already"), TextStyle::Body);
    label->setBuddy(m_known);
    m_known->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_known->setAccessibleName(label->text());
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_known);
    row->addStretch(1);
    return place;
}

void ImportDialog::updateAction()
{
    updateKnownChoice();
    const int count = int(m_model->chosen().size());
    m_action->setText(count == 0 ? tr("Import") : tr("Import %n connections", nullptr, count));
    m_action->updateGeometry();
    const QString why = count > 0 ? QString() : tr("Choose at least one connection.");
    m_action->setEnabled(why.isEmpty());
    m_action->setToolTip(plainToolTip(why));
    m_action->setAccessibleDescription(why);
}

//! It says what holds by now, whatever it was that was chosen by.
void ImportDialog::updateKnownChoice()
{
    const int known = m_model->count(ImportState::Differs);
    const int taken = m_model->countTaken();
    m_knownPlace->setVisible(known > 0);
    const bool isMixed = taken > 0 && taken < known;
    if (!isMixed)
        m_known->removeItem(PerRow);
    else if (m_known->count() == PerRow)
        m_known->insertItem(PerRow, tr("as it is checked in each row"));
    m_known->setCurrentIndex(isMixed ? PerRow : taken > 0 ? TheirsAreTaken : MineStay);
}

void ImportDialog::take()
{
    const std::vector<size_t> chosen = m_model->chosen();
    if (chosen.empty())
        return;
    const Outcome<ImportEnd> end = m_exchange.take(m_model->bundle(), chosen);
    if (!end) {
        bar()->showMessage({.tone = Tone::Danger,
                            .text = problemWords(end.error(), tr("the list of connections")).text(),
                            .closable = false});
        return;
    }
    accept();
    emit taken(*end);
}

} // namespace tokendeck

#include "moc_import_dialog.cpp"
