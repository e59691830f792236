// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/silence.h"
#include "ui/dialogs/dialog.h"

class QLineEdit;

namespace tokendeck {

class Workspace;

//! Asks why a finding, or all of a kind in an account, is not to be told any more.
class SilenceDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p workspace outlives it.
    SilenceDialog(const Workspace &workspace, const Finding &finding, bool wholeKind, TimePoint now,
                  QWidget *parent);

signals:
    void wanted(const tokendeck::Silence &silence);

private:
    void check();
    void take();

    const Workspace &m_workspace;
    const Finding m_finding;
    const bool m_wholeKind;
    const TimePoint m_now;
    QLineEdit *m_reason = nullptr;
    Label *m_error = nullptr;
    Button *m_action = nullptr;
};

} // namespace tokendeck
