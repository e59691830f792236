// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/files/archive_sign.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

bool isArchive(QByteArrayView bytes)
{
    // As file(1) tells them. A tar that is not packed shows what it holds; a pack of git's own has
    // its history, which is not what is asked about.
    constexpr std::array signs{
        "PK\x03\x04"_L1, // zip, and jar, docx, xlsx, odt, whl
        "PK\x05\x06"_L1, // zip, empty
        "\x1f\x8b"_L1, // gzip
        "BZh"_L1, // bzip2
        "\xfd"
        "7zXZ"_L1, // xz
        "\x28\xb5\x2f\xfd"_L1, // zstd
        "\x04\x22\x4d\x18"_L1, // lz4
        "7z\xbc\xaf\x27\x1c"_L1, // 7-Zip
        "Rar!\x1a\x07"_L1, // RAR
        "age-encryption"_L1, // age
        "-----BEGIN PGP M"_L1, // OpenPGP, armoured
    };
    return std::ranges::any_of(signs, [bytes](QLatin1StringView sign) {
        return bytes.startsWith(QByteArrayView(sign.data(), sign.size()));
    });
}

} // namespace tokendeck
