// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/bulk/bulk_choice.h"

#include "ui/changes/bulk/bulk_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"
#include "words/base/number_words.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

BulkChoice::BulkChoice(BulkModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_count(new Label({}, TextStyle::Body))
    , m_all(new Button({}, Button::Kind::Secondary))
{
    m_count->setObjectName(u"chosenCount"_s);
    m_all->setObjectName(u"chooseAllButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_count, 1);
    row->addWidget(m_all);
    connect(m_all, &Button::clicked, this,
            [this] { m_model->chooseAll(chosen() < int(m_model->chosen().size())); });
    connect(m_model, &BulkModel::choiceChanged, this, &BulkChoice::refresh);
    refresh();
}

int BulkChoice::chosen() const
{
    return int(std::ranges::count(m_model->chosen(), true));
}

void BulkChoice::refresh()
{
    setVisible(m_model->isChoosing());
    const int all = int(m_model->chosen().size());
    m_count->setText(tr("%Ln of %1 chosen", nullptr, chosen()).arg(numberText(all)));
    m_all->setText(chosen() < all ? tr("Choose all %1").arg(numberText(all)) : tr("Choose none"));
    m_all->updateGeometry();
}

} // namespace tokendeck

#include "moc_bulk_choice.cpp"
