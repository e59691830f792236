// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

//! How a token's text stands in a file.
enum class TextEncoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Base64, //!< inside of a longer text, too: at any of the three alignments, over ends of lines
};

//! What is looked for beside UTF-8.
struct SoughtEncodings {
    bool utf16 = true;
    bool base64 = true;
};

} // namespace tokendeck
