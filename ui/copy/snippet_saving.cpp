// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copy/snippet_saving.h"

#include "models/base/output/saved_bytes.h"

namespace tokendeck {

QString saveSnippet(const QString &path, const Secret &snippet)
{
    // Not a copy: the bytes stay the secret's.
    const QByteArrayView text = snippet.exposedText();
    const QByteArray bytes = QByteArray::fromRawData(text.data(), text.size());
    return saveBytes(path, bytes, Readers::OwnerOnly);
}

} // namespace tokendeck
