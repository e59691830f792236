// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/lists/shared_token_table.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/tables/table_rows.h"

#include <QAbstractItemModelTester>

#include <memory>

namespace tokendeck::test {

inline const ConnectionId Production(QStringLiteral("production"));
inline const ConnectionId Staging(QStringLiteral("staging"));

//! A test of the tables over a workspace with these two connections, whose shared tokens it shows
//! in a table that is put to the test all the while. Each function has new ones.
class TableTest : public QObject {
    Q_OBJECT

protected slots:
    void init();
    void cleanup();

protected:
    //! Brings \p rows as an answer, and waits until they are shown.
    template <typename Row> void load(const ConnectionId &id, std::vector<Row> rows)
    {
        m_workspace->replaceRows(id, std::move(rows), m_clock->now());
        drain({.jobs = m_background.get()});
    }
    void load(std::vector<SharedToken> rows) { load(Production, std::move(rows)); }
    [[nodiscard]] static SharedToken token(int id, const QString &name);

    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant cell(int row, int column, int role) const;
    [[nodiscard]] QList<qint32> ids() const;

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SharedTokenTable> m_table;

private:
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace tokendeck::test
