// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/base/clock.h"
#include "models/insight/scope_map.h"
#include "words/base/message.h"

#include <QWidget>

#include <functional>

namespace tokendeck {

//! Asks over \p window where to, and writes \p map, all of it, as a picture there: SVG, or PNG
//! where the file is called so. \p title is the page's; \p now the time that stands in the picture.
//! Tells \p done what came of it, as long as \p window lives.
void saveScopeMap(QWidget *window, Background &background, ScopeMap map, const QString &title,
                  TimePoint now, std::function<void(const Message &)> done);

//! The same to \p path, unasked.
void writeScopeMap(QWidget *window, Background &background, ScopeMap map, const QString &title,
                   TimePoint now, const QString &path, std::function<void(const Message &)> done);

} // namespace tokendeck
