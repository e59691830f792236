// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"
#include "ui/base/selection.h"

#include <vector>

namespace tokendeck {

class ActivityLog;
class ClipboardService;
class Clock;

//! What became of a wish to copy a token.
enum class CopyEnd {
    Copied,
    NoToken, //!< the object has none, or is gone
    NotKnown, //!< it has one, whose text is not in memory
    Failed, //!< the clipboard did not take it; ClipboardService has told
};

//! Copies tokens, whoever asks for it: marked as secret and counted down by the clipboard service,
//! and written down in the activity log, which holds no token.
class TokenCopier {
public:
    //! All references outlive this.
    TokenCopier(const Workspace &workspace, ClipboardService &clipboard, ActivityLog &activities,
                Clock &clock);

    //! Copies the token of the object \p row of the list \p kind.
    CopyEnd copy(ListKind kind, const RowRef &row);
    //! Copies \p token, called \p name, of \p row of the list \p kind.
    CopyEnd copy(ListKind kind, const Secret &token, const QString &name, const RowRef &row);

    struct Named {
        Secret token;
        QString name;
        RowRef row;
    };
    //! Copies those of \p tokens, of the list \p kind, whose text is known, one in each line, as \p
    //! what ("25 shared tokens"). Without one, NotKnown.
    CopyEnd copy(ListKind kind, const std::vector<Named> &tokens, const QString &what);

private:
    void writeDown(ListKind kind, const QString &name, const RowRef &row);

    const Workspace &m_workspace;
    ClipboardService &m_clipboard;
    ActivityLog &m_activities;
    Clock &m_clock;
};

} // namespace tokendeck
