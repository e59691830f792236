// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/clipboard_text.h"

#include "services/desktop/clipboard_service.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct ClipboardText {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ClipboardText)
};

} // namespace

QString clipboardText(const ClipboardService &clipboard)
{
    if (!clipboard.holdsSecret())
        return {};
    if (clipboard.isOverdue())
        return ClipboardText::tr(
                   "Copied %1. Its time is over, but your desktop lets Tokendeck clear "
                   "the clipboard only while its window is in front")
            .arg(clipboard.label());
    if (const auto left = clipboard.remaining())
        return ClipboardText::tr("Copied %1. Clears from the clipboard in %2 s")
            .arg(clipboard.label(), QString::number(left->count()));
    return ClipboardText::tr("Copied %1. It stays in the clipboard until you clear it")
        .arg(clipboard.label());
}

} // namespace tokendeck
