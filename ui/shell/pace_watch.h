// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/refresh/sync_service.h"
#include "ui/base/dependencies.h"
#include "words/base/message.h"

#include <QObject>

#include <optional>

namespace tokendeck {

//! What there is to say of the pace of the answers: that the backend asks to wait, or answers very
//! slowly, and for whom; and a way to end what is slow.
class PaceWatch final : public QObject {
    Q_OBJECT
public:
    PaceWatch(const Dependencies &dependencies, QObject *parent);

    //! Takes what is known now of what is shown.
    void take(const SyncSummary &summary);
    //! Absent where there is nothing to say.
    [[nodiscard]] const std::optional<Message> &message() const { return m_message; }

signals:
    //! message() says something else.
    void changed();

private:
    [[nodiscard]] std::optional<Message> messageOf(const SyncSummary &summary);
    void stop(const std::vector<ConnectionId> &slow);

    const Dependencies m_deps;
    std::optional<Message> m_message;
};

} // namespace tokendeck
