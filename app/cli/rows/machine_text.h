// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace tokendeck::cli {

//! Appends \p text as a string of JSON (RFC 8259, 7), with its quotes.
void appendJson(QByteArray &json, const QString &text);

} // namespace tokendeck::cli
