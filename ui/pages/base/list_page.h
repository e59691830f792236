// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/list_kind.h"
#include "models/domain/secret.h"
#include "ui/base/dependencies.h"
#include "ui/base/token_copier.h"
#include "ui/frame/framed_page.h"
#include "ui/pages/base/empty_text.h"

#include <QModelIndex>

#include <functional>
#include <limits>
#include <optional>

class QAbstractItemView;

namespace tokendeck {

class PageSearch;
class RowCopying;
class RowSelection;
class SearchedRows;
class ViewColumns;
struct DetailsContent;
struct SearchQuery;

//! A page that lists rows: header with search, message bar, table or the reason why it is empty,
//! and the details of the selection. Subclasses have the view and know its rows.
class ListPage : public FramedPage {
    Q_OBJECT
public:
    void setScope(const std::vector<ConnectionId> &scope) override;
    void focusContent() override;
    bool act(ActionId action) override;
    void refreshTimes() override;
    void setKeys(const ActionKeys &keys) override
    {
        // The buttons tell them, and are made anew.
        m_offers.clear();
        m_offersDue = true;
        FramedPage::setKeys(keys);
    }
    [[nodiscard]] Intent place() const override;
    [[nodiscard]] QString countsText() const override;
    //! Those of the selected rows.
    [[nodiscard]] std::vector<ConnectionId> actedOn() const override;

    //! The rows that are selected and can be changed, \p most of them.
    [[nodiscard]] virtual Selection selection(qsizetype most = AllRows) const
    {
        (void)most;
        return {m_kind, {}};
    }
    static constexpr qsizetype AllRows = std::numeric_limits<qsizetype>::max();

protected:
    //! What the page says where there is nothing else.
    struct Text {
        QString searchHint;
        QString rowHint; //!< shown in the details while nothing is selected
    };
    //! Its token is empty when there is none in memory.
    using Copyable = TokenCopier::Named;

    //! \p spec has a list, whose rows the page shows.
    ListPage(const Dependencies &dependencies, const PageSpec &spec, const Text &text,
             QWidget *parent);

    //! Takes \p view of \p rows, whose columns are \p columns, in. Once, by the subclass's
    //! constructor.
    void setView(QAbstractItemView *view, ViewColumns *columns, SearchedRows *rows);
    //! Adds a button in front of the primary one.
    Button *addSecondary(const QString &text, const QString &objectName,
                         const std::function<void()> &clicked);
    [[nodiscard]] const Dependencies &deps() const { return m_deps; }
    [[nodiscard]] const std::vector<ConnectionId> &scope() const { return m_scope; }
    //! Of the view; null before setView().
    [[nodiscard]] RowSelection *rowSelection() const { return m_selection; }

    virtual void applyScope() = 0;
    //! Shows what \p query finds.
    virtual void showFound(const SearchQuery &query);
    //! What the row of \p index, of the view's model, has to copy; nothing where it has no token.
    [[nodiscard]] virtual std::optional<Copyable> copyable(const QModelIndex &index) const = 0;
    [[nodiscard]] virtual DetailsContent details(const QModelIndex &index) const = 0;
    //! A standing message that ranks behind problems of the lists.
    [[nodiscard]] virtual std::optional<Message> hint() { return {}; }

    void updateContent() override;
    void searchEntered() override;
    //! The only row that is shown; invalid where there are others, or may be.
    [[nodiscard]] virtual QModelIndex onlyRow() const { return {}; }
    void updateBar() override;

    //! Copies the token of \p index's row, or of the one that is selected where it is invalid.
    void copyAt(const QModelIndex &index);

private:
    void requestNew();
    void requestChange(ActionId action);
    void openRow(const QModelIndex &index);
    void copySupportText(const QString &text);
    void copyShape(const QString &shape);
    //! The standing message, with what rows that were not understood mean.
    [[nodiscard]] std::optional<Message> hintWithFaults();
    void showRowMenu(const QPoint &position);
    void updateEmpty();
    void updateNew();
    void updateDetails();
    void updateOffers();
    void updateOffersLater();
    void perform(const RowOffer &offer);
    void performAnew(RowAction action);
    [[nodiscard]] Message barMessage(const PageMessage &message);
    [[nodiscard]] std::function<void()> remedyFor(const PageMessage &message);

    const Dependencies m_deps;
    const ListKind m_kind;
    const QString m_rowHint;
    std::vector<ConnectionId> m_scope;
    Button *m_new = nullptr; //!< null where nothing can be made
    QAbstractItemView *m_view = nullptr;
    ViewColumns *m_columns = nullptr;
    SearchedRows *m_rows = nullptr;
    RowSelection *m_selection = nullptr;
    PageSearch *m_search = nullptr;
    RowCopying *m_copying = nullptr;
    std::optional<std::pair<EmptyReason, QString>> m_shownEmpty;
    std::vector<RowOffer> m_offers; //!< for the selection, as last shown
    bool m_offersDue = true; //!< what they rest on may have changed
};

} // namespace tokendeck
