// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/keychain/secret_prompt.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

const QString PromptInterface = u"org.freedesktop.Secret.Prompt"_s;

} // namespace

SecretPrompt::SecretPrompt(const QString &path, std::function<void()> answered)
    : m_path(path)
    , m_answered(std::move(answered))
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    // Before it is shown: one that needs no answer completes at once.
    bus.connect(SecretsService, path, PromptInterface, u"Completed"_s, this,
                SLOT(completed(bool, QDBusVariant)));
    auto *service = new QDBusServiceWatcher(SecretsService, bus,
                                            QDBusServiceWatcher::WatchForUnregistration, this);
    connect(service, &QDBusServiceWatcher::serviceUnregistered, this, &SecretPrompt::end);
    QDBusMessage call =
        QDBusMessage::createMethodCall(SecretsService, path, PromptInterface, u"Prompt"_s);
    // No window of ours that it would belong to.
    call << QString();
    auto *shown = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(shown, &QDBusPendingCallWatcher::finished, this, [this, shown] {
        if (shown->isError())
            end();
    });
}

void SecretPrompt::dismiss()
{
    // Its answer says nothing that the signal of the end does not.
    QDBusConnection::sessionBus().send(
        QDBusMessage::createMethodCall(SecretsService, m_path, PromptInterface, u"Dismiss"_s));
}

void SecretPrompt::completed(bool, const QDBusVariant &)
{
    end();
}

void SecretPrompt::end()
{
    // Last, since it may end this.
    if (const auto answered = std::exchange(m_answered, nullptr))
        answered();
}

} // namespace tokendeck

#include "moc_secret_prompt.cpp"
