// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The heap of the program that this is linked into: memory is overwritten before it is free again.
//
// A Secret overwrites its own text, but Qt, the TLS library, the keychain's and the clipboard's
// copies of it end in buffers that nobody of us owns: request headers, read buffers, strings of a
// D-Bus message, an edited line's text. All of them are given back to the heap, so the heap is the
// one place that sees them end. The C library's own option for this (M_PERTURB) leaves out what it
// keeps for the same thread (glibc 2.36, malloc.c, _int_free: the thread cache comes first).
//
// A definition that the program exports takes the place of the C library's for all libraries, too;
// operator delete ends in free() as well.

#include <malloc.h>

#include <cerrno>
#include <cstddef>
#include <cstring>

#define TOKENDECK_EXPORTED __attribute__((visibility("default")))

extern "C" {

// What the C library calls its own by.
void __libc_free(void *block); // NOLINT(bugprone-reserved-identifier)

TOKENDECK_EXPORTED void free(void *block)
{
    if (!block)
        return;
    const int error = errno; // free() leaves it as it was
    std::memset(block, 0, malloc_usable_size(block));
    // The compiler knows free() and would drop what is written before it.
    asm volatile("" : : "r"(block) : "memory");
    __libc_free(block);
    errno = error;
}

TOKENDECK_EXPORTED void *realloc(void *block, size_t size)
{
    if (!block)
        return malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const size_t room = malloc_usable_size(block);
    // Half empty at most: stays where it is, and what is cut off is overwritten.
    if (size <= room && size >= room / 2) {
        std::memset(static_cast<char *>(block) + size, 0, room - size);
        return block;
    }
    void *moved = malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, room < size ? room : size);
    free(block);
    return moved;
}

} // extern "C"
