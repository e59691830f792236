// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/shared_token.h"

#include <QWidget>

class QRadioButton;

namespace tokendeck {

//! Chooses between all and any: two radio buttons drawn as one box.
class MatchSwitch final : public QWidget {
    Q_OBJECT
public:
    explicit MatchSwitch(QWidget *parent = nullptr);

    void setOperator(FilterOperator filterOperator);

signals:
    //! By the admin only.
    void chosen(tokendeck::FilterOperator filterOperator);

private:
    QRadioButton *m_all = nullptr;
    QRadioButton *m_any = nullptr;
};

} // namespace tokendeck
