// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/base/clock.h"
#include "models/board/findings_board.h"
#include "models/insight/report/token_lines.h"
#include "models/store/workspace.h"
#include "services/reports/report/deletions.h"
#include "services/reports/report/report_source.h"
#include "services/reports/snapshots/snapshot_files.h"
#include "services/secrets/fingerprint_keys.h"
#include "services/sync/logs/trail_spans.h"

#include <QPointer>

namespace tokendeck {

//! What a report may do to the key of its fingerprints.
enum class KeyUse {
    Make, //!< where there is none
    ReadOnly, //!< the keychain is not changed
};

//! Makes reports of the workspace, the findings and the snapshots. A report has no fingerprints
//! where the keychain does not give their key. Who deleted what is gone is told by what was done
//! here, and by the audit trails, which are asked while the accounts may be.
class ReportDesk final : public QObject, public ReportSource {
    Q_OBJECT
public:
    //! What it reads beside the workspace.
    struct Files {
        SnapshotFiles snapshots;
        QString activities; //!< the folder of the ActivityLog
    };

    //! All references outlive this.
    ReportDesk(const AccountAccess &access, const FindingsBoard &findings, SecretVault &vault,
               Background &background, Clock &clock, Files files, QObject *parent = nullptr);

    //! Make, at first.
    void setKeyUse(KeyUse use) { m_keyUse = use; }
    //! Answers the key of fingerprints, an empty one where it is not to be had; dropped when
    //! \p context is gone by then.
    void findKey(QObject *context, std::function<void(FingerprintKey)> done);
    //! \p firstSeen is asked from the background.
    void setFirstSeen(FirstSeen firstSeen) { m_firstSeen = std::move(firstSeen); }

    void makeReport(const std::vector<ConnectionId> &scope, QObject *context,
                    std::function<void(SharedReport)> done) override;
    void makeReportSince(SharedReport earlier, const std::vector<ConnectionId> &scope,
                         QObject *context, std::function<void(SharedReport)> done) override;
    void findDays(const std::vector<ConnectionId> &scope, QObject *context,
                  std::function<void(std::vector<QDate>)> done) override;
    void readDay(const std::vector<ConnectionId> &scope, const QDate &day, QObject *context,
                 std::function<void(ReportOutcome<SharedReport>)> done) override;
    void readFile(const QString &path, QObject *context,
                  std::function<void(ReportOutcome<SharedReport>)> done) override;

private:
    //! \p earlier is null where there is none.
    void makeWith(FingerprintKey key, SharedReport earlier, const std::vector<ConnectionId> &scope,
                  QObject *context, std::function<void(SharedReport)> done);
    //! Says who deleted what is gone, as far as the audit trails of \p scope tell, and answers.
    void tellByTrails(const std::shared_ptr<Report> &report, const std::vector<ConnectionId> &scope,
                      QObject *context, std::function<void(SharedReport)> done);
    //! Whose snapshots \p scope is about.
    [[nodiscard]] std::vector<SnapshotKey> accountsOf(const std::vector<ConnectionId> &scope) const;
    //! The accounts of all connections.
    [[nodiscard]] AccountKeys accountKeys() const;

    const Workspace &m_workspace;
    const FindingsBoard &m_findings;
    Background &m_background;
    Clock &m_clock;
    const Files m_files;
    TrailSpans m_trails;
    FingerprintKeys m_keys;
    KeyUse m_keyUse = KeyUse::Make;
    FirstSeen m_firstSeen;
};

} // namespace tokendeck
