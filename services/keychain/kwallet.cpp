// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/keychain/kwallet.h"

#include <QSettings>
#include <QStandardPaths>

#include <string_view>
#include <utility>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

//! What an item is (kwallet.h, Wallet::EntryType).
enum class EntryType { Unknown, Password, Stream };

//! The window that a question belongs to: none of ours.
constexpr qlonglong NoWindow = 0;

QVariant first(const QDBusMessage &answer)
{
    return answer.arguments().value(0);
}

bool failed(const QDBusMessage &answer)
{
    return answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty();
}

KeychainJobs::Answer failureOf(const QDBusMessage &answer)
{
    const bool missing = QDBusError(answer).type() == QDBusError::ServiceUnknown;
    return {.code = missing ? KeychainJobs::Code::NoService : KeychainJobs::Code::Failed,
            .secret = {},
            .detail = answer.errorMessage()};
}

//! Whether an open wallet is given to an application that has not asked for it before only after a
//! question: a setting that is off unless somebody has switched it on.
bool asksBeforeItGives(const QString &wallet)
{
    const QString file =
        QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"kwalletrc"_s);
    if (file.isEmpty())
        return false;
    const QSettings settings(file, QSettings::IniFormat);
    return settings.value(u"Wallet/Prompt on Open"_s, false).toBool()
        && !settings.value(u"Auto Allow/"_s + wallet)
                .toStringList()
                .contains(KeychainJobs::ServiceName);
}

} // namespace

QString KWallet::service(int frameworks)
{
    return u"org.kde.kwalletd%1"_s.arg(frameworks);
}

QDBusMessage KWallet::call(int frameworks, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service(frameworks),
                                                          u"/modules/kwalletd%1"_s.arg(frameworks),
                                                          u"org.kde.KWallet"_s, method);
    message.setArguments(arguments);
    return message;
}

KWallet::KWallet(int frameworks)
    : m_frameworks(frameworks)
{
}

QString KWallet::productName() const
{
    return u"KWallet"_s;
}

void KWallet::send(const QString &method, const QVariantList &arguments, const Answered &done,
                   std::chrono::milliseconds patience)
{
    m_bus.send(call(m_frameworks, method, arguments), done, patience);
}

void KWallet::read(const QString &key, Done done)
{
    // Of a handle that holds no longer, KWallet says that there is no such item.
    openSilently([this, key, done = std::move(done)](bool opened) {
        if (!opened)
            return done({.code = Code::Denied, .secret = {}, .detail = {}});
        send(u"entryType"_s, {m_handle, ServiceName, key, ServiceName},
             [this, key, done](const QDBusMessage &answer) {
                 if (failed(answer))
                     return done(failureOf(answer));
                 switch (EntryType(first(answer).toInt())) {
                 case EntryType::Stream:
                     return readAs(u"readEntry"_s, key, done);
                 case EntryType::Password:
                     return readAs(u"readPassword"_s, key, done);
                 case EntryType::Unknown:
                     break;
                 }
                 done({.code = Code::EntryMissing, .secret = {}, .detail = {}});
             });
    });
}

