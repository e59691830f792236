// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/files/file_pieces.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>

namespace tokendeck {
namespace {

//! What st_blocks counts (inode(7)).
constexpr qint64 BlockSize = 512;
constexpr qint64 UntilItEnds = std::numeric_limits<qint64>::max();

class PieceReader {
public:
    PieceReader(int descriptor, const PieceTaker &taker)
        : m_descriptor(descriptor)
        , m_taker(taker)
    {
    }

    //! Reads from \p offset up to \p end; false when it is over, for one reason or the other.
    bool read(qint64 offset, qint64 end)
    {
        while (offset < end) {
            const std::span<char> room = m_taker.room(offset);
            const size_t wanted = size_t(std::min<qint64>(qint64(room.size()), end - offset));
            const ssize_t size = ::pread(m_descriptor, room.data(), wanted, offset);
            if (size < 0 && errno == EINTR)
                continue;
            if (size < 0)
                m_error = errno;
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
            const qint64 data = ::lseek(m_descriptor, at, SEEK_DATA);
            if (data < 0 && errno == ENXIO)
                return; // a hole up to the end
            const qint64 hole = data < 0 ? -1 : ::lseek(m_descriptor, data, SEEK_HOLE);
            if (hole < 0) {
                // The file system does not tell.
                read(at, end);
                return;
            }
            if (!read(data, std::min(hole, end)))
                return;
            at = hole;
        }
    }

    [[nodiscard]] int error() const { return m_error; }

private:
    int m_descriptor;
    const PieceTaker &m_taker;
    int m_error = 0;
};

} // namespace

int readPieces(int descriptor, const struct stat &status, const PieceTaker &taker)
{
    PieceReader reader(descriptor, taker);
    if (status.st_size > 0 && qint64(status.st_blocks) * BlockSize < qint64(status.st_size))
        reader.readData(status.st_size);
    else
        // Some file systems of the kernel's own do not know how long their files are.
        reader.read(0, status.st_size > 0 ? qint64(status.st_size) : UntilItEnds);
    return reader.error();
}

} // namespace tokendeck
