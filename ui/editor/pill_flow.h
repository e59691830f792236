// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/filter.h"
#include "models/domain/shared_token.h"

#include <QAbstractButton>

#include <vector>

namespace tokendeck {

//! One chosen filter that can be removed.
class RemovablePill final : public QAbstractButton {
    Q_OBJECT
public:
    RemovablePill(const QString &text, FilterId id, QWidget *parent);

    [[nodiscard]] FilterId id() const { return m_id; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void removeRequested();

protected:
    //! Only the cross takes clicks: a pill is not lost by touching its name.
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    FilterId m_id;
};

//! Removable pills and the operator's word between them, over as many lines as they need.
class PillFlow final : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        FilterId id;
        QString text;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit PillFlow(QWidget *parent = nullptr);

    //! The focus stays with a pill that stays, and goes to the next one when its pill goes.
    void setEntries(const std::vector<Entry> &entries, FilterOperator filterOperator);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void removed(tokendeck::FilterId id);
    //! The last pill with the focus has gone.
    void focusLost();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    //! Where the pills and the words before them stand, and the height.
    struct Places {
        std::vector<QRect> pills;
        std::vector<QRect> joiners; //!< one fewer than pills
        int height = 0;
    };
    [[nodiscard]] Places places(int width) const;
    void place();
    void orderTabs();

    std::vector<Entry> m_entries;
    std::vector<RemovablePill *> m_pills;
    QString m_joiner;
    QString m_hint;
};

} // namespace tokendeck
