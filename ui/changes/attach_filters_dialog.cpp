// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/attach_filters_dialog.h"

#include "models/domain/names/display_name.h"
#include "ui/editor/filter_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

AttachFiltersDialog::AttachFiltersDialog(const Workspace &workspace,
                                         const std::vector<Filter> &filters,
                                         const std::vector<SharedToken> &tokens,
                                         std::optional<FilterUses> usesInAccount,
                                         const QString &account, QWidget *parent)
    : Dialog(tr("Filters of %Ln shared tokens", nullptr, int(tokens.size())),
             tr("Check a filter to attach it to all of them, uncheck it to detach it from all. A "
                "half checked one stays with those that have it. The effect on each token of %1 is "
                "shown before anything is sent.")
                 .arg(isolated(account)),
             parent)
    , m_list(new FilterList(workspace))
    , m_summary(new Label({}, TextStyle::Body, Tone::Dim))
    , m_action(new Button(tr("Show the effect"), Button::Kind::Primary))
{
    setObjectName(u"attachFiltersDialog"_s);
    resize(QSize(520, 560).boundedTo(parent->window()->size() - QSize(40, 40)));
    const FilterUses uses = filterUses(tokens);
    std::vector<FilterId> first;
    for (const Filter &filter : filters) {
        const int count = uses.of(filter.id);
        const Qt::CheckState present = count == 0 ? Qt::Unchecked
            : count == int(tokens.size())         ? Qt::Checked
                                                  : Qt::PartiallyChecked;
        m_choices[filter.id] = {present, present};
        if (count > 0)
            first.push_back(filter.id);
    }
    std::ranges::stable_sort(first, std::ranges::greater(),
                             [&uses](FilterId id) { return uses.of(id); });
    m_list->model()->setFilters(filters, first);
    m_list->model()->setUses(std::move(usesInAccount));
    m_list->setEmptyText(tr("%1 has no filter yet.").arg(isolated(account)));
    m_summary->setObjectName(u"attachSummary"_s);
    m_summary->setWordWrap(true);
    body()->addWidget(m_list, 1);
    body()->addStretch(0);
    body()->addWidget(m_summary);
    giveBodyTheRoom();
    setAction(m_action);
    connect(m_list->model(), &FilterListModel::chooseRequested, this, &AttachFiltersDialog::toggle);
    connect(m_action, &Button::clicked, this, [this] {
        const auto attach = changedTo(Qt::Checked);
        const auto detach = changedTo(Qt::Unchecked);
        accept();
        emit chosen(attach, detach);
    });
    m_list->focusSearch();
    updateContent();
}

void AttachFiltersDialog::toggle(FilterId id)
{
    Choice &choice = m_choices[id];
    // Half checked is where a filter that only some have begins, and can be brought back to.
    if (choice.wanted == Qt::PartiallyChecked)
        choice.wanted = Qt::Checked;
    else if (choice.wanted == Qt::Checked)
        choice.wanted = Qt::Unchecked;
    else
        choice.wanted = choice.present == Qt::PartiallyChecked ? Qt::PartiallyChecked : Qt::Checked;
    updateContent();
}

std::vector<FilterId> AttachFiltersDialog::idsWanted(Qt::CheckState state) const
{
    std::vector<FilterId> ids;
    for (const auto &[id, choice] : m_choices) {
        if (choice.wanted == state)
            ids.push_back(id);
    }
    return ids;
}

std::vector<FilterId> AttachFiltersDialog::changedTo(Qt::CheckState state) const
{
    std::vector<FilterId> ids = idsWanted(state);
    std::erase_if(ids, [this, state](FilterId id) { return m_choices.at(id).present == state; });
    return ids;
}

void AttachFiltersDialog::updateContent()
{
    m_list->model()->setChosen(idsWanted(Qt::Checked), idsWanted(Qt::PartiallyChecked));
    const auto attach = changedTo(Qt::Checked).size();
    const auto detach = changedTo(Qt::Unchecked).size();
    QStringList changes;
    if (attach > 0)
        changes.append(tr("%n filters attached.", nullptr, int(attach)));
    if (detach > 0)
        changes.append(tr("%n filters detached.", nullptr, int(detach)));
    m_summary->setText(changes.isEmpty() ? tr("Nothing is changed yet.") : changes.join(u' '));
    m_action->setEnabled(attach + detach > 0);
}

} // namespace tokendeck

#include "moc_attach_filters_dialog.cpp"
