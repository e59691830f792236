// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notice_bars.h"

#include "ui/theme/colors.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spoken/accessible_role.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

NoticeBars::NoticeBars(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setObjectName(u"noticeBars"_s);
    setAccessibleName(tr("Notices"));
    m_layout->setContentsMargins(10, 8, 10, 8);
    m_layout->setSpacing(6);
    hide();
}

void NoticeBars::add(const Message &message)
{
    const auto found = std::ranges::find(m_notices, message.notice,
                                         [](const Notice &each) { return each.message.notice; });
    if (found == m_notices.end()) {
        m_notices.push_back({message});
    } else {
        found->message = message;
        if (found->bar)
            found->bar->showMessage(message);
    }
    showBars();
}

void NoticeBars::withdraw(const QString &name)
{
    remove(name);
    showBars();
}

bool NoticeBars::closeFirst()
{
    if (m_notices.empty() || m_concealed)
        return false;
    m_notices.front().bar->closeMessage();
    return true;
}

void NoticeBars::setConcealed(bool concealed)
{
    m_concealed = concealed;
    showBars();
}

void NoticeBars::remove(const QString &name)
{
    std::erase_if(m_notices, [&name](const Notice &each) {
        if (each.message.notice != name)
            return false;
        if (each.bar) {
            each.bar->hide();
            each.bar->deleteLater();
        }
        return true;
    });
}

void NoticeBars::showBars()
{
    setVisible(!m_notices.empty() && !m_concealed);
    QWidget *before = this;
    for (size_t i = 0; i < std::min(m_notices.size(), MostShown); ++i) {
        Notice &notice = m_notices[i];
        if (!notice.bar) {
            notice.bar = new MessageBar;
            notice.bar->setObjectName(u"noticeBar"_s);
            m_layout->addWidget(notice.bar);
            setTabOrder(before, notice.bar->firstControl());
            setTabOrder(notice.bar->firstControl(), notice.bar->lastControl());
            connect(notice.bar, &MessageBar::focusLost, this, &NoticeBars::focusLost);
            connect(notice.bar, &MessageBar::closed, this,
                    [this, name = notice.message.notice] { withdraw(name); });
            notice.bar->showMessage(notice.message);
        }
        before = notice.bar->lastControl();
    }
}

void NoticeBars::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.background);
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
}

} // namespace tokendeck

#include "moc_notice_bars.cpp"
