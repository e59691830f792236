// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/scope_map.h"
#include "ui/scope/scope_geometry.h"

#include <QWidget>

#include <optional>

namespace tokendeck {

//! How much larger one notch of the wheel, or one key, makes a map.
inline constexpr double ScopeZoomStep = 1.25;

//! Paints a scope map and lets it be walked through: one stop of the Tab key, arrows along the
//! edges, letters to names, the wheel and Ctrl with +, - and 0 to zoom, dragging and Shift with an
//! arrow to move it, Home to see all of it. Assistive technology reads its nodes as a list.
class ScopeView final : public QWidget {
    Q_OBJECT
public:
    explicit ScopeView(QWidget *parent = nullptr);

    //! Shows \p map. What is seen stays where it is, and so does the selection while it is there.
    void setMap(const ScopeMap &map);
    [[nodiscard]] const ScopeMap &map() const { return m_map; }

    //! The place of the selected node, or -1.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] std::optional<ScopeKey> currentKey() const;
    //! Selects the node of \p key and brings it into sight; without one, or where it is not there,
    //! none.
    void setCurrentKey(const std::optional<ScopeKey> &key);

    [[nodiscard]] const ScopeLens &lens() const { return m_lens; }
    [[nodiscard]] const ScopeGrid &grid() const { return m_grid; }
    //! Where the node at \p node stands, in pixels of this.
    [[nodiscard]] QRect rectOf(int node) const;
    //! The node at \p point of this, or -1.
    [[nodiscard]] int nodeAt(const QPoint &point) const;
    //! What is told of the node at \p node under the mouse, as rich text.
    [[nodiscard]] QString toolTipOf(int node) const;

    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

signals:
    void currentChanged();
    //! Enter or a double click on the selected node, which is no group.
    void activated();
    //! The selected group is to show its members, or to hide them.
    void foldRequested(const tokendeck::ScopeKey &group);
    //! A menu for the selected node is wanted at \p position of the screen.
    void menuRequested(const QPoint &position);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void select(int node);
    void bringIntoSight(int node);
    void placeAtFirst();
    void activate();
    void look(const ScopeLens &lens);
    void zoom(double factor);
    bool zoomByKey(const QKeyEvent &event);
    bool moveByKey(const QKeyEvent &event);
    bool jumpTo(const QString &letter);

    ScopeMap m_map;
    ScopeRelations m_relations;
    ScopeGrid m_grid;
    ScopeLens m_lens;
    int m_current = -1;
    int m_hovered = -1;
    bool m_isPlaced = false; //!< it was looked at, so that it stays where it is
    std::optional<QPoint> m_dragged; //!< where the mouse was, while a button is down
    bool m_isDragging = false;
};

} // namespace tokendeck
