// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/silence.h"

#include <QJsonObject>

namespace tokendeck {

//! \p silence with fixed words; its member "id" is silenceId().
[[nodiscard]] QJsonObject toJson(const Silence &silence);
//! Reads such an entry; nothing when a member is missing, is not understood, or could not have been
//! written by this application.
[[nodiscard]] std::optional<Silence> silenceFromJson(const QJsonObject &object);

} // namespace tokendeck
