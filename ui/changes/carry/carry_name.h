// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/carry/carry_plan.h"

#include <QWidget>

#include <optional>

class QAbstractItemView;

namespace tokendeck {

class CarryModel;
class NameField;

//! Takes the names that shared tokens are made under in accounts where their own are taken: that of
//! the view's current row, for as long as a plan is shown.
class CarryName final : public QWidget {
    Q_OBJECT
public:
    using Names = decltype(CarryNaming::own);

    //! \p view shows \p model; both outlive this.
    CarryName(const CarryModel *model, QAbstractItemView *view, QWidget *parent = nullptr);

    //! What was typed, each a name that a token can have.
    [[nodiscard]] const Names &names() const { return m_names; }
    void forget() { m_names.clear(); }
    //! Makes the first row that there is a name to be typed for the current one.
    void seek();
    //! Asks for the current row of the plan; for nothing where none is \p shown. What is typed
    //! stays while it is the same row, wherever that has gone.
    void ask(bool shown);
    //! Why nothing can be made as long as this stands there; empty where it can.
    [[nodiscard]] QString objection() const;

signals:
    //! names() or objection() are others.
    void changed();

private:
    void take();
    [[nodiscard]] QString planned() const;
    [[nodiscard]] bool isOpen(int row) const;
    [[nodiscard]] std::pair<ConnectionId, int> placeOf(int row) const;
    void follow();

    const CarryModel *m_model = nullptr;
    QAbstractItemView *m_view = nullptr;
    NameField *m_field = nullptr;
    Names m_names;
    bool m_planning = false;
    std::optional<std::pair<ConnectionId, int>> m_place; //!< that is asked for
};

} // namespace tokendeck
