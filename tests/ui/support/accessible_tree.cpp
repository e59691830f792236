// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/accessible_tree.h"

#include "ui/frame/page.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMainWindow>
#include <QMetaEnum>
#include <QPointer>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

//! Of a table no more are looked at: one row is like the other.
constexpr int MostChildren = 200;
constexpr int Deepest = 40;

//! What is only a place for others.
bool isPlace(QAccessible::Role role)
{
    static constexpr std::array Places{
        QAccessible::Client,   QAccessible::Pane,      QAccessible::Grouping,
        QAccessible::Window,   QAccessible::ScrollBar, QAccessible::Separator,
        QAccessible::Splitter, QAccessible::Border,    QAccessible::Whitespace};
    return std::ranges::find(Places, role) != Places.end();
}

class Audit {
public:
    QStringList faults;

    void look(QAccessibleInterface *node, const QString &path, int depth)
    {
        if (!node || !node->isValid() || depth > Deepest)
            return;
        const QAccessible::State state = node->state();
        if (state.invisible || isQtsOwn(node))
            return;
        const QString here = path + u'/' + nameOfRole(node->role()) + called(node);
        check(node, state, here);
        const int count = std::min(node->childCount(), MostChildren);
        for (int i = 0; i < count; ++i)
            look(node->child(i), here, depth + 1);
    }

private:
    //! What Qt makes, and names or not: its own dialog of files, which stands in only where the
    //! desktop has none, the sign of a question, and the list of a drop-down, which is said by
    //! that.
    static bool isQtsOwn(QAccessibleInterface *node)
    {
        const QObject *object = node->object();
        return qobject_cast<const QFileDialog *>(object)
            || (object && object->objectName() == u"qt_msgboxex_icon_label"_s)
            || (node->role() == QAccessible::List && node->parent()
                && node->parent()->role() == QAccessible::ComboBox);
    }

    static QString nameOfRole(QAccessible::Role role)
    {
        const char *key = QMetaEnum::fromType<QAccessible::Role>().valueToKey(int(role));
        return key ? QString::fromLatin1(key) : u"role %1"_s.arg(int(role));
    }

    static QString called(QAccessibleInterface *node)
    {
        return node->object() && !node->object()->objectName().isEmpty()
            ? u'#' + node->object()->objectName()
            : QString();
    }

    //! Its own name, or that of the label that belongs to it.
    static QString spokenName(QAccessibleInterface *node)
    {
        for (const auto &[label, relation] : node->relations(QAccessible::Label)) {
            if (const QString text = label->text(QAccessible::Name); !text.isEmpty())
                return text;
        }
        return node->text(QAccessible::Name);
    }

    //! Without what is not heard of it.
    static QString heard(const QString &text)
    {
        QString letters;
        for (const QChar each : text) {
            if (each.isLetterOrNumber())
                letters += each.toLower();
        }
        return letters;
    }

    void check(QAccessibleInterface *node, const QAccessible::State &state, const QString &here)
    {
        const QAccessible::Role role = node->role();
        const QString name = spokenName(node);
        const QString description = node->text(QAccessible::Description);
        const auto *widget = qobject_cast<const QWidget *>(node->object());
        const auto say = [&](const QString &what) {
            faults.append(u"%1 (“%2”, “%3”): %4"_s.arg(here, name, description, what));
        };
        if (role == QAccessible::NoRole)
            say(u"no role"_s);
        if (isPlace(role)) {
            // What gives the focus on does not have it, and what has a name is said by it.
            const bool isReached = state.focusable && !state.disabled && widget
                && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
            if (isReached && name.isEmpty())
                say(u"takes the focus, and is only a place without a name"_s);
            return;
        }
        // A label without a text is as if it were not there.
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->text().isEmpty() && label->pixmap(Qt::ReturnByValue).isNull())
            return;
        if (name.trimmed().isEmpty())
            say(u"no name"_s);
        // A reader leaves out what the name has word by word.
        if (!description.isEmpty() && heard(description) == heard(name)
            && !name.contains(description, Qt::CaseInsensitive))
            say(u"its description says the same as its name"_s);
        checkState(node, state, say);
    }

    template <typename Say>
    static void checkState(QAccessibleInterface *node, const QAccessible::State &state,
                           const Say &say)
    {
        switch (node->role()) {
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
            if (!state.checkable)
                say(u"does not say whether it is checked"_s);
            break;
        case QAccessible::ComboBox:
            // Qt takes its value for its name; what it is for is said by a label.
            if (node->relations(QAccessible::Label).isEmpty())
                say(u"no label says what it is for"_s);
            break;
        case QAccessible::Cell:
        case QAccessible::ListItem:
        case QAccessible::TreeItem:
            // A heading among the rows is neither.
            if (!state.selectable && state.focusable)
                say(u"does not say whether it is selected"_s);
            break;
        case QAccessible::ProgressBar:
        case QAccessible::SpinBox:
            if (!node->valueInterface())
                say(u"has no value"_s);
            break;
        case QAccessible::EditableText:
            if (!state.editable && !state.readOnly)
                say(u"does not say whether it can be edited"_s);
            break;
        default:
            break;
        }
    }
};

//! Looks at what has come into sight once it stands.
class Watcher final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Show || !watched->isWidgetType())
            return false;
        auto *widget = static_cast<QWidget *>(watched);
        if (qobject_cast<QDialog *>(widget) || qobject_cast<QMainWindow *>(widget)
            || qobject_cast<Page *>(widget))
            QMetaObject::invokeMethod(
                this,
                [this, shown = QPointer(widget->window())] {
                    if (shown && shown->isVisible() && QTest::currentTestFunction())
                        report(shown);
                },
                Qt::QueuedConnection);
        return false;
    }

private:
    void report(QWidget *window)
    {
        for (const QString &fault : accessibleFaults(window)) {
            if (m_said.insert(fault).second)
                QTest::qFail(qPrintable(fault), __FILE__, __LINE__);
        }
    }

    std::set<QString> m_said;
};

} // namespace

QStringList accessibleFaults(QWidget *root)
{
    Audit audit;
    audit.look(QAccessible::queryAccessibleInterface(root), {}, 0);
    return audit.faults;
}

void watchAccessibility()
{
    static QPointer<Watcher> watcher;
    if (watcher)
        return;
    watcher = new Watcher(qApp);
    qApp->installEventFilter(watcher);
    QAccessible::setActive(true);
}

} // namespace tokendeck::test
