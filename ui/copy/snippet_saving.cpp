// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copy/snippet_saving.h"

#include "models/base/safe_file.h"

namespace tokendeck {

QString saveSnippet(const QString &path, const Secret &snippet)
{
    // Not a copy: the bytes stay the secret's.
    const QByteArrayView text = snippet.exposedText();
    const QByteArray bytes = QByteArray::fromRawData(text.data(), text.size());
    const FileOutcome<void> written = SafeFile(path).write(bytes);
    return written ? QString() : written.error().detail;
}

} // namespace tokendeck
