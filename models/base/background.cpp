// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/background.h"

#include <QThread>

namespace tokendeck {

Background::Background()
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

Background::~Background()
{
    m_pool.clear();
    m_pool.waitForDone();
}

std::shared_ptr<Background::Relay> Background::makeRelay(QObject *context)
{
    // The last reference may end on the pool's thread: QObjects end in their own one. In it they
    // end at once, as a call that is never made ends when the application does, with the event
    // queue locked.
    std::shared_ptr<Relay> relay(new Relay, [](Relay *ended) {
        if (ended->thread() == QThread::currentThread())
            delete ended;
        else
            ended->deleteLater();
    });
    relay->moveToThread(context->thread());
    return relay;
}

void Background::post(std::function<void()> job)
{
    m_pool.start(std::move(job));
}

} // namespace tokendeck
