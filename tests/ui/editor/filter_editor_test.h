// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/editor_fixture.h"
#include "tests/ui/support/widget_test.h"

#include <QLineEdit>

namespace tokendeck::test {

inline const QString Wall = QStringLiteral("Board status wall"); //!< env:prod AND team:web

//! A test of the filter editor over real services and the sandbox. Each function has a new one.
class FilterEditorTest : public WidgetTest {
    Q_OBJECT

protected slots:
    void init();
    void cleanup();

protected:
    //! Counts of the present question are shown.
    [[nodiscard]] bool counted();
    //! Types \p field and \p value, as a keyboard does.
    void type(const QString &field, const QString &value);
    [[nodiscard]] QLineEdit *edit(const char *name) const
    {
        return m_f->child<QLineEdit>(QString::fromLatin1(name));
    }
    [[nodiscard]] qint64 shownCount() const;

    std::unique_ptr<EditorFixture> m_f;
};

} // namespace tokendeck::test
