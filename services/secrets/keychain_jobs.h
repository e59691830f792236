// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QString>

#include <functional>

namespace tokendeck {

//! The system's keychain, one step at a time. Each call answers once, from the event loop, or never
//! when the system hangs; after this object's end there is no answer.
class KeychainJobs {
public:
    enum class Code {
        Done,
        EntryMissing, //!< with a locked Secret Service, also when its question was not answered
        DismissedByUser,
        Denied, //!< locked, or another reason
        NoService,
        Failed,
    };
    struct Answer {
        Code code = Code::Failed;
        Secret secret; //!< of read()
        QString detail; //!< the system's words
    };
    using Done = std::function<void(Answer)>;

    //! What the entries stand under.
    inline static const QString ServiceName = QStringLiteral("Tokendeck");

    virtual ~KeychainJobs() = default;

    virtual void read(const QString &key, Done done) = 0;
    virtual void write(const QString &key, const Secret &secret, Done done) = 0;
    virtual void remove(const QString &key, Done done) = 0;
};

} // namespace tokendeck
