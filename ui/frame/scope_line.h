// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QStringList>
#include <QWidget>

namespace tokendeck {

class Label;

//! What the marks of connections say, by the names of those that have them.
struct ScopeMarks {
    QStringList production;
    QStringList readOnly;
    ConnectionId first; //!< of the marked ones
    //! Nothing that can be acted on is marked, and others that are shown are, the first of them.
    bool isElsewhere = false;

    friend bool operator==(const ScopeMarks &, const ScopeMarks &) = default;
};

//! The line under a page's header that says which connections are production and which are
//! read-only, of those whose rows can be acted on, with the way to where that is set. Where these
//! are not marked and others that are shown are, it says that: rows do not move with the selection.
//! Hidden where none is marked.
class ScopeLine final : public QWidget {
    Q_OBJECT
public:
    explicit ScopeLine(QWidget *parent = nullptr);

    void setMarks(const ScopeMarks &marks);

signals:
    //! The marks of \p id are to be shown.
    void showRequested(const tokendeck::ConnectionId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ScopeMarks m_marks;
    Label *m_text = nullptr;
};

} // namespace tokendeck
