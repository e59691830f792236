// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/estate_view.h"
#include "models/insight/finder/finder_index.h"

#include <memory>

namespace tokendeck {

//! Makes the index of what \c view holds, step by step, on any thread. What has the same name as in
//! \c before is taken from there.
class FinderBuild {
public:
    FinderBuild(EstateView view, std::shared_ptr<const FinderIndex> before);

    //! Looks at \p rows more rows. Whether there are more.
    [[nodiscard]] bool step(int rows);
    //! What was made; once, behind the last step().
    [[nodiscard]] std::shared_ptr<const FinderIndex> take();

private:
    template <typename Row> void addEnds(const std::vector<Row> &rows, int from, int to);
    template <typename Row> int addRows(const ConnectionView &connection, int most);
    [[nodiscard]] const FinderSegment *segmentBefore(FinderKind kind,
                                                     const ConnectionId &connection) const;
    void addConnection(const ConnectionView &connection);
    void close(FinderSegment segment);
    void hideTwice();

    const EstateView m_view;
    const std::shared_ptr<const FinderIndex> m_before;
    std::shared_ptr<FinderIndex> m_index = std::make_shared<FinderIndex>();
    size_t m_connection = 0; //!< whose list is being read
    int m_list = 0;
    std::shared_ptr<FinderKeys> m_keys = std::make_shared<FinderKeys>(); //!< of that list, so far
    std::shared_ptr<TokenEnds> m_ends = std::make_shared<TokenEnds>(); //!< of that list, so far
    int m_rowBefore = 0; //!< of the list before: those in front of it are passed
};

} // namespace tokendeck
