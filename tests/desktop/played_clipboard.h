// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desktop/clipboard_port.h"

#include <utility>

namespace tokendeck::test {

//! A clipboard that keeps what it is given, and that another application can take over.
class PlayedClipboard final : public ClipboardPort {
public:
    bool set(std::unique_ptr<QMimeData> newContent) override
    {
        if (refuses)
            return false;
        content = std::move(newContent);
        foreign = std::nullopt;
        emit changed();
        return true;
    }
    void clear() override
    {
        content.reset();
        foreign = std::nullopt;
        ++clears;
        emit changed();
    }
    [[nodiscard]] bool holdsOwnContent() const override { return content != nullptr; }
    void askForeignText(std::function<void(std::optional<Secret>)> receive) override
    {
        question = std::move(receive);
        if (answers)
            answer();
    }

    [[nodiscard]] bool mayChange() const override { return hasFocus; }
    void withhold() override
    {
        if (content)
            content->clear();
    }
    //! Another window gets the focus of a desktop where that counts, or this one's does.
    void setFocus(bool has)
    {
        hasFocus = has;
        if (has)
            emit changeAllowed();
    }

    //! What was set last, as text; empty for nothing.
    [[nodiscard]] QString text() const { return content ? content->text() : QString(); }

    //! Gives the other application's text to who has asked for it.
    void answer()
    {
        if (const auto receive = std::exchange(question, {}))
            receive(foreign ? std::optional(Secret(std::string_view(*foreign))) : std::nullopt);
    }

    //! Another application owns it from now on, with \p text.
    void takeOver(std::optional<QByteArray> text)
    {
        content.reset();
        foreign = std::move(text);
        emit changed();
    }

    bool refuses = false;
    bool hasFocus = true;
    bool answers = true; //!< the other application, at once
    std::function<void(std::optional<Secret>)> question;
    std::unique_ptr<QMimeData> content;
    std::optional<QByteArray> foreign;
    int clears = 0;
};

} // namespace tokendeck::test
