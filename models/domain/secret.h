// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <memory>
#include <span>
#include <string_view>

namespace tokendeck {

//! A token's text, from the codec to the clipboard.
//!
//! Nothing prints it, nothing turns it into a QVariant, and its memory is overwritten when it ends.
//! Tokens of the usual length (32 letters, or a UUID's 36) are held in place, so that a list of
//! 100,000 costs no allocation for them. Copies that Qt makes of what exposedText() returns
//! (network buffers, the clipboard) are outside its reach.
class Secret {
public:
    Secret() = default;
    //! Takes the UTF-8 text \p text; an empty one makes an empty secret.
    explicit Secret(std::string_view text);
    ~Secret();

    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    //! Length in bytes.
    [[nodiscard]] qsizetype size() const { return m_size; }

    //! The plain text, for a request's header, the keychain and the clipboard, and nothing else.
    //! The view is valid as long as this secret is.
    [[nodiscard]] QByteArrayView exposedText() const { return {data(), qsizetype(m_size)}; }

    //! The texts of \p parts, in their order, with \p separator between them.
    [[nodiscard]] static Secret joined(std::span<const Secret> parts, char separator);

    //! What may be shown: the first and the last four characters with four bullets between
    //! ("6c36••••7d87"); of a text shorter than 20 bytes only bullets.
    [[nodiscard]] QString masked() const;

    //! Overwrites and forgets the text.
    void clear();

    //! Compares in a time that depends on the lengths alone.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    static constexpr qsizetype InlineCapacity = 40;

    [[nodiscard]] const char *data() const { return m_heap ? m_heap.get() : m_inline.data(); }
    void assign(std::string_view text);
    void forgetMoved();

    std::array<char, InlineCapacity> m_inline{};
    std::unique_ptr<char[]> m_heap;
    quint32 m_size = 0;
};

//! Overwrites \p size bytes at \p data in a way that the compiler does not drop.
void wipeMemory(void *data, size_t size);

} // namespace tokendeck
