// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/files/scan_job.h"

#include <QByteArrayList>

#include <memory>

namespace tokendeck {

//! Where tokens are looked for.
struct ScanRequest {
    QByteArrayList paths; //!< files and folders, by their entryName()
    bool files = true; //!< as they are on disk
    bool staged = false; //!< in git's index: of the paths, and with files of all repositories below
    //! What is looked for; with nothing to find in it everything is read all the same.
    std::shared_ptr<const TextSearch> search;
    int threads = 0; //!< 0: as many as the computer runs at once, a few at most
};

//! Looks through files, in this thread and in others, until it is done or \p stop says so: what was
//! found until then is reported. Nothing is written and nothing leaves this computer.
[[nodiscard]] ScanReport scanFiles(const ScanRequest &request, ScanProgress &progress,
                                   const std::stop_token &stop = {},
                                   const ScanJob::OnFound &onFound = {});

} // namespace tokendeck