void KWallet::readAs(const QString &method, const QString &key, const Done &done)
{
    send(method, {m_handle, ServiceName, key, ServiceName}, [done](const QDBusMessage &answer) {
        if (failed(answer))
            return done(failureOf(answer));
        const QVariant value = first(answer);
        const QByteArray bytes =
            value.typeId() == QMetaType::QString ? value.toString().toUtf8() : value.toByteArray();
        Answer found{.code = Code::Done, .secret = {}, .detail = {}};
        found.secret = Secret(std::string_view(bytes.constData(), size_t(bytes.size())));
        // Shared with the message, which ends behind this.
        wipeMemory(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
        done(std::move(found));
    });
}

void KWallet::write(const QString &key, const Secret &secret, Done done)
{
    openSilently([this, key, secret, done = std::move(done)](bool opened) {
        if (!opened)
            return done({.code = Code::Denied, .secret = {}, .detail = {}});
        sendOf(key, u"writeEntry"_s, {secret.exposedText().toByteArray(), ServiceName},
               [this, done](Answer answer) {
                   // The service would write its file some time later.
                   if (answer.code == Code::Done)
                       send(u"sync"_s, {m_handle, ServiceName}, [](const QDBusMessage &) {});
                   done(std::move(answer));
               });
    });
}

void KWallet::remove(const QString &key, Done done)
{
    openSilently([this, key, done = std::move(done)](bool opened) {
        if (!opened)
            return done({.code = Code::Denied, .secret = {}, .detail = {}});
        sendOf(key, u"removeEntry"_s, {ServiceName}, [this, done](Answer answer) {
            if (answer.code == Code::Done)
                send(u"sync"_s, {m_handle, ServiceName}, [](const QDBusMessage &) {});
            done(std::move(answer));
        });
    });
}

void KWallet::sendOf(const QString &key, const QString &method, const QVariantList &arguments,
                     const Done &done)
{
    send(method, QVariantList{m_handle, ServiceName, key} + arguments,
         [done](const QDBusMessage &answer) {
             if (failed(answer))
                 return done(failureOf(answer));
             const bool taken = first(answer).toInt() == 0;
             done({.code = taken ? Code::Done : Code::Failed, .secret = {}, .detail = {}});
         });
}

void KWallet::ask(std::function<void(KeychainState)> done)
{
    send(u"isEnabled"_s, {}, [this, done = std::move(done)](const QDBusMessage &answer) {
        if (failed(answer))
            return done(QDBusError(answer).type() == QDBusError::ServiceUnknown
                            ? KeychainState::Missing
                            : KeychainState::Unknown);
        // Switched off in KDE's settings meanwhile.
        if (!first(answer).toBool())
            return done(KeychainState::Missing);
        askForWallet(done);
    });
}

void KWallet::askForWallet(const std::function<void(KeychainState)> &done)
{
    send(u"networkWallet"_s, {}, [this, done](const QDBusMessage &answer) {
        if (failed(answer))
            return done(KeychainState::Unknown);
        m_wallet = first(answer).toString();
        send(u"wallets"_s, {}, [this, done](const QDBusMessage &wallets) {
            if (failed(wallets))
                return done(KeychainState::Unknown);
            if (!first(wallets).toStringList().contains(m_wallet))
                return done(KeychainState::Empty);
            askForOpen(done);
        });
    });
}

void KWallet::askForOpen(const std::function<void(KeychainState)> &done)
{
    send(u"isOpen"_s, {m_wallet}, [this, done](const QDBusMessage &answer) {
        if (failed(answer))
            return done(KeychainState::Unknown);
        if (!first(answer).toBool()) {
            m_handle = -1;
            return done(KeychainState::Locked);
        }
        send(u"isOpen"_s, {m_handle}, [this, done](const QDBusMessage &held) {
            if (failed(held) || !first(held).toBool())
                m_handle = -1;
            // To be let in may be a question, as the password is.
            done(m_handle < 0 && asksBeforeItGives(m_wallet) ? KeychainState::Locked
                                                             : KeychainState::Ready);
        });
    });
}

void KWallet::open(std::function<void(KeychainState)> done)
{
    ask([this, done = std::move(done)](KeychainState state) {
        if (state != KeychainState::Locked)
            return done(state);
        send(
            u"open"_s, {m_wallet, NoWindow, ServiceName},
            [this, done](const QDBusMessage &answer) {
                m_handle = failed(answer) ? -1 : first(answer).toInt();
                done(m_handle < 0 ? KeychainState::Locked : KeychainState::Ready);
            },
            BusCalls::PersonsPatience);
    });
}

//! The handle of a wallet that is open, or is made by this; whether there is one.
void KWallet::openSilently(const std::function<void(bool)> &done)
{
    ask([this, done](KeychainState state) {
        if (m_handle >= 0 && state == KeychainState::Ready)
            return done(true);
        if (state != KeychainState::Ready && state != KeychainState::Empty)
            return done(false);
        // A new wallet is a conversation about how it is kept.
        send(
            u"open"_s, {m_wallet, NoWindow, ServiceName},
            [this, done](const QDBusMessage &answer) {
                m_handle = failed(answer) ? -1 : first(answer).toInt();
                done(m_handle >= 0);
            },
            BusCalls::PersonsPatience);
    });
}

void KWallet::list(const QString &service, std::function<void(QStringList)> done)
{
    ask([this, service, done = std::move(done)](KeychainState state) {
        if (state != KeychainState::Ready)
            return done({});
        openSilently([this, service, done](bool opened) {
            if (!opened)
                return done({});
            send(u"entryList"_s, {m_handle, service, ServiceName},
                 [done](const QDBusMessage &answer) {
                     done(failed(answer) ? QStringList() : first(answer).toStringList());
                 });
        });
    });
}

void KWallet::lock(std::function<void(KeychainState)> done)
{
    ask([this, done = std::move(done)](KeychainState state) {
        if (state != KeychainState::Ready)
            return done(state);
        send(u"close"_s, {m_wallet, true}, [this, done](const QDBusMessage &) { ask(done); });
    });
}

} // namespace tokendeck
