// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/filter_dialogs.h"

#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "models/store/list_knowledge.h"
#include "models/store/row_lookup.h"
#include "services/sync/logs/log_preview.h"
#include "ui/dialogs/fields/account_field.h"
#include "ui/editor/filter_form.h"
#include "ui/editor/suggestions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"
#include "words/base/filter_words.h"
#include "words/base/name_words.h"
#include "words/lists/use_words.h"
#include "words/sync/editor/editor_words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! The logs of \p connection's account, as suggestions for \p form.
std::unique_ptr<LogPreview> suggestionsFor(FilterForm *form, const Dependencies &deps,
                                           const ConnectionId &connection)
{
    auto logs = deps.makeLogPreview(connection);
    suggestFrom(logs.get(), form);
    // The logs of one question tell which fields there are.
    logs->ask({}, {});
    return logs;
}

QString replaceText(const Dependencies &deps, const ConnectionId &connection, const Filter &old)
{
    const QString account = isolated(shownAccountName(deps.workspace, connection));
    const QStringList users = sharedTokensWith(deps.workspace, connection, old.id);
    const QString unknown = unknownUseWords(
        deps.workspace.status(connection, ListKind::SharedTokens), deps.clock.now());
    QString who = unknown.isEmpty()
        ? ReplaceFilterDialog::tr("No shared token of %1 has it.").arg(account)
        : unknown;
    if (!users.isEmpty())
        who = ReplaceFilterDialog::tr("%n shared tokens of %1 move over: %2.", nullptr,
                                      int(users.size()))
                  .arg(account, quotedNames(users));
    if (!unknown.isEmpty() && !users.isEmpty())
        who = unknown + u' ' + who;
    if (deps.workspace.faults(connection, ListKind::SharedTokens).count > 0)
        who =
            ReplaceFilterDialog::tr("A shared token of %1 was not understood and may have it: the "
                                    "old filter cannot be taken away.")
                .arg(account);
    return who + u' '
        + ReplaceFilterDialog::tr("The new filter is made first and the old one deleted last, so "
                                  "that no token is without a filter on the way.");
}

QString mergeText(const Dependencies &deps, const ConnectionId &connection,
                  const FilterMerge &merge)
{
    const Filter &old = merge.others.front();
    const QString keptId = QString::number(merge.kept.id.value());
    const QString oldId = QString::number(old.id.value());
    const auto usersOf = [&](FilterId id) {
        return sharedTokensWith(deps.workspace, connection, id);
    };
    const auto keptUses = int(usersOf(merge.kept.id).size());
    const QStringList users = usersOf(old.id);
    QStringList sentences{
        keptUses == 0
            ? MergeFiltersDialog::tr("%1 has it twice. The one with the id %2 is kept.")
                  .arg(isolated(shownAccountName(deps.workspace, connection)), keptId)
            : MergeFiltersDialog::tr(
                  "%1 has it twice. The one with the id %2 is kept: %Ln shared tokens have it.",
                  nullptr, keptUses)
                  .arg(isolated(shownAccountName(deps.workspace, connection)), keptId)};
    sentences.append(
        users.isEmpty()
            ? MergeFiltersDialog::tr(
                  "No shared token has the one with the id %1, which is deleted.")
                  .arg(oldId)
            : MergeFiltersDialog::tr("%n shared tokens move over from the one with the id %1: %2. "
                                     "That one is deleted last.",
                                     nullptr, int(users.size()))
                  .arg(oldId, quotedNames(users)));
    sentences.append(MergeFiltersDialog::tr("Each token shows the same logs as before, and is at "
                                            "no moment without a filter."));
    return sentences.join(u' ');
}

} // namespace

