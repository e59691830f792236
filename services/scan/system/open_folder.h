// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/system/entries.h"

#include <functional>
#include <optional>

namespace tokendeck {

//! A folder that is open for as long as something in it is to be read.
class OpenFolder {
public:
    enum class Links { Follow, Refuse };

    //! Opens the folder \p path; error() says where that failed.
    OpenFolder(QByteArray path, Links links);
    ~OpenFolder();
    Q_DISABLE_COPY_MOVE(OpenFolder)

    [[nodiscard]] const QByteArray &path() const { return m_path; }
    [[nodiscard]] std::optional<SystemError> error() const { return m_error; }
    //! Where the system opens what is in the folder by it; -1 where it does not.
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    //! The file system that it is of.
    [[nodiscard]] quint64 device() const { return m_device; }
    //! Whether it is of a file system without files: what the kernel shows (statfs(2)).
    [[nodiscard]] bool showsTheKernel() const;

    //! Tells \p take everything in it but "." and "..", in the system's order; what went wrong.
    [[nodiscard]] std::optional<SystemError>
    list(const std::function<void(const QByteArray &name, EntryKind kind)> &take) const;

private:
    QByteArray m_path;
    std::optional<SystemError> m_error;
    int m_descriptor = -1;
    quint64 m_device = 0;
};

} // namespace tokendeck
