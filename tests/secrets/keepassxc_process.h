// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace tokendeck::test {

//! A KeePassXC with settings of its own, which is the Secret Service of the session's bus.
class KeePassXcProcess {
public:
    enum class Database { None, Open };

    //! Whether the program is there.
    [[nodiscard]] static bool isInstalled();

    ~KeePassXcProcess();

    //! Starts it, and waits until it serves; \p database holds nothing.
    [[nodiscard]] bool start(Database database);
    //! Closes the database, as its own shortcut does.
    [[nodiscard]] bool lock();
    //! Its windows that show a question.
    [[nodiscard]] static QStringList questions();

private:
    [[nodiscard]] bool writeFile(const QString &name, const QByteArray &text) const;
    [[nodiscard]] bool makeDatabase() const;
    [[nodiscard]] bool openDatabase() const;

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace tokendeck::test
