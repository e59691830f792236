// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/finder_board.h"
#include "models/insight/carried_token.h"
#include "models/store/known_token.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/base/actions.h"
#include "ui/frame/page.h"
#include "ui/frame/page_header.h"
#include "ui/frame/search/search_field.h"
#include "ui/main_window.h"
#include "ui/pages/page_specs.h"
#include "ui/palette/palette.h"
#include "ui/palette/palette_field.h"
#include "ui/palette/palette_model.h"
#include "ui/palette/pinned_tokens.h"
#include "ui/palette/unknown_token.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QTest>

namespace tokendeck::test {

//! Ctrl+K over the whole window.
class PaletteTest : public QObject {
    Q_OBJECT

protected slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void openPalette();
    [[nodiscard]] Palette *palette() const { return m_window->findChild<Palette *>(); }
    [[nodiscard]] PaletteField *field() const { return palette()->findChild<PaletteField *>(); }
    [[nodiscard]] QAbstractItemModel *model() const
    {
        return palette()->findChild<QListView *>(QStringLiteral("paletteList"))->model();
    }
    [[nodiscard]] int current() const
    {
        return palette()
            ->findChild<QListView *>(QStringLiteral("paletteList"))
            ->selectionModel()
            ->currentIndex()
            .row();
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < model()->rowCount(); ++row)
            found.append(model()->index(row, 0).data().toString());
        return found;
    }
    [[nodiscard]] QString spoken(int row) const
    {
        return model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString said() const
    {
        const auto *label = visibleChild<Label>(palette(), QStringLiteral("paletteSaid"));
        return label ? label->text() : QString();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(field(), text);
        m_fixture->settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(field(), key, modifiers);
        m_fixture->settle();
    }
    [[nodiscard]] bool isClosed()
    {
        m_fixture->settle();
        return !palette();
    }
    [[nodiscard]] QString tokenOf(int id) const
    {
        for (const auto all = m_fixture->workspace.rows<SharedToken>(m_id);
             const SharedToken &token : *all) {
            if (token.id == SharedTokenId(id))
                return QString::fromUtf8(token.token.exposedText());
        }
        return {};
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Theme> m_theme;
    ConnectionId m_id;
};

} // namespace tokendeck::test
