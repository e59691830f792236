// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/secret.h"

#include "models/domain/lists/token_mask.h"

#include <cstring>

namespace tokendeck {

void wipeMemory(void *data, size_t size)
{
    // Nothing may be nowhere.
    if (size == 0)
        return;
    std::memset(data, 0, size);
    // The barrier makes the compiler believe that the zeros are read.
    asm volatile("" : : "r"(data) : "memory");
}

Secret::Secret(std::string_view text)
{
    assign(text);
}

Secret::~Secret()
{
    clear();
}

Secret::Secret(const Secret &other)
{
    assign({other.data(), other.m_size});
}

Secret::Secret(Secret &&other) noexcept
    : m_inline(other.m_inline)
    , m_heap(std::move(other.m_heap))
    , m_size(other.m_size)
{
    other.forgetMoved();
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        clear();
        assign({other.data(), other.m_size});
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_inline = other.m_inline;
        m_heap = std::move(other.m_heap);
        m_size = other.m_size;
        other.forgetMoved();
    }
    return *this;
}

QString Secret::masked() const
{
    QString bullets(4, QChar(0x2022));
    if (isEmpty())
        return {};
    if (m_size < ShortestWithEnds)
        return bullets;
    const QByteArrayView text = exposedText();
    return QString::fromUtf8(text.first(ShownEndLength)) + bullets
        + QString::fromUtf8(text.last(ShownEndLength));
}

Secret Secret::joined(std::span<const Secret> parts, char separator)
{
    size_t size = parts.empty() ? 0 : parts.size() - 1;
    for (const Secret &part : parts)
        size += part.m_size;
    Secret whole;
    char *to = whole.m_inline.data();
    if (qsizetype(size) > InlineCapacity) {
        whole.m_heap = std::make_unique<char[]>(size);
        to = whole.m_heap.get();
    }
    for (size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            *to++ = separator;
        std::memcpy(to, parts[i].data(), parts[i].m_size);
        to += parts[i].m_size;
    }
    whole.m_size = quint32(size);
    return whole;
}

void Secret::clear()
{
    if (m_heap) {
        wipeMemory(m_heap.get(), m_size);
        m_heap.reset();
    } else if (m_size > 0) {
        wipeMemory(m_inline.data(), m_size);
    }
    m_size = 0;
}

void Secret::forgetMoved()
{
    // A text on the heap has a new owner; one in place was copied and stays here, too.
    wipeMemory(m_inline.data(), m_inline.size());
    m_size = 0;
}

void Secret::assign(std::string_view text)
{
    if (text.empty())
        return;
    char *target = m_inline.data();
    if (qsizetype(text.size()) > InlineCapacity) {
        m_heap = std::make_unique<char[]>(text.size());
        target = m_heap.get();
    }
    std::memcpy(target, text.data(), text.size());
    m_size = quint32(text.size());
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.m_size != b.m_size)
        return false;
    const char *left = a.data();
    const char *right = b.data();
    unsigned char difference = 0;
    for (quint32 i = 0; i < a.m_size; ++i)
        difference |= static_cast<unsigned char>(left[i] ^ right[i]);
    return difference == 0;
}

} // namespace tokendeck
