// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/estate_findings.h"
#include "ui/overview/cards/attention_choice.h"

#include <QWidget>

class QGridLayout;

namespace tokendeck {

class Workspace;

//! The score of each of several connections, and the way to its findings.
class ConnectionScores final : public QWidget {
    Q_OBJECT
public:
    //! \p workspace outlives it.
    explicit ConnectionScores(const Workspace &workspace, QWidget *parent = nullptr);

    //! A line for each family of \p scope; hidden where there is only one.
    void setFindings(const EstateFindings &findings, const std::vector<ConnectionId> &scope);

signals:
    void chosen(const tokendeck::AttentionChoice &choice);

private:
    const Workspace &m_workspace;
    QGridLayout *m_grid = nullptr;
    std::vector<std::vector<ConnectionId>> m_families; //!< as they stand
};

} // namespace tokendeck
