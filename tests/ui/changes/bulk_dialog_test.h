// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/changes_fixture.h"
#include "tests/ui/support/widget_test.h"
#include "ui/changes/bulk/bulk_dialog.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QPointer>

namespace tokendeck::test {

//! A test of the dialog for many changes at once, over a sandbox that answers over HTTP.
class BulkDialogTest : public WidgetTest {
    Q_OBJECT

protected slots:
    void init();
    void cleanup();

protected:
    //! Opens the dialog for \p commands and puts its model to the test.
    //! Where \p review is not empty, none is chosen yet.
    void open(std::vector<Command> commands, int inFlight = 1, const QString &review = {});
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_dialog ? visibleChild<T>(m_dialog, name) : nullptr;
    }
    [[nodiscard]] Button *action() const { return part<Button>(QStringLiteral("actionButton")); }
    [[nodiscard]] Button *close() const { return part<Button>(QStringLiteral("cancelButton")); }
    [[nodiscard]] QLineEdit *typed() const
    {
        return part<QLineEdit>(QStringLiteral("typedConfirmation"));
    }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isResult() const
    {
        return close() && close()->text() == QStringLiteral("Close");
    }
    //! What the rows say in their last column.
    [[nodiscard]] QStringList effects() const;
    [[nodiscard]] std::vector<Command> deletions(int count) const;
    //! Whether finished() has come once, with \p rows.
    [[nodiscard]] bool isTold(const std::vector<RowRef> &rows) const
    {
        return m_told.size() == 1 && m_told.front() == rows;
    }

    std::unique_ptr<ChangesFixture> m_f;
    QPointer<BulkDialog> m_dialog;
    QAbstractItemModel *m_model = nullptr;
    std::vector<std::vector<RowRef>> m_told; //!< what finished() brought
    Message m_summary;
};

} // namespace tokendeck::test
