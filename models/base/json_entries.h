// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/json_file.h"

#include <QJsonArray>

#include <functional>

namespace tokendeck {

//! Reads the list \p key of \p file, whose entries are read one by one: \p take says whether it has
//! understood an entry. The others are put into \p unreadable, to be written back as they are.
//! Answers whether the file was there. One without that list is moved aside.
[[nodiscard]] FileOutcome<bool> readEntries(JsonFile &file, QLatin1StringView key,
                                            QJsonArray &unreadable,
                                            const std::function<bool(const QJsonValue &)> &take);

} // namespace tokendeck
