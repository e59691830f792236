// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command_report.h"

#include <QObject>

#include <memory>

namespace tokendeck {

//! One command under way, owned by its CommandRunner and deleted from the event loop after
//! finished().
class CommandRun : public QObject {
    Q_OBJECT
public:
    ~CommandRun() override;

    [[nodiscard]] const Command &command() const;
    //! Changes until finished(), and never afterwards.
    [[nodiscard]] const CommandReport &report() const;

    //! Ends the command as soon as that leaves nothing half done: what reads is ended at once, what
    //! writes is let finish, and what was changed is put back. A waiting command is dropped.
    void cancel();

signals:
    //! report() answers something else.
    void changed();
    //! The object with \p id is in the workspace, in listOf(command().change) of the connection
    //! CommandReport::createdIn: its token can be copied. Comes before finished(), at most once.
    void created(qint32 id);
    //! Comes exactly once, from the event loop.
    void finished();

private:
    friend class CommandRunner;
    class Private;
    explicit CommandRun(std::unique_ptr<Private> data, QObject *parent);

    std::unique_ptr<Private> d;
};

} // namespace tokendeck
