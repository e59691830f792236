// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialog.h"
#include "ui/reports/report_output.h"

#include <vector>

namespace tokendeck {

class ConnectionChecks;
class ConnectionId;
class OutputFields;
class Workspace;

//! Asks of which connections a report is saved, and in which format.
class SaveReportDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p shown are checked at first.
    SaveReportDialog(const Workspace &workspace, const std::vector<ConnectionId> &shown,
                     QWidget *parent);

signals:
    void wanted(const std::vector<tokendeck::ConnectionId> &scope,
                const tokendeck::ReportOutput &output);

private:
    ConnectionChecks *m_connections = nullptr;
    OutputFields *m_output = nullptr;
};

//! Asks in which format a comparison is saved.
class SaveComparisonDialog final : public Dialog {
    Q_OBJECT
public:
    explicit SaveComparisonDialog(QWidget *parent);

signals:
    void wanted(const tokendeck::ReportOutput &output);
};

} // namespace tokendeck
