// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/keychain/keychain_choice.h"

#include "models/base/background.h"
#include "services/keychain/kwallet.h"
#include "services/keychain/qt_keychain_jobs.h"
#include "services/keychain/secret_service_probe.h"
#include "services/secrets/kde_session.h"

#include <QDBusError>
#include <QPointer>

#include <utility>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

//! KWallet's service may have to be started for the first answer, at the begin of a session.
constexpr std::chrono::seconds StartPatience{25};

//! Jobs of QtKeychain at the Secret Service, in a session of KDE, too. It looks at the session's
//! variables once, when it begins with its first job, and without a version that it knows it takes
//! the Secret Service.
class SecretServiceJobs final : public KeychainJobs {
public:
    void read(const QString &key, Done done) override { m_jobs->read(key, told(std::move(done))); }
    void write(const QString &key, const Secret &secret, Done done) override
    {
        m_jobs->write(key, secret, told(std::move(done)));
    }
    void remove(const QString &key, Done done) override
    {
        m_jobs->remove(key, told(std::move(done)));
    }

private:
    //! Replaces the variable's value until the first job has ended. Only where it is set: then
    //! nothing moves in the list of variables, which another thread may be reading.
    Done told(Done done)
    {
        static bool once = false;
        if (std::exchange(once, true) || !qEnvironmentVariableIsSet(KdeVersionVariable))
            return done;
        const QByteArray version = qgetenv(KdeVersionVariable);
        qputenv(KdeVersionVariable, "none");
        return [version, done = std::move(done)](Answer answer) {
            qputenv(KdeVersionVariable, version);
            done(std::move(answer));
        };
    }

    std::unique_ptr<KeychainJobs> m_jobs = makeQtKeychainJobs();
};

} // namespace

KeychainChoice::KeychainChoice(Background &background)
    : m_background(background)
{
}

void KeychainChoice::get(Done done)
{
    m_waiting.push_back(std::move(done));
    if (m_way.jobs)
        return answer();
    if (m_waiting.size() > 1)
        return;
    // Reaching the bus may start one, so it happens beside the event loop.
    m_background.run(
        m_bus.context(), [] { return QDBusConnection::sessionBus().isConnected(); },
        [this](bool connected) {
            const int frameworks = kdeFrameworks();
            if (connected && frameworks != 0)
                askForKWallet(frameworks);
            else
                takeSecretService();
        });
}

void KeychainChoice::askForKWallet(int frameworks)
{
    m_bus.send(
        KWallet::call(frameworks, u"isEnabled"_s),
        [this, frameworks](const QDBusMessage &answered) {
            const bool replied = answered.type() == QDBusMessage::ReplyMessage;
            const bool isThere = replied && answered.arguments().value(0).toBool();
            const bool isMissing =
                !replied && QDBusError(answered).type() == QDBusError::ServiceUnknown;
            // One that is there and fails to answer may hold what is looked for.
            if (!replied && !isMissing)
                return answer();
            if (!isThere)
                return takeSecretService();
            auto wallet = std::make_shared<KWallet>(frameworks);
            m_way = {.jobs = wallet, .probe = wallet};
            answer();
        },
        StartPatience);
}

void KeychainChoice::takeSecretService()
{
    m_way = {.jobs = std::make_shared<SecretServiceJobs>(),
             .probe = makeSecretServiceProbe(m_background)};
    answer();
}

void KeychainChoice::answer()
{
    const Way *way = chosen();
    // Whoever is answered may end this.
    const QPointer<QObject> alive(m_bus.context());
    for (const Done &done : std::exchange(m_waiting, {})) {
        if (alive)
            done(way);
    }
}

} // namespace tokendeck
