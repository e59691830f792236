// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/bundle/bundle_writer.h"
#include "models/board/bundle/connection_bundle.h"
#include "models/domain/outcome.h"

#include <QString>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace tokendeck {

//! What a file was written with.
struct ExportEnd {
    int connections = 0;
    int heldBack = 0; //!< see MadeBundle
};

//! What was taken in of a file.
struct ImportEnd {
    std::vector<ConnectionId> added;
    int changed = 0; //!< connections that were there, and are as the file says
    int notes = 0;
    int silences = 0;
    //! Why notes or silences could not be kept; they hold until the application ends.
    std::optional<Problem> notesProblem;
    std::optional<Problem> silencesProblem;
};

//! Hands connections on in a file without their tokens, and takes in what such a file holds:
//! connections with their marks, notes and owners of API tokens, silences.
class ConnectionExchange {
public:
    virtual ~ConnectionExchange() = default;

    //! Writes what \p choice names to \p path, for its owner alone, in place of what is there.
    //! FileFailed where it cannot be written, or would be larger than can be read again.
    [[nodiscard]] virtual Outcome<ExportEnd> write(const QString &path,
                                                   const BundleChoice &choice) = 0;

    //! What the file at \p path holds. Nothing is taken in by it, and the file stays as it is. From
    //! any thread.
    [[nodiscard]] virtual tl::expected<ConnectionBundle, BundleProblem>
    read(const QString &path) = 0;

    //! Takes in the entries of \p bundle at \p positions, which have no fault: those of accounts
    //! that are not connected are added and wait for a token, the others get name, marks, notes and
    //! silences of the file; what it does not name stays. The connections all or none: FileFailed,
    //! or InvalidInput with the account's name in Problem::detail where one came meanwhile.
    [[nodiscard]] virtual Outcome<ImportEnd> take(const ConnectionBundle &bundle,
                                                  const std::vector<size_t> &positions) = 0;
};

} // namespace tokendeck
