// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/intent.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace tokendeck {

class Button;
class Label;

//! What a row came from and what came from it, a sentence for each, with a link to that below it
//! where it is there.
class RelationLines final : public QWidget {
    Q_OBJECT
public:
    struct Relation {
        QString text;
        QString toolTip; //!< of the text; empty for none
        QString linkText; //!< a verb
        std::optional<Intent> link = {}; //!< absent where there is nothing to lead to
    };

    explicit RelationLines(QWidget *parent = nullptr);

    //! Links stay in their places: one of them may have the focus.
    void setRelations(const std::vector<Relation> &relations);

signals:
    void followed(const tokendeck::Intent &intent);

private:
    struct Line {
        Label *text = nullptr;
        Button *link = nullptr;
        Intent intent = {};
    };

    void addLine();

    QVBoxLayout *m_layout = nullptr;
    std::vector<Line> m_lines; //!< as many as were needed so far
};

} // namespace tokendeck
