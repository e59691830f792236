// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/scope_accessible.h"

#include "ui/scope/scope_view.h"
#include "words/estate/reach_words.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! The node at one place of a map. It is what stands there now: places stay, nodes come and go.
class ScopeNodeInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ScopeNodeInterface(ScopeView *view, int node)
        : m_view(view)
        , m_node(node)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_node < int(m_view->map().nodes.size());
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? m_view->rectOf(m_node).translated(m_view->mapToGlobal(QPoint()))
                         : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const ScopeNode &node = m_view->map().nodes[size_t(m_node)];
        switch (kind) {
        case QAccessible::Name:
            return u"%1, %2, %3"_s.arg(scopeTitle(node), scopeCaption(node), scopeState(node));
        case QAccessible::Description:
            return scopeSentence(m_view->map(), m_node);
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const ScopeNode &node = m_view->map().nodes[size_t(m_node)];
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view->current() == m_node;
        state.focused = state.selected && m_view->hasFocus();
        state.expandable = node.isGroup();
        state.expanded = node.isGroup() && node.isUnfolded;
        state.collapsed = node.isGroup() && !node.isUnfolded;
        state.offscreen = !m_view->rect().intersects(m_view->rectOf(m_node));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (action != setFocusAction() || !isValid())
            return;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentKey(m_view->map().nodes[size_t(m_node)].key);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ScopeView> m_view;
    int m_node;
};

class ScopeViewInterface final : public QAccessibleWidget {
public:
    explicit ScopeViewInterface(ScopeView *view)
        : QAccessibleWidget(view, QAccessible::List, view->accessibleName())
    {
    }
    ~ScopeViewInterface() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(ScopeViewInterface)

    [[nodiscard]] int childCount() const override { return int(view()->map().nodes.size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_ids.size()) <= index)
            m_ids.push_back(QAccessible::registerAccessibleInterface(
                new ScopeNodeInterface(view(), int(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids[size_t(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_ids.size(); ++i) {
            if (QAccessible::accessibleInterface(m_ids[i]) == child)
                return int(i);
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->nodeAt(view()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->current()) : nullptr;
    }

private:
    [[nodiscard]] ScopeView *view() const { return static_cast<ScopeView *>(widget()); }

    mutable std::vector<QAccessible::Id> m_ids; // by place
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ScopeView *>(object);
    return view ? new ScopeViewInterface(view) : nullptr;
}

} // namespace

void installScopeAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

void tellScopeFocus(ScopeView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent focus(view, QAccessible::Focus);
    focus.setChild(view->current());
    QAccessible::updateAccessibility(&focus);
}

} // namespace tokendeck
