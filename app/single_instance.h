// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace tokendeck {

//! Lets one process of this computer have a folder of settings, so that no two write the same
//! files, and lets a second one ask the first to show its window, and to take what it was given.
//!
//! The lock and the socket stand in the folder and are named after the computer, since other
//! computers may see the folder, too.
class SingleInstance final {
public:
    //! The process that has the folder.
    struct Other {
        qint64 process = 0;
        bool cameForward = false; //!< it has shown its window; else it does not answer
    };

    //! How long a process that has the folder may take to answer, or to end.
    static constexpr std::chrono::seconds Patience{12};

    //! \p folder is absolute, and made where it is missing.
    explicit SingleInstance(const QString &folder);

    //! Takes the folder until the end, or asks the process that has it to come forward and to open
    //! \p link, of which at most 4000 bytes are handed over. Waits, at most Patience, while that
    //! one is starting or ending. Where the folder cannot be written nothing is taken, and nothing
    //! is in the way.
    [[nodiscard]] std::optional<Other> claim(const QString &link = {});

    //! Shows the window, and opens the link that another process was given, if it was; false when
    //! the window is not there any more. Until it is set, others wait.
    using Raise = std::function<bool(const QString &link)>;
    void setRaise(Raise raise);

private:
    enum class Answer { CameForward, IsEnding, None };

    void listen();
    void answerAll();
    [[nodiscard]] QByteArray answerTo(const QByteArray &request) const;
    [[nodiscard]] Answer ask(const QByteArray &request, std::chrono::milliseconds patience) const;

    QLockFile m_lock;
    QStringList m_sockets; //!< the places to listen at, the best first
    QLocalServer m_server;
    Raise m_raise;
};

} // namespace tokendeck
