// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/secrets/played_prompter.h"

#include <QDBusObjectPath>

#include <utility>

namespace tokendeck::test {

using namespace Qt::StringLiterals;

PlayedPrompter::PlayedPrompter()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"prompter"_s))
    , m_inPlace(m_bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, this)
                && m_bus.registerService(u"org.gnome.keyring.SystemPrompter"_s))
{
}

PlayedPrompter::~PlayedPrompter()
{
    QDBusConnection::disconnectFromBus(u"prompter"_s);
}

void PlayedPrompter::dismiss()
{
    for (const Question &question : std::exchange(m_waiting, {}))
        m_bus.send(QDBusMessage::createMethodCall(question.service, question.path,
                                                  u"org.gnome.keyring.internal.Prompter.Callback"_s,
                                                  u"PromptDone"_s));
}

QString PlayedPrompter::introspect(const QString &) const
{
    return {};
}

bool PlayedPrompter::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() == "BeginPrompting"_L1 && m_manner == Manner::CannotAsk)
        return connection.send(
            message.createErrorReply(QDBusError::Failed, u"cannot open display"_s));
    if (message.member() == "BeginPrompting"_L1)
        m_waiting.push_back(
            {message.service(), message.arguments().constFirst().value<QDBusObjectPath>().path()});
    return connection.send(message.createReply());
}

} // namespace tokendeck::test

#include "moc_played_prompter.cpp"
