// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/filters/filter_meaning.h"

#include <QWidget>

#include <vector>

class QScrollArea;

namespace tokendeck {

class PillFlow;

//! The chosen filters as pills with the operator between them. Each can be removed: with a click on
//! its cross, with Space, Enter, Delete or Backspace while it has the focus.
class PillBox final : public QWidget {
    Q_OBJECT
public:
    explicit PillBox(QWidget *parent = nullptr);

    //! Shows \p set; \p unknown are the ids of its filters that are not known.
    void setFilters(const FilterSet &set, const std::vector<FilterId> &unknown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removed(tokendeck::FilterId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    PillFlow *m_flow = nullptr;
    QScrollArea *m_area = nullptr;
};

} // namespace tokendeck
