// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/files/file_pieces.h"

#include "services/scan/system/open_file.h"

#include <algorithm>
#include <limits>

namespace tokendeck {
namespace {

constexpr qint64 UntilItEnds = std::numeric_limits<qint64>::max();

class PieceReader {
public:
    PieceReader(OpenFile &file, const PieceTaker &taker)
        : m_file(file)
        , m_taker(taker)
    {
    }

    //! Reads from \p offset up to \p end; false when it is over, for one reason or the other.
    bool read(qint64 offset, qint64 end)
    {
        while (offset < end) {
            const std::span<char> room = m_taker.room(offset);
            const auto wanted = size_t(std::min<qint64>(qint64(room.size()), end - offset));
            const qint64 size = m_file.read(offset, room.first(wanted));
            if (size < 0)
                m_error = m_file.error();
            if (size <= 0 || !m_taker.take(offset, qsizetype(size)))
                return false;
            offset += size;
        }
        return true;
    }

    //! The same of all that is no hole.
    void readData(qint64 end)
    {
        for (qint64 at = 0; at < end;) {
            const std::optional<DataRange> data = m_file.nextData(at);
            if (!data || !read(data->begin, std::min(data->end, end)))
                return;
            at = data->end;
        }
    }

    [[nodiscard]] std::optional<int> error() const { return m_error; }

private:
    OpenFile &m_file;
    const PieceTaker &m_taker;
    std::optional<int> m_error;
};

} // namespace

std::optional<int> readPieces(OpenFile &file, const PieceTaker &taker)
{
    PieceReader reader(file, taker);
    if (file.mayHaveHoles())
        reader.readData(file.size());
    else
        reader.read(0, file.size() > 0 ? file.size() : UntilItEnds);
    return reader.error();
}

} // namespace tokendeck
