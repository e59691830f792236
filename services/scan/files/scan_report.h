// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/match/line_counter.h"
#include "services/scan/match/text_search.h"
#include "services/scan/system/unread.h"

#include <QString>

#include <array>
#include <tuple>
#include <vector>

namespace tokendeck {

//! Where a token stands.
enum class FoundIn {
    Name, //!< of the file or folder: no line has it
    Content,
};

//! A token in a file, or in the name of a file or folder.
struct FoundPlace {
    QString path; //!< as it may be shown: what is known to be a token is masked
    QString realPath; //!< as it is, for opening it alone
    bool isStaged = false; //!< in git's index, whatever stands at that path in the work tree
    FoundIn where = FoundIn::Content;
    LinePlace place; //!< in the content
    qint64 offset = 0; //!< in bytes, from 0 on; in the content, or in the name
    quint32 token = 0; //!< its position among those that were looked for
    TextEncoding encoding = TextEncoding::Utf8;

    //! What they are told in the order of: path, then place.
    [[nodiscard]] auto order() const
    {
        return std::tie(path, isStaged, where, offset, token, encoding);
    }
    friend bool operator==(const FoundPlace &, const FoundPlace &) = default;
};

//! What a search in files has come to.
struct ScanReport {
    //! The most things of which it is told one by one that they were not read.
    static constexpr size_t MostUnread = 1000;

    std::vector<FoundPlace> places; //!< by path and place
    qint64 files = 0; //!< looked at, to their end or as far as they could be read
    qint64 bytes = 0; //!< of these, without the holes of sparse files
    qint64 cutFiles = 0; //!< so full of tokens that not all their places are told
    std::vector<Unread> unread;
    std::array<qint64, AllUnreadReasons.size()> unreadCounts{}; //!< by reason
    bool isCancelled = false;

    void add(Unread thing)
    {
        ++unreadCounts[size_t(thing.reason)];
        if (unread.size() < MostUnread)
            unread.push_back(std::move(thing));
    }
    [[nodiscard]] qint64 unreadCount() const
    {
        qint64 sum = 0;
        for (const qint64 count : unreadCounts)
            sum += count;
        return sum;
    }
};

} // namespace tokendeck
