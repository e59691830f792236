// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/base/output/csv_text.h"
#include "models/domain/outcome.h"
#include "models/insight/estate/estate_view.h"

#include <QObject>

#include <functional>

namespace tokendeck {

//! Writes tokens themselves into a file, for who moves them elsewhere. No report has them; it is
//! for a person who was asked twice.
class TokenFile final : public QObject {
    Q_OBJECT
public:
    //! \p background outlives this.
    explicit TokenFile(Background &background, QObject *parent = nullptr);

    //! Writes a table with every token of \p view, each once, to \p path, for its owner alone:
    //! made with mode 0600 beside it, then renamed. \p done gets how many there are; fails with
    //! FileFailed, and with NotFound, no file written, where no token's text is known, as behind
    //! a lock. From the event loop; dropped when \p context is gone by then.
    void write(EstateView view, const CsvOptions &options, const QString &path, QObject *context,
               std::function<void(Outcome<int>)> done);

signals:
    //! The file of \p name has \p tokens of \p connection, and of others where there are more.
    void saved(const tokendeck::Connection &connection, const QString &name, int tokens);

private:
    Background &m_background;
};

} // namespace tokendeck
