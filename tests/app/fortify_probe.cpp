// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled as the programs are, with a call that only a check at run time can make safe: where it
// is not checked, theirs would not be either. The programs' own need no such check today, so their
// files do not show it.

#include <array>
#include <cstring>

int main(int count, char **arguments)
{
    std::array<char, 8> room{};
    std::strcpy(room.data(), arguments[count - 1]);
    return room[0];
}
