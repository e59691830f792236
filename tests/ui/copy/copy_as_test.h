// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/snippet_source.h"
#include "tests/ui/window/window_test.h"
#include "ui/copy/copy_as_dialog.h"
#include "ui/copy/format_list.h"
#include "ui/copy/format_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text/label.h"

#include <QPlainTextEdit>

namespace tokendeck::test {

//! The dialog "Copy as" over the window.
class CopyAsTest : public WindowTest {
    Q_OBJECT

protected slots:
    void init();

protected:
    void openFor(ListKind kind, int id);
    void pick(const QString &key);
    [[nodiscard]] CopyAsDialog *dialog() const { return m_window->findChild<CopyAsDialog *>(); }
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return visibleChild<T>(dialog(), name);
    }
    [[nodiscard]] FormatModel *model() const { return dialog()->findChild<FormatModel *>(); }
    [[nodiscard]] QString preview() const
    {
        return part<QPlainTextEdit>(QStringLiteral("snippetPreview"))->toPlainText();
    }
    [[nodiscard]] QString said() const
    {
        const auto *bar = visibleChild<MessageBar>(dialog());
        return bar ? bar->text() : QString();
    }
    void pressCopy() { part<Button>(QStringLiteral("actionButton"))->click(); }
    [[nodiscard]] bool isClosed()
    {
        m_fixture->settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return !dialog();
    }
    [[nodiscard]] QString tokenOf(ListKind kind, int id) const
    {
        return QString::fromUtf8(snippetToken(m_fixture->workspace, kind, m_id, id)->exposedText());
    }

    ConnectionId m_id;
};

} // namespace tokendeck::test
