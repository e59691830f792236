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
//! which names its connection where there are several, and written down in the activity log, which
//! holds no token.
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

    //! Copies \p snippet, in which the token of \p row, called \p name, stands as \p form says
    //! ("Fluent Bit").
    CopyEnd copyAs(ListKind kind, const Secret &snippet, const QString &form, const QString &name,
                   const RowRef &row);
    //! Writes down that the same was written into a file.
    void noteSaved(ListKind kind, const QString &form, const QString &name, const RowRef &row);

private:
    void writeDown(ListKind kind, const QString &name, const RowRef &row, const QString &note = {});

    const Workspace &m_workspace;
    ClipboardService &m_clipboard;
    ActivityLog &m_activities;
    Clock &m_clock;
};

} // namespace tokendeck
