// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QMimeData>

#include <memory>

namespace tokendeck {

//! How a system is asked to keep a clipboard's content out of histories and the cloud.
enum class ClipboardMarks {
    Freedesktop, //!< x-kde-passwordManagerHint, which Klipper, GPaste and CopyQ honour
    Windows, //!< three registered formats ("Cloud Clipboard and Clipboard History Formats")
    Apple, //!< org.nspasteboard.ConcealedType (nspasteboard.org)
};

//! The marks of the system this runs on.
[[nodiscard]] constexpr ClipboardMarks systemClipboardMarks()
{
#if defined(Q_OS_WIN)
    return ClipboardMarks::Windows;
#elif defined(Q_OS_MACOS)
    return ClipboardMarks::Apple;
#else
    return ClipboardMarks::Freedesktop;
#endif
}

//! \p secret as text, with \p marks.
[[nodiscard]] std::unique_ptr<QMimeData>
secretMimeData(const Secret &secret, ClipboardMarks marks = systemClipboardMarks());

} // namespace tokendeck
