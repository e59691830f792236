// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace tokendeck {

//! Why a file of this application could not be read or written.
struct FileProblem {
    enum class Kind {
        Failed, //!< it cannot be read or written; detail is its name and the system's words
        Damaged, //!< it was not what it should be and was moved aside; detail is its name now
    };
    Kind kind = Kind::Failed;
    QString detail;

    [[nodiscard]] bool isDamage() const { return kind == Kind::Damaged; }
    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

//! A value, or what was wrong with the file.
template <typename T> using FileOutcome = tl::expected<T, FileProblem>;

//! Makes the failed side of a FileOutcome.
[[nodiscard]] inline tl::unexpected<FileProblem> fileFailure(FileProblem problem)
{
    return tl::make_unexpected(std::move(problem));
}

} // namespace tokendeck
