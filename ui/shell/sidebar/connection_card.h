// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connection_marks.h"

#include <QAbstractButton>

#include <optional>

namespace tokendeck {

//! The switcher on top of the sidebar: the shown connection's name, what it is, and its menu.
class ConnectionCard final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ConnectionCard(QWidget *parent = nullptr);

    //! \p name of the connection, \p facts below it ("Europe · 7 accounts"), behind the mark of the
    //! \p group that one of both names; \p attention when its token needs the admin.
    void setConnection(const QString &name, const QString &facts, std::optional<GroupColor> group,
                       bool attention);

    //! Those of the facts that there is room for, each whole: what is shown.
    [[nodiscard]] QString shownFacts() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! The width of the lines, without what stands behind them.
    [[nodiscard]] int textWidth() const;

    QString m_name;
    QString m_facts;
    std::optional<GroupColor> m_group;
    bool m_attention = false;
};

} // namespace tokendeck
