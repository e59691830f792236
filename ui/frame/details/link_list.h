// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/intent.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tokendeck {

//! Names one below the other, each of which leads to what it names.
class LinkList final : public QWidget {
    Q_OBJECT
public:
    struct Link {
        QString text;
        Intent intent;

        friend bool operator==(const Link &, const Link &) = default;
    };

    explicit LinkList(QWidget *parent = nullptr);

    //! Those that say the same stay: one of them may have the focus.
    void setLinks(const std::vector<Link> &links);

signals:
    void followed(const tokendeck::Intent &intent);

private:
    QVBoxLayout *m_layout = nullptr;
    std::vector<Link> m_links;
};

} // namespace tokendeck
