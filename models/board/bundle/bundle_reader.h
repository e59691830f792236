// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/bundle/connection_bundle.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace tokendeck {

//! What \p bytes of a file hold. They may come from anybody: what is taken of them is what a person
//! could have entered here, and an entry that has anything else is taken not at all. Members that
//! this version does not know are passed over.
[[nodiscard]] tl::expected<ConnectionBundle, BundleProblem> readBundle(const QByteArray &bytes);

} // namespace tokendeck
