// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/forwarded_probe.h"
#include "services/secrets/keychain.h"

#include <QObject>

#include <utility>

namespace tokendeck {

namespace {

//! What jobs and probe have in common.
class LateKeychain {
public:
    explicit LateKeychain(MakeKeychain make)
        : m_make(std::move(make))
    {
    }

    //! Makes it, unless it was; nullptr where it cannot be had.
    [[nodiscard]] const Keychain *get()
    {
        if (const MakeKeychain make = std::exchange(m_make, nullptr)) {
            auto made = make();
            if (made)
                m_made = *std::move(made);
            else
                m_reason = made.error();
        }
        return made();
    }
    //! What was made by now.
    [[nodiscard]] const Keychain *made() const { return m_made.jobs ? &m_made : nullptr; }
    //! Why it cannot be had.
    [[nodiscard]] const QString &reason() const { return m_reason; }

private:
    MakeKeychain m_make;
    Keychain m_made;
    QString m_reason;
};

using Shared = std::shared_ptr<LateKeychain>;

//! Calls \p answer from the event loop, unless \p context has ended.
template <typename Answer> void answerLater(QObject &context, Answer answer)
{
    QMetaObject::invokeMethod(&context, std::move(answer), Qt::QueuedConnection);
}

class LateJobs final : public KeychainJobs {
public:
    explicit LateJobs(Shared late)
        : m_late(std::move(late))
    {
    }

    void read(const QString &key, Done done) override
    {
        if (const Keychain *keychain = m_late->get())
            keychain->jobs->read(key, std::move(done));
        else
            fail(std::move(done));
    }
    void write(const QString &key, const Secret &secret, Done done) override
    {
        if (const Keychain *keychain = m_late->get())
            keychain->jobs->write(key, secret, std::move(done));
        else
            fail(std::move(done));
    }
    void remove(const QString &key, Done done) override
    {
        if (const Keychain *keychain = m_late->get())
            keychain->jobs->remove(key, std::move(done));
        else
            fail(std::move(done));
    }

private:
    void fail(Done done)
    {
        answerLater(m_context, [this, done = std::move(done)] {
            done({.code = Code::Failed, .secret = {}, .detail = m_late->reason()});
        });
    }

    Shared m_late;
    QObject m_context;
};

class LateProbe final : public ForwardedProbe {
public:
    explicit LateProbe(Shared late)
        : m_late(std::move(late))
    {
    }

private:
    void reach(std::function<void(KeychainProbe *)> use) override
    {
        if (const Keychain *keychain = m_late->get())
            use(keychain->probe.get());
        else
            answerLater(m_context, [use = std::move(use)] { use(nullptr); });
    }
    [[nodiscard]] KeychainProbe *reached() const override
    {
        const Keychain *keychain = m_late->made();
        return keychain ? keychain->probe.get() : nullptr;
    }

    Shared m_late;
    QObject m_context;
};

} // namespace

Keychain lateKeychain(MakeKeychain make)
{
    const auto late = std::make_shared<LateKeychain>(std::move(make));
    return {.jobs = std::make_unique<LateJobs>(late), .probe = std::make_unique<LateProbe>(late)};
}

} // namespace tokendeck
