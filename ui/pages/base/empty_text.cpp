// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/base/empty_text.h"

namespace tokendeck {

namespace {

IconName iconOf(EmptyReason reason)
{
    switch (reason) {
    case EmptyReason::Loading:
        return IconName::Refresh;
    case EmptyReason::Keychain:
    case EmptyReason::NotPermitted:
        return IconName::Lock;
    case EmptyReason::Failed:
        return IconName::Offline;
    case EmptyReason::NothingFound:
        return IconName::Search;
    case EmptyReason::NothingYet:
        break;
    }
    return IconName::Info;
}

} // namespace

EmptyText emptyText(EmptyReason reason, const Workspace &workspace,
                    std::span<const ConnectionId> scope, ListKind kind, const QString &search)
{
    EmptyWords words = emptyWords(reason, workspace, scope, kind, search);
    return {.icon = iconOf(reason),
            .title = std::move(words.title),
            .text = std::move(words.text),
            .copyableText = std::move(words.copyableText)};
}

} // namespace tokendeck
