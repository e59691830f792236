// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/spoken/accessible_role.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QStackedWidget>
#include <QVariant>

namespace tokendeck {

namespace {

constexpr auto RoleProperty = "tokendeckAccessibleRole";

class WithRole final : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QAccessible::Role role() const override
    {
        const QVariant role = widget()->property(RoleProperty);
        return role.isValid() ? QAccessible::Role(role.toInt()) : QAccessible::Client;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *label = qobject_cast<const QLabel *>(widget());
        const QString text = QAccessibleWidget::text(kind);
        return label && kind == QAccessible::Name && text.isEmpty() ? label->text() : text;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        // Who gives the focus on does not have it.
        if (widget()->focusProxy()) {
            state.focused = false;
            state.focusable = false;
        }
        return state;
    }
};

//! Qt asks for each class of an object, the most special one first. A stack is no more than a
//! place: as the layered pane that Qt makes of it, it would be spoken of with what is in it.
QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget
            && (widget->property(RoleProperty).isValid() || qobject_cast<QStackedWidget *>(widget))
        ? new WithRole(widget)
        : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    const bool isFirst = !widget->property(RoleProperty).isValid();
    widget->setProperty(RoleProperty, int(role));
    // A name or text that it was given before has made it known as what it is for Qt.
    if (isFirst)
        QAccessible::deleteAccessibleInterface(
            QAccessible::uniqueId(QAccessible::queryAccessibleInterface(widget)));
}

} // namespace tokendeck
