// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace tokendeck {

namespace {

constexpr auto RoleProperty = "tokendeckAccessibleRole";

class WithRole final : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QAccessible::Role role() const override
    {
        return QAccessible::Role(widget()->property(RoleProperty).toInt());
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

//! Qt asks for each class of an object, the most special one first.
QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(RoleProperty).isValid() ? new WithRole(widget) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    widget->setProperty(RoleProperty, int(role));
}

} // namespace tokendeck
