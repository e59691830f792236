// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/keychain/system_keychain.h"

#ifdef TOKENDECK_SECRET_SERVICE
#include "services/keychain/keychain_choice.h"
#include "services/secrets/forwarded_probe.h"
#else
#include "services/keychain/qt_keychain_jobs.h"

#include <QObject>
#endif

#include <utility>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

#ifdef TOKENDECK_SECRET_SERVICE

using Choice = std::shared_ptr<KeychainChoice>;
using Way = KeychainChoice::Way;

KeychainJobs::Answer nothingChosen()
{
    return {.code = KeychainJobs::Code::NoService,
            .secret = {},
            .detail = u"org.kde.KWallet does not answer"_s};
}

class ChosenJobs final : public KeychainJobs {
public:
    explicit ChosenJobs(Choice choice)
        : m_choice(std::move(choice))
    {
    }

    void read(const QString &key, Done done) override
    {
        m_choice->get([key, done = std::move(done)](const Way *way) {
            way ? way->jobs->read(key, done) : done(nothingChosen());
        });
    }
    void write(const QString &key, const Secret &secret, Done done) override
    {
        m_choice->get([key, secret, done = std::move(done)](const Way *way) {
            way ? way->jobs->write(key, secret, done) : done(nothingChosen());
        });
    }
    void remove(const QString &key, Done done) override
    {
        m_choice->get([key, done = std::move(done)](const Way *way) {
            way ? way->jobs->remove(key, done) : done(nothingChosen());
        });
    }

private:
    Choice m_choice;
};

class ChosenProbe final : public ForwardedProbe {
public:
    explicit ChosenProbe(Choice choice)
        : m_choice(std::move(choice))
    {
    }

private:
    void reach(std::function<void(KeychainProbe *)> use) override
    {
        m_choice->get(
            [use = std::move(use)](const Way *way) { use(way ? way->probe.get() : nullptr); });
    }
    [[nodiscard]] KeychainProbe *reached() const override
    {
        const Way *way = m_choice->chosen();
        return way ? way->probe.get() : nullptr;
    }

    Choice m_choice;
};

#else

class UnknownProbe final : public KeychainProbe {
public:
    void ask(std::function<void(KeychainState)> done) override
    {
        QMetaObject::invokeMethod(
            &m_context, [done = std::move(done)] { done(KeychainState::Unknown); },
            Qt::QueuedConnection);
    }

private:
    QObject m_context;
};

#endif

} // namespace

Keychain makeSystemKeychain([[maybe_unused]] Background &background)
{
#ifdef TOKENDECK_SECRET_SERVICE
    const auto choice = std::make_shared<KeychainChoice>(background);
    return {.jobs = std::make_unique<ChosenJobs>(choice),
            .probe = std::make_unique<ChosenProbe>(choice)};
#else
    return {.jobs = makeQtKeychainJobs(), .probe = std::make_unique<UnknownProbe>()};
#endif
}

} // namespace tokendeck
