// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/list_kind.h"
#include "models/store/list_knowledge.h"

#include <QObject>

#include <map>
#include <utility>
#include <vector>

namespace tokendeck {

//! Tells when what was taken for "now" no longer is: a row of its lists of tokens and filters is
//! another one, or one of these lists was read, or could not be read again. The volume of an
//! account is another one each time.
class NowWatch final : public QObject {
    Q_OBJECT
public:
    //! \p workspace outlives this.
    explicit NowWatch(const Workspace &workspace, QObject *parent = nullptr);

    //! What the lists of \p scope hold is taken for "now" at this moment.
    void begin(const std::vector<ConnectionId> &scope);
    //! "Now" is of no interest any more.
    void end();
    //! Whether the lists hold something else than when it began.
    [[nodiscard]] bool isOver() const { return m_isOver; }

signals:
    //! isOver() has become true.
    void over();

private:
    void pass();

    const Workspace &m_workspace;
    std::map<std::pair<ConnectionId, ListKind>, ListKnowledge> m_known; //!< of the lists of "now"
    bool m_isOver = false;
};

} // namespace tokendeck
