// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

#include <array>
#include <string_view>

namespace tokendeck::test {

//! The keys of the pages that list what the workspace has.
inline constexpr std::array ListPageKeys{"accounts", "shipping", "shared", "filters", "api"};
//! The position of the page with \p key among pageSpecs().
[[nodiscard]] size_t pagePosition(std::string_view key);

//! Every text that assistive technology can read below \p root: names, descriptions, values and
//! texts of all objects, of tables the cells in sight.
[[nodiscard]] QStringList accessibleTexts(QWidget *root);

//! The accessible name of \p widget.
[[nodiscard]] QString accessibleNameOf(QWidget *widget);

//! What the notices above the pages of \p window say, as far as they are in sight.
[[nodiscard]] QStringList noticesOf(const QWidget *window);

//! The widget \p name of type T below \p root that is visible, or nullptr.
template <typename T> [[nodiscard]] T *visibleChild(const QWidget *root, const QString &name = {})
{
    const auto found = root->findChildren<T *>(name);
    for (T *each : found)
        if (each->isVisible())
            return each;
    return nullptr;
}

} // namespace tokendeck::test
