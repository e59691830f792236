// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/row_lookup.h"
#include "models/tables/base/table_proxy.h"
#include "services/sandbox/sandbox.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/main_window.h"
#include "ui/pages/base/table_page.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"

#include <QDialog>

namespace tokendeck::test {

enum class SandboxTime {
    Real, //!< latencies pass by themselves
    OfTheApplication, //!< its logs are of the hours before the application's clock
};

//! The whole window on a sandbox that answers over HTTP, with its main account connected. The
//! application's clock stands still.
class ChangesFixture {
public:
    //! \p fault is one of the sandbox from the beginning; empty for none.
    explicit ChangesFixture(SandboxTime time = SandboxTime::Real, const QString &fault = {});
    ~ChangesFixture();

    //! Waits until nothing is asked and the lists are what the sandbox has.
    [[nodiscard]] bool settle();
    //! The same where requests fail: the application's clock goes on, so that what is tried again
    //! comes to its end.
    [[nodiscard]] bool settleFaults();
    //! Shows the page with \p key and waits for its rows.
    TablePage *showPage(std::string_view key);
    //! Selects the rows with these names in the page.
    template <typename Row> void select(TablePage *page, ListKind kind, const QStringList &names)
    {
        Selection selection{kind, {}};
        for (const QString &name : names) {
            if (const Row *row = named<Row>(name))
                selection.rows.push_back({main, row->id.value()});
        }
        page->select(selection);
    }
    template <typename Row> [[nodiscard]] const Row *named(const QString &name) const
    {
        for (const auto all = parts.workspace.rows<Row>(main); const Row &row : *all) {
            if (row.name == name)
                return &row;
        }
        return nullptr;
    }
    //! The filter that is written "env: prod".
    [[nodiscard]] const Filter *filter(const QString &text) const;

    template <typename T> [[nodiscard]] T *child(const QString &name = {}) const
    {
        return visibleChild<T>(window.get(), name);
    }
    [[nodiscard]] QDialog *dialog(const QString &name) const { return child<QDialog>(name); }
    //! Presses the button \p name of the dialog that is open.
    void press(const QString &name);
    [[nodiscard]] QString said() const;
    //! What stands above the page until it is closed.
    [[nodiscard]] QStringList notices() const;
    [[nodiscard]] QString offered() const;
    void pressOffered();

    void addFault(const QString &spec);
    //! Requests that changed something, as "DELETE /v1/…".
    [[nodiscard]] QStringList writes() const;

    WindowFixture parts;
    Sandbox backend;
    ConnectionId main;
    std::unique_ptr<MainWindow> window;

private:
    QObject m_context;
};

} // namespace tokendeck::test
