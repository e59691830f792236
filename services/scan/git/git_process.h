// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>

#include <stop_token>

namespace tokendeck {

//! A run of git in a folder, in a thread without an event loop. Ends with this, at the latest.
class GitProcess {
public:
    //! Nothing that a repository's settings name is run, and nothing is fetched for it.
    GitProcess(const QString &folder, const QStringList &arguments, std::stop_token stop);
    ~GitProcess();
    Q_DISABLE_COPY_MOVE(GitProcess)

    void write(const QByteArray &bytes) { m_process.write(bytes); }
    //! Up to \p most bytes of what git says, once there are some. Nothing when it has ended, did
    //! not begin, or the search was stopped.
    [[nodiscard]] QByteArray read(qint64 most);
    //! The next line without its end. Nothing as above.
    [[nodiscard]] QByteArray readLine();
    //! Everything up to the end; nothing where git failed.
    [[nodiscard]] std::optional<QByteArray> readAll();

    //! Why it failed: git's own words or the system's, in one line.
    [[nodiscard]] QString error();
    //! Whether git was found at all.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }

private:
    //! False when nothing more will come.
    [[nodiscard]] bool waitForMore();

    QProcess m_process;
    std::stop_token m_stop;
    bool m_hasBegun = false;
};

} // namespace tokendeck
