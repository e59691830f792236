// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/base/row_copying.h"

#include "models/tables/base/table_roles.h"
#include "services/desktop/clipboard_service.h"
#include "ui/base/key_text.h"
#include "ui/pages/base/row_selection.h"
#include "ui/table/row_text.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/problems/obstacle_words.h"

#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! So many tokens are copied at a time: each is written down in the activity log.
constexpr int MostCopied = 1000;

} // namespace

RowCopying::RowCopying(const Dependencies &dependencies, ListKind kind, RowSelection &selection,
                       const ViewColumns &columns, CopyableOf copyableOf, QObject *parent)
    : QObject(parent)
    , m_deps(dependencies)
    , m_kind(kind)
    , m_selection(selection)
    , m_columns(columns)
    , m_copyableOf(std::move(copyableOf))
{
}

void RowCopying::copy(const QModelIndex &row)
{
    if (!row.isValid() && m_selection.count() > 1)
        copySelected();
    else if (const QModelIndex found = row.isValid() ? row : m_selection.rowInFocus();
             found.isValid())
        copyRow(found);
}

void RowCopying::copyRow(const QModelIndex &row)
{
    const std::optional<TokenCopier::Named> found = m_copyableOf(row);
    if (!found) {
        emit messageReady({.tone = Tone::Accent, .text = tr("This row has no token to copy.")});
        return;
    }
    if (m_deps.copier.copy(m_kind, found->token, found->name, found->row) == CopyEnd::NotKnown)
        emit messageReady({.tone = Tone::Warning, .text = obstacleOf(*found)});
}

QString RowCopying::obstacleOf(const TokenCopier::Named &found) const
{
    if (!found.token.isEmpty())
        return {};
    const QString kept = keptObstacle(m_deps.workspace, found.row.connection, m_kind);
    return kept.isEmpty() ? tr("The token of %1 is not known here, so it cannot be copied.")
                                .arg(quotedName(found.name))
                          : kept;
}

void RowCopying::copySelected()
{
    const int count = m_selection.count();
    if (count > MostCopied) {
        emit messageReady(
            {.tone = Tone::Accent,
             .text = tr("Select at most %1 rows to copy their tokens; %2 are selected.")
                         .arg(numberText(MostCopied), numberText(count))});
        return;
    }
    std::vector<TokenCopier::Named> tokens;
    for (const QModelIndex &row : m_selection.rows()) {
        if (std::optional<TokenCopier::Named> found = m_copyableOf(row))
            tokens.push_back(*std::move(found));
    }
    if (tokens.empty()) {
        emit messageReady({.tone = Tone::Accent, .text = tr("These rows have no tokens to copy.")});
        return;
    }
    const auto known = std::ranges::count_if(
        tokens, [](const TokenCopier::Named &each) { return !each.token.isEmpty(); });
    const CopyEnd end = m_deps.copier.copy(m_kind, tokens, countedKind(m_kind, known));
    const QString kept = keptObstacle(m_deps.workspace, tokens.front().row.connection, m_kind);
    if (end == CopyEnd::NotKnown && !kept.isEmpty())
        emit messageReady({.tone = Tone::Warning, .text = kept});
    else if (end == CopyEnd::NotKnown)
        emit messageReady(
            {.tone = Tone::Warning,
             .text = tr("None of the tokens of these rows is known here, so none can be "
                        "copied.")});
    else if (end == CopyEnd::Copied && known < count)
        emit messageReady(
            {.tone = Tone::Warning,
             .text = tr("Copied %1, one in each line. The tokens of %Ln other rows are not "
                        "known here.",
                        nullptr, count - known)
                         .arg(countedKind(m_kind, known))});
}

void RowCopying::copyTexts(const QString &outcome,
                           const std::function<QString(const QModelIndex &)> &textOf)
{
    QStringList lines;
    for (const QModelIndex &row : m_selection.rows())
        lines.append(textOf(row));
    copyText(lines.join(u'\n'), outcome);
}

void RowCopying::copyText(const QString &text, const QString &outcome)
{
    m_deps.clipboard.copyText(text);
    emit messageReady({.tone = Tone::Good, .text = outcome});
}

void RowCopying::fillMenu(QMenu *menu, const QModelIndex &row)
{
    const int count = m_selection.count();
    if (const std::optional<TokenCopier::Named> found = m_copyableOf(row)) {
        const QString keys = keysText(QKeySequence::Copy);
        const QString text =
            count > 1 ? tr("Copy the tokens of %Ln rows", nullptr, count) : tr("Copy token");
        QAction *action = menu->addAction(text + u'\t' + keys);
        // Of several, what there is of them is copied.
        if (const QString obstacle = count > 1 ? QString() : obstacleOf(*found);
            !obstacle.isEmpty()) {
            action->setEnabled(false);
            action->setToolTip(plainToolTip(obstacle));
        }
        connect(action, &QAction::triggered, this, [this] { copy({}); });
    }
    fillTexts(menu->addMenu(tr("Copy name, ID or row")), count);
}

void RowCopying::fillTexts(QMenu *menu, int count)
{
    const auto add = [&](const QString &text, const QString &outcome, auto textOf) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, outcome, textOf] { copyTexts(outcome, textOf); });
    };
    add(tr("%Ln names", nullptr, count), tr("%Ln names were copied.", nullptr, count),
        [](const QModelIndex &row) { return row.data(PlainNameRole).toString(); });
    add(tr("%Ln IDs", nullptr, count), tr("%Ln IDs were copied.", nullptr, count),
        [](const QModelIndex &row) { return QString::number(row.data(IdRole).toInt()); });
    add(tr("%Ln rows, without tokens", nullptr, count),
        tr("%Ln rows were copied as text, without tokens.", nullptr, count),
        [this](const QModelIndex &row) { return rowText(row, m_columns); });
}

} // namespace tokendeck

#include "moc_row_copying.cpp"
