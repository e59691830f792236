// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/dependencies.h"
#include "ui/base/token_copier.h"
#include "words/base/message.h"

#include <QModelIndex>
#include <QObject>

#include <functional>
#include <optional>

class QMenu;

namespace tokendeck {

class RowSelection;
class ViewColumns;

//! Copies out of a page's rows: their tokens, as secrets, and what else they say, as text. Says
//! what came of it where the status bar does not.
class RowCopying final : public QObject {
    Q_OBJECT
public:
    //! What a row has to copy; nothing where it has no token.
    using CopyableOf = std::function<std::optional<TokenCopier::Named>(const QModelIndex &row)>;

    //! Both references outlive this. The rows are those of \p kind.
    RowCopying(const Dependencies &dependencies, ListKind kind, RowSelection &selection,
               const ViewColumns &columns, CopyableOf copyableOf, QObject *parent);

    //! Copies the token of \p row; of all that is selected where it is invalid.
    void copy(const QModelIndex &row);
    //! Copies \p text, which is no secret, and says \p outcome.
    void copyText(const QString &text, const QString &outcome);
    //! Offers in the menu of \p row the tokens that are selected, and their names, ids and rows as
    //! text.
    void fillMenu(QMenu *menu, const QModelIndex &row);

signals:
    void messageReady(const tokendeck::Message &message);

private:
    void copyRow(const QModelIndex &row);
    //! Why the token of \p found cannot be copied; empty where it can.
    [[nodiscard]] QString obstacleOf(const TokenCopier::Named &found) const;
    void copySelected();
    void fillTexts(QMenu *menu, int count);
    void copyTexts(const QString &outcome,
                   const std::function<QString(const QModelIndex &)> &textOf);

    const Dependencies m_deps;
    const ListKind m_kind;
    RowSelection &m_selection;
    const ViewColumns &m_columns;
    const CopyableOf m_copyableOf;
};

} // namespace tokendeck
