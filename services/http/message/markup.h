// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace tokendeck {

//! \p body as text: UTF-16 where its byte order mark says so, else UTF-8; without the mark.
[[nodiscard]] QString textOfBody(QByteArrayView body);

//! Whether \p text begins as a page does: HTML, XHTML or XML. White space and comments before it do
//! not count.
[[nodiscard]] bool isMarkup(const QString &text);

//! What a page calls itself: its title, or else its first heading; empty when it has neither. With
//! the entities resolved, and otherwise as it stands.
[[nodiscard]] QString titleOf(const QString &page);

} // namespace tokendeck
