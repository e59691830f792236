// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace tokendeck {

class BulkModel;
class Button;
class Label;

//! How many of the items of a plan the admin has chosen, and a button that chooses all.
class BulkChoice final : public QWidget {
    Q_OBJECT
public:
    //! \p model outlives it.
    explicit BulkChoice(BulkModel *model, QWidget *parent = nullptr);

    //! Shows what is chosen; hidden where there is nothing to choose.
    void refresh();

private:
    [[nodiscard]] int chosen() const;

    BulkModel *m_model = nullptr;
    Label *m_count = nullptr;
    Button *m_all = nullptr;
};

} // namespace tokendeck
