// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/translations/pseudo_translator.h"
#include "tests/ui/support/widget_test.h"
#include "tests/ui/support/window_fixture.h"

#include <QSet>
#include <QSize>
#include <QStringList>

namespace tokendeck {
class MainWindow;
}

namespace tokendeck::test {

//! A test of what is seen in a language that is longer than English and has accents, and in a
//! mirror. Whoever derives from it brings into sight what is to be seen, in initTestCase().
class PseudoTest : public WidgetTest {
    Q_OBJECT

protected slots:
    void initTestCase();
    void cleanupTestCase();

private slots:
    void isTranslated();
    void isNotCut();
    void fitsIntoTheWindow();
    void isMirrored();

protected:
    //! The smallest window that everything has to fit into.
    static constexpr QSize WindowSize{960, 600};

    //! What \p parts hold, and \p more, are no words of the application from now on.
    void leaveOut(const WindowFixture &parts, const MainWindow &window,
                  const QStringList &more = {});
    void leaveOut(const QStringList &data);
    //! Looks at \p seen, which was come to by \p way.
    void look(const QString &way, QWidget *seen);

private:
    PseudoTranslator m_translator;
    QStringList m_data; //!< the longest first
    // What was looked at, as one text each.
    QSet<QString> m_looked;
    QSet<QString> m_mirrored;
    QStringList m_untranslated;
    QStringList m_cut;
    QStringList m_large;
    QStringList m_unmirrored;
};

} // namespace tokendeck::test
