// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/carry/carry_name.h"

#include "models/domain/names/display_name.h"
#include "ui/changes/carry/carry_model.h"
#include "ui/dialogs/fields/name_field.h"
#include "ui/widgets/spoken/accessible_role.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Whether another name would let it be made.
bool lacksName(const CarryItem &item)
{
    return item.skip == CarrySkip::NameTaken || item.skip == CarrySkip::NameGiven;
}

} // namespace

CarryName::CarryName(const CarryModel *model, QAbstractItemView *view, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(view)
    , m_field(new NameField(tr("Its name there"), {}))
{
    setObjectName(u"carryName"_s);
    m_field->edit()->setObjectName(u"carryNameEdit"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    setFocusProxy(m_field);
    setAccessibleRole(this, QAccessible::Grouping);
    hide();
    m_field->refuse([this](const QString &) { return planned(); });
    connect(m_field, &NameField::changed, this, &CarryName::take);
    connect(model, &QAbstractItemModel::modelReset, this, &CarryName::follow);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { ask(m_planning); });
}

void CarryName::take()
{
    if (!m_place || !m_field->isEdited())
        return;
    if (!nameFault(m_field->name()))
        m_names[*m_place] = m_field->name();
    emit changed();
}

std::pair<ConnectionId, int> CarryName::placeOf(int row) const
{
    return {m_model->target(row), m_model->planned(row).position};
}

//! A name that is typed can bring filters into the plan, and moves its own row.
void CarryName::follow()
{
    if (!m_place)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->planned(row).kind == ListKind::SharedTokens && placeOf(row) == *m_place)
            return m_view->setCurrentIndex(m_model->index(row, 0));
    }
    m_place.reset();
    ask(m_planning);
}

void CarryName::seek()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isOpen(row))
            return m_view->setCurrentIndex(m_model->index(row, 0));
    }
}

//! Whether the token's own name is taken in the account of \p row, or was until another was typed.
bool CarryName::isOpen(int row) const
{
    const CarryItem &item = m_model->planned(row);
    return item.kind == ListKind::SharedTokens && m_model->isConnected(row)
        && (lacksName(item) || m_names.contains(placeOf(row))
            || item.name != m_model->source().tokens[size_t(item.position)].name);
}

void CarryName::ask(bool shown)
{
    m_planning = shown;
    const int row = shown ? m_view->currentIndex().row() : -1;
    // A row that a reset has taken comes back, and the keyboard stays here until then.
    if (shown && row < 0 && m_place)
        return;
    const bool open = row >= 0 && isOpen(row);
    setVisible(open);
    if (!open) {
        m_place.reset();
        return;
    }
    const CarryItem &item = m_model->planned(row);
    if (m_place != placeOf(row)) {
        const QString account = m_model->index(row, CarryModel::Account).data().toString();
        m_place.reset();
        m_field->edit()->setAccessibleName(tr("Its name in %1").arg(account));
        m_field->setName(item.name);
        m_place = placeOf(row);
    }
    m_field->check();
}

//! What the plan says against the name that was typed for the current row.
QString CarryName::planned() const
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || m_place != placeOf(row) || !m_field->isEdited())
        return {};
    const QString account = m_model->index(row, CarryModel::Account).data().toString();
    const std::optional<CarrySkip> skip = m_model->planned(row).skip;
    if (skip == CarrySkip::NameTaken)
        return tr("%1 has a token of this name, with other filters.").arg(account);
    if (skip == CarrySkip::NameGiven)
        return tr("Another token that is carried over gets this name in %1.").arg(account);
    return {};
}

QString CarryName::objection() const
{
    if (!m_place || !m_field->isEdited())
        return {};
    const std::optional<NameFault> fault = nameFault(m_field->name());
    return fault ? nameFaultText(*fault) : QString();
}

} // namespace tokendeck

#include "moc_carry_name.cpp"
