// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/lists/list_kind.h"
#include "ui/theme/icons.h"

#include <QString>

#include <optional>
#include <span>

namespace tokendeck {

class Page;
class Workspace;
struct Dependencies;

//! One line of the table of pages.
struct PageSpec {
    const char *key; //!< "shared": object names and remembered state
    const char *title; //!< to be translated in the context PageSpec
    const char *group; //!< the heading in the sidebar that it begins; null: it goes on
    IconName icon;
    std::optional<ListKind> kind; //!< what it lists, of the workspace
    //! How many rows \p scope has for it, for the sidebar; null for what has no end to count.
    int (*count)(const Workspace &workspace, std::span<const ConnectionId> scope);
    Page *(*make)(const Dependencies &dependencies, const PageSpec &spec);

    [[nodiscard]] QString shownKey() const { return QString::fromLatin1(key); }
    [[nodiscard]] QString shownTitle() const;
    [[nodiscard]] QString shownGroup() const;
};

} // namespace tokendeck
