// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/keychain/qt_keychain_jobs.h"

#include <QObject>
#include <qt6keychain/keychain.h>

namespace tokendeck {
namespace {

KeychainJobs::Code codeOf(QKeychain::Error error)
{
    using Code = KeychainJobs::Code;
    switch (error) {
    case QKeychain::NoError:
        return Code::Done;
    case QKeychain::EntryNotFound:
        return Code::EntryMissing;
    case QKeychain::AccessDeniedByUser:
        return Code::DismissedByUser;
    case QKeychain::AccessDenied:
        return Code::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Code::NoService;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Code::Failed;
}

KeychainJobs::Answer answerOf(const QKeychain::Job &job)
{
    return {.code = codeOf(job.error()), .secret = {}, .detail = job.errorString()};
}

//! Overwrites what \p bytes shares with its copies, those inside a QtKeychain job included: the
//! job has finished, and ends soon.
void wipeShared(const QByteArray &bytes)
{
    wipeMemory(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
}

class QtKeychainJobs final : public KeychainJobs {
public:
    void read(const QString &key, Done done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(ServiceName);
        start(job, key, [job, done = std::move(done)] {
            Answer answer = answerOf(*job);
            const QByteArray bytes = job->binaryData();
            if (answer.code == Code::Done)
                answer.secret = Secret({bytes.constData(), size_t(bytes.size())});
            wipeShared(bytes);
            done(std::move(answer));
        });
    }

    void write(const QString &key, const Secret &secret, Done done) override
    {
        auto *job = new QKeychain::WritePasswordJob(ServiceName);
        const QByteArray bytes = secret.exposedText().toByteArray();
        job->setBinaryData(bytes);
        start(job, key, [job, bytes, done = std::move(done)] {
            wipeShared(bytes);
            done(answerOf(*job));
        });
    }

    void remove(const QString &key, Done done) override
    {
        auto *job = new QKeychain::DeletePasswordJob(ServiceName);
        start(job, key, [job, done = std::move(done)] { done(answerOf(*job)); });
    }

private:
    // No parent and no pointer kept: the system's callback goes to the job, whoever still waits,
    // and the job deletes itself after its signal.
    template <typename Finished>
    void start(QKeychain::Job *job, const QString &key, Finished finished)
    {
        job->setInsecureFallback(false);
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, &m_context, std::move(finished));
        job->start();
    }

    QObject m_context;
};

} // namespace

std::unique_ptr<KeychainJobs> makeQtKeychainJobs()
{
    return std::make_unique<QtKeychainJobs>();
}

} // namespace tokendeck
