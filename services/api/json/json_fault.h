// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem.h"

#include <cstddef>
#include <string_view>

namespace tokendeck::json {

//! Where and why a document is not what its codec expected.
//!
//! Nothing is noted while all goes well: the reader that fails says what it expected, and each
//! reader around it adds its step of the path as the failure passes through.
class Fault {
public:
    //! Notes what was due here, a type and never a value: QT_TRANSLATE_NOOP("JsonFault", "a text").
    //! Always false, so that a reader can `return fault.expected(…)`.
    bool expected(const char *what);
    //! Notes that the member \p name is not there.
    bool missing(std::string_view name);

    //! The failure lies in the member \p name of this object. Always false.
    bool in(std::string_view name);
    //! The failure lies in the item \p index of this array. Always false.
    bool in(std::size_t index);

    //! The failure as a Problem of \p kind.
    [[nodiscard]] Problem problem(ProblemKind kind) const;

private:
    QString m_path; //!< from the innermost known place on, without "$"
    const char *m_expected = "";
};

} // namespace tokendeck::json
