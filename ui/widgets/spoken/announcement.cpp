// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/spoken/announcement.h"

#include "ui/widgets/spoken/accessible_role.h"

#include <QAccessible>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! A screen reader asks for the text of what it was told of, some events later: as many sentences
//! can come at once without one taking the place of another.
constexpr size_t MostAtOnce = 4;

//! Qt tells AT-SPI nothing of QAccessible::Alert, and of an announcement only from 6.8 on. What
//! every Orca says is a notification that comes into sight; so there are some of them in the
//! window, which take no room and are never seen, and the next one in turn says that it has come.
class Announcer final : public QObject {
public:
    explicit Announcer(QWidget *window)
        : QObject(window)
    {
        setObjectName(Name);
        for (QWidget *&each : m_notifications) {
            each = new QWidget(window);
            each->setObjectName(u"notification"_s);
            each->hide();
            setAccessibleRole(each, QAccessible::Notification);
        }
    }

    void say(const QString &text)
    {
        QWidget *notification = m_notifications[m_next];
        m_next = (m_next + 1) % m_notifications.size();
        notification->setAccessibleName(text);
        QAccessibleEvent shown(notification, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
        // What other systems have for it.
        QAccessibleEvent alert(notification, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }

    static constexpr auto Name = "announcer"_L1;

private:
    std::array<QWidget *, MostAtOnce> m_notifications{};
    size_t m_next = 0;
};

} // namespace

void announce(QWidget *from, const QString &text)
{
    QWidget *window = from->window();
    if (text.isEmpty() || !window->isVisible() || !QAccessible::isActive())
        return;
    // In a dialog, Orca would say the dialog first.
    while (window->parentWidget())
        window = window->parentWidget()->window();
    auto *announcer = static_cast<Announcer *>(
        window->findChild<QObject *>(Announcer::Name, Qt::FindDirectChildrenOnly));
    if (!announcer)
        announcer = new Announcer(window);
    announcer->say(text);
}

} // namespace tokendeck