NewFilterDialog::NewFilterDialog(const Dependencies &dependencies,
                                 const std::vector<ConnectionId> &scope,
                                 const ConnectionId &preferred, QWidget *parent)
    : CommandDialog(dependencies, tr("New filter"),
                    tr("A log matches when the field has exactly this value. The filter shows and "
                       "hides nothing until a shared token has it."),
                    tr("Create filter"), parent)
    , m_account(new AccountField(dependencies.workspace, scope, preferred))
    , m_form(new FilterForm)
{
    setObjectName(u"newFilterDialog"_s);
    body()->addWidget(m_account);
    body()->addSpacing(6);
    body()->addWidget(m_form);
    connect(m_account, &AccountField::changed, this, &NewFilterDialog::takeAccount);
    connect(m_form, &FilterForm::changed, this, &NewFilterDialog::updateAction);
    connect(m_form, &FilterForm::submitted, this, &NewFilterDialog::submit);
    takeAccount();
    m_form->setFocus();
}

NewFilterDialog::~NewFilterDialog() = default;

void NewFilterDialog::takeAccount()
{
    const ConnectionId id = m_account->connection();
    m_form->setFilters(*deps().workspace.rows<Filter>(id));
    m_logs = id.isValid() ? suggestionsFor(m_form, deps(), id) : nullptr;
    updateAction();
}

std::optional<Command> NewFilterDialog::command() const
{
    const ConnectionId id = m_account->connection();
    if (!id.isValid() || !m_form->check().canAdd())
        return {};
    return Command{id, CreateFilter{m_form->draft()}};
}

ReplaceFilterDialog::ReplaceFilterDialog(const Dependencies &dependencies,
                                         const ConnectionId &connection, const Filter &filter,
                                         QWidget *parent)
    : CommandDialog(dependencies, tr("Replace %1").arg(shownFilter(filter)),
                    replaceText(dependencies, connection, filter), tr("Replace filter"), parent)
    , m_connection(connection)
    , m_old(filter)
    , m_form(new FilterForm)
{
    setObjectName(u"replaceFilterDialog"_s);
    body()->addWidget(new Label(tr("New filter"), TextStyle::BodyStrong));
    body()->addWidget(m_form);
    if (knowledgeOf(dependencies.workspace.status(connection, ListKind::SharedTokens))
        != ListKnowledge::Current) {
        m_unknownUse = new QCheckBox(tr("Replace it without knowing which tokens use it"));
        m_unknownUse->setObjectName(u"unknownUseCheck"_s);
        body()->addSpacing(6);
        body()->addWidget(m_unknownUse);
        connect(m_unknownUse, &QCheckBox::toggled, this, &ReplaceFilterDialog::updateAction);
    }
    m_form->setDraft({filter.field, {}, filter.description});
    // Another filter that asks the same already is taken over, so it is no duplicate here; only the
    // old one itself is no replacement.
    m_form->setFilters({filter});
    m_logs = suggestionsFor(m_form, dependencies, connection);
    connect(m_form, &FilterForm::changed, this, &ReplaceFilterDialog::updateAction);
    connect(m_form, &FilterForm::submitted, this, &ReplaceFilterDialog::submit);
    // Mostly the value differs.
    m_form->valueEdit()->setFocus();
    updateAction();
}

ReplaceFilterDialog::~ReplaceFilterDialog() = default;

std::optional<Command> ReplaceFilterDialog::command() const
{
    if (!m_form->check().canAdd() || (m_unknownUse && !m_unknownUse->isChecked()))
        return {};
    return Command{m_connection, ReplaceFilter{m_old, m_form->draft()}};
}

MergeFiltersDialog::MergeFiltersDialog(const Dependencies &dependencies,
                                       const ConnectionId &connection, const FilterMerge &merge,
                                       QWidget *parent)
    : CommandDialog(dependencies, tr("Merge the two filters %1").arg(shownFilter(merge.kept)),
                    mergeText(dependencies, connection, merge), tr("Merge filters"), parent)
    , m_command{connection, MergeFilters{merge.others.front(), merge.kept}}
{
    setObjectName(u"mergeFiltersDialog"_s);
    // A filter is deleted.
    cancelButton()->setFocus();
    updateAction();
}

std::optional<Command> MergeFiltersDialog::command() const
{
    return m_command;
}

} // namespace tokendeck

#include "moc_filter_dialogs.cpp"
