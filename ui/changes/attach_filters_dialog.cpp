// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/attach_filters_dialog.h"

#include "ui/editor/editor_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

Qt::CheckState presentIn(const std::vector<SharedToken> &tokens, FilterId filter)
{
    const auto count = std::ranges::count_if(tokens, [filter](const SharedToken &token) {
        return std::ranges::find(token.filters, filter) != token.filters.end();
    });
    if (count == 0)
        return Qt::Unchecked;
    return count == qsizetype(tokens.size()) ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace

AttachFiltersDialog::AttachFiltersDialog(const std::vector<Filter> &filters,
                                         const std::vector<SharedToken> &tokens,
                                         const QString &account, QWidget *parent)
    : Dialog(tr("Filters of %1 shared tokens").arg(tokens.size()),
             tr("Check a filter to attach it to all of them, uncheck it to detach it from all. A "
                "half checked one stays with those that have it. The effect on each token of %1 is "
                "shown before anything is sent.")
                 .arg(account),
             parent)
    , m_list(new QListWidget)
    , m_summary(new Label({}, TextStyle::Body, Tone::Dim))
    , m_action(new Button(tr("Show the effect"), Button::Kind::Primary))
{
    setObjectName(u"attachFiltersDialog"_s);
    for (const Filter &filter : filters)
        m_entries.push_back({filter, presentIn(tokens, filter.id)});
    std::ranges::stable_sort(m_entries, std::ranges::greater(), &Entry::present);

    auto *searchField = new QLineEdit;
    searchField->setObjectName(u"filterSearch"_s);
    searchField->setPlaceholderText(tr("Search filters…"));
    searchField->setAccessibleName(tr("Search filters"));
    searchField->setClearButtonEnabled(true);
    m_list->setObjectName(u"filterChoices"_s);
    m_list->setAccessibleName(tr("Filters"));
    m_list->setMinimumHeight(220);
    for (const Entry &entry : m_entries) {
        QString text = filterText(entry.filter);
        if (!entry.filter.description.isEmpty())
            text += u"  –  "_s + entry.filter.description;
        auto *item = new QListWidgetItem(text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(entry.present);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_summary->setObjectName(u"attachSummary"_s);
    m_summary->setWordWrap(true);
    body()->addWidget(searchField);
    body()->addWidget(m_list);
    body()->addWidget(m_summary);
    giveBodyTheRoom();
    setAction(m_action);
    connect(searchField, &QLineEdit::textChanged, this, &AttachFiltersDialog::search);
    connect(m_list, &QListWidget::itemChanged, this, &AttachFiltersDialog::updateSummary);
    connect(m_action, &Button::clicked, this, [this] {
        const auto attach = changedTo(Qt::Checked);
        const auto detach = changedTo(Qt::Unchecked);
        accept();
        emit chosen(attach, detach);
    });
    m_list->setFocus();
    updateSummary();
}

void AttachFiltersDialog::search(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(
            !m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

Qt::CheckState AttachFiltersDialog::stateAt(int row) const
{
    return m_list->item(row)->checkState();
}

std::vector<FilterId> AttachFiltersDialog::changedTo(Qt::CheckState state) const
{
    std::vector<FilterId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const Entry &entry = m_entries[size_t(row)];
        if (stateAt(row) == state && entry.present != state)
            ids.push_back(entry.filter.id);
    }
    return ids;
}

void AttachFiltersDialog::updateSummary()
{
    const auto attach = changedTo(Qt::Checked).size();
    const auto detach = changedTo(Qt::Unchecked).size();
    const auto filters = [](size_t count) {
        return count == 1 ? tr("1 filter") : tr("%1 filters").arg(count);
    };
    if (attach > 0 && detach > 0)
        m_summary->setText(tr("%1 attached, %2 detached.").arg(filters(attach), filters(detach)));
    else if (attach > 0)
        m_summary->setText(tr("%1 attached.").arg(filters(attach)));
    else if (detach > 0)
        m_summary->setText(tr("%1 detached.").arg(filters(detach)));
    else
        m_summary->setText(tr("Nothing is changed yet."));
    m_action->setEnabled(attach + detach > 0);
}

} // namespace tokendeck
