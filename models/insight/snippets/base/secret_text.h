// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QStringView>

#include <memory>
#include <string_view>

namespace tokendeck {

//! A text that grows and may hold a secret: whatever memory it had is overwritten before it is
//! given back.
class SecretText {
public:
    SecretText() = default;
    ~SecretText();
    Q_DISABLE_COPY_MOVE(SecretText)

    void append(std::string_view utf8);
    //! As UTF-8. Only for what is no secret: the text it is made from stays.
    void append(QStringView text);

    [[nodiscard]] std::string_view view() const { return {m_data.get(), m_size}; }
    [[nodiscard]] Secret secret() const { return Secret(view()); }

private:
    std::unique_ptr<char[]> m_data;
    size_t m_size = 0;
    size_t m_capacity = 0;
};

} // namespace tokendeck
