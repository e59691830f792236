// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/changes/offers/row_offer.h"
#include "words/base/message.h"

#include <QObject>

class QAbstractItemView;

namespace tokendeck {

class SearchField;

//! What a word of a page's search that cannot be read means for the page: more rows may be shown
//! than were asked for, so nothing is done to many of them, and it is said what is expected.
class PageSearch final : public QObject {
    Q_OBJECT
public:
    //! All outlive this, or own it.
    PageSearch(SearchField *field, QAbstractItemView *view, const Workspace &workspace);

    //! As ui/changes has them, but that many rows have an obstacle while a word cannot be read.
    [[nodiscard]] std::vector<RowOffer> offers(const Selection &selection) const;
    //! What is expected in the place of the word that cannot be read, once it is written.
    [[nodiscard]] std::optional<Message> message() const;

signals:
    //! All rows were to be selected, and are not.
    void refused(const tokendeck::Message &why);
    //! Every word can be read: \p obstacle, which many rows had, holds no longer.
    void settled(const QString &obstacle);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isFaulty() const;

    SearchField *m_field = nullptr;
    const Workspace &m_workspace;
};

} // namespace tokendeck
