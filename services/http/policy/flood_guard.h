// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QObject>
#include <QUrl>

#include <map>
#include <set>

namespace tokendeck {

//! Finds out which origins send and send without an answer of theirs beginning: headers without
//! end, or interim answers. Qt keeps to no limit for either, and tells of neither.
class FloodGuard : public QObject {
    Q_OBJECT
public:
    //! What is known of one origin that an answer is awaited from.
    struct Traffic {
        QUrl url;
        int requests = 0; //!< in flight to it
        quint64 read = 0; //!< of bodies, since the client began
    };

    using QObject::QObject;

    //! Those of the origins \p awaited from which more has come, since they were first asked about,
    //! than was read and than Qt may hold. Origins that are not in it any more are forgotten.
    [[nodiscard]] std::set<QString> floods(const std::map<QString, Traffic> &awaited);

private slots:
    void takeAddresses(const QHostInfo &info);

private:
    struct Watched {
        int lookUp = 0; //!< QHostInfo::lookupId()
        QList<QHostAddress> hosts; //!< empty until they were looked up
        std::map<int, quint64> last; //!< by descriptor
        bool hasBegun = false;
        quint64 received = 0;
        quint64 readBefore = 0;
    };

    [[nodiscard]] bool isFlood(const QString &origin, const Traffic &traffic);

    std::map<QString, Watched> m_watched;
};

} // namespace tokendeck
