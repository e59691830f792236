// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/sandbox/base/fault.h"
#include "services/sandbox/routes/backend.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <tuple>
#include <vector>

namespace tokendeck::sandbox {

//! Answers reads as the backend would have some time ago, where a Lag fault says so: writes answer
//! at once, and lists and objects show them later.
//!
//! Knows the past of what was read before a write, of the object that is written to and of its
//! list.
class LaggingReads {
public:
    //! \p backend outlives this.
    explicit LaggingReads(Backend &backend)
        : m_backend(backend)
    {
    }

    [[nodiscard]] BackendReply answer(const QByteArray &method, const QString &path,
                                      const QByteArray &body, const Actor &actor, FaultPlan &faults,
                                      TimePoint now);

private:
    //! Account, method, path and body of a read.
    using Key = std::tuple<AccountId, QByteArray, QString, QByteArray>;
    struct Past {
        TimePoint until; //!< the moment of the write that ended it
        BackendReply reply;
    };

    [[nodiscard]] BackendReply ask(const Key &key, const Actor &actor);
    //! Keeps what every read that is known answers now, up to a write at \p now.
    void keepAll(TimePoint now);
    //! Keeps that there was no object before \p reply made it in \p list.
    void keepAbsence(const Actor &actor, const QString &list, const BackendReply &reply,
                     TimePoint now);
    void forgetBefore(TimePoint moment);

    Backend &m_backend;
    std::map<Key, Actor> m_reads;
    std::map<Key, std::vector<Past>> m_past; //!< oldest first
};

} // namespace tokendeck::sandbox
