// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "services/sync/connections/connection_service.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace tokendeck {

//! Asks one backend after the other by whoami whose a token is, until one knows it. A lock ends it.
class RegionSearch : public QObject {
    Q_OBJECT
public:
    //! What came of it.
    struct Result {
        //! Who the token acts for, and at which backend; absent where none knows it.
        std::optional<Identity> identity;
        QUrl apiUrl;
        std::vector<QUrl> refused; //!< that answered, and do not know it
        std::vector<QUrl> unanswered; //!< that did not answer: the token may be theirs
    };
    using Done = std::function<void(const Result &)>;

    //! \p connections outlives this.
    explicit RegionSearch(ConnectionService &connections, QObject *parent = nullptr);
    ~RegionSearch() override;

    //! Begins anew with \p token; a search under way ends without calling back. Completes once,
    //! from the event loop, unless cancel() or a lock comes first.
    void start(Secret token, std::vector<QUrl> apiUrls, Done done);
    //! Ends it and forgets the token.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_done != nullptr; }
    //! Which is being asked.
    [[nodiscard]] QUrl asked() const;

signals:
    //! Another backend is being asked.
    void progressed();

private:
    void askNext();
    void finish(const Outcome<CandidateReport> &report);

    ConnectionService &m_connections;
    Secret m_token;
    std::vector<QUrl> m_urls;
    size_t m_at = 0;
    Result m_result;
    Done m_done;
    CallHandle m_call;
    quint64 m_round = 0; //!< so that a late answer is dropped
};

//! Where a token can be asked for: the backends that \p workspace has connections to, then all
//! other regions but withdrawn ones.
[[nodiscard]] std::vector<QUrl> knownBackends(const Workspace &workspace);

} // namespace tokendeck
