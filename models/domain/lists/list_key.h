// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/list_kind.h"
#include "models/domain/region.h"

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace tokendeck {

//! What stands for a list where no person is told of it. The words are never changed, or files,
//! links and scripts from before are not understood.
struct ListKey {
    ListKind kind = ListKind::Accounts;
    QLatin1StringView word; //!< one of its objects in files: "shared-token"
    //! The same beside its token or fingerprint: "shared".
    QLatin1StringView shortWord;
    //! The list on a command line, and its page in links and in the remembered state: "shared".
    const char *name = nullptr;
    ConsolePage console = ConsolePage::General; //!< where the web console has it
};

//! A row for each list, in the order of the enumeration.
inline constexpr std::array<ListKey, ListKindCount> ListKeys{
    ListKey{.kind = ListKind::Accounts,
            .word = QLatin1StringView("account"),
            .shortWord = QLatin1StringView("account"),
            .name = "accounts",
            .console = ConsolePage::Accounts},
    ListKey{.kind = ListKind::ShippingTokens,
            .word = QLatin1StringView("shipping-token"),
            .shortWord = QLatin1StringView("shipping"),
            .name = "shipping",
            .console = ConsolePage::ShippingTokens},
    ListKey{.kind = ListKind::SharedTokens,
            .word = QLatin1StringView("shared-token"),
            .shortWord = QLatin1StringView("shared"),
            .name = "shared",
            .console = ConsolePage::SharedTokens},
    ListKey{.kind = ListKind::Filters,
            .word = QLatin1StringView("filter"),
            .shortWord = QLatin1StringView("filter"),
            .name = "filters",
            .console = ConsolePage::SharedTokens},
    ListKey{.kind = ListKind::ApiTokens,
            .word = QLatin1StringView("api-token"),
            .shortWord = QLatin1StringView("api"),
            .name = "api",
            .console = ConsolePage::ApiTokens},
};

static_assert(hasEachList(ListKeys), "a list has no row, or one out of order");
static_assert(std::ranges::none_of(ListKeys,
                                   [](const ListKey &key) {
                                       return key.word.isEmpty() || key.shortWord.isEmpty()
                                           || !key.name || key.console == ConsolePage::General;
                                   }),
              "the row of a list lacks something");

[[nodiscard]] constexpr const ListKey &keyOf(ListKind kind)
{
    return ListKeys[size_t(kind)];
}

//! The list whose \p member is \p text; absent where a newer version has written it.
[[nodiscard]] inline std::optional<ListKind> listBy(QLatin1StringView ListKey::*member,
                                                    QStringView text)
{
    for (const ListKey &key : ListKeys) {
        if (key.*member == text)
            return key.kind;
    }
    return std::nullopt;
}

} // namespace tokendeck
